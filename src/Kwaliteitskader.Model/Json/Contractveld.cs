using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Woorden;

namespace Kwaliteitskader.Model.Json;

/// <summary>Een veld van het dossier, zoals de lezer het kent: uit dezelfde beschrijving waarmee gelezen wordt.</summary>
public sealed partial record Contractveld
{
    /// <summary>De plaats, met <c>*</c> voor elk element van een lijst, zoals <c>/therapeuten/*/big/status</c>.</summary>
    public required string Pad { get; init; }

    /// <summary>Wat er staat.</summary>
    public required Veldsoort Soort { get; init; }

    /// <summary>Of het er altijd moet zijn.</summary>
    public required bool Verplicht { get; init; }

    /// <summary>Van een lijst wat haar elementen zijn; <see cref="Veldsoort.Groep"/> als zij zelf velden hebben.</summary>
    public Veldsoort? Element { get; init; }

    /// <summary>De toegestane waarden van een keuze, of van de elementen van een lijst, in de volgorde van het contract.</summary>
    public ImmutableArray<Keuzewaarde> Keuzen { get; init; } = [];

    /// <summary>De naam van het veld zelf.</summary>
    public string Naam => Pad[(Pad.LastIndexOf('/') + 1)..];

    /// <summary>Alle velden van een dossier, in de volgorde van het contract; een groep of lijst staat voor wat erin zit.</summary>
    public static ImmutableArray<Contractveld> Alle { get; } = [.. Velden(Beschrijving(typeof(Dossier)), "")];

    // Wat met een dollarteken begint, is er voor editors en geen feit.
    private static IEnumerable<Contractveld> Velden(JsonTypeInfo groep, string onder) =>
        groep.Properties.Where(veld => veld.Name[0] != '$').SelectMany(veld => MetVelden(veld, $"{onder}/{veld.Name}"));

    private static IEnumerable<Contractveld> MetVelden(JsonPropertyInfo veld, string pad)
    {
        var type = Beschrijving(veld.PropertyType);
        var element = type.ElementType is { } van ? Beschrijving(van) : null;
        yield return new()
        {
            Pad = pad,
            Soort = pad == "/schema" ? Veldsoort.Schema : Van(type),
            Verplicht = veld.IsRequired,
            Element = element is null ? null : Van(element),
            Keuzen = Waarden(element ?? type),
        };
        foreach (var onderliggend in Velden(element ?? type, element is null ? pad : $"{pad}/*"))
        {
            yield return onderliggend;
        }
    }

    private static JsonTypeInfo Beschrijving(Type type) =>
        ContractJsonContext.Default.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);

    private static Veldsoort Van(JsonTypeInfo type) => type switch
    {
        { Kind: JsonTypeInfoKind.Object } => Veldsoort.Groep,
        { Kind: JsonTypeInfoKind.Enumerable } => Veldsoort.Lijst,
        { Converter: INamedValues } => Veldsoort.Keuze,
        { Converter: EigenfeitenConverter } => Veldsoort.Eigen,
        { Type: var waarde } when waarde == typeof(bool) => Veldsoort.JaNee,
        { Type: var waarde } when waarde == typeof(DateOnly) => Veldsoort.Datum,
        { Type: var waarde } when waarde == typeof(int) => Veldsoort.Geheel,
        { Type: var waarde } when waarde == typeof(decimal) => Veldsoort.Getal,
        _ => Veldsoort.Tekst,
    };

    private static ImmutableArray<Keuzewaarde> Waarden(JsonTypeInfo type) => type.Converter is INamedValues keuze
        ? [.. keuze.Names.Zip(keuze.Values, (naam, waarde) => new Keuzewaarde(naam, Lidwoord.Weg(Feitwoorden.Van(waarde))))]
        : [];
}

/// <summary>Wat er in een veld staat.</summary>
public enum Veldsoort
{
    /// <summary>Andere velden bij elkaar.</summary>
    Groep,

    /// <summary>Een lijst; <see cref="Contractveld.Element"/> zegt waarvan.</summary>
    Lijst,

    /// <summary>Een tekst, zoals een sleutel of een nummer.</summary>
    Tekst,

    /// <summary>Ja of nee.</summary>
    JaNee,

    /// <summary>Een dag.</summary>
    Datum,

    /// <summary>Een geheel getal van nul of meer.</summary>
    Geheel,

    /// <summary>Een getal van nul of meer.</summary>
    Getal,

    /// <summary>Een van <see cref="Contractveld.Keuzen"/>.</summary>
    Keuze,

    /// <summary>Feiten van een gastheer zelf, onder zijn eigen namen.</summary>
    Eigen,

    /// <summary>De naam en versie van het contract.</summary>
    Schema,
}

/// <summary>Een waarde waaruit te kiezen is.</summary>
/// <param name="Naam">De naam in het contract.</param>
/// <param name="Woord">Zoals een mens haar noemt, zonder lidwoord.</param>
public readonly record struct Keuzewaarde(string Naam, Tekst Woord);
