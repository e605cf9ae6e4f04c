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

    private Feitwaarde[] feiten = [];
    private HashSet<Feitwaarde>? gezien;
    private List<Feitwaarde>? opBekendePlaats;

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <summary>Of elk feit op een andere plaats staat; zonder labels is dat altijd zo.</summary>
    public bool ElkOpEenAnderePlaats => opBekendePlaats is null;

    /// <inheritdoc/>
    public Feitwaarde this[int index] => index < Count ? feiten[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Voegt een feit toe dat er nog niet is.</summary>
    /// <returns>Of het er nog niet was.</returns>
    public bool Voeg(Feitwaarde feit)
    {
        ArgumentNullException.ThrowIfNull(feit);
        if (Kent(feit))
        {
            return false;
        }

        if (Count == feiten.Length)
        {
            Array.Resize(ref feiten, Math.Max(4, 2 * Count));
        }

        feiten[Count++] = feit;
        return true;
    }

    /// <summary>Of op de plaats van een feit al een feit staat.</summary>
    public bool Bevat(Feitwaarde feit)
    {
        ArgumentNullException.ThrowIfNull(feit);
        return gezien?.Contains(feit) ?? Array.Exists(feiten, ander => ander?.Pad == feit.Pad);
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
        var plaatsen = ImmutableArray.CreateBuilder<JsonPointer>(Count - (opBekendePlaats?.Count ?? 0));
        foreach (var feit in feiten.AsSpan(0, Count))
        {
            if (opBekendePlaats?.Contains(feit) != true)
            {
                plaatsen.Add(feit.Pad);
            }
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
        if (Eerste(feit) is not { } eerste)
        {
            return false;
        }

        if (!perLabel || IsHetzelfde(eerste, feit) || StaatErOokNog(feit))
        {
            return true;
        }

        (opBekendePlaats ??= []).Add(feit);
        return false;
    }

    private bool StaatErOokNog(Feitwaarde feit) => opBekendePlaats?.Exists(ander => ander.Pad == feit.Pad && IsHetzelfde(ander, feit)) == true;

    /// <summary>Het eerste feit op dezelfde plaats; is er geen, dan wordt deze plaats onthouden.</summary>
    private Feitwaarde? Eerste(Feitwaarde feit)
    {
        if (gezien is not null)
        {
            return gezien.Add(feit) ? null : gezien.TryGetValue(feit, out var bekend) ? bekend : null;
        }

        foreach (var ander in feiten.AsSpan(0, Count))
        {
            if (ander.Pad == feit.Pad)
            {
                return ander;
            }
        }

        if (Count == Kort)
        {
            gezien = new(this, Plek.Vergelijker) { feit };
        }

        return null;
    }

    private static bool IsHetzelfde(Feitwaarde een, Feitwaarde ander) => een.Label == ander.Label && een.Gevraagd == ander.Gevraagd;

    private sealed class Plek : IEqualityComparer<Feitwaarde>
    {
        public static Plek Vergelijker { get; } = new();

        public bool Equals(Feitwaarde? x, Feitwaarde? y) => x!.Pad == y!.Pad;

        public int GetHashCode(Feitwaarde obj) => obj.Pad.GetHashCode();
    }
}
