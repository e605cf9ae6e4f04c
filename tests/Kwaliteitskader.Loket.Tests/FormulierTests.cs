using System.Net;
using System.Text.Json.Nodes;
using Kwaliteitskader.Loket.Formulieren;
using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;
using Microsoft.EntityFrameworkCore;

namespace Kwaliteitskader.Loket.Tests;

/// <summary>De praktijk vult aan wat ontbreekt, met een koppeling en zonder account.</summary>
public sealed class FormulierTests : IAsyncLifetime
{
    private const string Visitaties = "/praktijk/visitaties";

    private static readonly Dossier Heel = MetWatHetRegisterLeest(DossierLezer.Lees(Voorbeeld.Bytes("keurmerkpraktijk")).Dossier!);

    private static readonly Dossier Zonder = Heel with { Praktijk = Heel.Praktijk! with { Visitaties = null } };

    private Proefloket loket = null!;
    private Bezoeker behandelaar = null!;
    private string aanvraag = "";

    public async Task InitializeAsync()
    {
        loket = await Proefloket.StartAsync();
        behandelaar = await loket.MensAsync("Behandelaar", Rollen.Behandelaar);
        aanvraag = await AanvraagAsync(Zonder);
    }

    public async Task DisposeAsync()
    {
        behandelaar.Dispose();
        await loket.DisposeAsync();
    }

    [Fact]
    public async Task Formulier_VanEenAdvies_VraagtPreciesWatAanTeLeverenIs()
    {
        using var praktijk = await OpenAsync(await KoppelingAsync());

        var advies = Kwaliteitstoets.Standaard.Adviseer(Register.KeurmerkPraktijkregister, Zonder, new(2026, 11, 21));
        praktijk.Pagina.QuerySelectorAll("fieldset[data-pad]").Select(veld => veld.GetAttribute("data-pad")).Should().Equal(advies.AanTeLeveren.Select(feit => feit.Pad));
        praktijk.Adres.Should().Be("/invullen", "de sleutel staat niet in het adres dat blijft staan");
        praktijk.Pagina.QuerySelector("nav").Should().BeNull();
    }

    [Fact]
    public async Task Formulier_Ingevuld_GeeftDezelfdeFeitenAlsHetDossierInJson()
    {
        using var praktijk = await OpenAsync(await KoppelingAsync());
        var velden = Visitatievelden(Heel.Praktijk!.Visitaties!.Value);
        await praktijk.VerzendAsync("form.kolom", velden);
        praktijk.Adres.Should().StartWith("/invullen/ontvangen/");

        var ronden = await loket.MetAsync(gegevens => gegevens.Ronden.OrderBy(ronde => ronde.Nummer).ToListAsync());
        ronden.Select(ronde => ronde.Aanleiding).Should().Equal(Aanleiding.Inlevering, Aanleiding.Formulier);
        ronden[1].Dossier.Should().Equal(DossierSchrijver.Schrijf(Heel));
        ronden[1].DossierSha256.Should().Be(Kwaliteitstoets.Standaard.Adviseer(Register.KeurmerkPraktijkregister, Heel, ronden[1].Peildatum).Dossier.Sha256);

        // Bewaard zoals ingevuld, en het loket ziet wat er anders is.
        var bewaard = await loket.MetAsync(gegevens => gegevens.Inleveringen.SingleAsync(een => een.Soort == Inleversoort.Formulier));
        JsonNode.Parse(bewaard.Inhoud!)!.AsObject().Select(een => (een.Key, een.Value!.GetValue<string>()))
            .Should().BeEquivalentTo(velden.Where(veld => veld.Waarde.Length > 0).Select(veld => (veld.Naam, veld.Waarde)));
        await behandelaar.OpenAsync(aanvraag);
        behandelaar.Pagina.QuerySelectorAll("#verschil li").Select(een => een.GetAttribute("data-norm")).Should().Contain("KMP-1");
    }

