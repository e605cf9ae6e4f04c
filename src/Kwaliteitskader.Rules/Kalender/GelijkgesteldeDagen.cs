using System.Collections.Frozen;

namespace Kwaliteitskader.Rules.Kalender;

/// <summary>
/// De dagen die een koninklijk besluit voor één keer met een feestdag gelijkstelt (Algemene termijnenwet, artikel 3, derde lid).
/// </summary>
/// <remarks>
/// Elk besluit geldt voor enkele hele jaren en draagt zijn dagen in zijn naam; wij kennen het uit die naam, niet uit de
/// Staatscourant, en dus met middelmatige zekerheid. Een besluit erbij is hier een regel erbij.
/// </remarks>
internal static class GelijkgesteldeDagen
{
    private static readonly Besluit[] Besluiten =
    [
        new(2023, 2025, [new(2023, 4, 28), new(2023, 5, 19), new(2024, 5, 10), new(2024, 12, 27), new(2025, 5, 30)]),
        new(2026, 2028, [new(2026, 1, 2), new(2026, 5, 15), new(2027, 5, 7), new(2028, 4, 28), new(2028, 5, 26)]),
    ];

    private static readonly FrozenSet<DateOnly> Dagen = Besluiten.SelectMany(besluit => besluit.Dagen).ToFrozenSet();

    /// <summary>Het eerste jaar waarvan een besluit bekend is.</summary>
    public static int EersteJaar { get; } = Besluiten.Min(besluit => besluit.Van);

    /// <summary>Het laatste jaar waarvan een besluit bekend is; alle jaren ertussen zijn gedekt.</summary>
    public static int LaatsteJaar { get; } = Besluiten.Max(besluit => besluit.Tot);

    /// <summary>Of de dag met een feestdag gelijkgesteld is.</summary>
    public static bool Bevat(DateOnly dag) => Dagen.Contains(dag);

    /// <summary>Of van het jaar van de dag een besluit bekend is.</summary>
    public static bool IsBekend(DateOnly dag) => dag.Year >= EersteJaar && dag.Year <= LaatsteJaar;

    private sealed record Besluit(int Van, int Tot, DateOnly[] Dagen);
}
