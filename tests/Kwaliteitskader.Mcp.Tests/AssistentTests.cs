using System.Text.Json;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Tests.Shared;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Kwaliteitskader.Mcp.Tests;

/// <summary>De dienst zoals een assistent haar ziet, langs een echte klant.</summary>
public sealed class AssistentTests : IAsyncLifetime
{
    private const string Dag = "2026-11-21";

    private static readonly DateOnly Peildatum = new(2026, 11, 21);

    private Proefassistent assistent = null!;

    public async Task InitializeAsync() => assistent = await Proefassistent.StartAsync();

    public async Task DisposeAsync() => await assistent.DisposeAsync();

    [Fact]
    public async Task Gereedschap_ZesStuks_AlleenLezenEnHerhaalbaar()
    {
        var gereedschap = await assistent.Klant.ListToolsAsync();

        gereedschap.Select(een => een.Name).Should().BeEquivalentTo("toets", "verklaar", "aanvraag", "zoek_norm", "feiten", "controleer_dossier");
        gereedschap.Select(een => een.ProtocolTool.Annotations!).Should().OnlyContain(een => een.ReadOnlyHint == true && een.IdempotentHint == true && een.OpenWorldHint == false && een.DestructiveHint == false);
        assistent.Klant.ServerInstructions.Should().Be(Assistent.Aanwijzing);
    }

    [Theory]
    [InlineData("toets", "2026-02-30")]
    [InlineData("toets", "0001-01-01")]
    [InlineData("verklaar", "2026-02-30")]
    [InlineData("aanvraag", "2026-02-30")]
    public async Task Peildatum_InElkOordeel_IsVerplicht(string naam, string geenDag)
    {
        var gereedschap = (await assistent.Klant.ListToolsAsync()).Single(een => een.Name == naam);
        gereedschap.JsonSchema.GetProperty("required").EnumerateArray().Select(veld => veld.GetString()).Should().Contain("peildatum").And.Contain("dossier");

        var zonder = await assistent.ProbeerAsync(naam, new { dossier = Dossier(), norm = "WT-1", register = "basisPraktijkregister" });
        var onmogelijk = await assistent.ProbeerAsync(naam, new { dossier = Dossier(), norm = "WT-1", register = "basisPraktijkregister", peildatum = geenDag });

        zonder.IsError.Should().BeTrue();
        onmogelijk.IsError.Should().BeTrue();
        Proefassistent.Tekst(onmogelijk).Should().Contain("peildatum");
    }

    [Fact]
    public async Task Toets_Voorbeeld_GeeftDeBevindingenVanDeBibliotheek()
    {
        var antwoord = await assistent.VraagAsync("toets", new { dossier = Dossier(), peildatum = Dag, alles = true });

        var verwacht = JsonNode.Parse(RapportSchrijver.Schrijf(Rapport().Document()))!;
        JsonNode.DeepEquals(antwoord["bevindingen"], verwacht["bevindingen"]).Should().BeTrue();
        JsonNode.DeepEquals(antwoord["telling"], verwacht["telling"]).Should().BeTrue();
        JsonNode.DeepEquals(antwoord["normenset"], verwacht["normenset"]).Should().BeTrue();
    }

    [Fact]
    public async Task Toets_ZonderAlles_NoemtWatAandachtVraagtEnHoeveelNiet()
    {
        var antwoord = await assistent.VraagAsync("toets", new { dossier = Dossier(), peildatum = Dag });
        var uitkomsten = antwoord["bevindingen"]!.AsArray().Select(bevinding => bevinding!["uitkomst"]!.GetValue<string>()).ToList();

        uitkomsten.Should().NotContain("voldoet").And.NotContain("nietVanToepassing").And.Contain("voldoetNiet");
        (uitkomsten.Count + antwoord["nietGenoemd"]!.GetValue<int>()).Should().Be(Rapport().Oordelen.Length);
    }

    [Fact]
    public async Task Toets_EenNormInHetEngels_GeeftAlleenDie()
    {
        var antwoord = await assistent.VraagAsync("toets", new { dossier = Dossier(), peildatum = Dag, normen = new[] { "vis-1" }, alles = true, taal = "en" });

        var bevinding = antwoord["bevindingen"]!.AsArray().Should().ContainSingle().Subject!;
        bevinding["norm"]!.GetValue<string>().Should().Be("VIS-1");
        bevinding["toelichting"]!.GetValue<string>().Should().NotBe(Rapport().Bevindingen().Single(een => een.Norm == "VIS-1").Toelichting);
    }

