using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Wat er te vragen is opdat vaststaat wat nu niet vast te stellen is, zoals het in JSON staat.</summary>
public sealed partial record Uitvraag
{
    /// <summary>De naam en versie van dit contract, zoals die in het veld <c>schema</c> staat.</summary>
    public const string Schemanaam = "kwaliteitskader/uitvraag/1";

    /// <summary>Altijd <see cref="Schemanaam"/>.</summary>
    [JsonRequired]
    public string Schema { get; init; } = Schemanaam;

    /// <summary>Het dossier.</summary>
    public required Dossierkenmerk Dossier { get; init; }

    /// <summary>De dag waarop geoordeeld is.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>De normen waarnaar geoordeeld is.</summary>
    public required Normensetkenmerk Normenset { get; init; }

    /// <summary>Wat er te vragen is, in de volgorde die het snelst het meest beslist.</summary>
    public required ImmutableArray<Uitvraagpunt> Punten { get; init; }

    /// <summary>
    /// Waar als er meer ontbreekt dan hier gevraagd wordt, omdat een lijst er te veel heeft: vraag opnieuw als dit er is. Afwezig als
    /// alles gevraagd is.
    /// </summary>
    public bool? MeerOntbreekt { get; init; }

    /// <summary>De bevindingen die ook op een getal wachten dat niet gepubliceerd is: ook als alle feiten er zijn, staan zij misschien niet vast.</summary>
    public required ImmutableArray<Bevindingskern> WachtOpGetal { get; init; }
}

/// <summary>Eén ding dat te vragen is: een feit, of wegen waarvan er één volstaat.</summary>
public sealed partial record Uitvraagpunt
{
    /// <summary>
    /// De wegen; is er meer dan één, dan volstaat er één waarop blijkt dat eraan voldaan is. Is een feit van een weg ook om een andere reden
    /// nodig, dan is het ook een punt op zichzelf, en valt er misschien niets meer te kiezen als het er is.
    /// </summary>
    public required ImmutableArray<Uitvraagweg> Wegen { get; init; }

    /// <summary>De sleutels van de normen die erom vragen.</summary>
    public required ImmutableArray<string> Normen { get; init; }

    /// <summary>
    /// De bevindingen die vaststaan zodra van dit punt en van elk punt ervoor één weg aangeleverd is. Blijkt op de gekozen weg niet dat
    /// eraan voldaan is, dan vraagt de bevinding alleen nog naar een weg die niet gekozen is.
    /// </summary>
    public required ImmutableArray<Bevindingskern> Beslist { get; init; }
}

/// <summary>Feiten die samen een weg zijn.</summary>
public sealed partial record Uitvraagweg
{
    /// <summary>De feiten, alle nodig.</summary>
    public required ImmutableArray<Uitvraagfeit> Feiten { get; init; }
}

/// <summary>Een feit dat te vragen is.</summary>
public sealed record Uitvraagfeit
{
    /// <summary>De plaats, als JSON Pointer in het dossier.</summary>
    public required string Pad { get; init; }

    /// <summary>Waarover een verklaring gevraagd wordt; afwezig als het niet om een verklaring gaat.</summary>
    public Verklaringsonderwerp? Onderwerp { get; init; }

    /// <summary>De database die de verklaring moet noemen; afwezig als dat er niet toe doet.</summary>
    public Database? Database { get; init; }

    /// <summary>Wat het feit is, in woorden.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Waarvan het een feit is, in woorden: de praktijk, welke therapeut, het hoeveelste van welke lijst.</summary>
    public required string Waarvan { get; init; }

    /// <summary>Wie het feit kan aanleveren.</summary>
    public required Partij Aanleveraar { get; init; }
}
