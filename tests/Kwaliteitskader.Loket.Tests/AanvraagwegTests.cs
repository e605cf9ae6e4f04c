using System.Net;
using System.Text;
using System.Text.Json;
using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Werkboek;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kwaliteitskader.Loket.Tests;

/// <summary>De hele weg van een aanvraag, van bestand tot besluit.</summary>
public sealed class AanvraagwegTests : IAsyncLifetime
{
    private static readonly DateOnly Peildatum = new(2026, 11, 21);

    private Proefloket loket = null!;

    public async Task InitializeAsync() => loket = await Proefloket.StartAsync();

    public async Task DisposeAsync() => await loket.DisposeAsync();

    [Fact]
    public async Task Weg_VanBestandTotBesluit_GaatDoorTweeMensenEnStaatInHetSpoor()
    {
        using var behandelaar = await loket.MensAsync("Behandelaar", Rollen.Alle);
        await LeverInAsync(behandelaar, Voorbeeld.Bytes("keurmerkpraktijk"), "aanvraag.json", Register.KeurmerkPraktijkregister);
        behandelaar.Pagina.QuerySelector("main .melding.goed").Should().NotBeNull();
        await behandelaar.OpenAsync("/");
        behandelaar.Pagina.QuerySelectorAll("tbody tr").Should().ContainSingle();
        await behandelaar.KlikAsync("tbody a");
        var aanvraag = behandelaar.Adres;

        // Wie voorbereidt, beslist niet.
        await behandelaar.VerzendAsync("form[action*=Voorleggen]");
        behandelaar.Pagina.QuerySelector("form[action*=Beslissen]").Should().BeNull();

        using var beoordelaar = await loket.MensAsync("Beoordelaar", Rollen.Beoordelaar);
        await beoordelaar.OpenAsync(aanvraag);
        await beoordelaar.VerzendAsync("form[action*=Beslissen]", ("keuze", nameof(Besluitkeuze.Toelaten)), ("reden", "  "));
        beoordelaar.Pagina.QuerySelector("[role=alert]").Should().NotBeNull("een besluit heeft een reden");
        await beoordelaar.VerzendAsync("form[action*=Beslissen]", ("keuze", nameof(Besluitkeuze.Toelaten)), ("reden", "Alles is gebleken."));
        beoordelaar.Inhoud.Should().Contain("Alles is gebleken.").And.Contain("Beoordelaar");

        await beoordelaar.OpenAsync($"{aanvraag}/spoor");
        beoordelaar.Pagina.QuerySelectorAll("#spoor tbody tr").Select(rij => rij.GetAttribute("data-handeling"))
            .Should().Equal(nameof(Handeling.Ingeleverd), nameof(Handeling.Voorgelegd), nameof(Handeling.Besloten));
        beoordelaar.Pagina.QuerySelector(".melding.goed").Should().NotBeNull("de keten is ongebroken");
    }

    [Fact]
    public async Task Advies_VanEenAanvraag_IsDatVanDeBibliotheekEnBewaartWatKwam()
    {
        using var behandelaar = await loket.MensAsync("Behandelaar", Rollen.Behandelaar);
        var bytes = Voorbeeld.Bytes("keurmerkpraktijk");
        await LeverInAsync(behandelaar, bytes, "aanvraag.json", Register.KeurmerkPraktijkregister);

        var verwacht = Kwaliteitstoets.Standaard.Adviseer(Register.KeurmerkPraktijkregister, DossierLezer.Lees(bytes).Dossier!, Peildatum);
        var ronde = await loket.MetAsync(gegevens => gegevens.Ronden.SingleAsync());
        ronde.Advies.Should().Equal(Loket.Aanvragen.Adviezen.Schrijf(verwacht));
        ronde.DossierSha256.Should().Be(verwacht.Dossier.Sha256);
        (await loket.MetAsync(gegevens => gegevens.Inleveringen.SingleAsync())).Inhoud.Should().Equal(bytes);

        await behandelaar.OpenAsync("/");
        await behandelaar.KlikAsync("tbody a");
        behandelaar.Pagina.QuerySelectorAll("details.criterium").Select(een => (een.GetAttribute("data-norm"), een.GetAttribute("data-uitkomst")))
            .Should().Equal(verwacht.Aanvragers.SelectMany(aanvrager => aanvrager.Criteria).Select(criterium => ((string?)criterium.Norm, (string?)criterium.Uitkomst.ToString())));
    }

