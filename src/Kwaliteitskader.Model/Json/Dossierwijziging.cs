using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json.Patches;

namespace Kwaliteitskader.Model.Json;

/// <summary>Verandert feiten in een dossier op hun plaats. Het dossier zelf blijft zoals het is; er komt een ander uit.</summary>
/// <remarks>Wat eruit komt, is gelezen zoals elk dossier: streng. Een verandering die het contract niet toelaat, is een leesfout.</remarks>
public static class Dossierwijziging
{
    /// <summary>Het dossier met één ander feit.</summary>
    /// <param name="dossier">Het dossier.</param>
    /// <param name="pad">De plaats; ontbreekt er een object op de weg erheen, dan komt het er. Een streepje als laatste deel is het einde van een lijst.</param>
    /// <param name="json">De waarde als JSON; <c>null</c> maakt het feit onbekend.</param>
    public static Leesresultaat Stel(Dossier dossier, JsonPointer pad, string json)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return Gelezen(dossier, document =>
        {
            PatchTarget.EnsureParents(document, pad);
            return PatchTarget.Set(document, pad, Ontleed(json));
        });
    }

    /// <summary>Het dossier na een JSON Patch (RFC 6902).</summary>
    /// <param name="dossier">Het dossier.</param>
    /// <param name="patch">De patch als JSON.</param>
    public static Leesresultaat PasToe(Dossier dossier, string patch)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return Gelezen(dossier, document => JsonPatch.Apply(document, Ontleed(patch)));
    }

    private static Leesresultaat Gelezen(Dossier dossier, Func<JsonNode?, JsonNode?> wijzig)
    {
        try
        {
            var gewijzigd = wijzig(JsonNode.Parse(DossierSchrijver.Schrijf(dossier)));
            return DossierLezer.Lees(Encoding.UTF8.GetBytes(gewijzigd?.ToJsonString() ?? "null"));
        }
        catch (PatchException fout)
        {
            return new(new Leesfout { Code = Leesfoutcode.WijzigingPastNiet, Regel = 1, Melding = fout.Melding });
        }
    }

    private static JsonNode? Ontleed(string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: new() { MaxDepth = ContractJsonContext.MaxDepth, AllowDuplicateProperties = false });
        }
        catch (JsonException)
        {
            throw new PatchException(new($"'{json}' is geen JSON; een tekst staat tussen aanhalingstekens.", $"'{json}' is not JSON; a text goes between quotation marks."));
        }
    }
}
