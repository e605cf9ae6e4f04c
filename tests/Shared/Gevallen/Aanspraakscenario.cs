using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Tests.Shared.Gevallen;

/// <summary>De grensgevallen van één grond, zoals zij in YAML staan.</summary>
public sealed record Aanspraakbestand
{
    /// <summary>De grond waarover zij gaan.</summary>
    public required string Grond { get; init; }

    /// <summary>De gevallen.</summary>
    public required ImmutableArray<Aanspraakgeval> Gevallen { get; init; }
}

/// <summary>Eén grensgeval: een zorgtraject, een dag, en of de zitting gedekt is.</summary>
public sealed record Aanspraakgeval
{
    /// <summary>Wat het geval laat zien; uniek binnen het bestand.</summary>
    public required string Naam { get; init; }

    /// <summary>De dag van de zitting waarover geoordeeld wordt, en de peildatum.</summary>
    public required DateOnly Op { get; init; }

    /// <summary>Of naar een volgende zitting gevraagd wordt, in plaats van naar de laatste van de reeksen.</summary>
    public bool Volgende { get; init; }

    /// <summary>De leeftijd bij de eerste zitting.</summary>
    public int? LeeftijdBijStart { get; init; }

    /// <summary>De leeftijdsgrenzen.</summary>
    public JsonArray? Leeftijdsgrenzen { get; init; }

    /// <summary>De aandoeningen; de vraag gaat over die van de laatste reeks, of over de eerste.</summary>
    public required JsonArray Aandoeningen { get; init; }

    /// <summary>De zittingen, in reeksen.</summary>
    public required ImmutableArray<Zittingreeks> Reeksen { get; init; }

    /// <summary>Wat eruit komt.</summary>
    public required Aanspraakverwachting Verwacht { get; init; }

    /// <summary>Het dossier als JSON.</summary>
    /// <param name="alsTelling">Of de zittingen als aantallen gegeven worden in plaats van elk apart.</param>
    public byte[] Json(bool alsTelling = false)
    {
        var aanspraak = new JsonObject
        {
            ["leeftijdBijStart"] = LeeftijdBijStart,
            ["leeftijdsgrenzen"] = Leeftijdsgrenzen?.DeepClone(),
            ["aandoeningen"] = Aandoeningen.DeepClone(),
            [alsTelling ? "tellingen" : "zittingen"] = new JsonArray([.. alsTelling ? Tellingen() : Zittingen()]),
        };
        return JsonSerializer.SerializeToUtf8Bytes(new JsonObject
        {
            ["schema"] = Dossier.Schemanaam,
            ["id"] = "scenario",
            ["zorgtrajecten"] = new JsonArray(new JsonObject { ["id"] = "z1", ["aanspraak"] = aanspraak }),
        });
    }

    /// <summary>Het antwoord waarover het geval gaat.</summary>
    public Aanspraakantwoord Van(Trajectaanspraak traject)
    {
        ArgumentNullException.ThrowIfNull(traject);
        return Volgende ? traject.Volgende[0] : traject.Zittingen[^1];
    }

    private string Aandoening(Zittingreeks reeks) => reeks.Aandoening ?? Aandoeningen[0]!["id"]!.GetValue<string>();

    private IEnumerable<JsonNode> Zittingen() => Reeksen.SelectMany(reeks => reeks.Dagen().Select(dag => new JsonObject
    {
        ["op"] = Dag(dag),
        ["aandoening"] = Aandoening(reeks),
        ["beroep"] = reeks.Beroep == "onbekend" ? null : reeks.Beroep ?? "fysiotherapeut",
        ["csi"] = reeks.Csi,
        ["tenLasteVan"] = reeks.TenLasteVan,
    }));

    private IEnumerable<JsonNode> Tellingen() => Reeksen.Select(reeks => new JsonObject
    {
        ["aandoening"] = Aandoening(reeks),
        ["van"] = Dag(reeks.Van),
        ["totEnMet"] = Dag(reeks.TotEnMet),
        ["aantal"] = reeks.Aantal,
    });

    private static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>Een aantal zittingen, gelijk verdeeld van de eerste tot en met de laatste dag.</summary>
public sealed record Zittingreeks
{
    /// <summary>De sleutel van de aandoening; weg als er maar één is.</summary>
    public string? Aandoening { get; init; }

    /// <summary>De dag van de eerste.</summary>
    public required DateOnly Van { get; init; }

    /// <summary>De dag van de laatste.</summary>
    public required DateOnly TotEnMet { get; init; }

