using System.IO.Compression;
using System.Net;
using Kwaliteitskader.Loket.Beheer;
using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kwaliteitskader.Loket.Tests;

/// <summary>De brief, het vooruitkijken, wie wat mag, en wissen.</summary>
public sealed class BriefEnBeheerTests : IAsyncLifetime
{
    private static readonly byte[] Dossier = Voorbeeld.Bytes("keurmerkpraktijk");

    private Proefloket loket = null!;
    private Bezoeker behandelaar = null!;
    private string aanvraag = "";

    public async Task InitializeAsync()
    {
        loket = await Proefloket.StartAsync(("BewaardagenNaBesluit", "365"));
        behandelaar = await loket.MensAsync("Behandelaar", Rollen.Behandelaar | Rollen.Indiener);
        await behandelaar.OpenAsync("/inleveren");
        await behandelaar.VerzendAsync("form.kolom", ("bestand", "a.json", Dossier), ("register", nameof(Register.KeurmerkPraktijkregister)), ("peildatum", "2026-11-21"));
        await behandelaar.KlikAsync("main li a");
        aanvraag = behandelaar.Adres;
    }

    public async Task DisposeAsync()
    {
        behandelaar.Dispose();
        await loket.DisposeAsync();
    }

    [Fact]
    public async Task Brief_Bewerkt_IsEenVersieDieOokAlsDocumentTeKrijgenIs()
    {
        await behandelaar.OpenAsync($"{aanvraag}/brief");
        behandelaar.Pagina.QuerySelector("article.brief h1").Should().NotBeNull("het ontwerp volgt uit het advies");
        const string Tekst = "# Beste aanvrager\n\nDit is **onze** tekst. <script>alert(1)</script> [klik](javascript:alert(1)) ![](http://x.example/a.png)\n";
        await behandelaar.VerzendAsync("form.breed", ("tekst", Tekst));
        await behandelaar.VerzendAsync("form.breed", ("tekst", Tekst + "\nEn meer.\n"));

        var brief = behandelaar.Pagina.QuerySelector("article.brief")!;
        brief.QuerySelector("strong")!.TextContent.Should().Be("onze");
        brief.QuerySelectorAll("script, a, img").Should().BeEmpty();
        brief.TextContent.Should().Contain("<script>alert(1)</script>").And.Contain("klik");
        (await loket.MetAsync(gegevens => gegevens.Brieven.OrderBy(een => een.Versie).Select(een => een.Tekst).ToListAsync())).Should().Equal(Tekst, Tekst + "\nEn meer.\n");
        var (status, soort, inhoud) = await behandelaar.HaalAsync($"{aanvraag}/brief?handler=Document");
        status.Should().Be(HttpStatusCode.OK);
        soort.Should().Be("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        using var zip = new ZipArchive(new MemoryStream(inhoud));
        using var document = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        (await document.ReadToEndAsync()).Should().Contain("En meer.");
    }

    [Fact]
    public async Task Vooruit_VanEenAanvraag_ToontDeDagenVanDeAgenda()
    {
        var dossier = Voorbeeld.Bytes("oefentherapiepraktijk");
        await behandelaar.OpenAsync("/inleveren");
        await behandelaar.VerzendAsync("form.kolom", ("bestand", "a.json", dossier), ("register", nameof(Register.PraktijkregisterVvocm)), ("peildatum", "2026-11-21"));
        await behandelaar.KlikAsync("main li a");
        await behandelaar.OpenAsync($"{behandelaar.Adres}/vooruit");

        var peildatum = new DateOnly(2026, 11, 21);
        var agenda = Kwaliteitstoets.Standaard.Adviesrapport(Register.PraktijkregisterVvocm, DossierLezer.Lees(dossier).Dossier!, peildatum).Agenda(peildatum.AddYears(2));
        agenda.Punten.Should().NotBeEmpty();
        behandelaar.Pagina.QuerySelectorAll("#agenda > li").Select(een => een.GetAttribute("data-dag")).Should().Equal(agenda.Punten.Select(punt => $"{punt.Op:yyyy-MM-dd}"));
        behandelaar.Pagina.QuerySelectorAll("svg.tijdlijn circle").Should().HaveCount(agenda.Punten.Length);
    }

    [Fact]
    public async Task Rapport_VanEenAanvraag_StaatAlleenMetElkCriteriumEnZijnUitleg()
    {
        var (status, _, inhoud) = await behandelaar.HaalAsync($"{aanvraag}?handler=Rapport");

        status.Should().Be(HttpStatusCode.OK);
        var bladzijde = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(inhoud));
        var rapport = Kwaliteitstoets.Standaard.Adviesrapport(Register.KeurmerkPraktijkregister, DossierLezer.Lees(Dossier).Dossier!, new DateOnly(2026, 11, 21));
        bladzijde.QuerySelectorAll("details").Should().HaveCount(rapport.Oordelen.Length).And.OnlyContain(een => een.QuerySelector("ul li code") != null);
        bladzijde.QuerySelectorAll("script, link, img").Should().BeEmpty();

        // De normenset is die van de aanvraag, het spoor en de brief, niet de keuze van het register eruit.
        var ronde = await loket.MetAsync(gegevens => gegevens.Ronden.SingleAsync());
        bladzijde.QuerySelector("h1 + p > code")!.TextContent.Should().Be(ronde.NormensetSha256[..12]);
        rapport.Toets.Normenset.Sha256.Should().NotBe(ronde.NormensetSha256);
    }