    [Fact]
    public async Task Werkboek_MetDrieFouten_NoemtElkeCelEnGeeftZeGemarkeerdTerug()
    {
        using var behandelaar = await loket.MensAsync("Behandelaar", Rollen.Behandelaar);
        var dossier = DossierLezer.Lees(Voorbeeld.Bytes("keurmerkpraktijk")).Dossier!;
        using var goed = new MemoryStream();
        Sjabloon.Schrijf(goed, dossier);
        var slecht = Werkboekschade.Maak(goed.ToArray());
        await LeverInAsync(behandelaar, slecht, "aanvraag.xlsx", Register.KeurmerkPraktijkregister);

        var fouten = Werkboeklezer.Lees(slecht).Fouten;
        fouten.Should().HaveCount(3);
        behandelaar.Pagina.QuerySelectorAll("tr[data-code]").Select(rij => (rij.GetAttribute("data-code"), rij.QuerySelector("th")!.TextContent.Trim()))
            .Should().Equal(fouten.Select(fout => ((string?)fout.Code, fout.Cel!)));
        (await loket.MetAsync(gegevens => gegevens.Aanvragen.CountAsync())).Should().Be(0);
        var gemarkeerd = await behandelaar.HaalAsync(behandelaar.Pagina.QuerySelector("main a[href*=emarkeerd]")!.GetAttribute("href")!);
        gemarkeerd.Status.Should().Be(HttpStatusCode.OK);
        gemarkeerd.Inhoud.Should().StartWith("PK"u8.ToArray());

        // Het verbeterde werkboek geeft dezelfde feiten als het dossier in JSON.
        await LeverInAsync(behandelaar, goed.ToArray(), "aanvraag.xlsx", Register.KeurmerkPraktijkregister);
        var ronde = await loket.MetAsync(gegevens => gegevens.Ronden.SingleAsync());
        ronde.Dossier.Should().Equal(DossierSchrijver.Schrijf(dossier));
    }

    [Fact]
    public async Task Json_MetDrieFouten_NoemtZeAlleDrieMetPlaatsEnBedoeling()
    {
        using var behandelaar = await loket.MensAsync("Behandelaar", Rollen.Behandelaar);
        const string Slecht = """
            {"schema":"kwaliteitskader/dossier/1","id":"a","praktijk":{"visitatie":[]},
            "therapeuten":[{"id":"t","big":{"status":"Ingeschreven"}}],"zorgtrajecten":[{"id":"z","intakeDatum":"9-11-2026"}]}
            """;
        await LeverInAsync(behandelaar, Encoding.UTF8.GetBytes(Slecht), "a.json", Register.BasisPraktijkregister);

        behandelaar.Pagina.QuerySelectorAll("tr[data-code]").Select(rij => rij.GetAttribute("data-code"))
            .Should().Equal(Leesfoutcode.OnbekendeEigenschap, Leesfoutcode.OnbekendeWaarde, Leesfoutcode.OnmogelijkeDatum);
        behandelaar.Inhoud.Should().Contain("/praktijk/visitatie").And.Contain("visitaties");
    }

    [Fact]
    public async Task Ndjson_MetMeerDossiers_WordtEenAanvraagPerDossier()
    {
        using var behandelaar = await loket.MensAsync("Behandelaar", Rollen.Behandelaar);
        var regels = new[] { "keurmerkpraktijk", "solist", "praktijk-op-orde" }.Select(naam => DossierSchrijver.Schrijf(DossierLezer.Lees(Voorbeeld.Bytes(naam)).Dossier!)).ToList();
        await LeverInAsync(behandelaar, [.. regels.SelectMany(regel => regel.Append((byte)'\n'))], "land.ndjson", Register.BasisPraktijkregister);

        behandelaar.Pagina.QuerySelectorAll("main li a").Should().HaveCount(3);
        await behandelaar.OpenAsync("/");
        var eerste = behandelaar.Pagina.QuerySelector("tbody a")!.TextContent;
        await behandelaar.VerzendAsync("form[role=search]", ("zoek", eerste.ToUpperInvariant()));
        behandelaar.Adres.Should().Be("/", "wat iemand zoekt, staat niet in het adres");
        behandelaar.Pagina.QuerySelectorAll("tbody a").Select(een => een.TextContent).Should().Equal(eerste);
    }

