using System.Globalization;
using System.Text.Json.Nodes;

namespace Kwaliteitskader.Model.Json.Patches;

/// <summary>De plaats in een document waar een bewerking over gaat.</summary>
internal static class PatchTarget
{
    /// <summary>Wat er op een plaats staat.</summary>
    public static JsonNode? Get(JsonNode? document, JsonPointer path)
    {
        var node = document;
        foreach (var segment in Segments(path))
        {
            node = node switch
            {
                JsonObject members when members.TryGetPropertyValue(segment, out var member) => member,
                JsonArray elements => elements[Index(elements, segment, path, last: elements.Count - 1)],
                _ => throw Missing(path),
            };
        }

        return node;
    }

    /// <summary>Zet een waarde op een plaats: in een lijst ertussen, in een object in de plaats van wat er stond.</summary>
    public static JsonNode? Add(JsonNode? document, JsonPointer path, JsonNode? value)
    {
        if (path.Waarde.Length == 0)
        {
            return value;
        }

        var (parent, segment) = Parent(document, path);
        switch (parent)
        {
            case JsonObject members:
                members[segment] = value;
                break;
            case JsonArray elements:
                elements.Insert(segment == "-" ? elements.Count : Index(elements, segment, path, last: elements.Count), value);
                break;
            default:
                throw Missing(path);
        }

        return document;
    }

    /// <summary>Zet een waarde op een plaats, in de plaats van wat er stond; in een lijst komt er alleen aan het einde iets bij.</summary>
    public static JsonNode? Set(JsonNode? document, JsonPointer path, JsonNode? value)
    {
        var replaces = path.Waarde.Length > 0
            && Parent(document, path) is (JsonArray elements, var segment)
            && segment != "-" && Index(elements, segment, path, last: elements.Count) < elements.Count;
        return Add(replaces ? Remove(document, path) : document, path, value);
    }

    /// <summary>Maakt de objecten en lijsten die op de weg naar een plaats nog ontbreken.</summary>
    public static void EnsureParents(JsonNode? document, JsonPointer path)
    {
        var node = document;
        var segments = Segments(path).ToList();
        for (var i = 0; i < segments.Count - 1; i++)
        {
            if (node is JsonObject members && members[segments[i]] is null)
            {
                members[segments[i]] = segments[i + 1] is "-" or "0" ? new JsonArray() : new JsonObject();
            }

            node = node switch
            {
                JsonObject parent => parent[segments[i]],
                JsonArray elements => elements[Index(elements, segments[i], path, last: elements.Count - 1)],
                _ => throw Missing(path),
            };
        }
    }

    /// <summary>Haalt weg wat er op een plaats staat.</summary>
    public static JsonNode? Remove(JsonNode? document, JsonPointer path)
    {
        if (path.Waarde.Length == 0)
        {
            return null;
        }

        var (parent, segment) = Parent(document, path);
        switch (parent)
        {
            case JsonObject members when members.Remove(segment):
                break;
            case JsonArray elements:
                elements.RemoveAt(Index(elements, segment, path, last: elements.Count - 1));
                break;
            default:
                throw Missing(path);
        }

        return document;
    }

    public static PatchException Missing(JsonPointer path) => new(new($"{path} bestaat niet.", $"There is no {path}."));

    private static (JsonNode? Parent, string Segment) Parent(JsonNode? document, JsonPointer path)
    {
        var slash = path.Waarde.LastIndexOf('/');
        return (Get(document, new JsonPointer(path.Waarde[..slash])), Unescaped(path.Waarde[(slash + 1)..]));
    }

    private static IEnumerable<string> Segments(JsonPointer path) =>
        path.Waarde.Length == 0 ? [] : path.Waarde[1..].Split('/').Select(Unescaped);

    private static string Unescaped(string segment) =>
        segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    private static int Index(JsonArray elements, string segment, JsonPointer path, int last)
    {
        var isIndex = int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && segment.Length == index.ToString(CultureInfo.InvariantCulture).Length;
        return isIndex && index <= last && index <= elements.Count ? index : throw Missing(path);
    }
}
