namespace Kwaliteitskader.Benchmarks.Verhoudingen;

/// <summary>Een gemeten waarde met haar spreiding: de mediaan, en waar de middelste helft van de rondes lag.</summary>
internal readonly record struct Spreiding(double Mediaan, double Laag, double Hoog)
{
    /// <summary>Een waarde die niet schommelt, zoals een aantal bytes.</summary>
    public static implicit operator Spreiding(double waarde) => new(waarde, waarde, waarde);

    /// <summary>De spreiding van een aantal rondes.</summary>
    public static Spreiding Van(double[] rondes)
    {
        Array.Sort(rondes);
        return new(Op(rondes, 0.5), Op(rondes, 0.25), Op(rondes, 0.75));
    }

    private static double Op(double[] oplopend, double deel)
    {
        var plaats = deel * (oplopend.Length - 1);
        var onder = (int)plaats;
        var boven = Math.Min(onder + 1, oplopend.Length - 1);
        return oplopend[onder] + ((plaats - onder) * (oplopend[boven] - oplopend[onder]));
    }
}
