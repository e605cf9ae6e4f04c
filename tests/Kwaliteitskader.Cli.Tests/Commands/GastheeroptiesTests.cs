using System.Text.Json.Nodes;

namespace Kwaliteitskader.Cli.Tests.Commands;

/// <summary>Getallen en lezingen die de gebruiker zelf opgeeft.</summary>
public sealed class GastheeroptiesTests
{
    private const string Dag = "2026-11-21";

    // Een deelnemer van het Keurmerk met 20 punten in elk van beide jaren.
    private static readonly byte[] Deelnemer =
        """
        {"schema":"kwaliteitskader/dossier/1","id":"synthetisch-1",
         "praktijk":{"aangeslotenBijKeurmerk":true,"registraties":[{"register":"keurmerkPraktijkregister","status":"ingeschreven","van":"2020-01-01"}]},
         "therapeuten":[{"id":"t1","beroep":"fysiotherapeut","werkzaamVan":"2020-01-01","scholing":[
           {"op":"2025-05-01","punten":20,"soort":"bijEnNascholing"},{"op":"2026-05-01","punten":20,"soort":"bijEnNascholing"}]}],
         "zorgtrajecten":[{"id":"z1","status":"aangemeld","aanmelddatum":"2026-04-22"}]}
        """u8.ToArray();

    [Theory]
    [InlineData(20, "voldoet")]
    [InlineData(21, "voldoetNiet")]
    public async Task Normwaarde_GetalDatDeBronnenNietGeven_BeslistTotEnMetDatGetal(int punten, string uitkomst)
    {
        (await Uitkomst("KMT-1")).Should().Be("nietVastTeStellen");
        (await Uitkomst("KMT-1", "--normwaarde", $"punten-keurmerk={punten}")).Should().Be(uitkomst);
    }

    [Fact]
    public async Task Lezing_VijfWerkdagen_SlaatKoningsdagOver()
    {
        // Aangemeld op woensdag 22 april 2026: een week later is de 29e, en de vijfde werkdag de 30e, want de 27e is Koningsdag.
        (await UitkomstOp("2026-04-30", "WT-1")).Should().Be("voldoetNiet");
        (await UitkomstOp("2026-04-30", "WT-1", "--lezing", "vijf-werkdagen")).Should().Be("nogTeVoldoen");
        (await UitkomstOp("2026-05-01", "WT-1", "--lezing", "vijf-werkdagen")).Should().Be("voldoetNiet");

        var rapport = JsonNode.Parse((await Opdracht.VoerMet(Deelnemer, "toets", "-", "--formaat", "json", "--lezing", "vijf-werkdagen")).Bytes)!;
        rapport["interpretaties"]!.AsArray().Single(keuze => keuze!["id"]!.GetValue<string>() == "INT-1")!["keuze"]!.GetValue<string>().Should().Be("vijf-werkdagen");
    }

    [Theory]
    [InlineData("verklaar", "--norm", "KMT-1")]
    [InlineData("aanvraag", "--register", "keurmerkIndividueel")]
    [InlineData("sectorschets")]
    public async Task Normwaarde_BijElkeOpdrachtDieOordeelt_Telt(string opdracht, params string[] opties)
    {
        string[] argumenten = [opdracht, "-", .. opties, "--formaat", "json", "--peildatum", Dag];
        var zonder = await Opdracht.VoerMet(Deelnemer, argumenten);
        var met = await Opdracht.VoerMet(Deelnemer, [.. argumenten, "--normwaarde", "punten-keurmerk=21"]);
        zonder.Code.Should().BeLessThan(2, zonder.Fouten);
        met.Code.Should().BeLessThan(2, met.Fouten);
        met.Bytes.Should().NotEqual(zonder.Bytes);
    }

