using System.Globalization;

namespace Kwaliteitskader.Benchmarks.Verhoudingen;

/// <summary>Een gemeten verhouding, de grens die het project bewaakt en het doel dat het heeft.</summary>
/// <param name="Naam">De vaste naam.</param>
/// <param name="Waarde">De gemeten waarde.</param>
/// <param name="Grens">De grens; afwezig als er alleen gemeten wordt.</param>
/// <param name="Doel">Het doel, als dat scherper is dan de grens.</param>
/// <param name="Hoogstens">Of de waarde hoogstens de grens mag zijn; anders ten minste.</param>
internal sealed record Verhouding(string Naam, Spreiding Waarde, double? Grens = null, double? Doel = null, bool Hoogstens = true)
{
    /// <summary>Of de waarde binnen de grens valt.</summary>
    public bool Goed => Grens is not { } grens || Binnen(Waarde.Mediaan, grens);

    /// <summary>De regel die erover geschreven wordt.</summary>
    public override string ToString()
    {
        var teken = Hoogstens ? "<=" : ">=";
        var regel = string.Create(CultureInfo.InvariantCulture, $"{Naam} {Waarde.Mediaan:0.###} [{Waarde.Laag:0.###}..{Waarde.Hoog:0.###}]");
        if (Grens is { } grens)
        {
            regel += string.Create(CultureInfo.InvariantCulture, $" {teken}{grens:0.##} {(Goed ? "ok" : "falls-short")}");
            regel += Binnen(Waarde.Laag, grens) != Binnen(Waarde.Hoog, grens) ? " within-noise" : "";
        }

        return Doel is { } doel
            ? regel + string.Create(CultureInfo.InvariantCulture, $" goal{teken}{doel:0.##} {(Binnen(Waarde.Mediaan, doel) ? "met" : "not-met")}")
            : regel;
    }

    private bool Binnen(double waarde, double grens) => Hoogstens ? waarde <= grens : waarde >= grens;
}
