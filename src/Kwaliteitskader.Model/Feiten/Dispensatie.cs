using System.Text.Json.Serialization;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Feiten;

/// <summary>Een vrijstelling van een norm, voor een tijd. De bevinding houdt haar uitkomst en laat de dispensatie zien.</summary>
/// <remarks>
/// Alles is verplicht: een vrijstelling waarvan niet blijkt wie haar gaf, waarom of tot wanneer, is er geen. Zonder einde is zij ook
/// geen vrijstelling voor altijd.
/// </remarks>
public sealed record Dispensatie : IBesluit
{
    /// <inheritdoc/>
    [JsonConverter(typeof(KeyConverter))]
    public required string Norm { get; init; }

    /// <inheritdoc/>
    [JsonConverter(typeof(KeyConverter))]
    public required string Onderwerp { get; init; }

    /// <summary>Wie haar verleende: een functie of instantie, geen naam van een persoon.</summary>
    [JsonConverter(typeof(KeyConverter))]
    public required string VerleendDoor { get; init; }

    /// <inheritdoc/>
    [JsonConverter(typeof(KeyConverter))]
    public required string Grond { get; init; }

    /// <inheritdoc/>
    public required DateOnly Van { get; init; }

    /// <inheritdoc/>
    public required DateOnly Tot { get; init; }

    /// <inheritdoc/>
    string IBesluit.Door => VerleendDoor;
}
