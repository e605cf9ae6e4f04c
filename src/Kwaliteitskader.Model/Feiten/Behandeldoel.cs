using System.Text.Json.Serialization;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Feiten;

/// <summary>Een doel van de behandeling.</summary>
public sealed record Behandeldoel
{
    /// <summary>De sleutel binnen het zorgtraject; behandelingen verwijzen ernaar.</summary>
    [JsonConverter(typeof(KeyConverter))]
    public required string Id { get; init; }

    /// <summary>De dag waarop het doel gesteld is.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>Of het doel samen met de patiënt gesteld is.</summary>
    public bool? SamenMetPatient { get; init; }

    /// <summary>Of ook naasten van de patiënt bij het doel betrokken waren.</summary>
    public bool? SamenMetNaasten { get; init; }
}
