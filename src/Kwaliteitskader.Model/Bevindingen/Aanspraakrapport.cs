using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Of de basisverzekering de zittingen van een dossier dekt, zoals het in JSON staat.</summary>
public sealed partial record Aanspraakrapport
{
    /// <summary>De naam en versie van dit contract, zoals die in het veld <c>schema</c> staat.</summary>
    public const string Schemanaam = "kwaliteitskader/aanspraak/1";

    /// <summary>Altijd <see cref="Schemanaam"/>.</summary>
    [JsonRequired]
    public string Schema { get; init; } = Schemanaam;

    /// <summary>De sleutel van het dossier.</summary>
    public required string Dossier { get; init; }

    /// <summary>De dag waarop geoordeeld is. Zittingen daarna zijn nog niet gehouden.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>De keuzen in de lezing van de regels waaruit een gastheer kan kiezen, en wat gekozen is.</summary>
    public required ImmutableArray<GekozenLezing> Interpretaties { get; init; }

    /// <summary>De getallen die een gastheer opgaf in plaats van die van de wet; afwezig als alle getallen die van de bibliotheek zijn.</summary>
    public ImmutableArray<EigenNormwaarde>? EigenNormwaarden { get; init; }

    /// <summary>De codes van wat dit rapport niet beoordeelt, zoals het eigen risico.</summary>
    public required ImmutableArray<string> NietBeoordeeld { get; init; }

    /// <summary>De zorgtrajecten waarvan feiten over de aanspraak bekend zijn.</summary>
    public required ImmutableArray<Trajectaanspraak> Zorgtrajecten { get; init; }
}

/// <summary>De aanspraak in één zorgtraject.</summary>
public sealed partial record Trajectaanspraak
{
    /// <summary>Het zorgtraject, als JSON Pointer in het dossier.</summary>
    public required string Zorgtraject { get; init; }

    /// <summary>De gehouden zittingen, in de volgorde van het dossier, elk beoordeeld op haar eigen dag.</summary>
    public required ImmutableArray<Aanspraakantwoord> Zittingen { get; init; }

    /// <summary>Per aandoening een zitting alsof zij op de peildatum gehouden werd. Wat resteert, is de stand ervóór.</summary>
    public required ImmutableArray<Aanspraakantwoord> Volgende { get; init; }
}

/// <summary>Of de basisverzekering één zitting voor één aandoening dekt.</summary>
public sealed partial record Aanspraakantwoord
{
    /// <summary>Het zorgtraject, als JSON Pointer in het dossier.</summary>
    public required string Zorgtraject { get; init; }

    /// <summary>De sleutel van de aandoening; leeg als een zitting er geen noemt die in het traject voorkomt.</summary>
    public required string Aandoening { get; init; }

    /// <summary>De dag van de zitting.</summary>
    public required DateOnly Op { get; init; }

    /// <summary>Of er aanspraak is.</summary>
    public required Aanspraakuitkomst Aanspraak { get; init; }

    /// <summary>De grond die beslist, zoals <c>AAN-2</c>; afwezig als dat niet vaststaat.</summary>
    public string? Grond { get; init; }

    /// <summary>De versie van de regels op die dag; afwezig als de bibliotheek er geen voor die dag heeft.</summary>
    public string? Versie { get; init; }

    /// <summary>Het nummer van deze zitting in de telling die beslist; afwezig als dat niet vaststaat.</summary>
    public int? Volgnummer { get; init; }

    /// <summary>Wat er nog resteert.</summary>
    public required Restant Restant { get; init; }

    /// <summary>De code soort indicatie die erbij hoort; afwezig als die niet bekend is.</summary>
    public string? Csi { get; init; }

    /// <summary>De code van de reden.</summary>
    public required string Reden { get; init; }

    /// <summary>De ontbrekende feiten die het antwoord nog kunnen bepalen, als JSON Pointers.</summary>
    public required ImmutableArray<string> Ontbreekt { get; init; }

    /// <summary>Waar als er meer ontbreekt dan genoemd is, omdat een lijst er te veel heeft; afwezig als alles genoemd is.</summary>
    public bool? MeerOntbreekt { get; init; }

    /// <summary>De ontbrekende getallen of versies die het antwoord nog kunnen bepalen.</summary>
    public required ImmutableArray<string> OntbrekendeNormwaarden { get; init; }

    /// <summary>De lezingen waarvan het antwoord afhangt, met wat elk ervan zegt; leeg als het er van geen afhangt.</summary>
    public required ImmutableArray<Lezingantwoord> Lezingen { get; init; }

    /// <summary>De codes van wat verder opvalt, zoals een declaratie die afwijkt.</summary>
    public required ImmutableArray<string> Opmerkingen { get; init; }

    /// <summary>Wanneer het antwoord anders wordt als de feiten blijven zoals zij zijn; alleen bij een volgende zitting.</summary>
    public Aanspraakwending? Wending { get; init; }

    /// <summary>Waar de grond op berust.</summary>
    public required ImmutableArray<Bron> Bronnen { get; init; }
}

/// <summary>Of er aanspraak is. Geen oordeel over iemand: geen aanspraak hebben overtreedt niets.</summary>
public enum Aanspraakuitkomst : byte
{
    /// <summary>De zitting valt onder de basisverzekering.</summary>
    Ja,

    /// <summary>De zitting valt er niet onder.</summary>
    Nee,

    /// <summary>Feiten die het bepalen, ontbreken.</summary>
    Onbekend,

    /// <summary>De regels laten meer dan één lezing toe, of de feiten spreken elkaar tegen: een mens moet oordelen.</summary>
    OordeelNodig,
}

/// <summary>Wat van een aanspraak resteert.</summary>
public sealed record Restant
{
    /// <summary>Hoe het resterende gemeten is.</summary>
    public required Restantsoort Soort { get; init; }

    /// <summary>Het aantal zittingen, als dat de maat is.</summary>
    public int? Aantal { get; init; }

    /// <summary>De laatste dag waarop het nog geldt, inclusief, als die vaststaat.</summary>
    public DateOnly? TotEnMet { get; init; }

    /// <summary>Hoeveel zittingen er nog voor eigen rekening komen voordat de dekking begint.</summary>
    public int? EerstZelf { get; init; }
}

/// <summary>Hoe gemeten is wat resteert.</summary>
public enum Restantsoort : byte
{
    /// <summary>Een aantal zittingen.</summary>
    Aantal,

    /// <summary>Zonder maximum.</summary>
    Onbeperkt,

    /// <summary>Niets.</summary>
    Geen,

    /// <summary>Niet te zeggen.</summary>
    Onbekend,
}

/// <summary>Wat één lezing van de regels op een vraag antwoordt.</summary>
public sealed record Lezingantwoord
{
    /// <summary>De sleutel van de interpretatie, zoals <c>INT-AAN-7</c>.</summary>
    public required string Id { get; init; }

    /// <summary>De sleutel van de lezing.</summary>
    public required string Lezing { get; init; }

    /// <summary>Wat zij antwoordt.</summary>
    public required Aanspraakuitkomst Aanspraak { get; init; }

    /// <summary>Wat er volgens haar resteert.</summary>
    public required Restant Restant { get; init; }
}

/// <summary>De eerste dag waarop een antwoord anders wordt als de feiten blijven zoals zij zijn.</summary>
public sealed record Aanspraakwending
{
    /// <summary>De eerste dag met het andere antwoord.</summary>
    public required DateOnly Op { get; init; }

    /// <summary>Het antwoord van die dag af.</summary>
    public required Aanspraakuitkomst Naar { get; init; }
}
