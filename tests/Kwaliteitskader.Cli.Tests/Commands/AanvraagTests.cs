using System.Text;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Cli.Tests.Commands;

public sealed class AanvraagTests : IDisposable
{
    private const string Basis = "basisPraktijkregister";
    private const string Individueel = "individueelRegisterFysiotherapie";

    private static readonly Schemakeuring Keuring = new(Schemas.Advies());

    private readonly Bestanden bestanden = new();

    public void Dispose() => bestanden.Dispose();

    [Theory]
    [InlineData(Basis, 1, "nietToelaatbaar")]
    [InlineData(Individueel, 0, "onvolledig")]
    [InlineData("kwaliteitsregisterParamedici", 1, "nietToelaatbaar")]
    public async Task Json_EenDossier_VoldoetAanHetSchemaEnAlleenNietToelaatbaarGeeftCodeEen(string register, int code, string uitkomst)
    {
        var opdracht = await Voer("--register", register, "--formaat", "json");

        opdracht.Code.Should().Be(code);
        opdracht.Fouten.Should().BeEmpty();
        Keuring.Keurt(opdracht.Bytes).Should().BeTrue();
        var advies = JsonNode.Parse(opdracht.Bytes)!;
        advies["schema"]!.GetValue<string>().Should().Be("kwaliteitskader/advies/1");
        advies["register"]!.GetValue<string>().Should().Be(register);
        advies["uitkomst"]!.GetValue<string>().Should().Be(uitkomst);
    }

    [Fact]
    public async Task Therapeut_Gegeven_BeperktDeAanvraagTotHaar()
    {
        var advies = JsonNode.Parse((await Voer("--register", Individueel, "--therapeut", "t2", "--formaat", "json")).Bytes)!;

        advies["aanvragers"]!.AsArray().Select(aanvrager => aanvrager!["onderwerp"]!.GetValue<string>()).Should().Equal("/therapeuten/1");
        advies["aanTeLeveren"]!.AsArray().Select(feit => feit!["pad"]!.GetValue<string>()).Should().NotBeEmpty()
            .And.OnlyContain(pad => pad.StartsWith("/therapeuten/1/"));
    }

    [Fact]
    public async Task Therapeut_NietInHetDossier_IsOnbruikbaarMetWieErWelZijn()
    {
        var opdracht = await Voer("--register", Individueel, "--therapeut", "t9", "--formaat", "json");

        opdracht.Code.Should().Be(2);
        opdracht.Fouten.Should().Contain("t9").And.Contain("t3");
        opdracht.Uitvoer.Should().Contain("onbekend-onderwerp").And.NotContain("onvolledig");
        Keuring.Keurt(opdracht.Bytes).Should().BeTrue();
    }

    [Theory]
    [InlineData("Welk register", "a.json")]
    [InlineData("Geen bestand", "--register", Basis)]
    [InlineData("'basisPraktijkregister'", "a.json", "--register", "basispraktijkregistr")]
    [InlineData("--therapeut", "a.json", "--register", Basis, "--therapeut", "t1")]
    [InlineData("brief", "a.json", "--register", Basis, "--formaat", "xml")]
    [InlineData("--afzender", "a.json", "--register", Basis, "--afzender", "Het bureau")]
    [InlineData("--kenmerk", "a.json", "--register", Basis, "--formaat", "json", "--kenmerk", "2026-7")]
    public async Task Argumenten_Onbruikbaar_ZegtWatVerwachtWerd(string verwacht, params string[] argumenten)
    {
        var opdracht = await Opdracht.Voer(["aanvraag", .. argumenten]);

        opdracht.Code.Should().Be(2);
        opdracht.Bytes.Should().BeEmpty();
        opdracht.Fouten.Should().Contain(verwacht);
    }

