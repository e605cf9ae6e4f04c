using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Kwaliteitskader.Mcp.Bladen;

/// <summary>Opdrachten die een mens aan zijn assistent kan geven.</summary>
[McpServerPromptType]
internal static class Opdrachten
{
    [McpServerPrompt(Name = "leg_uit_aan_praktijkhouder", Title = "Leg een bevinding uit aan een praktijkhouder")]
    [Description("Een bevinding in gewoon Nederlands, zonder gevolgen die er niet staan.")]
    public static string LegUit([Description("De bevinding, als JSON uit het gereedschap toets.")] string bevinding) => $"""
        Leg deze bevinding uit aan een praktijkhouder, in hooguit zes gewone zinnen: wat de norm vraagt, wat er uit de feiten blijkt, of en tot wanneer er nog tijd is,
        en wat er moet gebeuren en door wie. Noem de peildatum. Is de uitkomst nietVastTeStellen, noem dan wat er ontbreekt en vraag ernaar; is zij
        oordeelNodig, zeg dan dat een mens moet oordelen. Voeg geen gevolg, straf, score of advies toe dat er niet staat, en verander niets aan de uitkomst.

        {bevinding}
        """;
}