    [Theory]
    [InlineData(nameof(Rollen.Lezer), true, false, false)]
    [InlineData(nameof(Rollen.Indiener), false, true, false)]
    [InlineData(nameof(Rollen.Beoordelaar), true, false, false)]
    [InlineData(nameof(Rollen.Behandelaar), true, true, false)]
    [InlineData(nameof(Rollen.Beheerder), true, false, true)]
    public async Task Rol_ZietEnDoet_WatZijMag(string rol, bool ziet, bool levertIn, bool beheert)
    {
        using var mens = await loket.MensAsync($"mens met {rol}", Enum.Parse<Rollen>(rol));

        await mens.OpenAsync(aanvraag);
        (mens.Status == HttpStatusCode.OK).Should().Be(ziet);
        await mens.OpenAsync("/");
        mens.Pagina.QuerySelectorAll("tbody tr").Length.Should().Be(ziet ? 1 : 0);
        await mens.OpenAsync("/inleveren");
        (mens.Pagina.QuerySelector("form input[type=file]") is not null).Should().Be(levertIn);
        await mens.OpenAsync("/beheer");
        (mens.Pagina.QuerySelector("form[action*=Uitnodigen]") is not null).Should().Be(beheert);
    }

    [Fact]
    public async Task Handeling_ZonderDeRol_WordtGeweigerdOokMetEenEigenFormulier()
    {
        using var lezer = await loket.MensAsync("Lezer", Rollen.Lezer);
        await lezer.OpenAsync(aanvraag);
        lezer.Pagina.QuerySelector("form[action*=Voorleggen]").Should().BeNull();

        // Met het formulier van een ander, maar het eigen koekje.
        var afmelden = lezer.Pagina.QuerySelector("form[action*=Afmelden]")!;
        foreach (var handeling in new[] { "Voorleggen", "Vragen", "Opnieuw", "Wissen", "Beslissen" })
        {
            afmelden.SetAttribute("action", $"{aanvraag}?handler={handeling}");
            await lezer.VerzendAsync("header form", ("zeker", "true"), ("peildatum", "2026-11-21"), ("keuze", "Toelaten"), ("reden", "zomaar"));
            lezer.Pagina.QuerySelector("[role=alert]").Should().NotBeNull(handeling);
            afmelden = lezer.Pagina.QuerySelector("form[action*=Afmelden]")!;
        }

        (await loket.MetAsync(gegevens => gegevens.Spoor.CountAsync(regel => regel.AanvraagId != Spoorregel.VanHetLoket))).Should().Be(1);
    }

    [Fact]
    public async Task Beheerder_NodigtUit_EnSluitEenAccountMeteen()
    {
        using var beheerder = await loket.MensAsync("Beheerder", Rollen.Beheerder);
        await beheerder.OpenAsync("/beheer");
        await beheerder.VerzendAsync("form[action*=Uitnodigen]", ("rollen", nameof(Rollen.Lezer)));
        var code = beheerder.Pagina.QuerySelector("#code")!.TextContent;
        using var nieuw = loket.Bezoeker();
        await nieuw.OpenAsync("/aanmelden/code");
        await nieuw.VerzendAsync("form.kolom", ("code", code.ToUpperInvariant()), ("naam", "Nieuw"), ("wachtwoord", "een lang wachtwoord"));
        nieuw.Adres.Should().Be("/");
        using var tweede = loket.Bezoeker();
        await tweede.OpenAsync("/aanmelden/code");
        await tweede.VerzendAsync("form.kolom", ("code", code), ("naam", "Nog een"), ("wachtwoord", "een lang wachtwoord"));
        tweede.Pagina.QuerySelector("[role=alert]").Should().NotBeNull("een code werkt eenmaal");

        await beheerder.OpenAsync("/beheer");
        await beheerder.VerzendAsync("[data-account=Nieuw] form[action*=Sluiten]");
        await nieuw.OpenAsync("/");
        nieuw.Adres.Should().StartWith("/aanmelden");
        (await loket.MetAsync(gegevens => gegevens.Spoor.Where(regel => regel.AanvraagId == Spoorregel.VanHetLoket).OrderBy(regel => regel.Nummer).ToListAsync()))
            .Should().Match<List<Spoorregel>>(spoor => Spoorregel.IsHeel(spoor)).And.Contain(regel => regel.Handeling == Handeling.AccountGesloten);
    }

