using Kwaliteitskader.Mcp.Bladen;
using Kwaliteitskader.Mcp.Gereedschap;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;

namespace Kwaliteitskader.Mcp;

/// <summary>Zet het gereedschap, de bladzijden en de opdracht in een dienst.</summary>
internal static class Assistent
{
    public const string Naam = "kwaliteitskader";

    public const string Aanwijzing = """
        Deze dienst kent de normen van het Kwaliteitskader fysio- en oefentherapie en oordeelt over feiten.
        - Een oordeel komt van het gereedschap, nooit van jou. Geef de uitkomst, de reden en de dag weer zoals het gereedschap ze noemt.
        - Een feit dat ontbreekt, vraag je. Vul het nooit in en neem nooit aan dat het nee is; nietVastTeStellen en oordeelNodig zijn antwoorden.
        - Geef elk oordeel een peildatum, en zeg erbij op welke dag geoordeeld is.
        - Verbind aan een oordeel geen gevolgen die het gereedschap niet noemt: geen straf, geen score, geen rangorde.
        - Zet geen burgerservicenummer, naam of ander kenmerk van een patiënt in een dossier.
        """;

    public static IMcpServerBuilder AddAssistent(this IServiceCollection diensten)
    {
        diensten.AddKwaliteitskader();
        diensten.AddSingleton<Bladenboek>();
        return diensten
            .AddMcpServer(opties =>
            {
                opties.ServerInfo = new Implementation { Name = Naam, Version = typeof(Assistent).Assembly.GetName().Version!.ToString(fieldCount: 3) };
                opties.ServerInstructions = Aanwijzing;
            })
            .WithTools<Oordelen>()
            .WithTools<Naslag>()
            .WithResources<Bladzijden>()
            .WithPrompts([typeof(Opdrachten)]);
    }
}
