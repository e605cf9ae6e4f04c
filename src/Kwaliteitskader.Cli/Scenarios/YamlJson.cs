using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Kwaliteitskader.Cli.Scenarios;

/// <summary>
/// Zet YAML om in JSON volgens de regels van het kernschema: zonder aanhalingstekens zijn <c>null</c>, <c>true</c> en een
/// getal wat zij lijken; al het andere, ook een datum, is tekst.
/// </summary>
internal static partial class YamlJson
{
    // Een verwijzing die zichzelf herhaalt, maakt van weinig regels eindeloos veel.
    private const int MeesteKnopen = 1_000_000;
    private const int MeesteNiveaus = 64;

    /// <summary>Leest een bestand met één YAML-document.</summary>
    /// <exception cref="YamlException">De YAML is ongeldig, een sleutel komt twee keer voor, of er staat iets in dat geen JSON kan zijn.</exception>
    public static JsonNode? Lees(TextReader yaml) => Lees(yaml, out _);

    /// <summary>Leest een bestand met één YAML-document.</summary>
    /// <param name="yaml">Het bestand.</param>
    /// <param name="regels">Waar alles staat.</param>
    /// <exception cref="YamlException">De YAML is ongeldig, een sleutel komt twee keer voor, of er staat iets in dat geen JSON kan zijn.</exception>
    public static JsonNode? Lees(TextReader yaml, out Regelwijzer regels)
    {
        var stream = new YamlStream();
        var parser = new Parser(yaml);
        try
        {
            stream.Load(parser);
        }
        catch (Exception fout) when (fout is ArgumentException or InvalidOperationException)
        {
            // De bibliotheek zegt hier niet waar; tot waar zij kwam, is dichtbij.
            throw new YamlException(parser.Current?.End ?? Mark.Empty, parser.Current?.End ?? Mark.Empty, fout.Message, fout);
        }

        if (stream.Documents is not [var document])
        {
            throw new Yamlfout(Mark.Empty, Mark.Empty, new($"Verwacht: één document, en er zijn er {stream.Documents.Count}.", $"Expected: one document, and there are {stream.Documents.Count}."));
        }

        regels = new(document.RootNode);
        var over = MeesteKnopen;
        return Van(document.RootNode, 0, ref over);
    }

    private static JsonNode? Van(YamlNode node, int niveau, ref int over)
    {
        if (--over < 0 || niveau > MeesteNiveaus)
        {
            throw new Yamlfout(node.Start, node.End, new("Dit is te groot of te diep voor een scenario.", "This is too large or too deep for a scenario."));
        }

        switch (node)
        {
            case YamlMappingNode mapping:
                var groep = new JsonObject();
                foreach (var (sleutel, waarde) in mapping.Children)
                {
                    groep.Add(sleutel is YamlScalarNode { Value: { } naam } ? naam : throw new Yamlfout(sleutel.Start, sleutel.End, new("Een naam is tekst.", "A name is text.")), Van(waarde, niveau + 1, ref over));
                }

                return groep;
            case YamlSequenceNode sequence:
                var lijst = new JsonArray();
                foreach (var element in sequence.Children)
                {
                    lijst.Add(Van(element, niveau + 1, ref over));
                }

                return lijst;
            case YamlScalarNode scalar:
                return scalar.Style == ScalarStyle.Plain ? Kaal(scalar.Value ?? "") : JsonValue.Create(scalar.Value);
            default:
                throw new Yamlfout(node.Start, node.End, new("Dit hoort niet in een scenario.", "This does not belong in a scenario."));
        }
    }

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
