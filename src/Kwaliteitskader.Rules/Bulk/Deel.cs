namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Een vast deel van alle dossiers, zodat meer machines samen één bestand verwerken.</summary>
/// <remarks>
/// Een dossier hoort altijd bij hetzelfde deel, waar het ook staat: alleen zijn sleutel telt. Is die niet te lezen, dan
/// tellen de bytes van het record. Samen zijn de delen het geheel, en geen record zit in twee delen.
/// </remarks>
public readonly record struct Deel
{
    private readonly int vanMin1;

    /// <summary>Het zoveelste van een aantal delen.</summary>
    /// <param name="nummer">Welk deel, vanaf 1.</param>
    /// <param name="van">Hoeveel delen er zijn, 1 of meer.</param>
    /// <exception cref="ArgumentOutOfRangeException">Er is geen deel met dit nummer.</exception>
    public Deel(int nummer, int van)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(van, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(nummer, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nummer, van);
        Index = nummer - 1;
        vanMin1 = van - 1;
    }

    /// <summary>Alle dossiers.</summary>
    public static Deel Geheel => default;

    /// <summary>Welk deel, vanaf 1.</summary>
    public int Nummer => Index + 1;

    /// <summary>Hoeveel delen er zijn.</summary>
    public int Van => vanMin1 + 1;

    /// <summary>Of dit alle dossiers zijn.</summary>
    public bool IsGeheel => vanMin1 == 0;

    private int Index { get; }

    /// <summary>Of een record, gegeven zijn JSON, bij dit deel hoort.</summary>
    internal bool Omvat(ReadOnlySpan<byte> utf8) =>
        IsGeheel || StableHash.Of(Dossiersleutel.Van(utf8)) % (ulong)Van == (ulong)Index;
}