    [Fact]
    public async Task Dossier_OpnieuwIngeleverd_WordtEenRondeDieHetVerschilToont()
    {
        using var behandelaar = await loket.MensAsync("Behandelaar", Rollen.Behandelaar);
        var dossier = DossierLezer.Lees(Voorbeeld.Bytes("keurmerkpraktijk")).Dossier!;
        await LeverInAsync(behandelaar, DossierSchrijver.Schrijf(dossier with { Praktijk = dossier.Praktijk! with { Visitaties = null } }), "a.json", Register.KeurmerkPraktijkregister);
        await LeverInAsync(behandelaar, DossierSchrijver.Schrijf(dossier), "a.json", Register.KeurmerkPraktijkregister);
        await behandelaar.OpenAsync("/");
        behandelaar.Pagina.QuerySelectorAll("tbody tr").Should().ContainSingle();
        await behandelaar.KlikAsync("tbody a");

        behandelaar.Pagina.QuerySelectorAll("#verschil li").Select(een => een.GetAttribute("data-norm")).Should().Contain("KMP-1");
        var ronden = await loket.MetAsync(gegevens => gegevens.Ronden.OrderBy(ronde => ronde.Nummer).ToListAsync());
        ronden.Should().HaveCount(2);
        JsonSerializer.Deserialize<Advies>(ronden[0].Advies!, ContractJson.Opties)!.Uitkomst.Should().Be(Adviesuitkomst.Onvolledig, "niets wordt overschreven");
    }

    [Fact]
    public async Task Besluit_OverEenAanvraagDieIntussenVeranderde_WordtNietGenomen()
    {
        using var behandelaar = await loket.MensAsync("Behandelaar", Rollen.Behandelaar);
        await LeverInAsync(behandelaar, Voorbeeld.Bytes("keurmerkpraktijk"), "a.json", Register.KeurmerkPraktijkregister);
        await behandelaar.KlikAsync("main li a");
        var aanvraag = behandelaar.Adres;
        await behandelaar.VerzendAsync("form[action*=Voorleggen]");
        using var beoordelaar = await loket.MensAsync("Beoordelaar", Rollen.Beoordelaar);
        await beoordelaar.OpenAsync(aanvraag);

        // Terwijl de beoordelaar leest, komt er een nieuw dossier, dat opnieuw wordt voorgelegd.
        await LeverInAsync(behandelaar, Voorbeeld.Bytes("keurmerkpraktijk"), "a.json", Register.KeurmerkPraktijkregister);
        await behandelaar.OpenAsync(aanvraag);
        await behandelaar.VerzendAsync("form[action*=Voorleggen]");
        await beoordelaar.VerzendAsync("form[action*=Beslissen]", ("keuze", nameof(Besluitkeuze.Toelaten)), ("reden", "Gezien."));

        beoordelaar.Pagina.QuerySelector("[role=alert]").Should().NotBeNull();
        (await loket.MetAsync(gegevens => gegevens.Besluiten.CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task Opnieuw_NaarAndereNormen_IsEenRondeNaastDeOude()
    {
        using (var eerst = await loket.MensAsync("Behandelaar", Rollen.Behandelaar))
        {
            await LeverInAsync(eerst, Voorbeeld.Bytes("keurmerkpraktijk"), "a.json", Register.KeurmerkIndividueel);
        }

        loket = await loket.HerstartAsync(diensten => diensten.AddKwaliteitskader(opties => opties.Stel(
            OpenWaarden.PuntenKeurmerk, new GedateerdeWaarde { Getal = 20, Bron = new() { Document = "reglement", Plaats = "1", Extern = true } })));
        using var behandelaar = loket.Bezoeker();
        await behandelaar.OpenAsync("/");
        await behandelaar.VerzendAsync("form.kolom", ("naam", "Behandelaar"), ("wachtwoord", "een lang wachtwoord"));
        await behandelaar.KlikAsync("tbody a");
        behandelaar.Pagina.QuerySelector("#normen-veranderd").Should().NotBeNull();
        await behandelaar.VerzendAsync("form[action*=Opnieuw]", ("peildatum", "2026-11-21"));
        behandelaar.Pagina.QuerySelector("#normen-veranderd").Should().BeNull();

        var ronden = await loket.MetAsync(gegevens => gegevens.Ronden.OrderBy(ronde => ronde.Nummer).ToListAsync());
        ronden.Should().HaveCount(2);
        ronden[1].Aanleiding.Should().Be(Aanleiding.Opnieuw);
        ronden[1].DossierSha256.Should().Be(ronden[0].DossierSha256);
        ronden[1].NormensetSha256.Should().NotBe(ronden[0].NormensetSha256);
        behandelaar.Pagina.QuerySelector("#andere-normen").Should().NotBeNull();
    }

    private static async Task LeverInAsync(Bezoeker wie, byte[] inhoud, string naam, Register register)
    {
        await wie.OpenAsync("/inleveren");
        await wie.VerzendAsync("form.kolom", ("bestand", naam, inhoud), ("register", register.ToString()), ("peildatum", "2026-11-21"));
        wie.Status.Should().Be(HttpStatusCode.OK);
        wie.Adres.Should().StartWith("/inleveringen/");
    }
}
