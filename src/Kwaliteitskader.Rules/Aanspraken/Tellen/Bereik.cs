namespace Kwaliteitskader.Rules.Aanspraken.Tellen;

/// <summary>Een getal waarvan alleen vaststaat dat het tussen twee grenzen ligt; beide horen erbij.</summary>
/// <param name="Minst">Het kleinste mogelijke getal.</param>
/// <param name="Meest">Het grootste mogelijke getal; <see cref="Onbegrensd"/> als er geen grens aan is.</param>
public readonly record struct Bereik(int Minst, int Meest)
{
    /// <summary>De bovengrens van wat geen bovengrens heeft.</summary>
    public const int Onbegrensd = int.MaxValue;

    /// <summary>Of er maar één getal mogelijk is.</summary>
    public bool Vast => Minst == Meest;

    /// <summary>Een getal dat vaststaat.</summary>
    public static Bereik Van(int getal) => new(getal, getal);

    /// <summary>De som.</summary>
    public static Bereik operator +(Bereik een, Bereik ander) => new(Som(een.Minst, ander.Minst), Som(een.Meest, ander.Meest));

    /// <summary>De getallen van beide, en alles daartussen.</summary>
    public Bereik Met(Bereik ander) => new(Math.Min(Minst, ander.Minst), Math.Max(Meest, ander.Meest));

    private static int Som(int een, int ander) => (int)Math.Min((long)een + ander, Onbegrensd);
}

/// <summary>Een dag waarvan alleen vaststaat dat hij tussen twee dagen ligt; beide horen erbij.</summary>
/// <param name="Vroegst">De eerste mogelijke dag.</param>
/// <param name="Laatst">De laatste mogelijke dag.</param>
public readonly record struct Dagbereik(DateOnly Vroegst, DateOnly Laatst)
{
    /// <summary>Elke dag is mogelijk.</summary>
    public static Dagbereik Onbekend => new(DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>Of er maar één dag mogelijk is.</summary>
    public bool Vast => Vroegst == Laatst;

    /// <summary>Een dag die vaststaat.</summary>
    public static Dagbereik Van(DateOnly dag) => new(dag, dag);

    /// <summary>De dag die bij elke mogelijke dag hoort, als die later wordt naarmate de dag later is.</summary>
    internal Dagbereik Naar(Func<DateOnly, DateOnly> dag) => new(dag(Vroegst), dag(Laatst));
}