    [Fact]
    public async Task Toets_VanEenRegister_HeeftAlleenZijnCriteria()
    {
        var antwoord = await assistent.VraagAsync("toets", new { dossier = Dossier(), peildatum = Dag, register = "basisPraktijkregister", alles = true });

        antwoord["bevindingen"]!.AsArray().Select(bevinding => bevinding!["norm"]!.GetValue<string>()).Distinct()
            .Should().BeEquivalentTo(Registernormen.Van(Model.Feiten.Register.BasisPraktijkregister).Select(id => id.Waarde));
    }

    [Fact]
    public async Task Verklaar_Norm_GeeftDeBoom()
    {
        var antwoord = await assistent.VraagAsync("verklaar", new { dossier = Dossier(), norm = "VIS-1", peildatum = Dag });

        var verklaring = antwoord["verklaringen"]!.AsArray().Single()!;
        verklaring["uitkomst"]!.GetValue<string>().Should().Be("voldoetNiet");
        verklaring["eis"]!["onderdelen"]!.AsArray().Should().NotBeEmpty();
    }

    [Fact]
    public async Task Verklaar_OnderwerpDatErNietIs_IsEenFout() =>
        (await assistent.ProbeerAsync("verklaar", new { dossier = Dossier(), norm = "VIS-1", peildatum = Dag, onderwerp = "/therapeuten/9" })).IsError.Should().BeTrue();

    [Fact]
    public async Task Aanvraag_Register_GeeftHetAdviesVanDeBibliotheek()
    {
        var antwoord = await assistent.VraagAsync("aanvraag", new { dossier = Dossier(), register = "basisPraktijkregister", peildatum = Dag });

        var advies = Kwaliteitstoets.Standaard.Adviseer(Model.Feiten.Register.BasisPraktijkregister, Rapport().Dossier, Peildatum);
        JsonNode.DeepEquals(antwoord, JsonSerializer.SerializeToNode(advies, ContractJson.Opties)).Should().BeTrue();
    }

    [Fact]
    public async Task Dossier_MetFouten_KomtTerugMetElkeFoutEnDeBedoeldeNaam()
    {
        var slecht = JsonNode.Parse("""{"schema":"kwaliteitskader/dossier/1","id":"a","praktijk":{"solost":true,"agb":4}}""");
        var controle = await assistent.VraagAsync("controleer_dossier", new { dossier = slecht });
        var toets = await assistent.ProbeerAsync("toets", new { dossier = slecht, peildatum = Dag });

        controle["leesbaar"]!.GetValue<bool>().Should().BeFalse();
        controle["fouten"]!.AsArray().Select(fout => fout!["code"]!.GetValue<string>()).Should().Equal(Leesfoutcode.OnbekendeEigenschap, Leesfoutcode.VerkeerdType);
        controle["fouten"]![0]!["suggestie"]!.GetValue<string>().Should().Be("solist");
        toets.IsError.Should().BeTrue();
        JsonNode.DeepEquals(JsonNode.Parse(Proefassistent.Tekst(toets)), controle).Should().BeTrue();
        (await assistent.VraagAsync("controleer_dossier", new { dossier = Dossier() }))["leesbaar"]!.GetValue<bool>().Should().BeTrue();
    }

    [Fact]
    public async Task Dossier_AlsTekst_WordtOokGelezen() =>
        (await assistent.VraagAsync("controleer_dossier", new { dossier = Dossier().ToJsonString() }))["leesbaar"]!.GetValue<bool>().Should().BeTrue();

    [Fact]
    public async Task Bsn_InEenDossier_WordtGeweigerd()
    {
        var antwoord = await assistent.VraagAsync("controleer_dossier", new { dossier = new { schema = "kwaliteitskader/dossier/1", id = "999990019" } });

        antwoord["fouten"]!.AsArray().Select(fout => fout!["code"]!.GetValue<string>()).Should().Equal(Leesfoutcode.Burgerservicenummer);
        antwoord.ToJsonString().Should().NotContain("999990019");
    }

