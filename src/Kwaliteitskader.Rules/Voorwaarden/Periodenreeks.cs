using System.Collections.Immutable;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Perioden op hun begin gezet: of er een een andere overlapt, blijkt dan zonder ze alle te lezen.</summary>
internal sealed class Periodenreeks
{
    private readonly DateOnly[] beginnen;

    // Van de perioden tot en met deze: die het laatst eindigt, en die het laatst eindigt met een ander begin of einde.
    private readonly (Periode Laatste, Periode? Andere)[] eindigend;

    /// <summary>Zet perioden op een rij.</summary>
    /// <param name="perioden">De perioden.</param>
    /// <param name="geldtTot">De eerste dag waarop de rij een andere kan zijn; afwezig als zij zo blijft.</param>
    public Periodenreeks(IEnumerable<Periode> perioden, DateOnly? geldtTot)
    {
        GeldtTot = geldtTot;
        ImmutableArray<Periode> opBegin = [.. perioden.OrderBy(periode => periode.Van)];
        beginnen = [.. opBegin.Select(periode => periode.Van)];
        eindigend = new (Periode, Periode?)[opBegin.Length];
        for (var i = 0; i < opBegin.Length; i++)
        {
            eindigend[i] = i == 0 ? (opBegin[i], null) : Met(eindigend[i - 1], opBegin[i]);
        }
    }

    /// <summary>De eerste dag waarop de rij een andere kan zijn; afwezig als zij zo blijft.</summary>
    public DateOnly? GeldtTot { get; }

    /// <summary>Of een periode met een ander begin of einde een dag met deze gemeen heeft.</summary>
    public bool OverlaptAndere(Periode periode)
    {
        var begonnen = Begonnen(periode.Tot);
        if (begonnen == 0)
        {
            return false;
        }

        var (laatste, andere) = eindigend[begonnen - 1];
        return laatste != periode ? laatste.Tot >= periode.Van : andere is { } een && een.Tot >= periode.Van;
    }

    private static (Periode Laatste, Periode? Andere) Met((Periode Laatste, Periode? Andere) tot, Periode periode) =>
        periode == tot.Laatste ? tot
        : periode.Tot > tot.Laatste.Tot ? (periode, tot.Laatste)
        : tot.Andere is { } andere && andere.Tot >= periode.Tot ? tot
        : (tot.Laatste, periode);

    /// <summary>Hoeveel perioden op of voor een dag beginnen.</summary>
    private int Begonnen(DateOnly dag)
    {
        var (onder, boven) = (0, beginnen.Length);
        while (onder < boven)
        {
            var midden = (onder + boven) / 2;
            (onder, boven) = beginnen[midden] <= dag ? (midden + 1, boven) : (onder, midden);
        }

        return onder;
    }

    /// <summary>Een periode, met haar eerste en haar laatste dag.</summary>
    internal readonly record struct Periode(DateOnly Van, DateOnly Tot);
}
