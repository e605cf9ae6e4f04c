using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Cli.Verslag;

/// <summary>Wijst in de bomen van een uitleg de takken aan die de uitkomst dragen.</summary>
internal static class Drager
{
    /// <summary>Of de uitkomst in deze boom valt; wat niet vast te stellen is, kan aan twee bomen tegelijk liggen.</summary>
    public static bool IsDrager(this Normuitleg uitleg, Uitleg boom) =>
        uitleg.Dragend.Any(dragend => ReferenceEquals(dragend, boom));

    /// <summary>Of een onderdeel de uitkomst van zijn geheel draagt.</summary>
    public static bool Draagt(this Uitleg geheel, Uitleg onderdeel) =>
        geheel.Dragend.Any(dragend => ReferenceEquals(dragend, onderdeel));
}
