using System.Text.RegularExpressions;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Woorden;
using Kwaliteitskader.Rules.Aanspraken.Gronden;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Werkboek.Indeling;

/// <summary>Hoe feiten heten en wie ze aanlevert, zoals de normen en gronden het zeggen die ze lezen.</summary>
internal static partial class Feitlabels
{
    private static readonly Dictionary<string, Feitkaart> Kaarten = Normencatalogus.Standaard.SelectMany(norm => norm.Feiten)
        .Concat(Aanspraakgronden.Alle.SelectMany(grond => grond.Feiten))
        .DistinctBy(gebruik => gebruik.Pad)
        .ToDictionary(gebruik => gebruik.Pad, gebruik => gebruik.Feit, StringComparer.Ordinal);

    /// <summary>De kop van een veld: het opschrift van het feit, of de losse woorden van zijn naam als niemand het leest.</summary>
    public static Tekst Kop(Contractveld veld) => Kaarten.TryGetValue(veld.Pad, out var kaart) ? kaart.Opschrift : Los(veld.Naam);

    /// <summary>Wat een feit is en wie het weet; van een feit dat niemand leest alleen wat het is.</summary>
    public static Tekst Uitleg(Contractveld veld)
    {
        var vorm = Vorm(veld.Element ?? veld.Soort);
        if (!Kaarten.TryGetValue(veld.Pad, out var kaart))
        {
            return veld is { Naam: "id" }
                ? new($"Een eigen kenmerk, nooit een BSN. {vorm.Nl}", $"A key of your own, never a citizen service number. {vorm.En}")
                : vorm;
        }

        var wie = Oordeelwoorden.Van(kaart.Aanleveraar);
        return new($"{Hoofdletter(kaart.Vraag.Nl)}. {vorm.Nl} Wie het weet: {wie.Nl}.", $"{Hoofdletter(kaart.Vraag.En)}. {vorm.En} Who knows: {wie.En}.");
    }

    private static Tekst Vorm(Veldsoort soort) => soort switch
    {
        Veldsoort.JaNee => new("Ja of nee; leeg is onbekend.", "Yes or no; empty is unknown."),
        Veldsoort.Datum => new("Een datum; leeg is onbekend.", "A date; empty is unknown."),
        Veldsoort.Geheel => new("Een geheel getal van nul of meer; leeg is onbekend.", "A whole number of zero or more; empty is unknown."),
        Veldsoort.Getal => new("Een getal van nul of meer; leeg is onbekend.", "A number of zero or more; empty is unknown."),
        Veldsoort.Keuze => new("Kies uit de lijst; leeg is onbekend.", "Choose from the list; empty is unknown."),
        Veldsoort.Eigen => new("Eigen feiten als object in JSON; leeg is onbekend.", "Facts of your own as an object in JSON; empty is unknown."),
        _ => new("Een tekst; leeg is onbekend.", "A text; empty is unknown."),
    };

    private static Tekst Los(string naam)
    {
        var woorden = Hoofdletters().Replace(naam, letter => $" {letter.Value.ToLowerInvariant()}");
        return new(woorden, woorden);
    }

    private static string Hoofdletter(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex Hoofdletters();
}
