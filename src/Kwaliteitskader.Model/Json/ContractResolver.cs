using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Model.Json;

/// <summary>Beschrijft typen van het contract als een geheel, zodat de opties van een gastheer er niets aan veranderen.</summary>
internal sealed class ContractResolver : IJsonTypeInfoResolver
{
    private static readonly FrozenDictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Types = new Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>>
    {
        [typeof(Dossier)] = Of(new DossierConverter()),
        [typeof(Rapport)] = Of(new ContractConverter<Rapport>()),
        [typeof(Bevinding)] = Of(new ContractConverter<Bevinding>()),
        [typeof(Advies)] = Of(new ContractConverter<Advies>()),
        [typeof(Compactrapport)] = Of(new ContractConverter<Compactrapport>()),
        [typeof(Aanspraakrapport)] = Of(new ContractConverter<Aanspraakrapport>()),
        [typeof(Aanspraakantwoord)] = Of(new ContractConverter<Aanspraakantwoord>()),
        [typeof(Agenda)] = Of(new ContractConverter<Agenda>()),
        [typeof(Herstelplan)] = Of(new ContractConverter<Herstelplan>()),
        [typeof(Uitvraag)] = Of(new ContractConverter<Uitvraag>()),
        [typeof(Rapportverschil)] = Of(new ContractConverter<Rapportverschil>()),
        [typeof(Controle)] = Of(new ContractConverter<Controle>()),
        [typeof(Lasten)] = Of(new ContractConverter<Lasten>()),
        [typeof(Foutrecord)] = Of(new ContractConverter<Foutrecord>()),
        [typeof(Foutmelding)] = Of(new ContractConverter<Foutmelding>()),
    }.ToFrozenDictionary();

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        Types.TryGetValue(type, out var of) ? of(options)
        : type.IsEnum ? ContractJsonContext.Default.Options.Converters.OfType<INamedValues>().FirstOrDefault(named => named.Type == type)?.Info(options)
        : null;

    private static Func<JsonSerializerOptions, JsonTypeInfo> Of<T>(JsonConverter<T> converter) =>
        options => JsonMetadataServices.CreateValueInfo<T>(options, converter);
}
