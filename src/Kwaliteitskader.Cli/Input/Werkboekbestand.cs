using System.Runtime.CompilerServices;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Werkboek;
using Kwaliteitskader.Werkboek.Lezen;

namespace Kwaliteitskader.Cli.Input;

/// <summary>Een werkboek als bestand met één dossier.</summary>
internal static class Werkboekbestand
{
    /// <summary>Waar de naam van een werkboek op eindigt.</summary>
    public const string Uitgang = ".xlsx";

    /// <summary>Of een bestand naar zijn naam een werkboek is.</summary>
    public static bool Is(string bestand) => bestand.EndsWith(Uitgang, StringComparison.OrdinalIgnoreCase);

    /// <summary>Het ene record van een werkboek, of de fouten waardoor het er niet is.</summary>
    public static async IAsyncEnumerable<JsonRecord> RecordsAsync(
        Stream stroom, string bestand, Leesopties lezen, [EnumeratorCancellation] CancellationToken stop)
    {
        var lezing = Lees(await BytesAsync(stroom, stop).ConfigureAwait(false), bestand, lezen);
        yield return new() { Utf8 = lezing.Utf8, Regel = 1, Index = 0, Fouten = lezing.Fouten };
    }

    /// <summary>Leest een werkboek.</summary>
    public static Werkboeklezing Lees(ReadOnlyMemory<byte> xlsx, string bestand, Leesopties lezen) =>
        Werkboeklezer.Lees(xlsx, bestand, Werkboekopties.Standaard with { Lezen = lezen });

    /// <summary>De inhoud van een stroom; van een te grote niet meer dan nodig is om dat te weten.</summary>
    public static async Task<byte[]> BytesAsync(Stream stroom, CancellationToken stop)
    {
        using var inhoud = new MemoryStream();
        var blok = new byte[64 * 1024];
        int gelezen;
        while (inhoud.Length <= Werkboekopties.Standaard.GrootsteBestand && (gelezen = await stroom.ReadAsync(blok, stop).ConfigureAwait(false)) > 0)
        {
            inhoud.Write(blok, 0, gelezen);
        }

        return inhoud.ToArray();
    }
}
