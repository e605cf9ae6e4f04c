using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Model.Json;

/// <summary>Maakt het JSON-schema van een type uit zijn beschrijving, met wat onze eigen converters aannemen.</summary>
internal static class ContractSchema
{
    public const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>Het schema van een type, om op te nemen in een groter document.</summary>
    /// <param name="place">De plaats in dat document, zoals <c>#/$defs/dossier</c>.</param>
    public static JsonNode Of<T>(string place) => ContractJsonContext.Default.Options.GetTypeInfo(typeof(T)).GetJsonSchemaAsNode(new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, schema) => Moved(Transform(context, schema), place),
    });

    // Een type dat vaker voorkomt, verwijst naar waar het eerst stond, gerekend vanaf de wortel van zijn eigen schema.
    private static JsonNode Moved(JsonNode schema, string place)
    {
        if (schema is JsonObject found && found.TryGetPropertyValue("$ref", out var reference))
        {
            found["$ref"] = place + reference!.GetValue<string>()[1..];
        }

        return schema;
    }

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (context.PropertyInfo is { Name: "schema" } constant)
        {
            return new JsonObject { ["const"] = Schemanaam(constant.DeclaringType) };
        }

        var nullable = Nullable.GetUnderlyingType(context.TypeInfo.Type);
        var type = nullable is null ? context.TypeInfo : context.TypeInfo.Options.GetTypeInfo(nullable);
        return type switch
        {
            { Converter: EigenfeitenConverter } => Own(),
            { Converter: INamedValues named } => Names(named, nullable is not null),
            _ when context.PropertyInfo?.CustomConverter is KeyConverter => new JsonObject { ["type"] = "string", ["minLength"] = 1 },
            { Converter: CountConverter } => Number("integer", nullable is not null, int.MaxValue),
            { Converter: AmountConverter } => Number("number", nullable is not null, ContractNumber.LargestAmount),
            { Type: var whole } when whole == typeof(long) => Number("integer", nullable is not null),
            { ElementType: { } element } when schema is JsonObject list && type.Options.GetTypeInfo(element).Converter is INamedValues named => Listed(list, named),
            _ => schema,
        };
    }

    private static JsonObject Own() => new()
    {
        ["type"] = Kind("object", nullable: true),
        ["propertyNames"] = new JsonObject { ["pattern"] = Eigenfeiten.Naampatroon },
        ["additionalProperties"] = new JsonObject
        {
            ["type"] = new JsonArray("string", "number", "boolean", "null"),
            ["minimum"] = 0,
            ["maximum"] = ContractNumber.LargestAmount,
        },
    };

    private static JsonObject Names(INamedValues named, bool nullable)
    {
        var names = new JsonArray([.. named.Names.Select(name => (JsonNode)name)]);
        if (nullable)
        {
            names.Add(null);
        }

        return new() { ["type"] = Kind("string", nullable), ["enum"] = names };
    }

    // Van een element met een eigen converter kent de exporteur geen schema, en dan laat hij het weg.
    private static JsonObject Listed(JsonObject list, INamedValues named)
    {
        list["items"] = Names(named, nullable: false);
        return list;
    }

    private static JsonObject Number(string kind, bool nullable, long? maximum = null)
    {
        var schema = new JsonObject { ["type"] = Kind(kind, nullable), ["minimum"] = 0 };
        if (maximum is { } most)
        {
            schema["maximum"] = most;
        }

        return schema;
    }

    private static JsonNode Kind(string kind, bool nullable) => nullable ? new JsonArray(kind, "null") : kind;

    private static string Schemanaam(Type type) =>
        type == typeof(Dossier) ? Dossier.Schemanaam
        : type == typeof(Rapport) ? Rapport.Schemanaam
        : type == typeof(Advies) ? Advies.Schemanaam
        : type == typeof(Compactrapport) ? Compactrapport.Schemanaam
        : type == typeof(Aanspraakrapport) ? Aanspraakrapport.Schemanaam
        : type == typeof(Agenda) ? Agenda.Schemanaam
        : type == typeof(Herstelplan) ? Herstelplan.Schemanaam
        : type == typeof(Uitvraag) ? Uitvraag.Schemanaam
        : type == typeof(Rapportverschil) ? Rapportverschil.Schemanaam
        : type == typeof(Controle) ? Controle.Schemanaam
        : type == typeof(Lasten) ? Lasten.Schemanaam
        : type == typeof(Foutrecord) ? Foutrecord.Schemanaam
        : throw new InvalidOperationException($"Add the schema name of {type.Name} to {nameof(ContractSchema)}.");
}