    /// <summary>Het aantal.</summary>
    public required int Aantal { get; init; }

    /// <summary>Het beroep van wie behandelde; weg: een fysiotherapeut; <c>onbekend</c> kan ook.</summary>
    public string? Beroep { get; init; }

    /// <summary>De gedeclareerde code.</summary>
    public string? Csi { get; init; }

    /// <summary>Wie volgens de declaratie betaalt.</summary>
    public string? TenLasteVan { get; init; }

    /// <summary>De dagen.</summary>
    public IEnumerable<DateOnly> Dagen() => Enumerable.Range(0, Aantal).Select(i =>
        i == Aantal - 1 ? TotEnMet : Van.AddDays((int)((long)(TotEnMet.DayNumber - Van.DayNumber) * i / Math.Max(1, Aantal - 1))));
}

/// <summary>Wat een grensgeval geeft. Wat afwezig is, wordt niet vergeleken.</summary>
public sealed record Aanspraakverwachting
{
    public required Aanspraakuitkomst Aanspraak { get; init; }

    public string? Grond { get; init; }

    public string? Versie { get; init; }

    public int? Volgnummer { get; init; }

    public string? Csi { get; init; }

    public string? Reden { get; init; }

    public Restant? Restant { get; init; }

    public ImmutableArray<string>? Ontbreekt { get; init; }

    public ImmutableArray<string>? OntbrekendeNormwaarden { get; init; }

    public ImmutableArray<string>? Opmerkingen { get; init; }

    public ImmutableArray<Lezingverwachting>? Lezingen { get; init; }

    /// <summary>Vergelijkt een antwoord.</summary>
    public void Vergelijk(Aanspraakantwoord antwoord)
    {
        ArgumentNullException.ThrowIfNull(antwoord);
        antwoord.Aanspraak.Should().Be(Aanspraak, $"de reden is {antwoord.Reden}, er ontbreekt {string.Join(' ', antwoord.Ontbreekt)}");
        Gelijk(Grond, antwoord.Grond);
        Gelijk(Versie, antwoord.Versie);
        Gelijk(Csi, antwoord.Csi);
        Gelijk(Reden, antwoord.Reden);
        Gelijk(Restant, antwoord.Restant);
        if (Volgnummer is { } nummer)
        {
            antwoord.Volgnummer.Should().Be(nummer);
        }

        antwoord.Ontbreekt.Should().BeEquivalentTo(Ontbreekt ?? []);
        antwoord.OntbrekendeNormwaarden.Should().BeEquivalentTo(OntbrekendeNormwaarden ?? []);
        if (Opmerkingen is { } opmerkingen)
        {
            antwoord.Opmerkingen.Should().BeEquivalentTo(opmerkingen);
        }

        antwoord.Lezingen.Select(lezing => new Lezingverwachting { Lezing = lezing.Lezing, Aanspraak = lezing.Aanspraak, Aantal = lezing.Restant.Aantal })
            .Should().Equal(Lezingen ?? []);
    }

    private static void Gelijk<T>(T? verwacht, T? gevonden)
        where T : class
    {
        if (verwacht is not null)
        {
            gevonden.Should().Be(verwacht);
        }
    }
}

/// <summary>Wat een lezing antwoordt.</summary>
public sealed record Lezingverwachting
{
    public required string Lezing { get; init; }

    public required Aanspraakuitkomst Aanspraak { get; init; }

    public int? Aantal { get; init; }
}

/// <summary>Leest de grensgevallen die naast de tests staan.</summary>
public static class Aanspraakscenarios
{
    private static readonly Lazy<ImmutableArray<Aanspraakbestand>> Bestanden = new(() =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Aanspraken"), "*.yaml").Order(StringComparer.Ordinal).Select(ScenarioLoader.Lees<Aanspraakbestand>)]);

    /// <summary>Alle bestanden.</summary>
    public static ImmutableArray<Aanspraakbestand> Alle => Bestanden.Value;

    /// <summary>De namen van alle gevallen.</summary>
    public static IEnumerable<Scenarionaam> Namen => Alle.SelectMany(bestand => bestand.Gevallen, (bestand, geval) => new Scenarionaam(bestand.Grond, geval.Naam));

    /// <summary>Het geval met deze naam.</summary>
    public static Aanspraakgeval Geval(Scenarionaam naam)
    {
        ArgumentNullException.ThrowIfNull(naam);
        return Alle.Single(bestand => bestand.Grond == naam.Norm).Gevallen.Single(geval => geval.Naam == naam.Naam);
    }
}