    [Fact]
    public async Task Koppeling_Gebruikt_GeldtNietMeer()
    {
        var koppeling = await KoppelingAsync();
        using var praktijk = await OpenAsync(koppeling);
        using var tweede = await OpenAsync(koppeling);
        var velden = Visitatievelden(Heel.Praktijk!.Visitaties!.Value);
        await praktijk.VerzendAsync("form.kolom", velden);

        // Hetzelfde formulier nog eens, uit een venster dat al open stond.
        await tweede.VerzendAsync("form.kolom", velden);
        tweede.Pagina.QuerySelector("form.kolom").Should().BeNull();
        tweede.Adres.Should().Be("/invullen");
        using var derde = await OpenAsync(koppeling);
        derde.Pagina.QuerySelector("form.kolom").Should().BeNull();
        (await loket.MetAsync(gegevens => gegevens.Ronden.CountAsync())).Should().Be(2);
    }

    [Fact]
    public async Task Koppeling_TweeKeerTegelijkVerzonden_KomtEenKeerAan()
    {
        var koppeling = await KoppelingAsync();
        var praktijken = new[] { await OpenAsync(koppeling), await OpenAsync(koppeling), await OpenAsync(koppeling) };
        var velden = Visitatievelden(Heel.Praktijk!.Visitaties!.Value);
        await Task.WhenAll(praktijken.Select(praktijk => praktijk.VerzendAsync("form.kolom", velden)));

        praktijken.Count(praktijk => praktijk.Adres.StartsWith("/invullen/ontvangen/", StringComparison.Ordinal)).Should().Be(1);
        (await loket.MetAsync(gegevens => gegevens.Ronden.CountAsync())).Should().Be(2);
        praktijken.ToList().ForEach(praktijk => praktijk.Dispose());
    }

    [Theory]
    [InlineData("/invullen?sleutel=aaaaaa-bbbbbb-cccccc-dddddd")]
    [InlineData("/invullen?sleutel=")]
    [InlineData("/invullen")]
    public async Task Koppeling_Vervalst_GeeftGeenFormulier(string adres)
    {
        await KoppelingAsync();
        using var iemand = await OpenAsync(adres);

        iemand.Pagina.QuerySelector("form.kolom").Should().BeNull();
        iemand.Inhoud.Should().NotContain(Heel.Id);
    }

    [Fact]
    public async Task Koppeling_VanEenAnderePraktijk_OpentAlleenDieVanHaar()
    {
        var eigen = await KoppelingAsync();
        await AanvraagAsync(Zonder with { Id = "een-ander" });
        var ander = await KoppelingAsync();

        // Twee tabbladen in één browser: het eerste formulier komt niet bij de tweede praktijk terecht.
        using var praktijk = await OpenAsync(eigen);
        var eerste = praktijk.Pagina.QuerySelector("input[name=koppeling]")!.GetAttribute("value")!;
        await praktijk.OpenAsync(new Uri(ander).PathAndQuery);
        praktijk.Inhoud.Should().Contain("een-ander").And.NotContain(Heel.Id);
        (string, string)[] velden = [.. Visitatievelden(Heel.Praktijk!.Visitaties!.Value), ("koppeling", eerste)];
        await praktijk.VerzendAsync("form.kolom", velden);

        (await loket.MetAsync(gegevens => gegevens.Ronden.AllAsync(ronde => ronde.Nummer == 1))).Should().BeTrue();
    }

    [Fact]
    public async Task Koppeling_IngetrokkenOfVerlopen_GeldtNietMeer()
    {
        var eerste = await KoppelingAsync();
        await behandelaar.OpenAsync(aanvraag);
        await behandelaar.VerzendAsync("form[action*=VraagIntrekken]");
        using var ingetrokken = await OpenAsync(eerste);
        ingetrokken.Pagina.QuerySelector("form.kolom").Should().BeNull();

        var tweede = await KoppelingAsync();
        loket.Klok.Nu += Koppelingdienst.Geldig + TimeSpan.FromMinutes(1);
        using var verlopen = await OpenAsync(tweede);
        verlopen.Pagina.QuerySelector("form.kolom").Should().BeNull();
    }

    [Fact]
    public async Task Formulier_MetWatNietGevraagdIs_WordtGeweigerd()
    {
        using var praktijk = await OpenAsync(await KoppelingAsync());
        await praktijk.VerzendAsync("form.kolom", (Formulierlezer.Naam("/praktijk/solist"), "ja"));

        praktijk.Status.Should().Be(HttpStatusCode.BadRequest);
        (await loket.MetAsync(gegevens => gegevens.Ronden.CountAsync())).Should().Be(1);
    }

