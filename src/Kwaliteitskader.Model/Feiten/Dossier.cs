using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Feiten;

/// <summary>De feiten waarover geoordeeld wordt: een praktijk, haar therapeuten en haar zorgtrajecten.</summary>
/// <remarks>
/// Voor alle feiten geldt: <see langword="null"/> is onbekend, een lege lijst is bekend en leeg. Een lijst die in code als
/// <c>default</c> is achtergelaten, geldt als onbekend.
/// </remarks>
public sealed partial record Dossier : IMetEigenfeiten
{
    /// <summary>De naam en versie van dit contract, zoals die in het veld <c>schema</c> staat.</summary>
    public const string Schemanaam = "kwaliteitskader/dossier/1";

    /// <summary>Altijd <see cref="Schemanaam"/>; verplicht in JSON.</summary>
    [JsonRequired]
    public string Schema { get; init; } = Schemanaam;

    /// <summary>De sleutel van het dossier bij de aanleveraar. Nooit een BSN.</summary>
    [JsonConverter(typeof(KeyConverter))]
    public required string Id { get; init; }

    /// <summary>De praktijk.</summary>
    public Praktijk? Praktijk { get; init; }

    /// <summary>Wie in de praktijk werken of werkten.</summary>
    public ImmutableArray<Therapeut>? Therapeuten { get; init; }

    /// <summary>De zorgtrajecten van patiënten.</summary>
    public ImmutableArray<Zorgtraject>? Zorgtrajecten { get; init; }

    /// <summary>Wat er over het kwaliteitskader zelf vaststaat.</summary>
    public Kader? Kader { get; init; }

    /// <summary>Vrijstellingen van een norm. Geen norm leest ze.</summary>
    public ImmutableArray<Dispensatie>? Dispensaties { get; init; }

    /// <summary>Oordelen van mensen over wat de normen aan een mens overlaten. Geen norm leest ze.</summary>
    public ImmutableArray<Beoordeling>? Beoordelingen { get; init; }

    /// <summary>Feiten van een gastheer zelf; geen norm van de bibliotheek leest ze.</summary>
    public Eigenfeiten? Eigen { get; init; }

    /// <summary>Waar een editor het schema vindt. Geen feit: wordt toegelaten en niet bewaard.</summary>
    [JsonInclude]
    [JsonPropertyName("$schema")]
#pragma warning disable CA1822 // Een eigenschap van JSON hoort bij een dossier, ook als er niets van bewaard wordt.
    internal string? Editorschema
#pragma warning restore CA1822
    {
        get => null;
        init { }
    }

    /// <summary>De sleutel. De inhoud is gezondheid van mensen en hoort niet in een logboek; <see cref="DossierSchrijver"/> schrijft haar.</summary>
    public override string ToString() => $"dossier {Id}";
}
