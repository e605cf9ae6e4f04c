using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Kwaliteitskader.Opvolging.Werkgeheugen;

namespace Kwaliteitskader.Opvolging;

/// <summary>Een onveranderlijke rij die gelijk is aan een andere met dezelfde inhoud, anders dan <see cref="ImmutableArray{T}"/>.</summary>
/// <remarks>Feiten in een sessie worden op inhoud vergeleken: wat gelijk bleef, vuurt niets af.</remarks>
/// <typeparam name="T">Het element.</typeparam>
[CollectionBuilder(typeof(Reeks), nameof(Reeks.Van))]
public sealed class Reeks<T> : IReadOnlyList<T>, IEquatable<Reeks<T>>
{
    private readonly ImmutableArray<T> elementen;

    internal Reeks(ImmutableArray<T> elementen) => this.elementen = elementen;

    /// <inheritdoc/>
    public int Count => elementen.Length;

    /// <inheritdoc/>
    public T this[int index] => elementen[index];

    /// <inheritdoc/>
    public bool Equals(Reeks<T>? other) => other is not null && elementen.AsSpan().SequenceEqual(other.elementen.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Reeks<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var element in elementen)
        {
            hash.Add(element);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)elementen).GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => $"[{string.Join(", ", elementen)}]";

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Maakt reeksen.</summary>
public static class Reeks
{
    /// <summary>Een reeks van deze elementen, in deze volgorde.</summary>
    public static Reeks<T> Van<T>(ReadOnlySpan<T> elementen) => new([.. elementen]);

    /// <summary>Een reeks van deze teksten, elk één keer en op volgorde, zodat de volgorde van binnenkomst niets uitmaakt.</summary>
    public static Reeks<string> Geordend(IEnumerable<string> teksten) => new([.. teksten.Distinct().Order(StringComparer.Ordinal)]);

    /// <summary>Een reeks van deze bevindingen, elk één keer, op onderwerp en norm.</summary>
    public static Reeks<Bevindingsleutel> Geordend(IEnumerable<Bevindingsleutel> bevindingen) =>
        new([.. bevindingen.Distinct().OrderBy(sleutel => sleutel.Onderwerp, StringComparer.Ordinal).ThenBy(sleutel => sleutel.Norm, StringComparer.Ordinal)]);
}
