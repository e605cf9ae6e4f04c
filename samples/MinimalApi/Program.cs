using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;

namespace MinimalApi;

/// <summary>Een webdienst die dossiers aanneemt zoals ASP.NET Core dat met elk ander type doet.</summary>
internal static class Program
{
    private static void Main(string[] argumenten) => Maak(WebApplication.CreateSlimBuilder(argumenten)).Run();

    internal static WebApplication Maak(WebApplicationBuilder bouw)
    {
        // De typen van het contract, wat deze dienst verder ook met JSON doet.
        bouw.Services.ConfigureHttpJsonOptions(opties => opties.SerializerOptions.TypeInfoResolverChain.Insert(0, ContractJson.Resolver));

        // Wat niet te binden is, komt als exception bij het foutantwoord, met alle leesfouten erin.
        bouw.Services.Configure<RouteHandlerOptions>(opties => opties.ThrowOnBadRequest = true);
        bouw.Services.AddProblemDetails().AddExceptionHandler<Foutantwoord>();
        bouw.Services.AddKwaliteitskader();

        var dienst = bouw.Build();
        dienst.UseExceptionHandler();
        dienst.UseStatusCodePages();
        dienst.MapPost("/rapport", Rapport);
        return dienst;
    }

    private static Rapport Rapport(Dossier dossier, DateOnly peildatum, Kwaliteitstoets toets) => toets.Toets(dossier, peildatum).Document();
}
