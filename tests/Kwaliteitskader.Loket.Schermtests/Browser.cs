using Kwaliteitskader.Loket.Aanmelden;
using Kwaliteitskader.Loket.Opslag;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Playwright;

namespace Kwaliteitskader.Loket.Schermtests;

/// <summary>Een loket op een eigen poort van deze machine, en een browser die het bekijkt.</summary>
public sealed class Browser : IAsyncLifetime
{
    private readonly string map = Directory.CreateTempSubdirectory("loket").FullName;
    private WebApplication dienst = null!;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    /// <summary>De browser van Debian; afwezig als hij er niet is.</summary>
    public static string? Programma { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(pad => Path.Combine(pad, "chromium")).FirstOrDefault(File.Exists);

    /// <summary>Waar het loket staat.</summary>
    public string Adres => dienst.Urls.Single();

    public async Task InitializeAsync()
    {
        if (Programma is null)
        {
            return;
        }

        var bouw = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(Loketbouw).Assembly.GetName().Name });
        bouw.Configuration.AddInMemoryCollection([new("Loket:Map", map), new("Loket:Demo", "true"), new("Loket:AanmeldingenPerMinuut", "1000"), new("Loket:FormulierenPerMinuut", "10000")]);
        bouw.WebHost.UseUrls("http://127.0.0.1:0");
        bouw.AddLoket();
        bouw.Services.Replace(ServiceDescriptor.Singleton<Startscherm>(new Stil()));
        dienst = bouw.Build();
        dienst.MapLoket();
        await dienst.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Programma,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Een venster met eigen koekjes.</summary>
    /// <param name="script">Of de browser script uitvoert.</param>
    /// <param name="breedte">De breedte in beeldpunten.</param>
    /// <param name="donker">Of de bezoeker van donker houdt.</param>
    /// <param name="staat">De koekjes van een ander venster.</param>
    public async Task<IPage> VensterAsync(bool script = true, int breedte = 1280, bool donker = false, string? staat = null)
    {
        var venster = await browser.NewContextAsync(new()
        {
            BaseURL = Adres,
            JavaScriptEnabled = script,
            ViewportSize = new() { Width = breedte, Height = 900 },
            ColorScheme = donker ? ColorScheme.Dark : ColorScheme.Light,
            BypassCSP = true,
            StorageState = staat,
        });
        return await venster.NewPageAsync();
    }

    /// <summary>Een venster van iemand die zich net meldde.</summary>
    internal async Task<IPage> MensAsync(string naam, Rollen rollen, bool script = true)
    {
        string code;
        await using (var deel = dienst.Services.CreateAsyncScope())
        {
            code = await deel.ServiceProvider.GetRequiredService<Accountdienst>().NodigUitAsync(rollen, door: null);
        }

        var venster = await VensterAsync(script);
        await venster.GotoAsync("/aanmelden/code");
        await venster.FillAsync("#code", code);
        await venster.FillAsync("#naam", naam);
        await venster.FillAsync("#wachtwoord", "een lang wachtwoord");
        await venster.ClickAsync("main button");
        await venster.WaitForSelectorAsync("header form");
        return venster;
    }

    public async Task DisposeAsync()
    {
        if (dienst is not null)
        {
            await browser.DisposeAsync();
            playwright.Dispose();
            await dienst.DisposeAsync();
        }

        Directory.Delete(map, recursive: true);
    }

    private sealed class Stil : Startscherm
    {
        public override void Zeg(string regel)
        {
        }
    }
}
