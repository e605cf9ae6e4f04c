using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Wijst in de bomen van een uitleg de takken aan die de uitkomst dragen.</summary>
internal static class Drager
{
    /// <summary>Of de uitkomst in deze boom valt.</summary>
    /// <remarks>
    /// De volgorde van oordelen: eerst tot wie de norm zich richt, dan de uitzonderingen, dan de eis. Wat niet vast te
    /// stellen is, kan aan twee bomen tegelijk liggen. Geldt de norm op de peildatum niet, dan draagt geen boom.
    /// </remarks>
    public static bool IsDrager(this Normverklaring verklaring, Verklaring boom)
    {
        if (!verklaring.Norm.Kaart.Geldigheid.Omvat(verklaring.Peildatum))
        {
            return false;
        }

        var richtZich = verklaring.Geadresseerde?.Waarheid ?? Waarheid.Waar;
        if (ReferenceEquals(boom, verklaring.Geadresseerde))
        {
            return richtZich != Waarheid.Waar;
        }

        var uitzondering = verklaring.Uitzonderingen.FirstOrDefault(deel => deel.Waarheid == Waarheid.Waar);
        return ReferenceEquals(boom, verklaring.Eis)
            ? uitzondering is null && (richtZich == Waarheid.Waar || (richtZich == Waarheid.Onbekend && boom.Waarheid == Waarheid.Onbekend))
            : richtZich == Waarheid.Waar && ReferenceEquals(boom, uitzondering);
    }

    /// <summary>Of een onderdeel de uitkomst van zijn geheel draagt.</summary>
    public static bool Draagt(this Verklaring geheel, Verklaring onderdeel) =>
        geheel.Dragend.Any(dragend => ReferenceEquals(dragend, onderdeel));
}
