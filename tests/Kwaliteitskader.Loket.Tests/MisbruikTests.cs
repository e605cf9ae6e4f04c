using System.IO.Compression;
using System.Net;
using System.Text;
using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Werkboek;
using Kwaliteitskader.Werkboek.Lezen;
using Microsoft.EntityFrameworkCore;

namespace Kwaliteitskader.Loket.Tests;

/// <summary>Wat iemand met kwade wil, of met pech, naar het loket stuurt.</summary>
public sealed class MisbruikTests : IAsyncLifetime
{
    private Proefloket loket = null!;
    private Bezoeker behandelaar = null!;

    public async Task InitializeAsync()
    {
        loket = await Proefloket.StartAsync();
        behandelaar = await loket.MensAsync("Behandelaar", Rollen.Behandelaar);
    }

    public async Task DisposeAsync()
    {
        behandelaar.Dispose();
        await loket.DisposeAsync();
    }

    [Fact]
    public async Task Zipbom_AlsWerkboek_WordtGeweigerdZonderUitTePakken()
    {
        using var bom = new MemoryStream();
        using (var zip = new ZipArchive(bom, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var deel = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.SmallestSize).Open();
            var nullen = new byte[1024 * 1024];
            for (var i = 0; i < 300; i++)
            {
                deel.Write(nullen);
            }
        }

        bom.Length.Should().BeLessThan(1024 * 1024);
        await LeverInAsync(bom.ToArray(), "bom.xlsx");

        behandelaar.Status.Should().Be(HttpStatusCode.OK);
        behandelaar.Pagina.QuerySelectorAll("tr[data-code]").Select(rij => rij.GetAttribute("data-code")).Should().Equal(Werkboekfoutcode.TeGroot);
        await GeenAanvraagAsync();
    }

    [Fact]
    public async Task Formule_InEenCel_WordtGeweigerdEnNietUitgerekend()
    {
        using var sjabloon = new MemoryStream();
        Sjabloon.Schrijf(sjabloon, Model.Json.DossierLezer.Lees(Voorbeeld.Bytes("keurmerkpraktijk")).Dossier!);
        await LeverInAsync(Werkboekschade.Maak(sjabloon.ToArray()), "a.xlsx");

        behandelaar.Pagina.QuerySelectorAll("tr[data-code]").Select(rij => rij.GetAttribute("data-code")).Should().Contain(Werkboekfoutcode.Formule);
        await GeenAanvraagAsync();
    }

