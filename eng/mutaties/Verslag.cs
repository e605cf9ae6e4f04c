using System.Globalization;
using System.Text;

namespace Kwaliteitskader.Mutaties;

/// <summary>De stand per bestand, en wat geen test merkte.</summary>
internal static class Verslag
{
    /// <summary>Het verslag in Markdown.</summary>
    public static string Van(string map, int geplant, IReadOnlyList<Fout> gekozen, IReadOnlyDictionary<int, string> uitslagen)
    {
        var tekst = new StringBuilder();
        var geprobeerd = gekozen.Where(fout => uitslagen.TryGetValue(fout.Nummer, out var uitslag) && uitslag != "blijvend").ToList();
        bool Gemerkt(Fout fout) => uitslagen[fout.Nummer].StartsWith("gedood", StringComparison.Ordinal);
        tekst.AppendLine(CultureInfo.InvariantCulture, $"{map}: {geplant} fouten geplant, {geprobeerd.Count} geprobeerd, {geprobeerd.Count(Gemerkt)} gemerkt ({Procent(geprobeerd.Count(Gemerkt), geprobeerd.Count)})");
        foreach (var groep in geprobeerd.GroupBy(fout => fout.Bestand).OrderBy(groep => groep.Count(Gemerkt) / (double)groep.Count()))
        {
            tekst.AppendLine(CultureInfo.InvariantCulture, $"| {Path.GetFileNameWithoutExtension(groep.Key)} | {groep.Count(Gemerkt)} / {groep.Count()} | {Procent(groep.Count(Gemerkt), groep.Count())} |");
        }

        foreach (var fout in geprobeerd.Where(fout => !Gemerkt(fout)).OrderBy(fout => fout.Nummer))
        {
            tekst.AppendLine(CultureInfo.InvariantCulture, $"- {fout.Bestand}:{fout.Regel} `{fout.Was}` ({fout.Soort}): {uitslagen[fout.Nummer]}");
        }

        return tekst.ToString();
    }

    private static string Procent(int deel, int geheel) => geheel == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * deel / geheel:F0} %");
}
