using System.Text;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>Per grond een vraag aan weerszijden van een grens. Geen ervan gaat over iemand.</summary>
internal static class Aanspraakvoorbeelden
{
    private static readonly DateOnly Zomer = new(2025, 6, 2);
    private static readonly Leeftijdsgrens Achttien = new() { Leeftijd = 18, BereiktOp = new(2025, 5, 10) };

    /// <summary>De twee vragen van een grond.</summary>
    /// <exception cref="ArgumentOutOfRangeException">De grond heeft nog geen voorbeeld.</exception>
    public static IEnumerable<(Dossier Dossier, DateOnly Op)> Van(string grond) => grond switch
    {
        "AAN-1" => [Vraag(Lijst(Lijstcode.A1, 12), new(2025, 5, 9), 17, Achttien), Vraag(Lijst(Lijstcode.A1, 12), new(2025, 5, 10), 17, Achttien)],
        "AAN-2" => [Vraag(Lijst(Lijstcode.A3, 19), Zomer), Vraag(Lijst(Lijstcode.A3, 20), Zomer)],
        "AAN-3" => [Vraag(Soort(Aandoeningsoort.UrineIncontinentie, 8), Zomer), Vraag(Soort(Aandoeningsoort.UrineIncontinentie, 9) with { NieuweEpisode = false }, Zomer)],
        "AAN-4" => [Vraag(Vaatlijden(2), Zomer), Vraag(Vaatlijden(3), Zomer)],
        "AAN-5" => [Vraag(Artrose(), new(2025, 3, 31)), Vraag(Artrose(), new(2025, 4, 1))],
        "AAN-6" => [Vraag(Copd(), new(2024, 12, 30)), Vraag(Copd(), new(2025, 1, 2))],
        "AAN-7" => [Vraag(Vallen(), new(2023, 12, 20), 78), Vraag(Vallen(), new(2024, 1, 2), 78)],
        "AAN-8a" => [Vraag(Reuma(Aandoeningsoort.ReumatoideArtritis, false), new(2023, 7, 31)), Vraag(Reuma(Aandoeningsoort.ReumatoideArtritis, false), new(2023, 8, 1))],
        "AAN-8b" => [Vraag(Reuma(Aandoeningsoort.ReumatoideArtritis, false), new(2025, 1, 2)), Vraag(Reuma(Aandoeningsoort.ReumatoideArtritis, false) with { ErnstigeFunctioneleBeperkingen = false }, new(2025, 1, 2))],
        "AAN-8c" => [Vraag(Reuma(Aandoeningsoort.AxialeSpondyloartritis, true), new(2025, 12, 31)), Vraag(Reuma(Aandoeningsoort.AxialeSpondyloartritis, false) with { Onderzoek = null }, new(2025, 12, 31))],
        "AAN-8d" => [Vraag(Reuma(Aandoeningsoort.AxialeSpondyloartritis, false), new(2026, 1, 1)), Vraag(Reuma(Aandoeningsoort.AxialeSpondyloartritis, false) with { ErnstigeFunctioneleBeperkingen = null }, new(2026, 1, 1))],
        "AAN-9" => [Vraag(Kind(8), Zomer, 12), Vraag(Kind(9), Zomer, 12)],
        "AAN-10" => [Vraag(Covid(), new(2024, 6, 30)), Vraag(Covid(), new(2024, 7, 1))],
        "AAN-11" => [Vraag(Soort(Aandoeningsoort.Overig, 0), Zomer), Vraag(Soort(Aandoeningsoort.Overig, 0), Zomer, 17)],
        _ => throw new ArgumentOutOfRangeException(nameof(grond), grond, "Geef deze grond een grensgeval."),
    };

    /// <summary>De feiten van een voorbeeld over de aanspraak, ingesprongen.</summary>
    public static string Feiten(Dossier dossier) => JsonNode.Parse(Encoding.UTF8.GetString(DossierSchrijver.Schrijf(dossier)))!["zorgtrajecten"]![0]!["aanspraak"]!
        .ToJsonString(new() { WriteIndented = true, NewLine = "\n" });

    private static (Dossier Dossier, DateOnly Op) Vraag(Aandoening aandoening, DateOnly op, int leeftijd = 46, Leeftijdsgrens? grens = null) => (new()
    {
        Id = "voorbeeld",
        Therapeuten = [new() { Id = "t1", Beroep = Beroep.Fysiotherapeut }],
        Zorgtrajecten =
        [
            new()
            {
                Id = "z1",
                Therapeut = "t1",
                Aanspraak = new() { LeeftijdBijStart = leeftijd, Leeftijdsgrenzen = grens is null ? null : [grens], Aandoeningen = [aandoening], Zittingen = [] },
            },
        ],
    }, op);

    private static Aandoening Soort(Aandoeningsoort soort, int eerder) => new() { Id = "a", Soort = soort, Eerder = new() { Aantal = eerder } };

    private static Aandoening Lijst(Lijstcode code, int eerder) => Soort(Aandoeningsoort.Lijst, eerder) with { Lijstcode = code };

    private static Aandoening Vaatlijden(int stadium) => Soort(Aandoeningsoort.PerifeerArterieelVaatlijden, 0) with { Fontaine = stadium };

    private static Aandoening Artrose() => Soort(Aandoeningsoort.ArtroseHeupKnie, 0) with
    {
        NieuweEpisode = false,
        Eerder = new() { Aantal = 10, EersteOp = new(2024, 4, 1), LaatsteOp = new(2025, 3, 17) },
    };

    private static Aandoening Copd() => Soort(Aandoeningsoort.Copd, 0) with
    {
        GoldStadium = 2,
        GoldKlassen = [new() { Van = new(2022, 5, 2), Klasse = GoldKlasse.A }],
        Eerder = new() { Aantal = 5, EersteOp = new(2022, 5, 2), LaatsteOp = new(2022, 6, 6) },
    };

    private static Aandoening Vallen() => Soort(Aandoeningsoort.Valrisico, 0) with { HoogValrisico = true, AangewezenOpFysiotherapeut = true, EerdereInterventies = [] };

    private static Aandoening Reuma(Aandoeningsoort soort, bool deelname) => Soort(soort, 0) with
    {
        ErnstigeFunctioneleBeperkingen = true,
        Onderzoek = new() { Deelname = deelname, BeeindigdOp = new(2023, 6, 1) },
    };

    private static Aandoening Kind(int eerder) => Soort(Aandoeningsoort.Overig, eerder) with
    {
        Eerder = new() { Aantal = eerder, EersteOp = new(2025, 4, 7), LaatsteOp = new(2025, 5, 26) },
        ResultaatOntoereikendOp = [],
    };

    private static Aandoening Covid() => Soort(Aandoeningsoort.CovidHerstel, 0) with
    {
        AcuutStadiumTot = new(2024, 5, 1),
        Verwijzingen = [new() { Op = new(2024, 6, 17), Door = Verwijzer.Huisarts }],
        Onderzoek = new() { Deelname = true },
    };
}