    [Fact]
    public async Task Ndjson_EenSlechteRegelTussenGoede_KrijgtEenFoutrecordOpZijnPlaats()
    {
        var pad = bestanden.Zet("a.ndjson", $"{Bestanden.Leeg("a")}\n{{}}\n{Bestanden.Leeg("c")}\n");
        var opdracht = await Opdracht.Voer("aanvraag", pad, "--register", Basis, "--formaat", "ndjson");

        opdracht.Code.Should().Be(2);
        var regels = opdracht.Uitvoer.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        regels.Should().OnlyContain(regel => Keuring.Keurt(Encoding.UTF8.GetBytes(regel)));
        regels.Select(regel => JsonNode.Parse(regel)!["schema"]!.GetValue<string>())
            .Should().Equal("kwaliteitskader/advies/1", "kwaliteitskader/fout/1", "kwaliteitskader/advies/1");
    }

    [Fact]
    public async Task Tekst_InEenPijp_HeeftElkCriteriumEnElkFeitDatOntbreekt()
    {
        var opdracht = await Voer("--register", Basis);

        opdracht.Uitvoer.Should().NotContain("\u001b").And.Contain("fysiotherapeut-niet-geregistreerd").And.Contain("/praktijk/verklaringen");
        opdracht.Uitvoer.Should().ContainAll("BPR-1", "BPR-2", "BPR-3", "BPR-4", "BPR-5");
        opdracht.Uitvoer.Split('\n').Should().OnlyContain(regel => regel.Length <= 100 && regel == regel.TrimEnd());
    }

    [Fact]
    public async Task Tekst_MeerDossiers_EindigtMetTotalen()
    {
        var pad = bestanden.Zet("meer.ndjson", $"{Bestanden.Regel(Bestanden.Drie)}\n{{}}\n{Bestanden.Leeg()}\n");
        var opdracht = await Opdracht.Voer("aanvraag", pad, "--register", Basis);

        opdracht.Code.Should().Be(2);
        opdracht.Uitvoer.Should().EndWith("\nSamen over 2 dossiers: ✘ 1 nog niet toelaatbaar, ? 1 onvolledig\nNiet te lezen: 1\n");
    }

    [Fact]
    public async Task Brief_EenDossier_HeeftElkCriteriumEnVraagtElkGegevenEenKeer()
    {
        var brief = (await Voer("--register", Basis, "--formaat", "brief")).Uitvoer;

        brief.Should().StartWith("# ").And.Contain("Geachte aanvrager").And.Contain("drie-therapeuten").And.Contain("21 november 2026");
        brief.Should().ContainAll("(BPR-1)", "(BPR-2)", "(BPR-3)", "(BPR-4)", "(BPR-5)");
        brief.Split('\n').Where(regel => regel.StartsWith("- [ ]", StringComparison.Ordinal)).Should().HaveCount(7).And.OnlyHaveUniqueItems();
        brief.Should().NotContain("/praktijk").And.NotContain("\r");
    }

    [Theory]
    [InlineData("sanctie")]
    [InlineData("score")]
    [InlineData("afgewezen")]
    [InlineData("fout")]
    public async Task Brief_ElkRegister_VerwijtNiets(string woord)
    {
        foreach (var register in EnumNamen.Alle<Register>())
        {
            (await Voer("--register", register, "--formaat", "brief")).Uitvoer.Should().NotContainEquivalentOf(woord);
        }
    }

    [Fact]
    public async Task Brief_Engels_HeeftGeenNederlandseAanhef()
    {
        var brief = (await Voer("--register", Basis, "--formaat", "brief", "--taal", "en")).Uitvoer;

        brief.Should().Contain("Dear applicant").And.NotContain("Geachte").And.NotContain("therapeut ");
    }

