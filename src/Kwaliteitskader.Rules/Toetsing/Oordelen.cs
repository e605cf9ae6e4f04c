using System.Collections;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>De oordelen van een rapport, in de volgorde van het rapport. Doorlopen wijst niets toe.</summary>
public readonly struct Oordelen : IReadOnlyList<Oordeel>, IEquatable<Oordelen>
{
    private readonly Toetsrapport? rapport;

    internal Oordelen(Toetsrapport rapport) => this.rapport = rapport;

    /// <summary>Het aantal oordelen.</summary>
    public int Length => Uitspraken.Length;

    /// <summary>Of er geen enkel oordeel is.</summary>
    public bool IsEmpty => Length == 0;

    /// <inheritdoc/>
    int IReadOnlyCollection<Oordeel>.Count => Length;

    /// <summary>Het zoveelste oordeel, vanaf 0.</summary>
    /// <exception cref="IndexOutOfRangeException">Zoveel oordelen zijn er niet.</exception>
    public Oordeel this[int index] => new(rapport!, Uitspraken[index]);

    private ReadOnlySpan<Uitspraak> Uitspraken => rapport is null ? [] : rapport.Uitspraken;

    /// <summary>De oordelen in een eigen rij.</summary>
    public Oordeel[] ToArray() => [.. this];

    /// <summary>Doorloopt de oordelen.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <inheritdoc/>
    IEnumerator<Oordeel> IEnumerable<Oordeel>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Of dit de oordelen van hetzelfde rapport zijn.</summary>
    public bool Equals(Oordelen other) => ReferenceEquals(rapport, other.rapport);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Oordelen ander && Equals(ander);

    /// <inheritdoc/>
    public override int GetHashCode() => rapport?.GetHashCode() ?? 0;

    /// <summary>Of dit de oordelen van hetzelfde rapport zijn.</summary>
    public static bool operator ==(Oordelen links, Oordelen rechts) => links.Equals(rechts);

    /// <summary>Of dit de oordelen van verschillende rapporten zijn.</summary>
    public static bool operator !=(Oordelen links, Oordelen rechts) => !links.Equals(rechts);

    /// <summary>Loopt de oordelen een voor een langs.</summary>
    public struct Enumerator : IEnumerator<Oordeel>
    {
        private readonly Oordelen oordelen;
        private int plaats;

        internal Enumerator(Oordelen oordelen)
        {
            this.oordelen = oordelen;
            plaats = -1;
        }

        /// <inheritdoc/>
        public readonly Oordeel Current => oordelen[plaats];

        /// <inheritdoc/>
        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++plaats < oordelen.Length;

        /// <inheritdoc/>
        public void Reset() => plaats = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