    [Fact]
    public async Task Formulier_MetFouten_ZegtZeBijHetVeldEnBewaartNiets()
    {
        using var praktijk = await OpenAsync(await KoppelingAsync());
        await praktijk.VerzendAsync("form.kolom", (Formulierlezer.Rij(Visitaties, 0, "op"), "gisteren"));

        praktijk.Pagina.QuerySelector($"fieldset[data-pad='{Visitaties}'] .fouttekst").Should().NotBeNull();
        praktijk.Pagina.QuerySelector("[role=alert]").Should().NotBeNull();
        await praktijk.VerzendAsync("form.kolom");
        praktijk.Pagina.QuerySelector("[role=alert]").Should().NotBeNull("er is niets ingevuld");
        (await loket.MetAsync(gegevens => gegevens.Inleveringen.CountAsync())).Should().Be(1);
    }

    [Fact]
    public async Task Lijst_MetMeerRijen_HoudtWatIngevuldIsEnBewaartNogNiets()
    {
        using var praktijk = await OpenAsync(await KoppelingAsync());
        var dag = Formulierlezer.Rij(Visitaties, 4, "op");
        await praktijk.VerzendAsync("form.kolom", (dag, "2025-10-07"), ("meer", Visitaties));

        praktijk.Pagina.QuerySelector($"[name='{dag}']")!.GetAttribute("value").Should().Be("2025-10-07");
        praktijk.Pagina.QuerySelectorAll($"fieldset[data-pad='{Visitaties}'] details").Should().HaveCount(2 * Formulierlezer.Rijen);
        praktijk.Pagina.QuerySelector("button[name=meer]")!.GetAttribute("formaction").Should().StartWith("/invullen#");
        (await loket.MetAsync(gegevens => gegevens.Inleveringen.CountAsync())).Should().Be(1);

        // De koppeling geldt nog, en een rij die erbij kwam telt mee.
        await praktijk.VerzendAsync("form.kolom", (dag, "2025-10-07"), (Formulierlezer.Rij(Visitaties, 4, "soort"), "periodiek"), (Formulierlezer.Rij(Visitaties, 9, "op"), "2022-11-08"), (Formulierlezer.Rij(Visitaties, 9, "soort"), "entree"));
        praktijk.Adres.Should().StartWith("/invullen/ontvangen/");
        var ronde = await loket.MetAsync(gegevens => gegevens.Ronden.SingleAsync(een => een.Nummer == 2));
        DossierLezer.Lees(ronde.Dossier).Dossier!.Praktijk!.Visitaties!.Value.Select(visitatie => visitatie.Op).Should().Equal(new DateOnly(2025, 10, 7), new DateOnly(2022, 11, 8));
    }

    [Fact]
    public async Task Lijst_MetRijenTotDeGrens_GroeitNietVerder()
    {
        using var praktijk = await OpenAsync(await KoppelingAsync());
        await praktijk.VerzendAsync("form.kolom", (Formulierlezer.Rij(Visitaties, Formulierlezer.MeesteRijen - 1, "op"), ""), ("meer", Visitaties));

        praktijk.Status.Should().Be(HttpStatusCode.OK);
        praktijk.Pagina.QuerySelectorAll($"fieldset[data-pad='{Visitaties}'] details").Should().HaveCount(Formulierlezer.MeesteRijen);
        praktijk.Pagina.QuerySelector("button[name=meer]").Should().BeNull();

        // Zo veel velden verzendt een browser dan ook, met alle leeg erbij.
        var namen = praktijk.Pagina.QuerySelectorAll("form.kolom :is(input:not([type=hidden], [type=checkbox]), select)").Select(veld => (veld.GetAttribute("name")!, "")).ToArray();
        await praktijk.VerzendAsync("form.kolom", namen);
        praktijk.Status.Should().Be(HttpStatusCode.OK);
        praktijk.Pagina.QuerySelector("[role=alert]").Should().NotBeNull("er is niets ingevuld");
    }

