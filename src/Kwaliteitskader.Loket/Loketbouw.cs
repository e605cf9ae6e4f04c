using System.Text.Encodings.Web;
using System.Text.Unicode;
using Kwaliteitskader.Loket.Api;
using Kwaliteitskader.Loket.Stijl;
using Kwaliteitskader.Loket.Veiligheid;

namespace Kwaliteitskader.Loket;

/// <summary>Zet het loket in een ASP.NET Core-programma.</summary>
internal static class Loketbouw
{
    /// <summary>Waar een bewaker vraagt of het programma leeft.</summary>
    public const string Levend = "/health/live";

    /// <summary>Waar een bewaker vraagt of het programma verzoeken aankan.</summary>
    public const string Gereed = "/health/ready";

    /// <summary>Registreert de diensten van het loket.</summary>
    public static WebApplicationBuilder AddLoket(this WebApplicationBuilder bouw)
    {
        bouw.Services.Configure<Loketopties>(bouw.Configuration.GetSection(Loketopties.Sectie));
        bouw.Services.AddKwaliteitskader();
        bouw.Services.AddSingleton(TimeProvider.System);
        bouw.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        bouw.Services.AddHealthChecks();
        bouw.Services.AddApi();
        bouw.Services.AddRazorPages();
        bouw.Services.Configure<RouteOptions>(opties => opties.LowercaseUrls = true);
        return bouw;
    }

    /// <summary>Zet de pagina's, het stijlblad en de gezondheid van het loket op hun adres.</summary>
    public static WebApplication MapLoket(this WebApplication dienst)
    {
        dienst.UseMiddleware<Veiligheidskoppen>();
        dienst.MapHealthChecks(Levend, new() { Predicate = _ => false });
        dienst.MapHealthChecks(Gereed);
        dienst.MapStijlblad();
        dienst.MapApi();
        dienst.MapRazorPages();
        return dienst;
    }
}
