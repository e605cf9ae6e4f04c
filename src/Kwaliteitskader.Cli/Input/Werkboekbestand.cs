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
        var lezing = await LeesAsync(stroom, bestand, lezen, stop).ConfigureAwait(false);
        yield return new() { Utf8 = lezing.Utf8, Regel = 1, Index = 0, Fouten = lezing.Fouten };
    }

    /// <summary>Leest een werkboek uit een stroom, en van een te groot bestand niet meer dan nodig is om dat te weten.</summary>
    public static async Task<Werkboeklezing> LeesAsync(Stream stroom, string bestand, Leesopties lezen, CancellationToken stop)
    {
        var opties = Werkboekopties.Standaard with { Lezen = lezen };
        using var inhoud = new MemoryStream();
        var blok = new byte[64 * 1024];
        int gelezen;
        while (inhoud.Length <= opties.GrootsteBestand && (gelezen = await stroom.ReadAsync(blok, stop).ConfigureAwait(false)) > 0)
        {
            inhoud.Write(blok, 0, gelezen);
        }

        return Werkboeklezer.Lees(inhoud.ToArray(), bestand, opties);
    }
}
