using System.Globalization;
using System.Text.Json;
using Kwaliteitskader.Model.Json.Diagnoses;

namespace Kwaliteitskader.Model.Json;

/// <summary>
/// Zoekt de eerste lijst die langer is dan mag, alleen of met de andere samen. Over elk element van een lijst is iets te zeggen of te
/// vragen, bij elke norm die haar leest: lijsten zonder grens maken van een klein dossier een groot rapport.
/// </summary>
internal static class LongList
{
    // Wat geen lijst is, telt niet.
    private const int NoList = -1;

    // Geen element is korter dan twee tekens met een komma.
    private const int SmallestElement = 3;

    // Een element met één dag erin, zoals {"op":"2026-11-21"}, met zijn komma: samen mogen er zoveel zijn als er zo in het record passen.
    private const int ElementWithADay = 20;

    // De zorgtrajecten zelf begrenst alleen de omvang van het record: een grote praktijk heeft er tienduizenden.
    private const string Unlimited = "zorgtrajecten";

    /// <summary>De vondst; <see langword="null"/> als geen lijst te lang is.</summary>
    /// <param name="utf8">Een record waarvan de bouw deugt.</param>
    /// <param name="longest">Hoeveel elementen een lijst ten hoogste heeft.</param>
    public static Finding? Of(ReadOnlySpan<byte> utf8, int longest)
    {
        if (utf8.Length / SmallestElement <= longest)
        {
            return null;
        }

        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = ContractJsonContext.MaxDepth });
        Span<int> counts = stackalloc int[ContractJsonContext.MaxDepth + 2];
        counts[0] = NoList;
        var names = new string?[ContractJsonContext.MaxDepth + 2];
        var (together, most) = (0, Math.Max(longest, utf8.Length / ElementWithADay));
        while (reader.Read())
        {
            var depth = reader.CurrentDepth;
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                names[depth] = reader.GetString();
                continue;
            }

            if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
            {
                continue;
            }

            var counted = counts[depth] != NoList && !(depth == 2 && names[1] == Unlimited);
            counts[depth] += counts[depth] == NoList ? 0 : 1;
            if (counted && counts[depth] > longest)
            {
                return Finding(reader.TokenStartIndex, Place(counts[..depth], names), new($"ten hoogste {Number(longest)} elementen", $"at most {Number(longest)} elements"));
            }

            if (counted && ++together > most)
            {
                return Finding(reader.TokenStartIndex, JsonPointer.Wortel, new($"ten hoogste {Number(most)} elementen in alle lijsten samen", $"at most {Number(most)} elements in all lists together"));
            }

            if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                counts[depth + 1] = reader.TokenType == JsonTokenType.StartArray ? 0 : NoList;
            }
        }

        return null;
    }

    private static JsonPointer Place(ReadOnlySpan<int> counts, string?[] names)
    {
        var place = JsonPointer.Wortel;
        for (var depth = 1; depth < counts.Length; depth++)
        {
            place = counts[depth] == NoList ? place / names[depth]! : place / (counts[depth] - 1);
        }

        return place;
    }

    private static Finding Finding(long offset, JsonPointer place, Tekst expected) =>
        new() { Code = Leesfoutcode.TeLangeLijst, Offset = offset, Pad = place, Verwacht = expected };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
