using System.Text.Json;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Model.Json.Diagnoses;

/// <summary>De tweede lezing, van een record dat de eerste niet doorkwam: vindt alles wat er mis mee is.</summary>
/// <remarks>
/// Eerst wat de bouw van het record betreft, in de volgorde van het document, en dan wat er met de feiten zelf mis is. Na JSON die
/// niet deugt is niets meer te vinden, en van een ander contract zeggen de overige fouten niets.
/// </remarks>
internal static class DossierDiagnosis
{
    /// <summary>De vondsten; leeg als er niets mis is.</summary>
    /// <param name="utf8">Het record.</param>
    /// <param name="staBsnToe">Of er een burgerservicenummer in mag staan.</param>
    public static Findings Of(ReadOnlySpan<byte> utf8, bool staBsnToe)
    {
        var findings = new Findings();
        if (Encodings.IsWide(utf8))
        {
            findings.Add(new Finding { Code = Leesfoutcode.VerkeerdeCodering, Offset = 0 });
            return findings;
        }

        if (utf8.Trim(JsonBlank.Bytes).IsEmpty)
        {
            findings.Add(new Finding { Code = Leesfoutcode.Leeg, Offset = 0 });
            return findings;
        }

        var schema = SchemaCheck.Of(utf8, Dossier.Schemanaam);
        if (schema is not null)
        {
            findings.Add(schema);
        }

        if (schema is not { Code: Leesfoutcode.VerkeerdSchema, Gezocht: not null })
        {
            Walk(utf8, schema, findings, staBsnToe);
        }

        return findings;
    }

    private static void Walk(ReadOnlySpan<byte> utf8, Finding? schema, Findings findings, bool staBsnToe)
    {
        var context = ContractJsonContext.Default;
        var besluiten = new Findings();
        var walk = new TypedWalk(utf8, context.Options, schema, findings, besluiten);
        try
        {
            walk.Run(context.Dossier);
        }
        catch (JsonException exception) when (!walk.Ended)
        {
            findings.Add(JsonSyntax.Of(exception, utf8, walk.Here));
        }
        catch (JsonException)
        {
            findings.Add(Trailing(utf8, walk.Consumed));
        }

        if (!staBsnToe && BsnScan.MayOccur(utf8))
        {
            findings.Add(BsnScan.Of(utf8).Refusals);
        }

        findings.Add(besluiten);
    }

    private static Finding Trailing(ReadOnlySpan<byte> utf8, long consumed)
    {
        var blank = utf8[(int)consumed..].IndexOfAnyExcept(JsonBlank.Bytes);
        var offset = consumed + Math.Max(blank, 0);
        return new() { Code = Leesfoutcode.RommelNaEinde, Offset = offset, Gevonden = Excerpt.OfLine(utf8, offset) };
    }
}
