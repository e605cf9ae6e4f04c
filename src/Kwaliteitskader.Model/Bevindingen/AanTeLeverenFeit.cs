using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Een feit dat nog nodig is om te kunnen oordelen.</summary>
public sealed partial record AanTeLeverenFeit
{
    /// <summary>De plaats, als JSON Pointer in het dossier.</summary>
    public required string Pad { get; init; }

    /// <summary>Wat het feit is, in woorden; van meer delen die van elk, met een puntkomma ertussen.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Waarvan het een feit is, in woorden: de praktijk, welke therapeut, het hoeveelste van welke lijst.</summary>
    public required string Waarvan { get; init; }

    /// <summary>Wie het feit kan aanleveren.</summary>
    public required Partij Aanleveraar { get; init; }

    /// <summary>De sleutels van de normen die erom vragen.</summary>
    public required ImmutableArray<string> Criteria { get; init; }

    /// <summary>Wat er op deze plaats gevraagd wordt; van een lijst kan dat meer zijn, zoals verklaringen over meer onderwerpen.</summary>
    public required ImmutableArray<AanTeLeverenDeel> Delen { get; init; }

    /// <summary>Wat er op deze plaats ontbreekt, zoals een bevinding het noemt.</summary>
    [JsonIgnore]
    public ImmutableArray<OntbrekendFeit> Ontbrekend =>
        OntbrekendFeit.Elk(Delen.Select(deel => new OntbrekendFeit { Pad = Pad, Onderwerp = deel.Onderwerp, Database = deel.Database }));
}

/// <summary>Eén ding dat op een plaats gevraagd wordt.</summary>
public sealed partial record AanTeLeverenDeel
{
    /// <summary>Wat gevraagd wordt, in woorden.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Waarover een verklaring gevraagd wordt; afwezig als het niet om een verklaring gaat.</summary>
    public Verklaringsonderwerp? Onderwerp { get; init; }

    /// <summary>De database die de verklaring moet noemen; afwezig als dat er niet toe doet.</summary>
    public Database? Database { get; init; }

    /// <summary>De sleutels van de normen die erom vragen.</summary>
    public required ImmutableArray<string> Criteria { get; init; }

    /// <summary>
    /// Afwezig als het hoe dan ook nodig is. Anders het nummer van de keuze waar dit bij hoort, vanaf 1: van alle delen met
    /// dat nummer, ook op andere plaatsen, volstaat één <see cref="Weg"/> als daaruit blijkt dat de norm vervuld is.
    /// </summary>
    public int? Keuze { get; init; }

    /// <summary>De weg binnen de keuze, vanaf 1: delen van dezelfde weg horen bij elkaar.</summary>
    public int? Weg { get; init; }
}
