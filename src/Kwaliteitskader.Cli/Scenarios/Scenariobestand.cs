using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Scenarios;

/// <summary>Een scenariobestand: de gevallen van één norm, zoals zij in YAML staan.</summary>
internal sealed record Scenariobestand
{
    /// <summary>De sleutel van de norm.</summary>
    public required string Norm { get; init; }

    /// <summary>De titel van de norm.</summary>
    public required string Titel { get; init; }

    /// <summary>Een van de plaatsen waarop de norm berust.</summary>
    public required string Bron { get; init; }

    /// <summary>Waarom geen enkel geval op <c>voldoetNiet</c> kan uitkomen, als dat zo is.</summary>
    public string? NooitVoldoetNiet { get; init; }

    /// <summary>De gevallen.</summary>
    public required ImmutableArray<Geval> Gevallen { get; init; }

    /// <summary>De map van het bestand onder de map met scenario's, met schuine strepen.</summary>
    [JsonIgnore]
    public string Map { get; init; } = "";

    /// <summary>Waar alles in het bestand staat.</summary>
    [JsonIgnore]
    public Regelwijzer? Regels { get; init; }
}

/// <summary>Eén geval: feiten op een dag, en wat de norm ervan vindt.</summary>
internal sealed record Geval
{
    /// <summary>Wat het geval laat zien; uniek binnen het bestand.</summary>
    public required string Naam { get; init; }

    /// <summary>De dag waarop geoordeeld wordt.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>De feiten, zonder <c>schema</c> en <c>id</c>.</summary>
    public required JsonObject Dossier { get; init; }

    /// <summary>Normwaarden van een gastheer: een getal, of een lijst van getallen met hun geldigheid en geval.</summary>
    public ImmutableSortedDictionary<string, JsonElement>? Normwaarden { get; init; }

    /// <summary>Wat de norm ervan vindt.</summary>
    public required Verwachting Verwacht { get; init; }
}

/// <summary>Wat een norm van een geval vindt. Wat afwezig is, wordt niet vergeleken.</summary>
internal sealed record Verwachting
{
    /// <summary>Het onderwerp als JSON Pointer; mag weg als de norm in het dossier één onderwerp heeft.</summary>
    public string? Onderwerp { get; init; }

    /// <summary>De uitkomst.</summary>
    [JsonConverter(typeof(Uitkomstnaam))]
    public required Uitkomst Uitkomst { get; init; }

    /// <summary>De code van de reden.</summary>
    public string? Reden { get; init; }

    /// <summary>De laatste dag van de termijn, of <c>geen</c>.</summary>
    public string? Uiterlijk { get; init; }

    /// <summary>Precies de ontbrekende feiten, als JSON Pointers; een verklaring met haar onderwerp erbij, zoals <c>/praktijk/verklaringen?onderwerp=gegevenslevering</c>.</summary>
    public ImmutableArray<string>? Ontbreekt { get; init; }

    /// <summary>Precies de ontbrekende normwaarden.</summary>
    public ImmutableArray<string>? OntbrekendeNormwaarden { get; init; }

    /// <summary>Feiten die onder de beslissende feiten zijn, als JSON Pointers.</summary>
    public ImmutableArray<string>? Feiten { get; init; }
}

/// <summary>Iets wat geen uitkomst is.</summary>
/// <param name="namen">De uitkomsten die er zijn.</param>
internal sealed class Uitkomstfout(string namen) : JsonException($"Verwacht: een van {namen}.")
{
    /// <summary>Wat er wel kan.</summary>
    public Tekst Melding { get; } = new($"Verwacht: een van {namen}.", $"Expected: one of {namen}.");
}

/// <summary>Een uitkomst zoals rapporten haar schrijven, en niets anders.</summary>
internal sealed class Uitkomstnaam : JsonConverter<Uitkomst>
{
    /// <inheritdoc/>
    public override Uitkomst Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && EnumNamen.TryVind<Uitkomst>(reader.GetString()!, out var uitkomst)
            ? uitkomst
            : throw new Uitkomstfout(string.Join(", ", EnumNamen.Alle<Uitkomst>()));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Uitkomst value, JsonSerializerOptions options) => writer.WriteStringValue(EnumNamen.Van(value));
}
