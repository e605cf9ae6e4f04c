using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Loket.Tests;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Tests.Shared;
using Kwaliteitskader.Werkboek;
using Microsoft.Playwright;

namespace Kwaliteitskader.Loket.Schermtests;

/// <summary>Het loket in een echte browser: de hele weg, elke pagina toegankelijk, en zonder script.</summary>
public sealed class SchermTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly AxeRunOptions Wcag = new() { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } };

    [ChromiumFeit]
    public async Task Weg_InEenEchteBrowserZonderScript_GaatVanBestandTotSpoor()
    {
        var behandelaar = await browser.MensAsync("Behandelaar", Rollen.Alle, script: false);
        var aanvraag = await InleverenAsync(behandelaar);
        await InvullenAsync(await VragenAsync(behandelaar));
        await behandelaar.GotoAsync(aanvraag);
        (await behandelaar.Locator("#verschil li[data-norm=KMP-1]").CountAsync()).Should().Be(1);
        await behandelaar.ClickAsync("form[action*=Voorleggen] button");
        await BeslissenAsync(aanvraag);
        await AfdrukkenAsync(behandelaar, aanvraag);

        await behandelaar.GotoAsync($"{aanvraag}/spoor");
        var handelingen = new List<string?>();
        foreach (var regel in await behandelaar.Locator("#spoor tbody tr").AllAsync())
        {
            handelingen.Add(await regel.GetAttributeAsync("data-handeling"));
        }

        handelingen.Should().Equal("Ingeleverd", "Gevraagd", "FormulierOntvangen", "Voorgelegd", "Besloten");
        await SchermafdrukkenAsync(await behandelaar.Context.StorageStateAsync(), aanvraag, await MetDagenVooruitAsync(behandelaar));
    }

    [ChromiumFeit]
    public async Task Pagina_InBeideTalenLichtDonkerBreedEnSmal_IsToegankelijk()
    {
        var behandelaar = await browser.MensAsync("Toegankelijk", Rollen.Alle, script: false);
        var aanvraag = await InleverenAsync(behandelaar);
        var koppeling = await VragenAsync(behandelaar);

        await ToegankelijkAsync(await behandelaar.Context.StorageStateAsync(), [.. Paginas(aanvraag), koppeling]);
    }

    [ChromiumFeit]
    public async Task Axe_OpEenPaginaDieStukIsGemaakt_VindtHet()
    {
        var venster = await browser.VensterAsync();
        await venster.GotoAsync("/aanmelden");
        await venster.EvaluateAsync("document.documentElement.removeAttribute('lang'); document.querySelector('h1').style.color = '#ddd'; document.querySelector('label').remove()");

        (await venster.RunAxe(Wcag)).Violations.Select(fout => fout.Id).Should().Contain(["html-has-lang", "color-contrast", "label"]);
    }

    [ChromiumFeit]
    public async Task Toetsenbord_OpElkePagina_BegintMetDeSprongNaarDeInhoud()
    {
        var venster = await browser.VensterAsync();
        await venster.GotoAsync("/aanmelden");
        await venster.Keyboard.PressAsync("Tab");
        (await venster.EvaluateAsync<string>("document.activeElement.className")).Should().Be("sprong");
        await venster.Keyboard.PressAsync("Enter");
        await venster.Keyboard.PressAsync("Tab");
        (await venster.EvaluateAsync<string>("document.activeElement.id")).Should().Be("naam");
        await venster.Keyboard.TypeAsync("iemand");
        await venster.Keyboard.PressAsync("Tab");
        await venster.Keyboard.TypeAsync("een wachtwoord dat niet klopt");
        await venster.Keyboard.PressAsync("Enter");
        await venster.WaitForSelectorAsync("[role=alert]");
    }

    private static string[] Paginas(string aanvraag) =>
    [
        "/", "/inleveren", "/beheer", "/toegankelijkheid", "/normen", "/normen/normen/VIS-1", "/normen?q=visitatie", "/sector", "/geen-toegang", "/bestaat-niet",
        aanvraag, $"{aanvraag}/brief", $"{aanvraag}/vooruit", $"{aanvraag}/spoor",
    ];

    private static async Task<string> InleverenAsync(IPage behandelaar)
    {
        var heel = DossierLezer.Lees(Voorbeeld.Bytes("keurmerkpraktijk")).Dossier! with { Id = $"praktijk-{Guid.NewGuid():N}"[..20] };
        using var goed = new MemoryStream();
        Sjabloon.Schrijf(goed, heel with { Praktijk = heel.Praktijk! with { Visitaties = null } });
        await LeverInAsync(behandelaar, Werkboekschade.Maak(goed.ToArray()), Register.KeurmerkPraktijkregister);
        (await behandelaar.Locator("tr[data-code]").CountAsync()).Should().Be(3);
        return await AangenomenAsync(behandelaar, goed.ToArray(), Register.KeurmerkPraktijkregister);
    }

    // Een praktijk waarvan termijnen aflopen als zij niets doet.
    private static async Task<string> MetDagenVooruitAsync(IPage behandelaar)
    {
        using var werkboek = new MemoryStream();
        Sjabloon.Schrijf(werkboek, DossierLezer.Lees(Voorbeeld.Bytes("oefentherapiepraktijk")).Dossier! with { Id = $"praktijk-{Guid.NewGuid():N}"[..20] });
        return await AangenomenAsync(behandelaar, werkboek.ToArray(), Register.PraktijkregisterVvocm);
    }

    private static async Task<string> AangenomenAsync(IPage behandelaar, byte[] werkboek, Register register)
    {
        await LeverInAsync(behandelaar, werkboek, register);
        await behandelaar.ClickAsync("main li a");
        return new Uri(behandelaar.Url).AbsolutePath;
    }

    private static async Task LeverInAsync(IPage behandelaar, byte[] werkboek, Register register)
    {
        await behandelaar.GotoAsync("/inleveren");
        await behandelaar.SetInputFilesAsync("#bestand", new FilePayload { Name = "aanvraag.xlsx", MimeType = "application/octet-stream", Buffer = werkboek });
        await behandelaar.SelectOptionAsync("#register", register.ToString());
        await behandelaar.FillAsync("#peildatum", "2026-11-21");
        await behandelaar.ClickAsync("form.kolom button");
        await behandelaar.WaitForSelectorAsync("main dl code");
    }

    private static async Task<string> VragenAsync(IPage behandelaar)
    {
        await behandelaar.ClickAsync("form[action*=Vragen] button");
        return new Uri((await behandelaar.TextContentAsync("#koppeling"))!).PathAndQuery;
    }

    // De praktijk, in een andere browser, zonder script.
    private async Task InvullenAsync(string koppeling)
    {
        var praktijk = await browser.VensterAsync(script: false);
        await praktijk.GotoAsync(koppeling);
        var eerste = praktijk.Locator("fieldset[data-pad='/praktijk/visitaties'] details").First;
        await eerste.Locator("[name$=':op']").FillAsync("2026-09-01");
        await eerste.Locator("[name$=':soort']").SelectOptionAsync("entree");
        foreach (var jaNee in await eerste.Locator("select:has(option[value=ja])").AllAsync())
        {
            await jaNee.SelectOptionAsync("ja");
        }

        await SchermafdrukAsync(praktijk, "formulier");
        await praktijk.ClickAsync("form.kolom > button");
        await praktijk.WaitForSelectorAsync("main p > code");
        new Uri(praktijk.Url).AbsolutePath.Should().StartWith("/invullen/ontvangen/");
    }

    private async Task BeslissenAsync(string aanvraag)
    {
        var beoordelaar = await browser.MensAsync("Beoordelaar", Rollen.Beoordelaar, script: false);
        await beoordelaar.GotoAsync(aanvraag);
        await beoordelaar.CheckAsync("input[value=Toelaten]");
        await beoordelaar.FillAsync("#reden", "Alles is gebleken.");
        await beoordelaar.ClickAsync("form[action*=Beslissen] button");
        await beoordelaar.WaitForSelectorAsync("section.melding");
    }

    // Wat een printer krijgt: alleen de brief.
    private static async Task AfdrukkenAsync(IPage behandelaar, string aanvraag)
    {
        await behandelaar.GotoAsync($"{aanvraag}/brief");
        await behandelaar.EmulateMediaAsync(new() { Media = Media.Print });
        (await behandelaar.Locator(".nietafdrukken").IsVisibleAsync()).Should().BeFalse();
        (await behandelaar.Locator("article.brief").IsVisibleAsync()).Should().BeTrue();
        (await behandelaar.PdfAsync()).Should().StartWith("%PDF"u8.ToArray());
        await behandelaar.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    private async Task ToegankelijkAsync(string staat, string[] paginas)
    {
        var gevonden = new List<string>();
        foreach (var (breedte, donker) in new[] { (1280, false), (1280, true), (320, false), (320, true) })
        {
            var venster = await browser.VensterAsync(breedte: breedte, donker: donker, staat: staat);
            foreach (var taal in new[] { "nl", "en" })
            {
                await venster.GotoAsync("/toegankelijkheid");
                if (await venster.GetAttributeAsync("html", "lang") != taal)
                {
                    await venster.ClickAsync("footer button");
                }

                foreach (var pagina in paginas)
                {
                    await venster.GotoAsync(pagina);
                    (await venster.GetAttributeAsync("html", "lang")).Should().Be(taal);
                    var waar = $"{pagina} {taal} {breedte} {(donker ? "donker" : "licht")}";
                    gevonden.AddRange((await venster.RunAxe(Wcag)).Violations.Select(fout => $"{waar}: {fout.Id} {string.Join(' ', fout.Nodes.Select(plaats => plaats.Html).Take(2))}"));
                    if (await venster.EvaluateAsync<int>("document.documentElement.scrollWidth") > breedte)
                    {
                        gevonden.Add($"{waar}: breder dan het venster");
                    }
                }
            }
        }

        gevonden.Should().BeEmpty();
    }

    private async Task SchermafdrukkenAsync(string staat, string aanvraag, string metDagenVooruit)
    {
        var venster = await browser.VensterAsync(breedte: 1000, staat: staat);
        foreach (var (naam, pagina) in new[] { ("lijst", "/"), ("aanvraag", aanvraag), ("vooruit", $"{metDagenVooruit}/vooruit"), ("brief", $"{aanvraag}/brief"), ("sector", "/sector") })
        {
            await venster.GotoAsync(pagina);
            (naam != "vooruit" || await venster.Locator("svg.tijdlijn circle").CountAsync() > 0).Should().BeTrue("de afdruk toont een tijdlijn");
            await SchermafdrukAsync(venster, naam);
        }

        // Het rapport staat alleen: het is een bestand, dus de browser opent wat het loket geeft.
        var rapport = await venster.APIRequest.GetAsync($"{metDagenVooruit}?handler=Rapport");
        await venster.SetContentAsync(await rapport.TextAsync());
        (await venster.RunAxe(Wcag)).Violations.Should().BeEmpty();
        await SchermafdrukAsync(venster, "rapport");
    }

    // Met SCHERMEN_BIJWERKEN=1 komen de afdrukken in docs/beeld; een mens bekijkt ze.
    private static async Task SchermafdrukAsync(IPage venster, string naam)
    {
        if (Environment.GetEnvironmentVariable("SCHERMEN_BIJWERKEN") == "1")
        {
            await venster.SetViewportSizeAsync(1000, 1000);
            await venster.ScreenshotAsync(new() { Path = Broncode.Map($"docs/beeld/loket-{naam}.png") });
        }
    }
}