    [Fact]
    public async Task Brief_MeerDossiers_IsEenBriefPerDossierOokAlsErEenNietTeLezenIs()
    {
        var pad = bestanden.Zet("a.ndjson", $"{Bestanden.Leeg("a")}\n{{}}\n{Bestanden.Leeg("c")}\n");
        var opdracht = await Opdracht.Voer("aanvraag", pad, "--register", Basis, "--formaat", "brief");

        opdracht.Code.Should().Be(2);
        opdracht.Uitvoer.Split("\n---\n").Should().HaveCount(3).And.OnlyContain(brief => brief.Contains("# "));
    }

    [Fact]
    public async Task Brief_OpmaakInEenSleutel_BlijftTekst()
    {
        var dossier = Bestanden.Regel(Bestanden.Drie, json => json["id"] = "[klik](x) <b>*\u001b[2J");
        var opdracht = await Opdracht.Voer("aanvraag", bestanden.Zet("a.json", dossier), "--register", Basis, "--formaat", "brief");

        opdracht.Uitvoer.Should().Contain(@"\[klik\](x) \<b\>\*").And.NotContain("\u001b");
    }

    [Fact]
    public async Task Brief_AfzenderEnKenmerk_StaanErInEnAndersEenOpenPlek()
    {
        var open = (await Voer("--register", Basis, "--formaat", "brief")).Uitvoer;
        var ingevuld = (await Voer("--register", Basis, "--formaat", "brief", "--afzender", "J. Voorbeeld, bureau", "--kenmerk", "2026-7")).Uitvoer;

        open.Should().Contain("[kenmerk]").And.Contain("[naam en handtekening]");
        ingevuld.Should().Contain("2026-7").And.Contain("J. Voorbeeld, bureau").And.NotContain("[kenmerk]").And.NotContain("[naam en handtekening]");
    }

    [Fact]
    public async Task Brief_KeuzeUitTweeWegen_StaatBijElkaar()
    {
        var dossier = Bestanden.Regel(await File.ReadAllTextAsync(Broncode.Map("samples/dossiers/keurmerkpraktijk.json")), json =>
        {
            json["praktijk"]!.AsObject().Remove("aangeslotenBijKeurmerk");
            json["praktijk"]!.AsObject().Remove("registraties");
        });
        var brief = (await Opdracht.Voer("aanvraag", bestanden.Zet("a.json", dossier), "--register", "keurmerkIndividueel", "--formaat", "brief")).Uitvoer;

        var regels = brief.Split('\n').ToList();
        var kop = regels.FindIndex(regel => regel.StartsWith("- ", StringComparison.Ordinal) && regel.Contains("KMT-2") && regel.EndsWith(':'));
        kop.Should().BePositive();
        regels[(kop + 1)..(kop + 3)].Should().OnlyContain(regel => regel.StartsWith("  - [ ] ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Brief_AdresInEenSleutel_WordtGeenKoppeling()
    {
        var dossier = Bestanden.Regel(Bestanden.Drie, json => json["id"] = "piet@voorbeeld.nl");
        var opdracht = await Opdracht.Voer("aanvraag", bestanden.Zet("a.json", dossier), "--register", Basis, "--formaat", "brief");

        opdracht.Uitvoer.Should().Contain("`piet@voorbeeld.nl`").And.NotContain(" piet@voorbeeld.nl");
    }

    [Fact]
    public async Task Uit_Bestand_KrijgtDeBrief()
    {
        var uit = bestanden.Pad("brief.md");
        var opdracht = await Voer("--register", Basis, "--formaat", "brief", "--uit", uit);

        opdracht.Bytes.Should().BeEmpty();
        (await File.ReadAllTextAsync(uit)).Should().StartWith("# ").And.EndWith("\n");
    }

    [Fact]
    public async Task Schema_Advies_IsHetSchemaVanDeBibliotheek() =>
        (await Opdracht.Voer("schema", "advies")).Uitvoer.Should().Be(Schemas.Advies() + "\n");

    private Task<Opdracht> Voer(params string[] opties) => Opdracht.Voer(["aanvraag", bestanden.Zet("a.json", Bestanden.Drie), .. opties]);
}
