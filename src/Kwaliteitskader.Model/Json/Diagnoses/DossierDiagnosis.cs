using System.Text.Json;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Model.Json.Diagnoses;

/// <summary>De tweede lezing, van een record dat de eerste niet doorkwam: vindt het eerste dat er mis mee is.</summary>
internal static class DossierDiagnosis
{
    /// <summary>De vondst, of <see langword="null"/> als er niets mis is.</summary>
    public static Finding? Of(ReadOnlySpan<byte> utf8) =>
        Encodings.IsWide(utf8) ? new() { Code = Leesfoutcode.VerkeerdeCodering, Offset = 0 }
            : utf8.Trim(JsonBlank.Bytes).IsEmpty ? new() { Code = Leesfoutcode.Leeg, Offset = 0 }
            : SchemaCheck.Of(utf8, Dossier.Schemanaam) ?? Walk(utf8);

    private static Finding? Walk(ReadOnlySpan<byte> utf8)
    {
        var context = ContractJsonContext.Default;
        var walk = new TypedWalk(utf8, context.Options);
        try
        {
            return walk.Run(context.Dossier);
        }
        catch (JsonException exception) when (!walk.Ended)
        {
            return JsonSyntax.Of(exception, utf8, walk.Here);
        }
        catch (JsonException)
        {
            return Trailing(utf8, walk.Consumed);
        }
    }

    private static Finding Trailing(ReadOnlySpan<byte> utf8, long consumed)
    {
        var blank = utf8[(int)consumed..].IndexOfAnyExcept(JsonBlank.Bytes);
        var offset = consumed + Math.Max(blank, 0);
        return new() { Code = Leesfoutcode.RommelNaEinde, Offset = offset, Gevonden = Excerpt.OfLine(utf8, offset) };
    }
}
