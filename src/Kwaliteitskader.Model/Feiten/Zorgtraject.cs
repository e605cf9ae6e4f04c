using System.Collections.Immutable;

namespace Kwaliteitskader.Model.Feiten;

/// <summary>De zorg voor één patiënt met één hulpvraag, van aanmelding tot afsluiting.</summary>
public sealed record Zorgtraject
{
    /// <summary>De sleutel binnen het dossier. Nooit een BSN.</summary>
    public required string Id { get; init; }

    /// <summary>De <see cref="Therapeut.Id"/> van de behandelend therapeut.</summary>
    public string? Therapeut { get; init; }

    /// <summary>Hoe ver het traject is.</summary>
    public Zorgtrajectstatus? Status { get; init; }

    /// <summary>De dag waarop de patiënt zich aanmeldde.</summary>
    public DateOnly? Aanmelddatum { get; init; }

    /// <summary>De eerste dag die de praktijk de patiënt voor de intake aanbood.</summary>
    public DateOnly? EersteAangebodenDatum { get; init; }

    /// <summary>De dag waarop de intake gepland of gehouden is.</summary>
    public DateOnly? IntakeDatum { get; init; }

    /// <summary>Binnen hoeveel kalenderdagen na aanmelding de urgentie om een intake vraagt.</summary>
    public int? UrgentieMaxDagen { get; init; }

    /// <summary>Of de patiënt zelf om een latere datum vroeg.</summary>
    public bool? UitstelOpVerzoekPatient { get; init; }

    /// <summary>Of behandeling aan huis geïndiceerd is.</summary>
    public bool? HuisbezoekGeindiceerd { get; init; }

    /// <summary>Of de patiënt aan huis behandeld wordt of dat aangeboden kreeg.</summary>
    public bool? HuisbezoekGeboden { get; init; }

    /// <summary>De verbijzondering die de hulpvraag van de behandelaar vraagt, als er een genoemd is.</summary>
    public string? BenodigdeVerbijzondering { get; init; }

    /// <summary>Doorverwijzingen naar een collega of een andere zorgverlener.</summary>
    public ImmutableArray<Doorverwijzing>? Doorverwijzingen { get; init; }
}

/// <summary>Hoe ver een zorgtraject is.</summary>
public enum Zorgtrajectstatus
{
    /// <summary>Aangemeld; er is nog niets gepland.</summary>
    Aangemeld,

    /// <summary>De intake is gepland.</summary>
    Ingepland,

    /// <summary>De zorg is begonnen.</summary>
    Gestart,

    /// <summary>De zorg is afgesloten.</summary>
    Afgesloten,

    /// <summary>De aanmelding is vervallen.</summary>
    Vervallen,
}
