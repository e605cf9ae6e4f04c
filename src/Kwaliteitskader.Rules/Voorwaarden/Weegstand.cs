using Kwaliteitskader.Model.Bevindingen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De soorten waarin een getelde verklaring valt; samen ook wat er op één dag verklaard is.</summary>
[Flags]
internal enum Weegsoorten : byte
{
    Geen = 0,
    ZwaarJa = 1,
    ZwaarNee = 2,
    LichtJa = 4,
    LichtNee = 8,
}

/// <summary>
/// Wat verklaringen zeggen, van de nieuwste dag terug gelezen: eerst kan een lichte iets zeggen, de eerste zware dag beslist.
/// De weging van <see cref="Verklaard{T}"/> als een automaat van zeven standen.
/// </summary>
internal static class Weegstand
{
    /// <summary>Nog niets gezien.</summary>
    public const int Begin = 0;

    /// <summary>Zoveel standen beslissen nog niet: niets gezien, of alleen lichte verklaringen.</summary>
    public const int AantalOpen = 4;

    /// <summary>Zoveel standen zijn er; na de open standen die welke beslist hebben.</summary>
    public const int Aantal = 7;

    // Wat een stand zegt: in die van 1 tot en met 3 zegt een lichte dat, vanaf 4 is het beslist.
    private static readonly Waarheid[] Zegt =
        [Waarheid.Onbekend, Waarheid.Waar, Waarheid.Onwaar, Waarheid.Twijfel, Waarheid.Waar, Waarheid.Onwaar, Waarheid.Twijfel];

    /// <summary>Of een stand al beslist, wat er daarvoor ook verklaard is.</summary>
    public static bool Beslist(int stand) => stand >= AantalOpen;

    /// <summary>Het oordeel als er geen oudere verklaringen zijn.</summary>
    public static Waarheid Oordeel(int stand) => Zegt[stand];

    /// <summary>De stand na een oudere dag.</summary>
    public static int Na(int stand, Weegsoorten dag)
    {
        if (Beslist(stand))
        {
            return stand;
        }

        var zwaar = (int)dag & 3;
        if (zwaar != 0)
        {
            // Een nieuwere lichte ontkenning of twijfel gaat voor een zware die bevestigt of twijfelt, nooit voor een zware ontkenning.
            var wint = zwaar != 2 && stand > 1 ? stand : zwaar;
            return AantalOpen - 1 + wint;
        }

        return stand == Begin ? (int)dag >> 2 : stand;
    }
}