    [Fact]
    public async Task Script_InEenNaam_IsOveralTekst()
    {
        const string Naam = "<script>alert(1)</script><img src=x onerror=alert(1)>\\\"'";
        var json = $$"""{"schema":"kwaliteitskader/dossier/1","id":"{{Naam.Replace("\"", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal)}}","therapeuten":[{"id":"<b onclick=x>t</b>"}]}""";
        await LeverInAsync(Encoding.UTF8.GetBytes(json), "<script>.json");
        await Veilig(behandelaar.Adres);
        await behandelaar.OpenAsync("/");
        await Veilig("/");
        await behandelaar.KlikAsync("tbody a");
        var aanvraag = behandelaar.Adres;
        foreach (var pagina in new[] { aanvraag, $"{aanvraag}/brief", $"{aanvraag}/vooruit", $"{aanvraag}/spoor" })
        {
            await behandelaar.OpenAsync(pagina);
            await Veilig(pagina);
        }

        await behandelaar.OpenAsync("/");
        await behandelaar.VerzendAsync("form[role=search]", ("zoek", "<script>alert(1)</script>"));
        await Veilig("zoeken");
        behandelaar.Inhoud.Should().Contain("<script>alert(1)</script>", "de naam staat er zoals hij is");

        Task Veilig(string waar)
        {
            behandelaar.Pagina.QuerySelectorAll("script, img, [onclick], [onerror]").Should().BeEmpty(waar);
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task Script_InEenFout_IsTekst()
    {
        await LeverInAsync("""{"schema":"kwaliteitskader/dossier/1","id":"a","<script>alert(1)</script>":1}"""u8.ToArray(), "a.json");

        behandelaar.Pagina.QuerySelectorAll("tr[data-code]").Should().ContainSingle();
        behandelaar.Pagina.QuerySelectorAll("script").Should().BeEmpty();
    }

    [Fact]
    public async Task Bestand_ZonderPeildatumGegeven_WordtGeweigerdZonderHetTeBewaren()
    {
        await behandelaar.OpenAsync("/inleveren");
        await behandelaar.VerzendAsync("form.kolom", ("bestand", "a.json", Voorbeeld.Bytes("keurmerkpraktijk")), ("register", nameof(Register.BasisPraktijkregister)), ("peildatum", "0001-01-01"));

        behandelaar.Status.Should().Be(HttpStatusCode.OK);
        behandelaar.Adres.Should().StartWith("/inleveren");
        (await loket.MetAsync(gegevens => gegevens.Inleveringen.CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task Bestand_GroterDanMag_WordtGeweigerdZonderHetTeBewaren()
    {
        await behandelaar.OpenAsync("/inleveren");
        await behandelaar.VerzendAsync("form.kolom", ("bestand", "groot.json", new byte[17 * 1024 * 1024]), ("register", nameof(Register.BasisPraktijkregister)), ("peildatum", "2026-11-21"));

        ((int)behandelaar.Status).Should().BeInRange(400, 499);
        (await loket.MetAsync(gegevens => gegevens.Inleveringen.CountAsync())).Should().Be(0);
    }

    [Theory]
    [InlineData("/aanmelden", "text/plain")]
    [InlineData("/api/v1/toets?peildatum=2026-11-21", "application/problem+json")]
    public async Task Verzoek_Van200Megabyte_WordtGeweigerdVoorHetGelezenIs(string adres, string soort)
    {
        await using var echt = await Proefloket.StartEchtAsync();
        using var klant = new HttpClient { BaseAddress = echt.Adres, Timeout = TimeSpan.FromSeconds(30) };
        await using var bestand = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);
        bestand.SetLength(200L * 1024 * 1024);
        using var delen = new MultipartFormDataContent { { new StreamContent(bestand), "bestand", "groot.json" } };
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, new Uri(adres, UriKind.Relative)) { Content = delen };
        verzoek.Headers.ExpectContinue = true;
        using var antwoord = await klant.SendAsync(verzoek);

        antwoord.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        antwoord.Content.Headers.ContentType!.MediaType.Should().Be(soort);
        bestand.Position.Should().BeLessThan(1024 * 1024);
    }

    [Fact]
    public async Task Bestand_MetTeVeelDossiers_WordtGeweigerd()
    {
        var regel = """{"schema":"kwaliteitskader/dossier/1","id":"a"}""" + "\n";
        await behandelaar.OpenAsync("/inleveren");
        await behandelaar.VerzendAsync("form.kolom", ("bestand", "a.ndjson", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(regel, 1001)))), ("register", nameof(Register.BasisPraktijkregister)), ("peildatum", "2026-11-21"));

        behandelaar.Pagina.QuerySelector("[role=alert]").Should().NotBeNull();
        await GeenAanvraagAsync();
    }

    [Fact]
    public async Task Formulier_ZonderBewijsVanHerkomst_WordtGeweigerd()
    {
        using var klant = loket.Klant();
        using var inhoud = new FormUrlEncodedContent([new("naam", "Behandelaar"), new("wachtwoord", "een lang wachtwoord")]);
        using var antwoord = await klant.PostAsync(new Uri("/aanmelden", UriKind.Relative), inhoud);

        antwoord.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Aanmelden_TeVaak_WordtGematigd()
    {
        await using var streng = await Proefloket.StartAsync(("AanmeldingenPerMinuut", "3"));
        using var bezoeker = streng.Bezoeker();
        await bezoeker.OpenAsync("/aanmelden");
        var standen = new List<HttpStatusCode>();
        for (var poging = 0; poging < 4; poging++)
        {
            await bezoeker.OpenAsync("/aanmelden");
            await bezoeker.VerzendAsync("form.kolom", ("naam", "x"), ("wachtwoord", "y"));
            standen.Add(bezoeker.Status);
        }

        standen.Should().Equal(HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Spoor_BuitenHetLoketOm_LaatZichNietWijzigenOfVerwijderen()
    {
        await LeverInAsync(Voorbeeld.Bytes("solist"), "a.json");

        foreach (var opdracht in new[] { "UPDATE \"Spoor\" SET \"Ronde\" = 9", "DELETE FROM \"Spoor\"" })
        {
            var doen = () => loket.MetAsync(gegevens => gegevens.Database.ExecuteSqlRawAsync(opdracht));
            await doen.Should().ThrowAsync<System.Data.Common.DbException>();
        }
    }

    [Fact]
    public async Task Spoor_MetEenVeranderdeRegel_IsNietHeel()
    {
        await LeverInAsync(Voorbeeld.Bytes("solist"), "a.json");
        var spoor = await loket.MetAsync(gegevens => gegevens.Spoor.AsNoTracking().Where(regel => regel.AanvraagId != Spoorregel.VanHetLoket).ToListAsync());
        Spoorregel.IsHeel(spoor).Should().BeTrue();

        var ander = Spoorregel.Na(null, spoor[0]);
        typeof(Spoorregel).GetProperty(nameof(Spoorregel.Ronde))!.SetValue(ander, 7);
        Spoorregel.IsHeel([ander]).Should().BeFalse();
    }

    [Fact]
    public async Task Ronde_Bewaard_LaatZichNietOverschrijven()
    {
        await LeverInAsync(Voorbeeld.Bytes("solist"), "a.json");

        var doen = () => loket.MetAsync(async gegevens =>
        {
            var ronde = await gegevens.Ronden.FirstAsync();
            ronde.Advies = [1];
            return await gegevens.SaveChangesAsync();
        });
        await doen.Should().ThrowAsync<InvalidOperationException>();
    }

    [Fact]
    public async Task Herstart_NaInleveringen_VerliestNietsDatBevestigdWas()
    {
        await LeverInAsync(Voorbeeld.Bytes("solist"), "a.json");
        await LeverInAsync(Voorbeeld.Bytes("keurmerkpraktijk"), "a.json");
        loket = await loket.HerstartAsync();
        using var zelfde = loket.Bezoeker();
        await zelfde.OpenAsync("/");
        await zelfde.VerzendAsync("form.kolom", ("naam", "Behandelaar"), ("wachtwoord", "een lang wachtwoord"));

        zelfde.Pagina.QuerySelectorAll("tbody tr").Should().HaveCount(2);
        loket.Gezegd.Should().BeEmpty("er is al een account");
    }

    [Fact]
    public async Task Herstart_MiddenInInleveringen_VerliestNietsDatBevestigdWas()
    {
        var mensen = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => loket.MensAsync($"mens {i}", Rollen.Behandelaar)));
        var bevestigd = new System.Collections.Concurrent.ConcurrentBag<string>();
        var bezig = mensen.Select(async (mens, i) =>
        {
            for (var keer = 0; keer < 20; keer++)
            {
                try
                {
                    await mens.OpenAsync("/inleveren");
                    await mens.VerzendAsync("form.kolom", ("bestand", "a.json", Encoding.UTF8.GetBytes($$"""{"schema":"kwaliteitskader/dossier/1","id":"d-{{i}}-{{keer}}"}""")), ("register", nameof(Register.BasisPraktijkregister)), ("peildatum", "2026-11-21"));
                }
                catch (Exception gestopt) when (gestopt is HttpRequestException or OperationCanceledException or IOException or InvalidOperationException or ObjectDisposedException)
                {
                    return;
                }

                if (mens.Adres.StartsWith("/inleveringen/", StringComparison.Ordinal) && mens.Status == HttpStatusCode.OK)
                {
                    bevestigd.Add(mens.Adres);
                }
            }
        }).ToList();
        while (bevestigd.Count < 5 && bezig.Exists(een => !een.IsCompleted))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5));
        }

