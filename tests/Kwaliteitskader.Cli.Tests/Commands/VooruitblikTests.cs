using System.Text.Json.Nodes;
using Ical.Net;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Cli.Tests.Commands;

public sealed class VooruitblikTests : IDisposable
{
    private static readonly string Voorbeeld = Broncode.Map("samples/dossiers/niet-geregistreerde-therapeut.json");

    private readonly Bestanden bestanden = new();

    public void Dispose() => bestanden.Dispose();

    public static TheoryData<string> Voorbeelden => [.. Directory.GetFiles(Broncode.Map("samples/dossiers"), "*.json").Select(pad => Path.GetFileName(pad))];

    [Theory]
    [MemberData(nameof(Voorbeelden))]
    public async Task Json_ElkVoorbeeld_VoldoetAanHetSchema(string voorbeeld)
    {
        var bestand = Broncode.Map($"samples/dossiers/{voorbeeld}");
        new Schemakeuring(Schemas.Agenda()).Keurt((await Opdracht.Voer("agenda", bestand, "--formaat", "json")).Bytes).Should().BeTrue();
        new Schemakeuring(Schemas.Herstel()).Keurt((await Opdracht.Voer("herstel", bestand, "--formaat", "json")).Bytes).Should().BeTrue();
        new Schemakeuring(Schemas.Uitvraag()).Keurt((await Opdracht.Voer("uitvraag", bestand, "--formaat", "json")).Bytes).Should().BeTrue();
        new Schemakeuring(Schemas.Verschil()).Keurt((await Opdracht.Voer("watals", bestand, "--peildatum2", "2027-11-21", "--formaat", "json")).Bytes).Should().BeTrue();
    }

    [Fact]
    public async Task Herstel_NietGeregistreerdeTherapeut_NoemtEenDaad()
    {
        var opdracht = await Opdracht.Voer("herstel", Voorbeeld, "--norm", "IRF-5", "BPR-1", "PR-1", "--formaat", "json");
        opdracht.Code.Should().Be(1);
        var daden = JsonNode.Parse(opdracht.Bytes)!["daden"]!.AsArray();
        daden.Should().ContainSingle();
        daden[0]!["wijzigingen"]![0]!["pad"]!.GetValue<string>().Should().Be("/therapeuten/1/registraties/-");
        (await Opdracht.Voer("herstel", Voorbeeld)).Uitvoer.Should().Contain("/therapeuten/1/registraties/-");
    }

    /// <summary>De gedrukte dag is de dag tot en met welke het bewijs houdt: die dag voldoet het gewijzigde dossier, de dag erna niet.</summary>
    [Fact]
    public async Task Herstel_NietGeregistreerdeTherapeut_NoemtDeDagTotEnMetWelkeHetHoudt()
    {
        var uitvoer = (await Opdracht.Voer("herstel", Voorbeeld, "--norm", "IRF-5", "BPR-1", "PR-1", "--peildatum", "2026-11-21")).Uitvoer;
        uitvoer.ReplaceLineEndings(" ").Should().Contain("vandaag gedaan voldoet het tot en met 31 december 2029");
        var gedaan = JsonNode.Parse(await File.ReadAllTextAsync(Voorbeeld))!;
        gedaan["therapeuten"]![1]!["registraties"]!.AsArray().Add(JsonNode.Parse("""{"register":"individueelRegisterFysiotherapie","status":"ingeschreven","van":"2026-11-21"}"""));
        var bestand = bestanden.Zet("gedaan.json", gedaan.ToJsonString());
        (await Opdracht.Voer("toets", bestand, "--norm", "IRF-5", "BPR-1", "PR-1", "--peildatum", "2029-12-31")).Code.Should().Be(0);
        (await Opdracht.Voer("toets", bestand, "--norm", "IRF-5", "BPR-1", "PR-1", "--peildatum", "2030-01-01")).Code.Should().Be(1);
    }

