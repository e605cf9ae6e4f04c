using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;

namespace Kwaliteitskader.Rules.Declaraties;

/// <summary>Een regel van de tabel over 2022.</summary>
public sealed record Rapportcijfer
{
    /// <summary>De sleutel van de regel, zoals <c>8-bekken</c>.</summary>
    public required string Id { get; init; }

    /// <summary>De bouwsteen; afwezig bij een totaal.</summary>
    public Declaratieblok? Blok { get; init; }

    /// <summary>Waarover de regel gaat.</summary>
    public required Tekst Naam { get; init; }

    /// <summary>Het aantal patiënten; afwezig als de rapportage het niet geeft.</summary>
    public int? Patienten { get; init; }

    /// <summary>De kosten in miljoenen euro; afwezig als de rapportage ze niet geeft.</summary>
    public decimal? Kosten { get; init; }

    /// <summary>Wie betaalt.</summary>
    public required Tekst Betaler { get; init; }

    /// <summary>De formule of aanname.</summary>
    public Tekst? Aanname { get; init; }

    /// <summary>Waar het staat.</summary>
    public required Bron Bron { get; init; }
}

/// <summary>De getallen van de voortgangsrapportage over 2022. De tabellen van bijlage 6 zelf ontbreken in de gebruikte tekst.</summary>
public static class Rapportcijfers
{
    private static readonly Tekst Av = new("aanvullende verzekering", "supplementary insurance");
    private static readonly Tekst Bv = new("basisverzekering", "basic insurance");
    private static readonly Tekst AvEnPatient = new("aanvullende verzekering en patiënt", "supplementary insurance and patient");
    private static readonly Tekst ZonderEersteTwee = new("zonder de eerste twee dagen", "without the first two dates");

    /// <summary>Alle regels.</summary>
    public static ImmutableArray<Rapportcijfer> Alle { get; } =
    [
        Totaal("totaal-hoofdstuk-4", 1750, "hoofdstuk 4"),
        Totaal("totaal-bijlage-6", 1751, "bijlage 6"),
        Totaal("totaal-paragraaf-5-5-1", 1780, "§5.5.1"),
        Totaal("totaal-voetnoot-1", 1710, "bijlage 6, voetnoot 1"),
        Regel("1", Declaratieblok.Kort, 1_630_000, 224.9m, Av, "§4.1.1", ZonderEersteTwee),
        Regel("2", Declaratieblok.Lang, 424_537, 236.2m, Av, "§4.1.2", new("zonder de eerste twee dagen; gemiddeld 21 zittingen, van 12 tot 184", "without the first two dates; mean 21 sittings, from 12 to 184")),
        Regel("2-bijlage", Declaratieblok.Lang, 445_962, 248.4m, Av, "bijlage 6, bouwsteen 2", new("dezelfde omschrijving als in §4.1.2", "the same description as in §4.1.2")),
        Regel("3-knie", Declaratieblok.Substitutie, 1_931, 0.5m, Av, "§4.1.3", new("vier diagnosecodes", "four diagnosis codes")),
        Regel("3-hart", Declaratieblok.Substitutie, 6_895, 2.5m, Av, "§4.1.3", new("groepen 40 en 41", "groups 40 and 41")),
        Regel("3", Declaratieblok.Substitutie, null, 3m, Av, "§4.1.3", new("alleen extra kosten", "extra cost only")),
        Regel("4-reuma", Declaratieblok.Wachtkamer, null, 2.2m, Bv, "§4.1.4", new("verwachting", "forecast")),
        Regel("4-covid", Declaratieblok.Wachtkamer, null, 67m, Bv, "§4.1.4", new("codes 020 en 021; voor 2023 werd 34 verwacht", "codes 020 and 021; 34 was expected for 2023")),
        Regel("4-axiale-spondyloartritis", Declaratieblok.Wachtkamer, null, null, Bv, "bijlage 6, bouwsteen 4", new("niet bekend", "not known")),
        Regel("5", Declaratieblok.Ouderen, 740_551, 190.3m, Av, "§4.1.5", new("550.368 kort en 190.183 lang; zonder de eerste twee dagen", "550,368 short and 190,183 long; without the first two dates")),
        Regel("6", Declaratieblok.Triage, 3_830_000, 293.4m, Av, "§4.1.6", new("de eerste twee dagen", "the first two dates")),
        Regel("7", Declaratieblok.EersteTwintig, 119_908, 91m, AvEnPatient, "§4.1.7", new("een schatting: patiënten × 20 × tarief", "an estimate: patients × 20 × tariff")),
        Regel("8-bekken", Declaratieblok.Wettelijk, 20_609, 4.1m, Bv, "bijlage 6, bouwsteen 8", new("code 010; 23 procent aan of boven het maximum van 9", "code 010; 23 per cent at or above the maximum of 9")),
        Regel("8-vaatlijden", Declaratieblok.Wettelijk, 22_127, 11.4m, Bv, "bijlage 6, bouwsteen 8", new("code 011; 23 procent aan of boven het maximum van 37", "code 011; 23 per cent at or above the maximum of 37")),
        Regel("8-artrose", Declaratieblok.Wettelijk, 47_810, 11.8m, Bv, "bijlage 6, bouwsteen 8", new("code 012; 48 procent aan of boven het maximum van 12", "code 012; 48 per cent at or above the maximum of 12")),
        Regel("8-copd", Declaratieblok.Wettelijk, 43_692, 41.6m, Bv, "bijlage 6, bouwsteen 8", new("codes 013-015, 018 en vervolg", "codes 013-015, 018 and maintenance")),
        Regel("8", Declaratieblok.Wettelijk, 132_933, 69m, Bv, "§4.2.1", new("6,5 meer als de maxima vervallen", "6.5 more if the maxima go")),
        Regel("9", Declaratieblok.Lijst, 305_710, 368m, Bv, "§4.2.2", new("code 001, vanaf de 21e", "code 001, from the 21st")),
        Regel("10", Declaratieblok.Kind, 460_072, 161m, Bv, "§4.2.3", new("van wie 42.119 chronisch, voor 37", "of whom 42,119 chronic, for 37")),
    ];

    private static Rapportcijfer Totaal(string id, decimal kosten, string plaats) => new()
    {
        Id = id,
        Naam = new("alle zorg", "all care"),
        Kosten = kosten,
        Betaler = new("samen", "together"),
        Bron = Voortgangsrapportage.Plaats(plaats.Contains("voetnoot", StringComparison.Ordinal) ? plaats : $"{plaats}, geheel"),
    };

    private static Rapportcijfer Regel(string id, Declaratieblok blok, int? patienten, decimal? kosten, Tekst betaler, string plaats, Tekst aanname) => new()
    {
        Id = id,
        Blok = blok,
        Naam = blok.Naam(),
        Patienten = patienten,
        Kosten = kosten,
        Betaler = betaler,
        Aanname = aanname,
        Bron = Voortgangsrapportage.Plaats(plaats.Contains("voetnoot", StringComparison.Ordinal) ? plaats : $"{plaats}, geheel"),
    };
}
