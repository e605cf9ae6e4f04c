using System.Globalization;

namespace Kwaliteitskader.Benchmarks.Verhoudingen;

/// <summary>Een gemeten verhouding en haar grens.</summary>
/// <param name="Naam">De vaste naam.</param>
/// <param name="Waarde">De gemeten waarde.</param>
/// <param name="Grens">De grens.</param>
/// <param name="Hoogstens">Of de waarde hoogstens de grens mag zijn; anders ten minste.</param>
internal sealed record Verhouding(string Naam, double Waarde, double Grens, bool Hoogstens = true)
{
    /// <summary>Of de waarde binnen de grens valt.</summary>
    public bool Goed => Hoogstens ? Waarde <= Grens : Waarde >= Grens;

    /// <summary>De regel die erover geschreven wordt.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Naam} {Waarde:0.###} {(Hoogstens ? "<=" : ">=")}{Grens:0.##} {(Goed ? "ok" : "falls-short")}");
}
