using System.Text;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Werkboek;

namespace Kwaliteitskader.Fhir.Tests;

/// <summary>Langs welke weg een dossier ook binnenkomt, de bevindingen zijn dezelfde, byte voor byte.</summary>
public class ZelfdeBevindingenTests
{
    private static readonly DateOnly Peildatum = new(2026, 11, 21);

    /// <summary>Wat <c>Bronnen/zorgtraject.json</c> zegt, zoals iemand het zelf zou opschrijven.</summary>
    private const string Zorgtraject = """
        {
          "schema": "kwaliteitskader/dossier/1", "id": "praktijk-0001", "praktijk": { "agb": "04000001" },
          "therapeuten": [ { "id": "rol-1", "beroep": "fysiotherapeut", "werkzaamVan": "2020-01-01", "big": { "nummer": "99999999904", "van": "2019-06-01" } } ],
          "zorgtrajecten": [ {
            "id": "episode-1", "therapeut": "rol-1", "status": "gestart", "aanmelddatum": "2026-11-02", "eersteAangebodenDatum": "2026-11-05",
            "intakeDatum": "2026-11-10", "uitstelOpVerzoekPatient": true, "huisbezoekGeboden": true, "doorverwijzingen": [],
            "behandeldoelen": [ { "id": "doel-1", "op": "2026-11-10", "samenMetPatient": true } ], "behandelingen": [ { "op": "2026-11-17" } ] } ]
        }
        """;

    public static TheoryData<string> Dossiers => [.. Directory.EnumerateFiles("samples/dossiers", "*.json").Select(pad => Path.GetFileName(pad)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Dossiers))]
    public void Bevindingen_VanWerkboekEnJson_ZijnDezelfdeBytes(string bestand)
    {
        foreach (var gelezen in DossierLezer.LeesAlle(File.ReadAllBytes($"samples/dossiers/{bestand}")))
        {
            Bevindingen(AlsWerkboek(gelezen.Dossier!)).Should().Be(Bevindingen(gelezen.Dossier!));
        }
    }

    [Fact]
    public void Bevindingen_VanFhirWerkboekEnJson_ZijnDezelfdeBytes()
    {
        var json = DossierLezer.Lees(Encoding.UTF8.GetBytes(Zorgtraject)).Dossier!;
        var fhir = FhirVertaler.Standaard.Vertaal(Voorbeeldbron.Bron(Voorbeeldbron.Zorgtraject())).Dossier;

        var bevindingen = Bevindingen(json);
        bevindingen.Should().Contain("\"WT-1\"").And.Contain("\"sha256\"");
        Bevindingen(fhir).Should().Be(bevindingen);
        Bevindingen(AlsWerkboek(fhir)).Should().Be(bevindingen);
        Bevindingen(AlsWerkboek(json)).Should().Be(bevindingen);
    }

    private static string Bevindingen(Dossier dossier) => Encoding.UTF8.GetString(RapportSchrijver.Schrijf(Kwaliteitstoets.Standaard.Toets(dossier, Peildatum).Document()));

    private static Dossier AlsWerkboek(Dossier dossier)
    {
        using var stroom = new MemoryStream();
        Sjabloon.Schrijf(stroom, dossier);
        var lezing = Werkboeklezer.Lees(stroom.ToArray());
        lezing.Fouten.Should().BeEmpty();
        return lezing.Dossier!;
    }
}
