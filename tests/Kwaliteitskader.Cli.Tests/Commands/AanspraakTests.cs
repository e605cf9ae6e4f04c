using System.Text;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Tests.Shared;
using Kwaliteitskader.Tests.Shared.Gevallen;

namespace Kwaliteitskader.Cli.Tests.Commands;

public class AanspraakTests
{
    private static readonly Schemakeuring Keuring = new(Schemas.Aanspraak());

    private static readonly string Voorbeeld = Path.Combine(AppContext.BaseDirectory, "samples", "dossiers", "zittingen-en-aanspraak.json");

    [Fact]
    public async Task Aanspraak_ElkGrensgeval_PastBijHetSchema()
    {
        var invoer = string.Join('\n', Aanspraakscenarios.Alle.SelectMany(bestand => bestand.Gevallen).Select(geval => Encoding.UTF8.GetString(geval.Json())));

        var opdracht = await Opdracht.VoerMet(Encoding.UTF8.GetBytes(invoer), "aanspraak", "-", "--peildatum", "2025-06-02", "--formaat", "ndjson");

        var regels = opdracht.Uitvoer.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        regels.Should().HaveCount(Aanspraakscenarios.Namen.Count());
        regels.Should().OnlyContain(regel => Keuring.Keurt(Encoding.UTF8.GetBytes(regel)));
    }

    [Fact]
    public async Task Aanspraak_JsonEnNdjson_GevenDezelfdeAntwoorden()
    {
        var json = JsonNode.Parse((await Opdracht.Voer("aanspraak", Voorbeeld, "--peildatum", "2026-11-21", "--formaat", "json")).Uitvoer)!;
        var ndjson = JsonNode.Parse((await Opdracht.Voer("aanspraak", Voorbeeld, "--peildatum", "2026-11-21", "--formaat", "ndjson")).Uitvoer)!;

        foreach (var volgende in json["zorgtrajecten"]!.AsArray().SelectMany(traject => traject!["volgende"]!.AsArray()))
        {
            volgende!.AsObject().Remove("wending");
        }

        JsonNode.DeepEquals(json, ndjson).Should().BeTrue();
    }

