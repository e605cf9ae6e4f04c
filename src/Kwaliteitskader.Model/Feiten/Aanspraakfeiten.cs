using System.Collections.Immutable;

namespace Kwaliteitskader.Model.Feiten;

/// <summary>
/// Wat van een zorgtraject bekend is om te bepalen of de basisverzekering de zittingen dekt. Een geboortedatum hoort er niet bij:
/// een leeftijd bij de start, en zo nodig de dag van één grens, is genoeg.
/// </summary>
/// <remarks>Diagnose, leeftijd en dagen zijn samen gegevens over gezondheid, ook zonder naam: zij horen in geen log.</remarks>
public sealed partial record Aanspraakfeiten
{
    /// <summary>De leeftijd in hele jaren op de dag van de eerste zitting van dit traject.</summary>
    public int? LeeftijdBijStart { get; init; }

    /// <summary>De leeftijdsgrenzen die in of bij het traject bereikt worden; alleen te vragen als er een in het traject valt.</summary>
    public ImmutableArray<Leeftijdsgrens>? Leeftijdsgrenzen { get; init; }

    /// <summary>Of de patiënt aanvullend verzekerd is. Alleen voor de bouwstenen.</summary>
    public bool? AanvullendVerzekerd { get; init; }

    /// <summary>De aandoeningen die in dit traject behandeld worden.</summary>
    public ImmutableArray<Aandoening>? Aandoeningen { get; init; }

    /// <summary>De zittingen van dit traject, met intake en screening.</summary>
    public ImmutableArray<Zitting>? Zittingen { get; init; }

    /// <summary>Aantallen zittingen per aandoening en tijdvak, in plaats van <see cref="Zittingen"/>; alleen gelezen als die onbekend zijn.</summary>
    public ImmutableArray<Zittingtelling>? Tellingen { get; init; }
}

/// <summary>De dag waarop een patiënt een leeftijd bereikt.</summary>
public sealed record Leeftijdsgrens
{
    /// <summary>De leeftijd in hele jaren: 17, 18, 22 of 70.</summary>
    public int? Leeftijd { get; init; }

    /// <summary>De eerste dag met die leeftijd. Samen zijn zij een geboortedatum: vraag er niet meer dan nodig.</summary>
    public DateOnly? BereiktOp { get; init; }
}

/// <summary>Een zitting: één behandeling op één dag voor één aandoening.</summary>
public sealed record Zitting
{
    /// <summary>De dag.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>De <see cref="Aandoening.Id"/> van de aandoening.</summary>
    public string? Aandoening { get; init; }

    /// <summary>Het beroep van wie behandelde.</summary>
    public Beroep? Beroep { get; init; }

    /// <summary>De code soort indicatie zoals gedeclareerd, drie cijfers. Wordt vergeleken, nooit geloofd.</summary>
    public string? Csi { get; init; }

    /// <summary>Wie volgens de declaratie betaalt. Wordt vergeleken, nooit geloofd.</summary>
    public Betaler? TenLasteVan { get; init; }
}

/// <summary>Wie een zitting betaalt.</summary>
public enum Betaler : byte
{
    /// <summary>De basisverzekering.</summary>
    Basisverzekering,

    /// <summary>Een aanvullende verzekering.</summary>
    AanvullendeVerzekering,

    /// <summary>De patiënt zelf.</summary>
    Patient,
}

/// <summary>Hoeveel zittingen er voor een aandoening in een tijdvak waren.</summary>
public sealed record Zittingtelling
{
    /// <summary>De <see cref="Aandoening.Id"/> van de aandoening.</summary>
    public string? Aandoening { get; init; }

    /// <summary>De dag van de eerste getelde zitting.</summary>
    public DateOnly? Van { get; init; }

    /// <summary>De dag tot en met welke geteld is.</summary>
    public DateOnly? TotEnMet { get; init; }

    /// <summary>Het aantal zittingen.</summary>
    public int? Aantal { get; init; }
}
