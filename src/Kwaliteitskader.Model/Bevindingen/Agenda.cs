using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Alles wat in een dossier verandert als de feiten blijven zoals zij zijn, zoals het in JSON staat.</summary>
public sealed partial record Agenda
{
    /// <summary>De naam en versie van dit contract, zoals die in het veld <c>schema</c> staat.</summary>
    public const string Schemanaam = "kwaliteitskader/agenda/1";

    /// <summary>Altijd <see cref="Schemanaam"/>.</summary>
    [JsonRequired]
    public string Schema { get; init; } = Schemanaam;

    /// <summary>Het dossier.</summary>
    public required Dossierkenmerk Dossier { get; init; }

    /// <summary>De dag vanaf welke vooruitgekeken wordt; wat op deze dag al zo is, staat niet in de agenda.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>De laatste dag waarop gekeken is, inclusief.</summary>
    public required DateOnly TotEnMet { get; init; }

    /// <summary>De normen waarnaar geoordeeld is.</summary>
    public required Normensetkenmerk Normenset { get; init; }

    /// <summary>De punten, op dag.</summary>
    public required ImmutableArray<Agendapunt> Punten { get; init; }
}

/// <summary>Wat er op één dag door dezelfde feiten verandert.</summary>
public sealed partial record Agendapunt
{
    /// <summary>De eerste dag waarop het anders is.</summary>
    public required DateOnly Op { get; init; }

    /// <summary>
    /// De laatste dag om te voorkomen dat een norm daarna niet meer vervuld is of een besluit daarna niet meer geldt, inclusief; afwezig
    /// als er niets te voorkomen is.
    /// </summary>
    public DateOnly? Uiterlijk { get; init; }

    /// <summary>De feiten waardoor het die dag verandert; leeg als alleen de kalender verspringt.</summary>
    public required ImmutableArray<BeslissendFeit> Oorzaken { get; init; }

    /// <summary>De uitkomsten die veranderen.</summary>
    public required ImmutableArray<Uitkomstwending> Wendingen { get; init; }

    /// <summary>De dispensatie of beoordeling die van die dag af niet meer geldt; afwezig als er uitkomsten veranderen.</summary>
    public AflopendBesluit? Besluit { get; init; }
}

/// <summary>Een dispensatie of beoordeling die afloopt.</summary>
public sealed record AflopendBesluit
{
    /// <summary>Wat er afloopt.</summary>
    public required Besluitsoort Soort { get; init; }

    /// <summary>De sleutel van de norm.</summary>
    public required string Norm { get; init; }

    /// <summary>Het onderwerp, als JSON Pointer in het dossier.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>De sleutel van het onderwerp; van de praktijk is dat de sleutel van het dossier.</summary>
    public required string OnderwerpId { get; init; }

    /// <summary>Wie besloot.</summary>
    public required string Door { get; init; }
}

/// <summary>Een soort besluit over een bevinding.</summary>
public enum Besluitsoort
{
    /// <summary>Een vrijstelling.</summary>
    Dispensatie,

    /// <summary>Het oordeel van een mens.</summary>
    Beoordeling,
}

/// <summary>Een uitkomst die op een dag anders wordt.</summary>
public sealed record Uitkomstwending
{
    /// <summary>De sleutel van de norm.</summary>
    public required string Norm { get; init; }

    /// <summary>Het onderwerp, als JSON Pointer in het dossier.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>De sleutel van het onderwerp; van de praktijk is dat de sleutel van het dossier.</summary>
    public required string OnderwerpId { get; init; }

    /// <summary>De uitkomst tot die dag.</summary>
    public required Uitkomst Van { get; init; }

    /// <summary>De uitkomst van die dag af.</summary>
    public required Uitkomst Naar { get; init; }

    /// <summary>De code van de reden van die dag af.</summary>
    public required string Reden { get; init; }

    /// <summary>Wie iets doen kan.</summary>
    public required Partij Wie { get; init; }
}