    [Fact]
    public async Task Aanspraak_Voorbeelddossier_GeeftWatHetCommentaarBelooft()
    {
        var trajecten = JsonNode.Parse((await Opdracht.Voer("aanspraak", Voorbeeld, "--peildatum", "2026-11-21", "--formaat", "json")).Uitvoer)!["zorgtrajecten"]!.AsArray();

        var derde = trajecten[0]!["zittingen"]![2]!;
        ((string?)derde["aanspraak"], (int?)derde["volgnummer"], (string?)derde["csi"], (string?)derde["restant"]!["totEnMet"]).Should().Be(("ja", 21, "001", "2027-03-01"));
        ((string?)derde["opmerkingen"]![0]).Should().Be("declaratie-wijkt-af");
        var kind = trajecten[1]!["volgende"]![0]!;
        ((string?)kind["aanspraak"]).Should().Be("onbekend");
        ((string?)kind["ontbreekt"]![0]).Should().Be("/zorgtrajecten/1/aanspraak/aandoeningen/0/resultaatOntoereikendOp");
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task Aanspraak_Tekst_NoemtGrondenEnZegtWatNietBeoordeeldIs(string taal)
    {
        var opdracht = await Opdracht.Voer("aanspraak", Voorbeeld, "--peildatum", "2026-11-21", "--verklaar", "--taal", taal);

        opdracht.Code.Should().Be(0);
        opdracht.Uitvoer.Should().Contain("AAN-2").And.Contain("CSI 001").And.Contain("resultaatOntoereikendOp").And.Contain("AAN-9");
    }

    [Fact]
    public async Task Aanspraak_Csv_HeeftEenRijPerZittingEnPerVolgende()
    {
        var opdracht = await Opdracht.Voer("aanspraak", Voorbeeld, "--peildatum", "2026-11-21", "--formaat", "csv");

        var rijen = opdracht.Uitvoer.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        rijen.Should().HaveCount(1 + 3 + 2);
        rijen.Select(rij => rij.Split(',').Length).Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task Aanspraak_GekozenLezing_BeslistEnStaatInHetRapport()
    {
        var geval = Aanspraakscenarios.Geval(new("AAN-3", "de negen zijn op, en er is een nieuwe indicatie"));

        var opdracht = await Opdracht.VoerMet(geval.Json(), "aanspraak", "-", "--peildatum", "2025-06-02", "--formaat", "ndjson", "--lezing", "bekken-per-indicatie");

        var rapport = JsonNode.Parse(opdracht.Uitvoer)!;
        ((string?)rapport["zorgtrajecten"]![0]!["zittingen"]![0]!["aanspraak"]).Should().Be("ja");
        rapport["interpretaties"]!.AsArray().Select(keuze => (string?)keuze!["keuze"]).Should().Contain("bekken-per-indicatie");
    }

    [Fact]
    public async Task Aanspraak_EigenNormwaarde_BeslistEnStaatInHetRapport()
    {
        var eigen = await Opdracht.Voer("aanspraak", Voorbeeld, "--peildatum", "2026-11-21", "--formaat", "json", "--normwaarde", "aanspraak-eerste-zittingen=18");
        var gewoon = await Opdracht.Voer("aanspraak", Voorbeeld, "--peildatum", "2026-11-21", "--formaat", "json");

        var negentiende = JsonNode.Parse(eigen.Uitvoer)!["zorgtrajecten"]![0]!["zittingen"]![0]!;
        ((string?)negentiende["aanspraak"], (int?)negentiende["volgnummer"], (string?)negentiende["csi"]).Should().Be(("ja", 19, "001"));
        JsonNode.Parse(eigen.Uitvoer)!["eigenNormwaarden"]!.AsArray().Select(een => ((string?)een!["id"], (int?)een["getal"])).Should().Equal(("aanspraak-eerste-zittingen", 18));
        gewoon.Uitvoer.Should().NotContain("eigenNormwaarden");
        Keuring.Keurt(eigen.Bytes).Should().BeTrue();
        (await Opdracht.Voer("aanspraak", Voorbeeld, "--peildatum", "2026-11-21", "--normwaarde", "aanspraak-eerste-zittingen=18", "--taal", "en"))
            .Uitvoer.Should().Contain("aanspraak-eerste-zittingen");
    }

    [Theory]
    [InlineData("aanspraak-lijsttermijn/18=24", "2028-03-01")]
    [InlineData("aanspraak-lijsttermijn/10=24", "2027-03-01")]
    public async Task Aanspraak_EigenNormwaardeVoorEenGeval_LaatDeAndereGevallenStaan(string opgave, string totEnMet)
    {
        var opdracht = await Opdracht.Voer("aanspraak", Voorbeeld, "--peildatum", "2026-11-21", "--formaat", "json", "--normwaarde", opgave);

        ((string?)JsonNode.Parse(opdracht.Uitvoer)!["zorgtrajecten"]![0]!["zittingen"]![2]!["restant"]!["totEnMet"]).Should().Be(totEnMet);
    }

    [Theory]
    [InlineData("--normwaarde", "aanspraak-eerste-zitting=18")]
    [InlineData("--normwaarde", "punten-keurmerk=20")]
    [InlineData("--normwaarde", "aanspraak-lijsttermijn=12")]
    [InlineData("--normwaarde", "aanspraak-bekken-maximum=veel")]
    [InlineData("--lezing", "opnieuw")]
    [InlineData("--formaat", "xml")]
    [InlineData("--peildatum", "morgen")]
    public async Task Aanspraak_OnbekendeOptie_IsEenGebruiksfout(string optie, string waarde) =>
        (await Opdracht.Voer("aanspraak", Voorbeeld, optie, waarde)).Code.Should().Be(2);

    [Theory]
    [InlineData("\"leeftijdBijStart\": \"zesenveertig\"", "zesenveertig")]
    [InlineData("\"leeftijdsgrenzen\": [ { \"bereiktOp\": \"1979-13-40\" } ]", "1979-13-40")]
    [InlineData("\"aandoeningen\": [ { \"id\": \"a\", \"soort\": \"copt\" } ]", "copt")]
    public async Task Leesfout_OnderAanspraak_NoemtGeenWaarde(string feit, string waarde)
    {
        var invoer = $$"""{ "schema": "kwaliteitskader/dossier/1", "id": "d", "zorgtrajecten": [ { "id": "z1", "aanspraak": { {{feit}} } } ] }""";

        var opdracht = await Opdracht.VoerMet(Encoding.UTF8.GetBytes(invoer), "aanspraak", "-", "--peildatum", "2026-11-21", "--formaat", "ndjson");

        opdracht.Code.Should().Be(2);
        opdracht.Uitvoer.Should().Contain("/zorgtrajecten/0/aanspraak");
        var fout = JsonNode.Parse(opdracht.Uitvoer)!;
        ((string?)fout["gevonden"] ?? "").Should().NotContain(waarde);
        (fout["suggestie"] is null).Should().BeTrue();
        (opdracht.Fouten + fout["melding"]!.GetValue<string>().Split("verwacht")[0]).Should().NotContain(waarde);
    }

    [Fact]
    public async Task Kaderstand_Json_ZegtNaDeBronnenOnbekend()
    {
        var opdracht = await Opdracht.Voer("kaderstand", "--peildatum", "2026-11-21", "--formaat", "json");

        var standen = JsonNode.Parse(opdracht.Uitvoer)!["standen"]!.AsArray();
        standen.Single(stand => (string?)stand!["facet"] == "register")!["stand"]!.GetValue<string>().Should().Be("onbekend");
        (await Opdracht.Voer("kaderstand", "--peildatum", "2024-06-10", "--taal", "en")).Code.Should().Be(0);
    }

    [Fact]
    public async Task Bouwstenen_ZonderBestand_RekentNaEnVerschuiftMetDeAanname()
    {
        var gewoon = JsonNode.Parse((await Opdracht.Voer("bouwstenen", "--formaat", "json")).Uitvoer)!["narekeningen"]!.AsArray();
        var duurder = JsonNode.Parse((await Opdracht.Voer("bouwstenen", "--formaat", "json", "--stel", "tarief=38.30")).Uitvoer)!["narekeningen"]!.AsArray();

        Oordeel(gewoon).Should().Be("wijktAf");
        Oordeel(duurder).Should().Be("klopt");
        (await Opdracht.Voer("bouwstenen", "--stel", "prijs=1")).Code.Should().Be(2);
        (await Opdracht.VoerInKleur("bouwstenen")).Code.Should().Be(0);

        static string? Oordeel(JsonArray narekeningen) => (string?)narekeningen.Single(een => (string?)een!["id"] == "6-kosten")!["oordeel"];
    }

    [Fact]
    public async Task Bouwstenen_MetBestand_VerzwijgtKleineGroepen()
    {
        var land = (await Opdracht.Voer("genereer", "--praktijken", "40", "--trajecten", "20", "--peildatum", "2023-06-01", "--aanspraak")).Bytes;

        var alles = JsonNode.Parse((await Opdracht.VoerMet(land, "bouwstenen", "-", "--formaat", "json", "--minimum-groep", "0")).Uitvoer)!["bouwstenen"]!.AsArray();
        var verzwegen = JsonNode.Parse((await Opdracht.VoerMet(land, "bouwstenen", "-", "--formaat", "json", "--minimum-groep", "1000000")).Uitvoer)!["bouwstenen"]!.AsArray();

        alles.Sum(rij => rij!["patienten"]!.GetValue<long>()).Should().BeGreaterThan(1000);
        verzwegen.Where(rij => rij!["patienten"] is not null).Sum(rij => rij!["patienten"]!.GetValue<long>()).Should().Be(0);
        verzwegen.Where(rij => rij!["patienten"] is null).Should().OnlyContain(rij => rij!["dagen"] == null && rij["kosten"] == null);
    }

    [Fact]
    public async Task Ambities_Json_HeeftErDrieenzestig() =>
        JsonNode.Parse((await Opdracht.Voer("ambities", "--formaat", "json")).Uitvoer)!["ambities"]!.AsArray().Should().HaveCount(63);
}
