using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json.Patches;

namespace Kwaliteitskader.Model.Json;

/// <summary>Verandert feiten in een dossier op hun plaats. Het dossier zelf blijft zoals het is; er komt een ander uit.</summary>
/// <remarks>Wat eruit komt, is gelezen zoals elk dossier: streng. Een verandering die het contract niet toelaat, is een leesfout.</remarks>
public static class Dossierwijziging
{
    // Zonder tekens om te zetten: wat dan niet nodig is, leest de gewone weg het snelst.
    private static readonly JsonWriterOptions Ruim = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Het dossier met één ander feit.</summary>
    /// <param name="dossier">Het dossier.</param>
    /// <param name="pad">De plaats; ontbreekt er een object op de weg erheen, dan komt het er. Een streepje als laatste deel is het einde van een lijst.</param>
    /// <param name="json">De waarde als JSON; <c>null</c> maakt het feit onbekend.</param>
    public static Leesresultaat Stel(Dossier dossier, JsonPointer pad, string json) => Stel(dossier, [(pad, json)]);

    /// <summary>Het dossier met andere feiten, na elkaar gesteld.</summary>
    /// <param name="dossier">Het dossier.</param>
    /// <param name="feiten">De plaatsen met hun waarden, zoals bij één feit.</param>
    public static Leesresultaat Stel(Dossier dossier, params IEnumerable<(JsonPointer Pad, string Json)> feiten)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(feiten);
        return Gelezen(dossier, document =>
        {
            foreach (var (pad, json) in feiten)
            {
                PatchTarget.EnsureParents(document, pad);
                document = PatchTarget.Set(document, pad, Ontleed(json));
            }

            return document;
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
            var buffer = new ArrayBufferWriter<byte>();
            using (var schrijver = new Utf8JsonWriter(buffer, Ruim))
            {
                gewijzigd?.WriteTo(schrijver);
            }

            return DossierLezer.Lees(gewijzigd is null ? "null"u8 : buffer.WrittenSpan);
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
