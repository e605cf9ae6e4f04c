using System.Text.Json.Nodes;

namespace Kwaliteitskader.Tests.Shared;

/// <summary>Verminkt een dossier naar zijn bouw: haalt weg, voegt toe, en zet waarden neer die er niet horen.</summary>
internal static class Verminking
{
    private static readonly string[] Wild =
    [
        "0", "-0", "-0.0", "1", "-1", "-0.5", "2025.0", "2025.5", "2.025e3", "1e-3", "1E2", "2147483647", "2147483648", "2147483647.0", "2147483647.5",
        "1000000000000000", "1000000000000000.5", "1000000000000001", "1e15", "1e16", "79228162514264337593543950335", "79228162514264337593543950336",
        "0.1234567890123456789", "12.00", "true", "false", "null", "{}", "[]", "[null]", "[[]]", "[{}]", "{\"id\":\"x\"}", "[\"x\"]",
        "\"\"", "\" \"", "\"x\"", "\"2026-02-28\"", "\"2026-02-29\"", "\"2024-02-29\"", "\"2026-2-8\"", "\"2026-02-28T00:00:00\"", "\"28-02-2026\"", "\"0001-01-01\"",
        "\"0000-01-01\"", "\"9999-12-31\"", "\"10000-01-01\"", "\"2026-13-01\"", "\"2026-00-10\"", "\" 2026-02-28\"", "\"2026-02-28Z\"",
        "\"ingeschreven\"", "\"Ingeschreven\"", "\"LDF\"", "\"ldf\"", "\"fysiotherapeut\"", "\"basisPraktijkregister\"", "\"eigenVerklaring\"", "\"kwaliteitskader/dossier/1\"",
    ];

    /// <summary>Hoeveel wilde waarden er zijn.</summary>
    public static int Wildheid => Wild.Length;

    /// <summary>Doet één ingreep op de zoveelste plaats van een dossier.</summary>
    /// <param name="wortel">Het dossier; wordt veranderd.</param>
    /// <param name="plaats">Welke plaats; elk getal wijst er een aan.</param>
    /// <param name="soort">0 haalt weg, 1 voegt toe, de andere vervangen.</param>
    /// <param name="wild">De hoeveelste wilde waarde.</param>
    public static void Grijp(JsonNode wortel, int plaats, int soort, int wild)
    {
        var knopen = Knopen(wortel).ToList();
        if (knopen.Count == 0)
        {
            return;
        }

        var knoop = knopen[plaats % knopen.Count];
        var waarde = JsonNode.Parse(Wild[wild % Wild.Length]);
        switch (knoop.Parent)
        {
            case JsonObject ouder when soort == 0:
                ouder.Remove(knoop.GetPropertyName());
                break;
            case JsonObject ouder when soort == 1:
                ouder["onbekend"] = waarde;
                break;
            case JsonObject ouder:
                ouder[knoop.GetPropertyName()] = waarde;
                break;
            case JsonArray ouder when soort == 0:
                ouder.RemoveAt(knoop.GetElementIndex());
                break;
            case JsonArray ouder when soort == 1:
                ouder.Add(waarde);
                break;
            case JsonArray ouder:
                ouder[knoop.GetElementIndex()] = waarde;
                break;
            default:
                break;
        }
    }

    private static IEnumerable<JsonNode> Knopen(JsonNode knoop) => knoop switch
    {
        JsonObject velden => velden.Select(veld => veld.Value).OfType<JsonNode>().SelectMany(kind => Knopen(kind).Prepend(kind)),
        JsonArray lijst => lijst.OfType<JsonNode>().SelectMany(kind => Knopen(kind).Prepend(kind)),
        _ => [],
    };
}
