using System.Collections.Immutable;

namespace Kwaliteitskader.Model.Normkaarten;

/// <summary>Eén gedachte uit een brondocument, in eigen woorden, en wat ervan geworden is.</summary>
public sealed partial record Passage
{
    /// <summary>De korte naam van het document, zoals <c>kngf-samenvatting</c>.</summary>
    public required string Document { get; init; }

    /// <summary>De naam van de paragraaf, zoals de inhoudsopgave van het document haar geeft.</summary>
    public required string Paragraaf { get; init; }

    /// <summary>
    /// De plaats, precies zoals een norm haar citeert: de paragraaf, dan het onderdeel (<c>zin 2</c>, <c>eis 4</c>,
    /// <c>punt 1</c>, <c>voetnoot II</c>). Een letter is een gedachte binnen een zin; zonder onderdeel is het het opschrift zelf.
    /// </summary>
    public required string Plaats { get; init; }

    /// <summary>De gedachte in onze eigen woorden.</summary>
    public required Tekst Tekst { get; init; }

    /// <summary>Wat ervan geworden is.</summary>
    public required Bestemming Bestemming { get; init; }

    /// <summary>De normen die de gedachte uitdrukken; leeg als zij niet gecodeerd is.</summary>
    public ImmutableArray<NormId> Normen { get; init; } = [];

    /// <summary>Wie de taak heeft als zij buiten het dossier ligt; anders leeg.</summary>
    public ImmutableArray<Plichtdrager> Plichtdragers { get; init; } = [];

    /// <summary>Waarom deze bestemming, waar dat niet vanzelf spreekt; altijd gegeven als de passage weggelaten of maar ten dele uitgedrukt is.</summary>
    public Tekst? Toelichting { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Document}, {Plaats}";
}
