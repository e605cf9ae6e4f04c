using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Feiten;

/// <summary>De zorg voor één patiënt met één hulpvraag, van aanmelding tot afsluiting.</summary>
public sealed partial record Zorgtraject : IMetEigenfeiten
{
    /// <summary>De sleutel binnen het dossier. Nooit een BSN.</summary>
    [JsonConverter(typeof(KeyConverter))]
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

    /// <summary>De keren dat is afgewogen of doorverwijzen beter is, met welke uitkomst ook.</summary>
    public ImmutableArray<Vastlegging>? Doorverwijsafwegingen { get; init; }

    /// <summary>De keren dat de hulpvraag van de patiënt is vastgelegd of bijgewerkt.</summary>
    public ImmutableArray<Vastlegging>? Hulpvragen { get; init; }

    /// <summary>De doelen van de behandeling.</summary>
    public ImmutableArray<Behandeldoel>? Behandeldoelen { get; init; }

    /// <summary>De interventies die voor de doelen gekozen zijn.</summary>
    public ImmutableArray<Interventie>? Interventies { get; init; }

    /// <summary>Of naasten van de patiënt bij de zorg betrokken zijn. Afwezig: dat is niet vastgelegd.</summary>
    public bool? NaastenBetrokken { get; init; }

    /// <summary>De behandelingen.</summary>
    public ImmutableArray<Behandeling>? Behandelingen { get; init; }

    /// <summary>Waarop de keuze voor de behandeling berust.</summary>
    public ImmutableArray<Onderbouwing>? Onderbouwingen { get; init; }

    /// <summary>De besproken verwachtingen, van patiënt en therapeut.</summary>
    public ImmutableArray<Verwachting>? Verwachtingen { get; init; }

    /// <summary>De keren dat besproken is wat de patiënt zelf aan het resultaat bijdraagt.</summary>
    public ImmutableArray<Vastlegging>? EigenInbreng { get; init; }

    /// <summary>De keren dat besproken is hoe mantelzorgers en andere informele zorgverleners kunnen helpen.</summary>
    public ImmutableArray<Vastlegging>? InformeleZorg { get; init; }

    /// <summary>Wat de patiënt over duur, intensiteit en eigen inzet te horen kreeg.</summary>
    public ImmutableArray<Behandelindicatie>? Indicaties { get; init; }

    /// <summary>De keren dat is vastgelegd hoe met geletterdheid en gezondheidsvaardigheden rekening gehouden wordt.</summary>
    public ImmutableArray<Vastlegging>? Gezondheidsvaardigheden { get; init; }

    /// <summary>Overleg met gespecialiseerde behandelaars, als dat nodig is.</summary>
    public SpecialistischOverleg? SpecialistischOverleg { get; init; }

    /// <summary>De aantekeningen in het dossier van de patiënt.</summary>
    public ImmutableArray<Dossieraantekening>? Dossieraantekeningen { get; init; }

    /// <summary>Wat over de aanspraak op de basisverzekering beslist.</summary>
    public Aanspraakfeiten? Aanspraak { get; init; }

    /// <summary>Feiten van een gastheer zelf; geen norm van de bibliotheek leest ze.</summary>
    public Eigenfeiten? Eigen { get; init; }

    /// <summary>Waaraan het te herkennen is; de feiten horen niet in een logboek.</summary>
    public override string ToString() => $"zorgtraject {Id}";
}

/// <summary>Hoe ver een zorgtraject is.</summary>
public enum Zorgtrajectstatus : byte
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