        loket = await loket.HerstartAsync();
        await Task.WhenAll(bezig);

        bevestigd.Should().NotBeEmpty();
        var bewaard = await loket.MetAsync(gegevens => gegevens.Inleveringen.Select(inlevering => inlevering.Id).ToListAsync());
        bewaard.Select(id => $"/inleveringen/{id}").Should().Contain(bevestigd);
        (await loket.MetAsync(gegevens => gegevens.Aanvragen.CountAsync())).Should().Be(bewaard.Count, "een inlevering is er met haar aanvraag, of niet");
        mensen.ToList().ForEach(mens => mens.Dispose());
    }

    [Fact]
    public async Task Demo_OpEenLeegLoket_HeeftAanvragenEnZegtTweeCodes()
    {
        await using var demo = await Proefloket.StartAsync(("Demo", "true"));
        var code = demo.Gezegd[0].Split(": ")[^1];
        using var eerste = demo.Bezoeker();
        await eerste.OpenAsync("/aanmelden/code");
        await eerste.VerzendAsync("form.kolom", ("code", code), ("naam", "Eerste"), ("wachtwoord", "een lang wachtwoord"));

        eerste.Pagina.QuerySelectorAll("tbody tr").Length.Should().BeGreaterThan(10);
        demo.Gezegd.Should().HaveCount(2);
        await eerste.OpenAsync("/sector");
        eerste.Pagina.QuerySelectorAll("svg.staven rect").Should().NotBeEmpty();
        eerste.Pagina.QuerySelectorAll("td.getal").Select(cel => cel.TextContent).Should().NotContain(Enumerable.Range(1, 9).Select(getal => $"{getal}"), "kleine groepen worden verzwegen");
    }

    private async Task LeverInAsync(byte[] inhoud, string naam)
    {
        await behandelaar.OpenAsync("/inleveren");
        await behandelaar.VerzendAsync("form.kolom", ("bestand", naam, inhoud), ("register", nameof(Register.BasisPraktijkregister)), ("peildatum", "2026-11-21"));
    }

    private async Task GeenAanvraagAsync() => (await loket.MetAsync(gegevens => gegevens.Aanvragen.CountAsync())).Should().Be(0);
}
