using System.Collections.Immutable;
using Kwaliteitskader.Cli.Documentatie;
using Kwaliteitskader.Cli.Scenarios;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Toetsing;
using ModelContextProtocol;

namespace Kwaliteitskader.Mcp.Bladen;

/// <summary>De bladzijden van de documentatie, gemaakt uit de catalogus als er voor het eerst een gevraagd wordt.</summary>
internal sealed class Bladenboek(Kwaliteitstoets toets)
{
    private static readonly ImmutableDictionary<string, Func<string>> Schemas = new Dictionary<string, Func<string>>
    {
        ["dossier"] = Model.Json.Schemas.Dossier,
        ["rapport"] = Model.Json.Schemas.Rapport,
        ["advies"] = Model.Json.Schemas.Advies,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    private readonly Lazy<Dictionary<string, string>> bladen = new(() =>
        new Documentatiemap(toets, Bronnenboek.Standaard, ImmutableDictionary<string, Scenariobestand>.Empty).Bladen().ToDictionary(blad => blad.Pad, blad => blad.Inhoud, StringComparer.Ordinal));

    /// <summary>De bladzijde op een plaats in de documentatie.</summary>
    public string Blad(string pad) => bladen.Value.GetValueOrDefault(pad) ?? throw new McpException($"Er is geen bladzijde {pad}.");

    /// <summary>Het JSON Schema met een naam.</summary>
    public static string Schema(string naam) => Schemas.GetValueOrDefault(naam)?.Invoke() ?? throw new McpException($"Er is geen schema '{naam}'. Verwacht: {string.Join(", ", Schemas.Keys.Order(StringComparer.Ordinal))}.");
}
