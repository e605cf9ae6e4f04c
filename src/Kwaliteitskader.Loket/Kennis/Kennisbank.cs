using System.Collections.Frozen;
using Kwaliteitskader.Cli.Documentatie;
using Kwaliteitskader.Cli.Documentatie.Site;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Loket.Kennis;

/// <summary>De bladzijden over normen, feiten en bronnen, gemaakt uit dezelfde regels waarmee geoordeeld wordt; en zoeken daarin.</summary>
/// <remarks>De bladzijden worden gemaakt als iemand de eerste vraagt, en dan bewaard.</remarks>
internal sealed class Kennisbank(Kwaliteitstoets toets)
{
    private const string Docs = "docs/";
    private const string Begin = "docs/normen/README.md";

    private readonly Catalogusindex index = new(toets.Normen, Bronnenboek.Standaard);
    private readonly Lazy<FrozenDictionary<string, Blad>> bladen = new(() => new Documentatiemap(toets, Bronnenboek.Standaard, FrozenDictionary<string, Cli.Scenarios.Scenariobestand>.Empty)
        .Bladen().ToFrozenDictionary(blad => blad.Pad, StringComparer.Ordinal));

    /// <summary>De bladzijde onder een adres; afwezig als zij er niet is.</summary>
    public (string Titel, string Html)? Toon(string? adres) =>
        (bladen.Value.GetValueOrDefault(adres is null ? Begin : $"{Docs}{adres}.md") ?? bladen.Value.GetValueOrDefault($"{Docs}{adres}/README.md")) is { } blad
            ? Bladweergave.Toon(blad, doel => bladen.Value.ContainsKey(doel) ? Adres(doel) : null)
            : null;

    /// <summary>Waar woorden voorkomen: in normen, lezingen, feiten en passages.</summary>
    public IReadOnlyList<Vindplaats> Zoek(string woorden) =>
        woorden.Split(' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } gezocht ? index.Zoek(gezocht) : [];

    /// <summary>Het adres van een vindplaats.</summary>
    public static string Adres(Vindplaats plaats) => plaats.Soort switch
    {
        Vindplaatssoort.Norm => Adres($"docs/normen/{plaats.Id}.md"),
        Vindplaatssoort.Lezing => Adres($"docs/normen/{plaats.Normen[0]}.md"),
        Vindplaatssoort.Feit => Adres("docs/feiten.md"),
        _ => $"{Adres($"docs/bronnen/{plaats.Id.Split(", ", 2)[0]}.md")}#{Bronverwijzing.Anker(plaats.Id.Split(", ", 2)[1])}",
    };

    private static string Adres(string pad) => pad == Begin ? "/normen"
        : $"/normen/{pad[Docs.Length..].Replace("/README.md", "", StringComparison.Ordinal).Replace(".md", "", StringComparison.Ordinal)}";
}
