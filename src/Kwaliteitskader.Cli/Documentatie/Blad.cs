namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>Een bladzijde van de documentatie.</summary>
/// <param name="Pad">De plaats onder de wortel, met schuine strepen.</param>
/// <param name="Inhoud">De Markdown, met regeleinden <c>\n</c>.</param>
internal sealed record Blad(string Pad, string Inhoud)
{
    /// <summary>De eerste regel van elke gemaakte bladzijde; alleen wat zo begint, mag de opdracht opruimen.</summary>
    public const string Merk = "<!-- Gemaakt uit de catalogus door 'kwaliteitskader documentatie'; niet met de hand wijzigen. -->";
}
