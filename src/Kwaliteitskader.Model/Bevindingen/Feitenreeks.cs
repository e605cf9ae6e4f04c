using System.Collections;
using System.Collections.Immutable;

namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Feiten in de volgorde waarin zij gelezen zijn, elk één keer.</summary>
/// <param name="perLabel">
/// Of op dezelfde plaats meer dan één feit kan staan, zolang zij iets anders zijn: aan één lijst kunnen verklaringen over
/// verschillende onderwerpen ontbreken.
/// </param>
public sealed class Feitenreeks(bool perLabel = false) : IReadOnlyList<Feitwaarde>
{
    /// <summary>Tot zoveel feiten is zoeken goedkoper dan onthouden.</summary>
    private const int Kort = 16;

    private readonly Plek plek = perLabel ? Plek.MetLabel : Plek.Alleen;
    private Feitwaarde[] feiten = [];
    private HashSet<Feitwaarde>? gezien;

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public Feitwaarde this[int index] => index < Count ? feiten[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Voegt een feit toe dat er nog niet is.</summary>
    public void Voeg(Feitwaarde feit)
    {
        ArgumentNullException.ThrowIfNull(feit);
        if (Kent(feit))
        {
            return;
        }

        if (Count == feiten.Length)
        {
            Array.Resize(ref feiten, Math.Max(4, 2 * Count));
        }

        feiten[Count++] = feit;
    }

    /// <summary>Voegt de feiten toe die er nog niet zijn.</summary>
    public void Voeg(Feitenreeks meer)
    {
        ArgumentNullException.ThrowIfNull(meer);
        foreach (var feit in meer.feiten.AsSpan(0, meer.Count))
        {
            Voeg(feit);
        }
    }

    /// <summary>De plaatsen van de feiten, elk één keer.</summary>
    public ImmutableArray<JsonPointer> Plaatsen()
    {
        if (perLabel)
        {
            var zonderLabel = new Feitenreeks();
            zonderLabel.Voeg(this);
            return zonderLabel.Plaatsen();
        }

        var plaatsen = ImmutableArray.CreateBuilder<JsonPointer>(Count);
        foreach (var feit in feiten.AsSpan(0, Count))
        {
            plaatsen.Add(feit.Pad);
        }

        return plaatsen.MoveToImmutable();
    }

    /// <summary>De feiten, los van wat er later nog bijkomt.</summary>
    public ImmutableArray<Feitwaarde> ToImmutableArray() => ImmutableArray.Create(feiten.AsSpan(0, Count));

    /// <inheritdoc/>
    public IEnumerator<Feitwaarde> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return feiten[i];
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool Kent(Feitwaarde feit)
    {
        if (gezien is not null)
        {
            return !gezien.Add(feit);
        }

        foreach (var ander in feiten.AsSpan(0, Count))
        {
            if (plek.Equals(ander, feit))
            {
                return true;
            }
        }

        if (Count == Kort)
        {
            gezien = new(this, plek) { feit };
        }

        return false;
    }

    /// <summary>Vergelijkt waar feiten staan. Labels doen zelden ter zake, en hun lange teksten tellen daarom niet mee in de hash.</summary>
    private sealed class Plek(bool perLabel) : IEqualityComparer<Feitwaarde>
    {
        public static Plek Alleen { get; } = new(perLabel: false);

        public static Plek MetLabel { get; } = new(perLabel: true);

        public bool Equals(Feitwaarde? x, Feitwaarde? y) => x!.Pad == y!.Pad && (!perLabel || (x.Label == y.Label && x.Gevraagd == y.Gevraagd));

        public int GetHashCode(Feitwaarde obj) => obj.Pad.GetHashCode();
    }
}
