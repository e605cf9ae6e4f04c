namespace Kwaliteitskader.Cli.Genereren;

/// <summary>Toevalsgetallen die uit een zaad en een nummer volgen, op elke machine en in elke versie dezelfde (SplitMix64).</summary>
/// <remarks>Alleen gehele getallen: kansen zijn in duizendsten, zodat geen afronding de uitkomst bepaalt.</remarks>
internal sealed class Lot
{
    private ulong stand;

    /// <summary>Begint de reeks van één praktijk; reeksen met een ander nummer hangen niet met deze samen.</summary>
    public Lot(ulong zaad, ulong nummer) => stand = Meng(Meng(zaad) ^ unchecked((nummer + 1) * 0xD1342543DE82EF95));

    /// <summary>Waar met een kans in duizendsten.</summary>
    public bool Kans(int duizendsten) => Onder(1000) < duizendsten;

    /// <summary>Een getal van <paramref name="van"/> tot en met <paramref name="tot"/>.</summary>
    public int Tussen(int van, int tot) => van + Onder(tot - van + 1);

    /// <summary>De plaats van een van de gewichten, met een kans naar haar gewicht.</summary>
    public int Gewogen(ReadOnlySpan<int> gewichten)
    {
        var totaal = 0;
        foreach (var gewicht in gewichten)
        {
            totaal += gewicht;
        }

        var getrokken = Onder(totaal);
        var plaats = 0;
        while (getrokken >= gewichten[plaats])
        {
            getrokken -= gewichten[plaats++];
        }

        return plaats;
    }

    /// <summary>Een dag van zoveel tot zoveel dagen voor een andere.</summary>
    public DateOnly DagVoor(DateOnly dag, int minstens, int hoogstens) => dag.AddDays(-Tussen(minstens, hoogstens));

    private int Onder(int grens)
    {
        stand = unchecked(stand + 0x9E3779B97F4A7C15);
        return (int)(Meng(stand) % (uint)grens);
    }

    private static ulong Meng(ulong waarde)
    {
        unchecked
        {
            waarde = (waarde ^ (waarde >> 30)) * 0xBF58476D1CE4E5B9;
            waarde = (waarde ^ (waarde >> 27)) * 0x94D049BB133111EB;
            return waarde ^ (waarde >> 31);
        }
    }
}
