using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Werkboek.Lezen;

/// <summary>Hoe een werkboek gelezen wordt. Wat over een grens gaat, is een leesfout en wordt niet verder uitgepakt.</summary>
public sealed record Werkboekopties
{
    private const long Mega = 1024 * 1024;

    /// <summary>Zoals zonder opties gelezen wordt.</summary>
    public static Werkboekopties Standaard { get; } = new();

    /// <summary>Hoe het dossier in het werkboek gelezen wordt.</summary>
    public Leesopties Lezen { get; init; } = Leesopties.Standaard;

    /// <summary>Hoe groot het bestand zelf ten hoogste is, in bytes.</summary>
    public long GrootsteBestand { get; init; } = 16 * Mega;

    /// <summary>Hoe groot één deel ten hoogste is na uitpakken, in bytes.</summary>
    public long GrootsteDeel { get; init; } = 32 * Mega;

    /// <summary>Hoe groot alle delen samen ten hoogste zijn na uitpakken, in bytes.</summary>
    public long GrootsteGeheel { get; init; } = 64 * Mega;

    /// <summary>Hoeveel delen een werkboek ten hoogste heeft.</summary>
    public int MeesteDelen { get; init; } = 1000;
}