    [Theory]
    [InlineData($"rij:{Visitaties}:250:op", null)]
    [InlineData($"rij:{Visitaties}:00:op", null)]
    [InlineData($"rij:{Visitaties}:-1:op", null)]
    [InlineData($"rij:{Visitaties}:0:formatief", null)]
    [InlineData(null, "/praktijk/solist")]
    [InlineData(null, "/praktijk/klachten")]
    public async Task Lijst_MetEenRijDieErNietIs_WordtGeweigerd(string? veld, string? meer)
    {
        using var praktijk = await OpenAsync(await KoppelingAsync());
        await praktijk.VerzendAsync("form.kolom", veld is null ? ("meer", meer!) : (veld, "2025-10-07"));

        praktijk.Status.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Lijst_MetFouten_NoemtDeRijZoalsZijOpDePaginaHeet()
    {
        using var praktijk = await OpenAsync(await KoppelingAsync());

        // De eerste twee rijen zijn leeg: de fout in de lijst van feiten is bij nummer 3 van de pagina.
        await praktijk.VerzendAsync("form.kolom", (Formulierlezer.Rij(Visitaties, 2, "op"), "2025-13-40"), (Formulierlezer.Rij(Visitaties, 3, "soort"), "onbekend"));
        praktijk.Pagina.QuerySelector($"fieldset[data-pad='{Visitaties}'] .fouttekst")!.TextContent.Should().Contain("3").And.Contain("4").And.NotContain("1");
    }

    [Fact]
    public async Task Lijst_WaarvanErGeenIs_IsLeegEnNietOnbekend()
    {
        using var praktijk = await OpenAsync(await KoppelingAsync());
        await praktijk.VerzendAsync("form.kolom", (Formulierlezer.Niets(Visitaties), Formulierlezer.Geen));

        var ronde = await loket.MetAsync(gegevens => gegevens.Ronden.SingleAsync(een => een.Nummer == 2));
        DossierLezer.Lees(ronde.Dossier).Dossier!.Praktijk!.Visitaties!.Value.Should().BeEmpty();
    }

    // Het formulier vraagt van een visitatie alleen wat de criteria lezen.
    private static Dossier MetWatHetRegisterLeest(Dossier dossier) => dossier with
    {
        Praktijk = dossier.Praktijk! with { Visitaties = [.. dossier.Praktijk.Visitaties!.Value.Select(visitatie => new Visitatie { Op = visitatie.Op, Soort = visitatie.Soort })] },
    };

    private static (string Naam, string Waarde)[] Visitatievelden(IReadOnlyList<Visitatie> visitaties) =>
    [
        .. visitaties.SelectMany((visitatie, rij) => JsonNode.Parse(DossierSchrijver.Schrijf(new Dossier { Id = "x", Praktijk = new() { Visitaties = [visitatie] } }))!["praktijk"]!["visitaties"]![0]!
            .AsObject().Select(veld => (Formulierlezer.Rij(Visitaties, rij, veld.Key), veld.Value!.ToString() switch { "true" => "ja", "false" => "nee", var tekst => tekst }))),
    ];

    private async Task<string> AanvraagAsync(Dossier dossier)
    {
        await behandelaar.OpenAsync("/inleveren");
        await behandelaar.VerzendAsync("form.kolom", ("bestand", "a.json", DossierSchrijver.Schrijf(dossier)), ("register", nameof(Register.KeurmerkPraktijkregister)), ("peildatum", "2026-11-21"));
        await behandelaar.KlikAsync("main li a");
        return aanvraag = behandelaar.Adres;
    }

    private async Task<string> KoppelingAsync()
    {
        await behandelaar.OpenAsync(aanvraag);
        await behandelaar.VerzendAsync("form[action*=Vragen]");
        return behandelaar.Pagina.QuerySelector("#koppeling")!.TextContent;
    }

    private async Task<Bezoeker> OpenAsync(string koppeling)
    {
        var praktijk = loket.Bezoeker();
        await praktijk.OpenAsync(koppeling.StartsWith('/') ? koppeling : new Uri(koppeling).PathAndQuery);
        return praktijk;
    }
}