    [Theory]
    [InlineData("nl", "Niet meer te herstellen", "ga na waardoor het niet op tijd lukte")]
    [InlineData("en", "Past mending", "find out why it did not work in time")]
    public async Task Herstel_IntakeOpDagAcht_IsNietMeerTeHerstellenMaarErValtVanTeLeren(string taal, string kop, string les)
    {
        var uitvoer = (await Opdracht.Voer("herstel", Broncode.Map("samples/dossiers/wachtlijsten.json"), "--norm", "WT-1", "--peildatum", "2026-11-21", "--taal", taal)).Uitvoer;
        Enkel(uitvoer).Should().ContainAll(kop, "WT-1 (dag-8)", les);

        static string Enkel(string tekst) => string.Join(' ', tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Uitvraag_LeegDossier_VraagtInBeideTalenWegenAlsWegen()
    {
        var leeg = bestanden.Zet("leeg.json", """{"schema":"kwaliteitskader/dossier/1","id":"praktijk-0001"}""");
        (await Opdracht.Voer("uitvraag", leeg, "--norm", "KMP-3")).Uitvoer.Should().Contain("een van deze is genoeg");
        (await Opdracht.Voer("uitvraag", leeg, "--register", "keurmerkPraktijkregister", "--taal", "en")).Uitvoer.Should().Contain("one of these is enough").And.NotContain("Te vragen");
    }

    /// <summary>Een lezer hoeft niet honderd keer te lezen wat van elk element van een lijst hetzelfde is.</summary>
    [Theory]
    [InlineData("nl", "• de praktijk, nummers 1 t/m 3 van de verklaringen over de praktijk: of de verklaring", "samen voor PR-2, PR-3; hiermee staan 2 bevindingen vast")]
    [InlineData("en", "• the practice, numbers 1 to 3 of the statements about the practice: whether the statement", "together for PR-2, PR-3; this settles 2 findings")]
    public async Task Uitvraag_LegeElementen_StaanSamenMetDeNormenErna(string taal, string vraag, string waarvoor)
    {
        var bestand = bestanden.Zet("drie.json", """{"schema":"kwaliteitskader/dossier/1","id":"praktijk-0001","praktijk":{"verklaringen":[{},{},{}]}}""");
        var regels = (await Opdracht.Voer("uitvraag", bestand, "--norm", "PR-2", "PR-3", "KL-1", "--peildatum", "2026-11-21", "--taal", taal)).Uitvoer.Split('\n').Select(regel => regel.Trim()).ToList();
        regels.Where(regel => regel.StartsWith("• ", StringComparison.Ordinal)).Should().HaveCount(2).And.ContainSingle(regel => regel.StartsWith(vraag, StringComparison.Ordinal));
        regels.Where(regel => regel.Contains("PR-2", StringComparison.Ordinal)).Should().Equal(waarvoor);
    }

    [Fact]
    public async Task Agenda_Ics_IsTerugTeLezenMetDezelfdePunten()
    {
        var punten = JsonNode.Parse((await Opdracht.Voer("agenda", Voorbeeld, "--formaat", "json")).Bytes)!["punten"]!.AsArray()
            .Where(punt => punt!["uiterlijk"] is not null).ToList();
        var kalender = Calendar.Load((await Opdracht.Voer("agenda", Voorbeeld, "--formaat", "ics", "--herinner", "30d,7d")).Uitvoer)!;
        kalender.Todos.Select(taak => taak.Due!.Date.ToString("yyyy-MM-dd", null)).Should().BeEquivalentTo(punten.Select(punt => punt!["uiterlijk"]!.GetValue<string>()));
        kalender.Todos.Should().OnlyContain(taak => taak.Alarms.Count == 2);
        kalender.Todos.Select(taak => taak.Uid).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Agenda_Ics_TweeKeer_GeeftDezelfdeSleutels()
    {
        var (eerst, nu) = (await Opdracht.Voer("agenda", Voorbeeld, "--formaat", "ics"), await Opdracht.Voer("agenda", Voorbeeld, "--formaat", "ics"));
        Sleutels(eerst).Should().NotBeEmpty().And.Equal(Sleutels(nu));
        nu.Uitvoer.Should().Be(eerst.Uitvoer);

        static IEnumerable<string> Sleutels(Opdracht opdracht) => Calendar.Load(opdracht.Uitvoer)!.Todos.Select(taak => taak.Uid!);
    }

    [Fact]
    public async Task Agenda_Csv_HeeftEenRijPerWending()
    {
        var wendingen = JsonNode.Parse((await Opdracht.Voer("agenda", Voorbeeld, "--formaat", "json")).Bytes)!["punten"]!.AsArray()
            .SelectMany(punt => punt!["wendingen"]!.AsArray().Select(wending => $"{punt["op"]} {wending!["norm"]} {wending["onderwerp"]} {wending["van"]} {wending["naar"]}")).ToList();
        var rijen = Csv.Lees((await Opdracht.Voer("agenda", Voorbeeld, "--formaat", "csv")).Uitvoer);
        rijen[0].Should().StartWith(["dossier", "op", "norm"]);
        rijen.Skip(1).Select(rij => $"{rij[1]} {rij[2]} {rij[3]} {rij[5]} {rij[6]}").Should().Equal(wendingen);
    }

    [Fact]
    public async Task Agenda_Csv_FoutEnDossierZonderPunten_HoudenEenRij()
    {
        var stil = bestanden.Zet("stil.ndjson", """
            {"schema":"kwaliteitskader/dossier/1","id":"stil"}
            {"schema":"kwaliteitskader/dossier/1"}

            """);
        var opdracht = await Opdracht.Voer("agenda", stil, "--formaat", "csv", "--norm", "VIS-1");
        opdracht.Code.Should().Be(2);
        var rijen = Csv.Lees(opdracht.Uitvoer);
        rijen.Should().HaveCount(3).And.OnlyContain(rij => rij.Count == rijen[0].Count);
        rijen[1][0].Should().Be("stil");
        rijen[2][16].Should().NotBeEmpty();
    }

    [Fact]
    public async Task Agenda_BesluitDatAfloopt_IsEenRijEnTeltMee()
    {
        var dossier = Broncode.Map("samples/dossiers/visitatie-met-dispensatie.json");
        var rijen = Csv.Lees((await Opdracht.Voer("agenda", dossier, "--formaat", "csv", "--peildatum", "2026-11-21", "--tot", "2030-12-31")).Uitvoer);
        var besluit = rijen.Skip(1).Should().ContainSingle(rij => rij[11] == "dispensatie").Subject;
        besluit[2].Should().Be("VIS-1");
        (await Opdracht.Voer("agenda", dossier, "--samenvatting", "--peildatum", "2026-11-21", "--tot", "2030-12-31")).Uitvoer.Should().Contain("Besluiten: dispensaties 1");
    }

    /// <summary>De inschrijving van t1 en t3 loopt af op 31 december 2029: in die maand tellen twee inschrijvingen, en de normen die haar lezen.</summary>
    [Fact]
    public async Task Agenda_Samenvatting_TeltPerMaandWatAfloopt()
    {
        var opdracht = await Opdracht.Voer("agenda", Voorbeeld, Voorbeeld, "--tot", "2030-12-31", "--peildatum", "2026-11-21", "--samenvatting", "--formaat", "csv");
        var rijen = Csv.Lees(opdracht.Uitvoer);
        rijen.Should().ContainEquivalentOf(new[] { "2029-12", "register", "individueelRegisterFysiotherapie", "4" });
        rijen.Should().ContainEquivalentOf(new[] { "2029-12", "norm", "IRF-5", "4" });
        rijen.Should().ContainEquivalentOf(new[] { "2027-02", "norm", "VIS-1", "2" });

        var tekst = (await Opdracht.Voer("agenda", Voorbeeld, "--tot", "2030-12-31", "--peildatum", "2026-11-21", "--samenvatting", "--taal", "en")).Uitvoer;
        tekst.Should().ContainAll("December 2029", "the Individual Register of Physiotherapy 2", "IRF-5 2");
        (await Opdracht.Voer("agenda", Voorbeeld, "--samenvatting", "--formaat", "ics")).Code.Should().Be(2);
    }

    [Fact]
    public async Task Agenda_Ics_AndereDag_HoudtDeSleutel()
    {
        var eerst = Calendar.Load((await Opdracht.Voer("agenda", Voorbeeld, "--norm", "IRF-5", "--tot", "2036-01-01", "--formaat", "ics")).Uitvoer)!;
        var ander = bestanden.Zet("anders.json", (await File.ReadAllTextAsync(Voorbeeld)).Replace("2029-12-31", "2029-11-30", StringComparison.Ordinal));
        var nu = Calendar.Load((await Opdracht.Voer("agenda", ander, "--norm", "IRF-5", "--tot", "2036-01-01", "--formaat", "ics")).Uitvoer)!;
        eerst.Todos.Should().NotBeEmpty();
        nu.Todos.Select(taak => taak.Uid).Should().BeEquivalentTo(eerst.Todos.Select(taak => taak.Uid));
        nu.Todos.Select(taak => taak.Due!.Date).Should().NotBeEquivalentTo(eerst.Todos.Select(taak => taak.Due!.Date));
    }

    [Fact]
    public async Task Agenda_Ics_TekensMetBetekenis_KomenHeelTerug()
    {
        var vreemd = bestanden.Zet("vreemd.json", (await File.ReadAllTextAsync(Voorbeeld)).Replace("praktijk-0002", "één; twee, drie\\\\vier 🌷", StringComparison.Ordinal));
        var uitvoer = (await Opdracht.Voer("agenda", vreemd, "--formaat", "ics")).Uitvoer;
        uitvoer.Split("\r\n").Should().OnlyContain(regel => System.Text.Encoding.UTF8.GetByteCount(regel) <= 75);
        Calendar.Load(uitvoer)!.Todos.Should().NotBeEmpty().And.OnlyContain(taak => taak.Summary!.StartsWith("één; twee, drie\\vier 🌷: ") && taak.Description!.Contains('\n'));
    }

    [Theory]
    [InlineData("agenda", "--tot", "2020-01-01")]
    [InlineData("agenda", "--herinner", "morgen")]
    [InlineData("watals", "--stel", "intakeDatum")]
    [InlineData("watals", "--stel", "/zorgtrajecten/0/aanmelddatum=2026-02-30")]
    [InlineData("watals", "--stel", "/zorgtrajecten/99/aanmelddatum=2026-02-03")]
    [InlineData("watals", "--patch", "bestaat-niet.json")]
    [InlineData("watals", "--peildatum2", "gisteren")]
    public async Task Optie_DieNietKan_IsOnbruikbaar(string opdracht, string optie, string waarde)
    {
        var uitgevoerd = await Opdracht.Voer(opdracht, Voorbeeld, optie, waarde);
        uitgevoerd.Code.Should().Be(2);
        uitgevoerd.Fouten.Should().Contain(optie);
    }

    [Fact]
    public async Task WatAls_EenAnderFeit_ToontAlleenWatAndersUitvalt()
    {
        var verschil = JsonNode.Parse((await Opdracht.Voer("watals", Voorbeeld, "--stel", "/therapeuten/1/registraties/0/tot=2029-12-31", "--formaat", "json")).Bytes)!;
        var anders = verschil["anders"]!.AsArray().Where(een => een!["van"]!["uitkomst"]!.GetValue<string>() != een["naar"]!["uitkomst"]!.GetValue<string>()).ToList();
        anders.Select(een => een!["van"]!["norm"]!.GetValue<string>()).Should().Contain(["IRF-5", "BPR-1", "PR-1"]);
        anders.Should().OnlyContain(een => een!["naar"]!["uitkomst"]!.GetValue<string>() != "voldoetNiet");
    }

    [Fact]
    public async Task WatAls_NietsAnders_IsLeeg()
    {
        var verschil = JsonNode.Parse((await Opdracht.Voer("watals", Voorbeeld, "--formaat", "json")).Bytes)!;
        verschil["anders"]!.AsArray().Should().BeEmpty();
        verschil["nieuw"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task Controleer_EigenRapport_IsGoedEnEenVeranderdRapportNiet()
    {
        var rapport = (await Opdracht.Voer("toets", Voorbeeld, "--formaat", "json")).Uitvoer;
        (await Opdracht.Voer("controleer", bestanden.Zet("rapport.json", rapport), Voorbeeld)).Code.Should().Be(0);

        var veranderd = rapport.Replace("\"uitkomst\": \"voldoetNiet\"", "\"uitkomst\": \"voldoet\"", StringComparison.Ordinal);
        var controle = await Opdracht.Voer("controleer", bestanden.Zet("veranderd.json", veranderd), Voorbeeld, "--formaat", "json");
        controle.Code.Should().Be(1);
        new Schemakeuring(Schemas.Controle()).Keurt(controle.Bytes).Should().BeTrue();
        JsonNode.Parse(controle.Bytes)!["uitslag"]!.GetValue<string>().Should().Be("veranderd");
    }

    [Fact]
    public async Task Controleer_EenStroomVanRapporten_ControleertElkBijZijnDossier()
    {
        string[] ids = ["praktijk-0002", "praktijk-0003", "praktijk-0004"];
        var regels = string.Concat(ids.Select(id => Bestanden.Regel(File.ReadAllText(Voorbeeld), dossier => dossier["id"] = id) + "\n"));
        var dossiers = bestanden.Zet("dossiers.ndjson", regels);
        var rapporten = (await Opdracht.Voer("toets", dossiers, "--formaat", "ndjson", "--volledig")).Uitvoer.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        // In een andere volgorde, en het middelste veranderd.
        var veranderd = rapporten[1].Replace("\"uitkomst\":\"voldoetNiet\"", "\"uitkomst\":\"voldoet\"", StringComparison.Ordinal);
        var bestand = bestanden.Zet("rapporten.ndjson", $"{rapporten[2]}\n{veranderd}\n{rapporten[0]}\n");
        var opdracht = await Opdracht.Voer("controleer", bestand, dossiers, "--formaat", "ndjson");

        opdracht.Code.Should().Be(1);
        opdracht.Uitvoer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(regel => JsonNode.Parse(regel)!)
            .Select(controle => $"{controle["dossier"]!["id"]} {controle["uitslag"]}")
            .Should().Equal("praktijk-0004 gelijk", "praktijk-0003 veranderd", "praktijk-0002 gelijk");
        (await Opdracht.Voer("controleer", bestanden.Zet("goed.ndjson", string.Join('\n', rapporten)), dossiers)).Code.Should().Be(0);
    }

    [Fact]
    public async Task Controleer_GeenRapport_IsOnbruikbaar() =>
        (await Opdracht.Voer("controleer", Voorbeeld, Voorbeeld)).Code.Should().Be(2);

    [Fact]
    public async Task Vergelijk_TweeDagen_TeltPerNormVanWaarNaarWaar()
    {
        var eerst = bestanden.Zet("eerst.ndjson", (await Opdracht.Voer("toets", Voorbeeld, "--formaat", "ndjson", "--volledig")).Bytes);
        var nu = bestanden.Zet("nu.ndjson", (await Opdracht.Voer("toets", Voorbeeld, "--formaat", "ndjson", "--volledig", "--peildatum", "2031-01-01")).Bytes);
        var vergeleken = await Opdracht.Voer("vergelijk", eerst, nu, "--drempel", "0.1");
        vergeleken.Code.Should().Be(1);
        vergeleken.Uitvoer.Should().Contain("IRF-5").And.Contain("praktijk-0002");
        var gelijk = await Opdracht.Voer("vergelijk", eerst, eerst, "--drempel", "0");
        gelijk.Code.Should().Be(0);
    }

    [Fact]
    public async Task Lasten_AlleRegisters_VoldoetAanHetSchema()
    {
        var lasten = await Opdracht.Voer("lasten", "--formaat", "json");
        new Schemakeuring(Schemas.Lasten()).Keurt(lasten.Bytes).Should().BeTrue();
        JsonNode.Parse(lasten.Bytes)!["registers"]!.AsArray().Should().HaveCount(6);
        (await Opdracht.Voer("lasten", "--register", "basisPraktijkregister")).Uitvoer.Should().Contain("Basis Praktijkregister");
    }
}
