using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Kwaliteitskader.Tests.Shared.Scenarios;

/// <summary>
/// Zet YAML om in JSON volgens de regels van het kernschema: zonder aanhalingstekens zijn <c>null</c>, <c>true</c> en een
/// getal wat zij lijken; al het andere, ook een datum, is tekst.
/// </summary>
public static partial class YamlJson
{
    /// <summary>Leest een bestand met één YAML-document.</summary>
    /// <exception cref="YamlException">De YAML is ongeldig, of een sleutel komt twee keer voor.</exception>
    public static JsonNode? Lees(TextReader yaml)
    {
        var stream = new YamlStream();
        stream.Load(yaml);
        return Van(stream.Documents.Single().RootNode);
    }

    private static JsonNode? Van(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Select(paar => KeyValuePair.Create(((YamlScalarNode)paar.Key).Value!, Van(paar.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Select(Van)]),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar => Kaal(scalar.Value ?? ""),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new NotSupportedException($"Een {node.NodeType} hoort niet in een scenario."),
    };

    private static JsonValue? Kaal(string tekst) => tekst switch
    {
        "" or "~" or "null" => null,
        "true" => JsonValue.Create(true),
        "false" => JsonValue.Create(false),
        _ => Getal().IsMatch(tekst)
            ? JsonValue.Create(decimal.Parse(tekst, NumberStyles.Float, CultureInfo.InvariantCulture))
            : JsonValue.Create(tekst),
    };

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Getal();
}
