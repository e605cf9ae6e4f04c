using System.Text.Encodings.Web;
using System.Text.Unicode;
using Kwaliteitskader.Loket.Aanmelden;
using Kwaliteitskader.Loket.Aanvragen;
using Kwaliteitskader.Loket.Api;
using Kwaliteitskader.Loket.Beheer;
using Kwaliteitskader.Loket.Brieven;
using Kwaliteitskader.Loket.Formulieren;
using Kwaliteitskader.Loket.Kennis;
using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Loket.Stijl;
using Kwaliteitskader.Loket.Veiligheid;
using Kwaliteitskader.Loket.Waarneming;
using Microsoft.AspNetCore.Http.Features;

namespace Kwaliteitskader.Loket;

/// <summary>Zet het loket in een ASP.NET Core-programma.</summary>
internal static class Loketbouw
{
    /// <summary>Waar een bewaker vraagt of het programma leeft.</summary>
    public const string Levend = "/health/live";

    /// <summary>Waar een bewaker vraagt of het programma verzoeken aankan.</summary>
    public const string Gereed = "/health/ready";

    // Wat een formulier om zijn bestand heen nog weegt.
    private const int Formulierrand = 64 * 1024;

    // Een formulier met lange lijsten heeft er meer dan de duizend die gewoon zijn.
    private const int MeesteVelden = 10_000;

    /// <summary>Registreert de diensten van het loket.</summary>
    public static WebApplicationBuilder AddLoket(this WebApplicationBuilder bouw)
    {
        var opties = bouw.Configuration.GetSection(Loketopties.Sectie).Get<Loketopties>() ?? new();
        var diensten = bouw.Services;
        diensten.Configure<Loketopties>(bouw.Configuration.GetSection(Loketopties.Sectie));
        diensten.AddKwaliteitskader();
        diensten.AddSingleton(TimeProvider.System);
        diensten.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        diensten.AddHttpContextAccessor().AddScoped<Weergave>();
        diensten.AddOpslag(opties);
        diensten.AddAanmelding(opties);
        diensten.AddMatiging(opties);
        diensten.AddScoped<Spoorboek>().AddScoped<Bevoegdheid>().AddScoped<Aanvraagdienst>().AddScoped<Koppelingdienst>().AddScoped<Briefdienst>().AddScoped<Opruimdienst>().AddScoped<Demo>().AddSingleton<Adviezen>().AddSingleton<Kennisbank>();
        diensten.AddSingleton<Startscherm>().AddHostedService<Inrichting>().AddHostedService<Opruimer>();
        diensten.AddAntiforgery(koekje => koekje.Cookie.Name = "loket-formulier");
        diensten.Configure<FormOptions>(formulier =>
        {
            formulier.MultipartBodyLengthLimit = opties.GrootsteBestand + Formulierrand;
            formulier.ValueCountLimit = MeesteVelden;
        });
        bouw.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = opties.GrootsteBestand + Formulierrand;
        });
        bouw.AddTelemetrie();
        diensten.AddApi();
        diensten.AddRazorPages(paginas => paginas.Conventions.ConfigureFilter(new Verzoekgrens()));
        diensten.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);

        // Adressen en wat iemand invult komen niet in een logboek; storingen wel.
        bouw.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);

        // Dat de sleutels van de koekjes onversleuteld in de eigen map staan, is zo bedoeld (docs/loket.md) en geen storing.
        bouw.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
        return bouw;
    }

    /// <summary>Zet de pagina's, het stijlblad en de gezondheid van het loket op hun adres.</summary>
    public static WebApplication MapLoket(this WebApplication dienst)
    {
        dienst.UseMiddleware<Veiligheidskoppen>();
        dienst.UseExceptionHandler("/fout");
        dienst.UseStatusCodePagesWithReExecute("/fout/{0}");
        dienst.UseRouting();
        dienst.UseRateLimiter();
        dienst.UseAuthentication();
        dienst.UseAuthorization();
        dienst.MapHealthChecks(Levend, new() { Predicate = _ => false }).AllowAnonymous();
        dienst.MapHealthChecks(Gereed).AllowAnonymous();
        dienst.MapStijlblad();
        dienst.MapApi();
        dienst.MapRazorPages();
        return dienst;
    }
}
