using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Het advies over een aanvraag tot inschrijving in een register, zoals het in JSON staat.</summary>
public sealed partial record Advies
{
    /// <summary>De naam en versie van dit contract, zoals die in het veld <c>schema</c> staat.</summary>
    public const string Schemanaam = "kwaliteitskader/advies/1";

    /// <summary>Altijd <see cref="Schemanaam"/>.</summary>
    [JsonRequired]
    public string Schema { get; init; } = Schemanaam;

    /// <summary>Het dossier van de aanvrager.</summary>
    public required Dossierkenmerk Dossier { get; init; }

    /// <summary>De dag waarop geoordeeld is.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>De normen waarnaar geoordeeld is.</summary>
    public required Normensetkenmerk Normenset { get; init; }

    /// <summary>Het register waarvoor de aanvraag geldt.</summary>
    public required Register Register { get; init; }

    /// <summary>Het advies over allen samen: het ongunstigste van <see cref="Aanvragers"/>.</summary>
    public required Adviesuitkomst Uitkomst { get; init; }

    /// <summary>Het advies per aanvrager: de praktijk, of elke therapeut tot wie het register zich richt.</summary>
    public required ImmutableArray<Aanvrageradvies> Aanvragers { get; init; }

    /// <summary>De feiten die nog aangeleverd moeten worden, elk één keer, ook als meer criteria erom vragen.</summary>
    public required ImmutableArray<AanTeLeverenFeit> AanTeLeveren { get; init; }

    /// <summary>De getallen die de criteria lezen die gelden, ook die de bibliotheek zelf geeft.</summary>
    public required ImmutableArray<GebruikteNormwaarde> Normwaarden { get; init; }

    /// <summary>Waarvan dit advies uitgaat, en wat het niet bekeken heeft.</summary>
    public required ImmutableArray<Voorbehoud> Voorbehouden { get; init; }
}

/// <summary>Het advies over een aanvraag, van gunstig naar ongunstig.</summary>
public enum Adviesuitkomst
{
    /// <summary>Elk criterium dat geldt, is vervuld, heeft een termijn die nog loopt of is door een mens goedgekeurd.</summary>
    Toelaatbaar,

    /// <summary>Over ten minste één criterium moet een mens oordelen.</summary>
    OordeelNodig,

    /// <summary>Er ontbreken feiten die het advies bepalen.</summary>
    Onvolledig,

    /// <summary>Ten minste één criterium is niet vervuld, ook naar het oordeel van een mens, of het register richt zich niet tot de aanvrager.</summary>
    NietToelaatbaar,
}
