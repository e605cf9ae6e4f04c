using Kwaliteitskader.Loket.Aanmelden;
using Kwaliteitskader.Loket.Opslag;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kwaliteitskader.Loket.Tests;

/// <summary>Een loket in het geheugen van de test, zoals het programma het bouwt, met een eigen map en een klok die stilstaat.</summary>
internal sealed class Proefloket : IAsyncDisposable
{
    private readonly WebApplication dienst;
    private readonly Scherm scherm;
    private readonly string map;
    private readonly Proefopslag? opslag;

    private Proefloket(WebApplication dienst, Scherm scherm, string map, Proefopslag? opslag) => (this.dienst, this.scherm, this.map, this.opslag) = (dienst, scherm, map, opslag);

    /// <summary>De klok van het loket.</summary>
    public Klok Klok { get; private init; } = null!;

    /// <summary>Wat er bij de start op de console stond.</summary>
    public IReadOnlyList<string> Gezegd => scherm.Regels;

    /// <summary>De diensten van het programma.</summary>
    public IServiceProvider Diensten => dienst.Services;

    /// <summary>Waar een loket op een eigen poort staat.</summary>
    public Uri Adres => new(dienst.Urls.Single());

    /// <summary>Start een loket; zonder meer een leeg.</summary>
    public static Task<Proefloket> StartAsync(params (string Naam, string Waarde)[] instellingen) => StartAsync(_ => { }, instellingen);

    /// <summary>Start een loket met andere diensten.</summary>
    public static async Task<Proefloket> StartAsync(Action<IServiceCollection> anders, params (string Naam, string Waarde)[] instellingen)
    {
        var opslag = Proefopslag.IsPostgresql && !instellingen.Any(instelling => instelling.Naam == "Postgresql") ? await Proefopslag.MaakAsync() : null;
        return await StartAsync(Directory.CreateTempSubdirectory("loket").FullName, opslag, anders, echt: false, instellingen);
    }

    /// <summary>Start een loket op een eigen poort van deze machine, met de server waar het programma op draait.</summary>
    public static async Task<Proefloket> StartEchtAsync() =>
        await StartAsync(Directory.CreateTempSubdirectory("loket").FullName, Proefopslag.IsPostgresql ? await Proefopslag.MaakAsync() : null, _ => { }, echt: true);

    private static async Task<Proefloket> StartAsync(string map, Proefopslag? opslag, Action<IServiceCollection> anders, bool echt, params (string Naam, string Waarde)[] instellingen)
    {
        var bouw = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(Loketbouw).Assembly.GetName().Name });
        bouw.Configuration.AddInMemoryCollection(
        [
            new("Loket:Map", map),
            new("Loket:AanmeldingenPerMinuut", "1000"),
            new("Loket:Postgresql", opslag?.Verbinding),
        ]);

        // Wat een streepje in zijn naam heeft, is een instelling van het platform.
        bouw.Configuration.AddInMemoryCollection(instellingen.Select(instelling =>
            new KeyValuePair<string, string?>(instelling.Naam.Contains('_', StringComparison.Ordinal) ? instelling.Naam : $"Loket:{instelling.Naam}", instelling.Waarde)));
        if (echt)
        {
            bouw.WebHost.UseUrls("http://127.0.0.1:0");
        }
        else
        {
            bouw.WebHost.UseTestServer();
        }

        var scherm = new Scherm();
        var klok = new Klok();
        bouw.AddLoket();
        bouw.Services.Replace(ServiceDescriptor.Singleton<Startscherm>(scherm));
        bouw.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(klok));
        anders(bouw.Services);
        var dienst = bouw.Build();
        dienst.MapLoket();
        await dienst.StartAsync();
        return new(dienst, scherm, map, opslag) { Klok = klok };
    }

    /// <summary>Een bezoeker met eigen koekjes, die geen omleiding vanzelf volgt.</summary>
    public HttpClient Klant() => new(new CookieContainerHandler { InnerHandler = dienst.GetTestServer().CreateHandler() }) { BaseAddress = new("https://loket.example") };

    /// <summary>Een bezoeker die pagina's leest en formulieren verzendt.</summary>
    public Bezoeker Bezoeker() => new(Klant());

    /// <summary>Iemand die met deze rollen gemeld is.</summary>
    public async Task<Bezoeker> MensAsync(string naam, Rollen rollen)
    {
        string code;
        await using (var deel = Diensten.CreateAsyncScope())
        {
            code = await deel.ServiceProvider.GetRequiredService<Accountdienst>().NodigUitAsync(rollen, door: null);
        }

        var bezoeker = Bezoeker();
        await bezoeker.OpenAsync("/aanmelden/code");
        await bezoeker.VerzendAsync("form.kolom", ("code", code), ("naam", naam), ("wachtwoord", "een lang wachtwoord"));
        return bezoeker;
    }

    /// <summary>Doet iets met de gegevens, buiten de pagina's om.</summary>
    public async Task<T> MetAsync<T>(Func<Loketgegevens, Task<T>> vraag)
    {
        await using var deel = Diensten.CreateAsyncScope();
        return await vraag(deel.ServiceProvider.GetRequiredService<Loketgegevens>());
    }

    /// <summary>Stopt het programma, en start het opnieuw op dezelfde gegevens.</summary>
    public async Task<Proefloket> HerstartAsync(Action<IServiceCollection>? anders = null)
    {
        await dienst.StopAsync();
        await dienst.DisposeAsync();
        return await StartAsync(map, opslag, anders ?? (_ => { }), echt: false);
    }

    public async ValueTask DisposeAsync()
    {
        await dienst.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (opslag is not null)
        {
            await opslag.DisposeAsync();
        }

        if (Directory.Exists(map))
        {
            Directory.Delete(map, recursive: true);
        }
    }

    private sealed class Scherm : Startscherm
    {
        public List<string> Regels { get; } = [];

        public override void Zeg(string regel) => Regels.Add(regel);
    }
}

/// <summary>Een klok die stilstaat tot de test haar verzet.</summary>
internal sealed class Klok : TimeProvider
{
    public DateTimeOffset Nu { get; set; } = new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Nu;
}
