using System.Collections.Concurrent;
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
            DateOnly dag => dag.ToString("O", CultureInfo.InvariantCulture),
            Enum => Opsomming<W>.Namen.GetOrAdd(waarde, static naam => EnumNamen.Van((Enum)(object)naam)),
            IFormattable getal => getal.ToString(null, CultureInfo.InvariantCulture),
            _ => waarde.ToString() ?? "",
        };

    // Een naam maken kost meer dan de rest van een uitleg; van elke opsomming zijn er maar een paar.
    private static class Opsomming<W>
        where W : struct
    {
        public static readonly ConcurrentDictionary<W, string> Namen = new();
    }
}
