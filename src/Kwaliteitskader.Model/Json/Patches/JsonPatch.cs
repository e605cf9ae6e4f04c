using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kwaliteitskader.Model.Json.Patches;

/// <summary>Past een JSON Patch (RFC 6902) toe: alle bewerkingen, of geen enkele.</summary>
internal static class JsonPatch
{
    /// <summary>Het document na de bewerkingen.</summary>
    /// <param name="document">Het document; blijft zoals het is.</param>
    /// <param name="patch">De bewerkingen: een lijst van objecten.</param>
    /// <exception cref="PatchException">Een bewerking bestaat niet, mist iets, wijst naar niets, of een test valt anders uit.</exception>
    public static JsonNode? Apply(JsonNode? document, JsonNode? patch)
    {
        if (patch is not JsonArray operations)
        {
            throw new PatchException(new("Een patch is een lijst van bewerkingen.", "A patch is a list of operations."));
        }

        var result = document?.DeepClone();
        foreach (var operation in operations)
        {
            result = Apply(result, operation as JsonObject ?? throw new PatchException(new("Een bewerking is een object.", "An operation is an object.")));
        }

        return result;
    }

    private static JsonNode? Apply(JsonNode? document, JsonObject operation)
    {
        var path = Pointer(operation, "path");
        switch (Text(operation, "op"))
        {
            case "add":
                return PatchTarget.Add(document, path, Value(operation));
            case "remove":
                return PatchTarget.Remove(document, path);
            case "replace":
                return PatchTarget.Add(PatchTarget.Remove(document, path), path, Value(operation));
            case "move":
                var from = Pointer(operation, "from");
                var moved = PatchTarget.Get(document, from)?.DeepClone();
                return path.Waarde.StartsWith(from.Waarde + "/", StringComparison.Ordinal)
                    ? throw PatchTarget.Missing(path)
                    : PatchTarget.Add(PatchTarget.Remove(document, from), path, moved);
            case "copy":
                return PatchTarget.Add(document, path, PatchTarget.Get(document, Pointer(operation, "from"))?.DeepClone());
            case "test":
                return JsonNode.DeepEquals(PatchTarget.Get(document, path), Value(operation))
                    ? document
                    : throw new PatchException(new($"De test op {path} valt anders uit.", $"The test at {path} fails."));
            case var other:
                throw new PatchException(new($"De bewerking '{other}' bestaat niet.", $"There is no operation '{other}'."));
        }
    }

    private static JsonNode? Value(JsonObject operation) => operation.TryGetPropertyValue("value", out var value)
        ? value?.DeepClone()
        : throw new PatchException(new("Een bewerking mist 'value'.", "An operation lacks 'value'."));

    private static JsonPointer Pointer(JsonObject operation, string name) =>
        Text(operation, name) is var text && JsonPointer.TryParse(text, out var pointer)
            ? pointer
            : throw new PatchException(new($"'{text}' is geen JSON Pointer.", $"'{text}' is not a JSON Pointer."));

    private static string Text(JsonObject operation, string name) =>
        operation[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String
            ? value.GetValue<string>()
            : throw new PatchException(new($"Een bewerking mist '{name}'.", $"An operation lacks '{name}'."));
}
