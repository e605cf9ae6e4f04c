using System.Text.Json.Serialization;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Feiten;

/// <summary>
/// Het oordeel van een mens over een bevinding die daarom vraagt. De bevinding blijft <c>oordeelNodig</c>: dat is wat de normen
/// zeggen. Het oordeel staat ernaast en weegt in een advies.
/// </summary>
/// <remarks>Alles is verplicht, ook het einde: feiten veranderen, en dan is een oordeel van vroeger geen oordeel meer.</remarks>
public sealed record Beoordeling : IBesluit
{
    /// <inheritdoc/>
    [JsonConverter(typeof(KeyConverter))]
    public required string Norm { get; init; }

    /// <inheritdoc/>
    [JsonConverter(typeof(KeyConverter))]
    public required string Onderwerp { get; init; }

    /// <summary>Hoe het oordeel luidt.</summary>
    public required Beoordelingsuitkomst Uitkomst { get; init; }

    /// <summary>Wie oordeelde: een functie of instantie, geen naam van een persoon.</summary>
    [JsonConverter(typeof(KeyConverter))]
    public required string Door { get; init; }

    /// <inheritdoc/>
    [JsonConverter(typeof(KeyConverter))]
    public required string Grond { get; init; }

    /// <inheritdoc/>
    public required DateOnly Van { get; init; }

    /// <inheritdoc/>
    public required DateOnly Tot { get; init; }
}

/// <summary>Hoe een mens oordeelde.</summary>
public enum Beoordelingsuitkomst : byte
{
    /// <summary>Aan de eis is voldaan.</summary>
    Voldoet,

    /// <summary>Aan de eis is niet voldaan.</summary>
    VoldoetNiet,
}
