using System.Text.Json;
using System.Text.Json.Serialization;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Model.Json;

/// <summary>De door de compiler gemaakte beschrijving van alles wat in JSON gelezen of geschreven wordt.</summary>
/// <remarks>
/// Elke opsomming staat hier met haar converter: zonder die regel zou zij als getal gelezen worden. Een test loopt de
/// typen na.
/// </remarks>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    ReadCommentHandling = JsonCommentHandling.Disallow,
    AllowTrailingCommas = false,
    MaxDepth = MaxDepth,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(StrictEnumConverter<Aandoeningsoort>),
        typeof(StrictEnumConverter<Aanspraakuitkomst>),
        typeof(StrictEnumConverter<Aantekeningsoort>),
        typeof(StrictEnumConverter<Adviesuitkomst>),
        typeof(StrictEnumConverter<Beoordelingsuitkomst>),
        typeof(StrictEnumConverter<Beroep>),
        typeof(StrictEnumConverter<Besluitsoort>),
        typeof(StrictEnumConverter<Betaler>),
        typeof(StrictEnumConverter<Controleuitslag>),
        typeof(StrictEnumConverter<Database>),
        typeof(StrictEnumConverter<Feitdrager>),
        typeof(StrictEnumConverter<GoldKlasse>),
        typeof(StrictEnumConverter<Herstelbaarheid>),
        typeof(StrictEnumConverter<Incidentsoort>),
        typeof(StrictEnumConverter<Verwijsbestemming>),
        typeof(StrictEnumConverter<Inschrijvingsstand>),
        typeof(StrictEnumConverter<Leersoort>),
        typeof(StrictEnumConverter<Lijstcode>),
        typeof(StrictEnumConverter<Meldpunt>),
        typeof(StrictEnumConverter<Normkracht>),
        typeof(StrictEnumConverter<Partij>),
        typeof(StrictEnumConverter<Register>),
        typeof(StrictEnumConverter<Registratiestatus>),
        typeof(StrictEnumConverter<Restantsoort>),
        typeof(StrictEnumConverter<Scholingssoort>),
        typeof(StrictEnumConverter<Uitkomst>),
        typeof(StrictEnumConverter<Verklaringsbron>),
        typeof(StrictEnumConverter<Verklaringsonderwerp>),
        typeof(StrictEnumConverter<Verwijzer>),
        typeof(StrictEnumConverter<Visitatiesoort>),
        typeof(StrictEnumConverter<Zekerheid>),
        typeof(StrictEnumConverter<Zorgtrajectstatus>),
        typeof(CountConverter),
        typeof(AmountConverter),
    ])]
[JsonSerializable(typeof(Dossier))]
[JsonSerializable(typeof(Rapport))]
[JsonSerializable(typeof(Advies))]
[JsonSerializable(typeof(Compactrapport))]
[JsonSerializable(typeof(Aanspraakrapport))]
[JsonSerializable(typeof(Agenda))]
[JsonSerializable(typeof(Herstelplan))]
[JsonSerializable(typeof(Uitvraag))]
[JsonSerializable(typeof(Rapportverschil))]
[JsonSerializable(typeof(Controle))]
[JsonSerializable(typeof(Lasten))]
[JsonSerializable(typeof(Foutrecord))]
internal sealed partial class ContractJsonContext : JsonSerializerContext
{
    /// <summary>Hoe diep JSON genest mag zijn.</summary>
    internal const int MaxDepth = 64;
}
