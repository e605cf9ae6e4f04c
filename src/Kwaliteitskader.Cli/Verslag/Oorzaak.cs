using System.Collections.Immutable;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Cli.Verslag;

/// <summary>Eén oorzaak met alle bevindingen die erop berusten.</summary>
/// <param name="eerste">De bevinding die de oorzaak het best noemt: die over het onderwerp waar het feit bij hoort.</param>
internal sealed class Oorzaak(Vondst eerste)
{
    private readonly List<Vondst> geraakt = [eerste];

    public Vondst Eerste { get; } = eerste;

    /// <summary>De feiten waarop de bevindingen berusten.</summary>
    public ImmutableHashSet<JsonPointer> Rust { get; } = [.. eerste.Zinnen.Rust];

    public IReadOnlyList<Vondst> Geraakt => geraakt;

    public void Raakt(Vondst ook) => geraakt.Add(ook);
}

/// <summary>Oorzaken van dezelfde soort: dezelfde reden van dezelfde normen, bij verschillende onderwerpen.</summary>
/// <param name="Oorzaken">De oorzaken, ten minste één.</param>
internal sealed record Punt(ImmutableArray<Oorzaak> Oorzaken)
{
    public Vondst Eerste => Oorzaken[0].Eerste;

    public IEnumerable<Vondst> Geraakt => Oorzaken.SelectMany(oorzaak => oorzaak.Geraakt).DistinctBy(vondst => vondst.Oordeel);
}