    [Fact]
    public async Task ZoekNorm_WoordKrachtEnDomein_VindtDeNorm()
    {
        var opWoord = await assistent.VraagAsync("zoek_norm", new { woorden = new[] { "visitatie" } });
        var opDomein = await assistent.VraagAsync("zoek_norm", new { domein = "tijdigheid" });

        Normen(opWoord).Should().Contain("VIS-1").And.NotContain("BIG-2");
        Normen(opDomein).Should().Contain("WT-1").And.Equal(
            Kwaliteitstoets.Standaard.Normen.Select(norm => norm.Kaart).Where(kaart => kaart.Domein == Normdomein.Tijdigheid).Select(kaart => kaart.Id.Waarde));
        (await assistent.ProbeerAsync("zoek_norm", new { kracht = "plicht" })).IsError.Should().BeTrue();

        static IEnumerable<string> Normen(JsonNode antwoord) => antwoord["normen"]!.AsArray().Select(norm => norm!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Feiten_VanNormEnRegister_NoemenPlaatsEnKeuzen()
    {
        var norm = await assistent.VraagAsync("feiten", new { norm = "WT-1" });
        var register = await assistent.VraagAsync("feiten", new { register = "basisPraktijkregister" });

        norm["feiten"]!.AsArray().Select(feit => feit!["pad"]!.GetValue<string>()).Should().Contain("/zorgtrajecten/*/aanmelddatum");
        norm["feiten"]!.AsArray().Single(feit => feit!["pad"]!.GetValue<string>() == "/zorgtrajecten/*/status")!["keuzen"]!.AsArray().Should().HaveCount(5);
        register["feiten"]!.AsArray().Select(feit => feit!["pad"]!.GetValue<string>()).Should().BeSubsetOf(Registernormen.Feiten(Model.Feiten.Register.BasisPraktijkregister));
        (await assistent.ProbeerAsync("feiten", new { })).IsError.Should().BeTrue();
    }

    [Fact]
    public async Task Norm_DieErNietIs_NoemtDeBedoelde()
    {
        var antwoord = await assistent.ProbeerAsync("verklaar", new { dossier = Dossier(), norm = "VIS-11", peildatum = Dag });

        antwoord.IsError.Should().BeTrue();
        Proefassistent.Tekst(antwoord).Should().Contain("VIS-1");
    }

    [Fact]
    public async Task Bladzijden_VanNormenEnBronnen_ZijnDieVanDeDocumentatie()
    {
        (await BladAsync("kwaliteitskader://normen")).Should().Be(File.ReadAllText(Broncode.Map("docs/normen/README.md")));
        (await BladAsync("kwaliteitskader://feiten")).Should().Be(File.ReadAllText(Broncode.Map("docs/feiten.md")));
        (await BladAsync("kwaliteitskader://bronnen/kngf-samenvatting")).Should().Be(File.ReadAllText(Broncode.Map("docs/bronnen/kngf-samenvatting.md")));
        (await BladAsync("kwaliteitskader://normen/wt-1")).Should().StartWith(File.ReadLines(Broncode.Map("docs/normen/WT-1.md")).First()).And.Contain("WT-1");
        (await BladAsync("kwaliteitskader://schema/dossier")).Should().Be(Schemas.Dossier());
    }

    [Theory]
    [InlineData("kwaliteitskader://normen/XX-1")]
    [InlineData("kwaliteitskader://bronnen/..%2F..%2FREADME")]
    [InlineData("kwaliteitskader://schema/alles")]
    public async Task Blad_DatErNietIs_IsEenFout(string adres) =>
        await FluentActions.Awaiting(() => BladAsync(adres)).Should().ThrowAsync<McpException>();

    [Fact]
    public async Task Opdracht_LegUit_VerbiedtGevolgenTeVerzinnen()
    {
        var opdracht = await assistent.Klant.GetPromptAsync("leg_uit_aan_praktijkhouder", new Dictionary<string, object?> { ["bevinding"] = "{\"norm\":\"VIS-1\"}" });

        ((TextContentBlock)opdracht.Messages.Single().Content).Text.Should().Contain("{\"norm\":\"VIS-1\"}").And.Contain("straf");
    }

    [Fact]
    public async Task Programma_OverStandaardinvoer_Antwoordt()
    {
        await using var klant = await McpClient.CreateAsync(new StdioClientTransport(new()
        {
            Name = Assistent.Naam,
            Command = "dotnet",
            Arguments = [typeof(Assistent).Assembly.Location],
        }));

        var antwoord = await klant.CallToolAsync("zoek_norm", new Dictionary<string, object?> { ["woorden"] = new[] { "visitatie" } });

        klant.ServerInfo!.Name.Should().Be(Assistent.Naam);
        Proefassistent.Tekst(antwoord).Should().Contain("VIS-1");
    }

    private static JsonNode Dossier() => JsonNode.Parse(File.ReadAllBytes("samples/dossiers/visitatie-en-leveringen-verlopen.json"))!;

    private static Toetsrapport Rapport() => Kwaliteitstoets.Standaard.Toets(DossierLezer.Lees(File.ReadAllBytes("samples/dossiers/visitatie-en-leveringen-verlopen.json")).Dossier!, Peildatum);

    private async Task<string> BladAsync(string adres) => ((TextResourceContents)(await assistent.Klant.ReadResourceAsync(adres)).Contents.Single()).Text;
}
