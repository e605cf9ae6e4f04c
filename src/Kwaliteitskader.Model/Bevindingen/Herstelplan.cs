using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Wat er te doen is opdat een dossier voldoet, zoals het in JSON staat. Elke raad is geprobeerd.</summary>
public sealed partial record Herstelplan
{
    /// <summary>De naam en versie van dit contract, zoals die in het veld <c>schema</c> staat.</summary>
    public const string Schemanaam = "kwaliteitskader/herstel/1";

    /// <summary>Altijd <see cref="Schemanaam"/>.</summary>
    [JsonRequired]
    public string Schema { get; init; } = Schemanaam;

    /// <summary>Het dossier.</summary>
    public required Dossierkenmerk Dossier { get; init; }

    /// <summary>De dag waarop geoordeeld is, en waarop de daden op hun vroegst gedaan worden.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>De normen waarnaar geoordeeld is.</summary>
    public required Normensetkenmerk Normenset { get; init; }

    /// <summary>Per bevinding die niet vervuld is wat er te doen is, in de volgorde van het rapport.</summary>
    public required ImmutableArray<Bevindingsherstel> Bevindingen { get; init; }

    /// <summary>De daden die samen alles herstellen wat te herstellen is, wie het meest herstelt voorop.</summary>
    public required ImmutableArray<Hersteldaad> Daden { get; init; }

    /// <summary>Of bewezen is dat minder daden niet volstaan; anders is gezocht door telkens de daad te nemen die het meest herstelt.</summary>
    public required bool Minimaal { get; init; }
}

/// <summary>Wat aan één bevinding te doen is.</summary>
public sealed partial record Bevindingsherstel
{
    /// <summary>De bevinding.</summary>
    public required Bevindingskern Bevinding { get; init; }

    /// <summary>Of er iets aan te doen is.</summary>
    public required Herstelbaarheid Herstelbaarheid { get; init; }

    /// <summary>De wegen, elk op zich genoeg, die met de minste feiten voorop; hoogstens vijf.</summary>
    public required ImmutableArray<Herstelweg> Wegen { get; init; }

    /// <summary>Wat er te doen of te leren blijft, als opdracht; alleen als er geen weg gevonden is.</summary>
    public string? Raad { get; init; }

    /// <summary>Wie de raad aangaat.</summary>
    public Partij? RaadVoor { get; init; }
}

/// <summary>Of aan een bevinding iets te doen is.</summary>
public enum Herstelbaarheid
{
    /// <summary>Er is een weg gevonden, en zij is geprobeerd.</summary>
    Herstelbaar,

    /// <summary>Alleen een verklaring of vaststelling kan het laten zien: handel ernaar, en laat het vaststellen.</summary>
    AlleenDoorVaststelling,

    /// <summary>Geen toelaatbare verandering geeft nog dat eraan voldaan is; er blijft over wat ervan te leren is.</summary>
    Onherstelbaar,

    /// <summary>Er is gezocht tot de grens van het zoeken, en niets gevonden.</summary>
    NietGevonden,
}

/// <summary>Een weg naar voldoen: de kleinste veranderingen die het doen.</summary>
public sealed partial record Herstelweg
{
    /// <summary>De veranderingen; laat er een weg, en de weg werkt niet.</summary>
    public required ImmutableArray<Feitwijziging> Wijzigingen { get; init; }

    /// <summary>De vroegste dag waarop de daad gedaan kan worden, inclusief; geprobeerd.</summary>
    public required DateOnly Vanaf { get; init; }

    /// <summary>De laatste dag waarop zij nog werkt, inclusief: die dag en de dag erna zijn geprobeerd. Afwezig als zij later ook werkt.</summary>
    public DateOnly? Uiterlijk { get; init; }

    /// <summary>De laatste dag tot en met welke het voldoet, als zij op <see cref="Vanaf"/> gedaan wordt; afwezig als daar binnen tien jaar geen einde aan komt.</summary>
    public DateOnly? HoudtTotEnMet { get; init; }
}

/// <summary>Eén verandering van een feit.</summary>
public sealed record Feitwijziging
{
    /// <summary>De plaats, als JSON Pointer in het dossier; een lijst waar iets bij komt, eindigt op <c>/-</c>.</summary>
    public required string Pad { get; init; }

    /// <summary>De waarde als JSON, voor een daad op <see cref="Herstelweg.Vanaf"/>.</summary>
    public required string Waarde { get; init; }

    /// <summary>Wie het doet.</summary>
    public required Partij Wie { get; init; }

    /// <summary>Wat gedaan wordt, als opdracht.</summary>
    public required string Wat { get; init; }
}

/// <summary>Een daad, met alles wat zij herstelt.</summary>
public sealed partial record Hersteldaad
{
    /// <summary>De veranderingen.</summary>
    public required ImmutableArray<Feitwijziging> Wijzigingen { get; init; }

    /// <summary>De bevindingen die daarmee voldoen.</summary>
    public required ImmutableArray<Bevindingskern> Herstelt { get; init; }
}
