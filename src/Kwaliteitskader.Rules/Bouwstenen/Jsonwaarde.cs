using System.Globalization;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Rules.Bouwstenen;

/// <summary>Schrijft de waarde van een feit zoals zij in JSON staat.</summary>
internal static class Jsonwaarde
{
    public static string Van<W>(W waarde)
        where W : struct => waarde switch
        {
            bool b => b ? "true" : "false",
            DateOnly dag => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Enum naam => EnumNamen.Van(naam),
            IFormattable getal => getal.ToString(null, CultureInfo.InvariantCulture),
            _ => waarde.ToString() ?? "",
        };
}