    [Fact]
    public async Task Normwaarde_InVerslagEnRapport_StaatErbij()
    {
        string[] opties = ["--normwaarde", "punten-keurmerk=20", "--normwaarde", "deskundigheidspunten/2=90", "--lezing", "vijf-werkdagen", "--peildatum", Dag];
        var tekst = await Opdracht.VoerMet(Deelnemer, ["toets", "-", .. opties]);
        tekst.Uitvoer.Should().Contain("Met opgegeven: deskundigheidspunten/2 90, punten-keurmerk 20\n");

        var advies = await Opdracht.VoerMet(Deelnemer, ["aanvraag", "-", "--register", "keurmerkIndividueel", .. opties]);
        advies.Uitvoer.Should().Contain("Met opgegeven: deskundigheidspunten/2 90, punten-keurmerk 20\n");

        var brief = await Opdracht.VoerMet(Deelnemer, ["aanvraag", "-", "--register", "keurmerkIndividueel", "--formaat", "brief", .. opties]);
        brief.Uitvoer.Should().Contain("## Waarmee gerekend is").And.Contain("- jaarlijkse punteneis van het Keurmerk: 20 ");

        var rapport = JsonNode.Parse((await Opdracht.VoerMet(Deelnemer, ["toets", "-", "--formaat", "json", .. opties])).Bytes)!;
        var eigen = rapport["normenset"]!["eigenNormwaarden"]!.AsArray();
        eigen.Select(waarde => waarde!["id"]!.GetValue<string>()).Should().Equal("deskundigheidspunten", "punten-keurmerk");
        eigen[0]!["geval"]!.GetValue<int>().Should().Be(2);
        eigen[1]!["bron"]!["plaats"]!.GetValue<string>().Should().Be("--normwaarde punten-keurmerk=20");
        (await Opdracht.VoerMet(Deelnemer, "toets", "-", "--formaat", "json")).Uitvoer.Should().NotContain("eigenNormwaarden");
    }

    [Theory]
    [InlineData("punten-keurmrk=20", "Bedoelt u 'punten-keurmerk'?")]
    [InlineData("punten-keurmerk=-1", "sleutel=getal")]
    [InlineData("punten-keurmerk", "sleutel=getal")]
    [InlineData("punten-keurmerk/1=20", "punten-keurmerk=20")]
    [InlineData("deskundigheidspunten=20", "deskundigheidspunten/1=20")]
    [InlineData("deskundigheidspunten/0=20", "sleutel=getal")]
    public async Task Normwaarde_Onbruikbaar_ZegtWatWelKan(string gegeven, string verwacht)
    {
        var opdracht = await Opdracht.VoerMet(Deelnemer, "toets", "-", "--normwaarde", gegeven);
        opdracht.Code.Should().Be(Exitcode.Onbruikbaar);
        opdracht.Fouten.Should().Contain(verwacht);
    }

    [Theory]
    [InlineData("--normwaarde", "wachttijd=5", "--normwaarde", "wachttijd=6")]
    [InlineData("--normwaarde", "wachttijd=5", "--lezing", "vijf-werkdagen")]
    [InlineData("--lezing", "zeven-kalenderdagen", "--lezing", "vijf-werkdagen")]
    public async Task Normwaarde_TweeKeer_IsOnbruikbaar(params string[] opties)
    {
        var opdracht = await Opdracht.VoerMet(Deelnemer, ["toets", "-", .. opties]);
        opdracht.Code.Should().Be(Exitcode.Onbruikbaar);
        opdracht.Fouten.Should().Contain("wachttijd");
    }

    [Fact]
    public async Task Lezing_Onbekend_NoemtDeLezingen()
    {
        var opdracht = await Opdracht.VoerMet(Deelnemer, "toets", "-", "--lezing", "vijf-dagen");
        opdracht.Code.Should().Be(Exitcode.Onbruikbaar);
        opdracht.Fouten.Should().Contain("vijf-werkdagen");
    }

    private static Task<string> Uitkomst(string norm, params string[] opties) => UitkomstOp(Dag, norm, opties);

    private static async Task<string> UitkomstOp(string dag, string norm, params string[] opties)
    {
        var opdracht = await Opdracht.VoerMet(Deelnemer, ["toets", "-", "--formaat", "json", "--peildatum", dag, "--norm", norm, .. opties]);
        return JsonNode.Parse(opdracht.Bytes)!["bevindingen"]!.AsArray().Single()!["uitkomst"]!.GetValue<string>();
    }
}