    [Fact]
    public async Task Wissen_DoorDeBeheerder_LaatAlleenHetSpoorMetDeHashesOver()
    {
        using var beheerder = await loket.MensAsync("Beheerder", Rollen.Beheerder);
        await beheerder.OpenAsync(aanvraag);
        await beheerder.VerzendAsync("form[action*=Wissen]");
        beheerder.Pagina.QuerySelector("[role=alert]").Should().NotBeNull("eerst het vinkje");
        await beheerder.VerzendAsync("form[action*=Wissen]", ("zeker", "true"));

        beheerder.Status.Should().Be(HttpStatusCode.OK);
        var kenmerk = DossierLezer.Lees(Dossier).Dossier!.Id;
        beheerder.Inhoud.Should().NotContain(kenmerk);
        await beheerder.OpenAsync($"{aanvraag}/spoor");
        beheerder.Pagina.QuerySelectorAll("#spoor tbody tr").Should().HaveCount(2);
        await NietsOverAsync(kenmerk);
    }

    [Fact]
    public async Task Bewaartermijn_NaHetBesluit_WistVanzelfEnNietEerder()
    {
        await behandelaar.OpenAsync(aanvraag);
        await behandelaar.VerzendAsync("form[action*=Voorleggen]");
        using var beoordelaar = await loket.MensAsync("Beoordelaar", Rollen.Beoordelaar);
        await beoordelaar.OpenAsync(aanvraag);
        await beoordelaar.VerzendAsync("form[action*=Beslissen]", ("keuze", nameof(Besluitkeuze.Afwijzen)), ("reden", "Geheime reden."));

        loket.Klok.Nu = loket.Klok.Nu.AddDays(365);
        (await RuimOpAsync()).Should().Be(0);
        loket.Klok.Nu = loket.Klok.Nu.AddDays(1);
        (await RuimOpAsync()).Should().Be(1);
        await NietsOverAsync(DossierLezer.Lees(Dossier).Dossier!.Id);
        (await loket.MetAsync(gegevens => gegevens.Besluiten.SingleAsync())).Should().Match<Besluit>(besluit => besluit.Reden == null && besluit.Keuze == Besluitkeuze.Afwijzen);
    }

    [Fact]
    public async Task Wachtwoord_VanEenAnder_MeldtNietAan()
    {
        using var bezoeker = loket.Bezoeker();
        await bezoeker.OpenAsync("/");
        bezoeker.Adres.Should().StartWith("/aanmelden?terug=");
        await bezoeker.VerzendAsync("form.kolom", ("naam", "behandelaar"), ("wachtwoord", "een ander wachtwoord"));
        bezoeker.Pagina.QuerySelector("[role=alert]").Should().NotBeNull();
        await bezoeker.VerzendAsync("form.kolom", ("naam", "bestaat niet"), ("wachtwoord", "een lang wachtwoord"));
        bezoeker.Pagina.QuerySelector("[role=alert]").Should().NotBeNull();
        await bezoeker.VerzendAsync("form.kolom", ("naam", "behandelaar"), ("wachtwoord", "een lang wachtwoord"), ("terug", "https://elders.example/"));
        bezoeker.Adres.Should().Be("/", "na het melden gaat niemand naar een ander");
    }

    private async Task<int> RuimOpAsync()
    {
        await using var deel = loket.Diensten.CreateAsyncScope();
        return await deel.ServiceProvider.GetRequiredService<Opruimdienst>().RuimOpAsync();
    }

    private async Task NietsOverAsync(string kenmerk)
    {
        var (ronden, inleveringen, aanvragen, spoor) = await loket.MetAsync(async gegevens => (
            await gegevens.Ronden.ToListAsync(), await gegevens.Inleveringen.ToListAsync(), await gegevens.Aanvragen.ToListAsync(),
            await gegevens.Spoor.Where(regel => regel.AanvraagId != Spoorregel.VanHetLoket).OrderBy(regel => regel.Nummer).ToListAsync()));
        ronden.Should().OnlyContain(ronde => ronde.Dossier == null && ronde.Advies == null && ronde.DossierSha256.Length == 64);
        inleveringen.Should().OnlyContain(inlevering => inlevering.Inhoud == null && inlevering.Sha256.Length == 64);
        aanvragen.Should().OnlyContain(een => een.Dossier != kenmerk);
        Spoorregel.IsHeel(spoor).Should().BeTrue();
        spoor[^1].Handeling.Should().Be(Handeling.Gewist);
        spoor[^1].DossierSha256.Should().Be(ronden[0].DossierSha256);
    }
}
