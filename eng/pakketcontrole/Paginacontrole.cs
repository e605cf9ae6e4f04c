using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;

namespace Kwaliteitskader.Pakketcontrole;

/// <summary>Wat wie een pakket zoekt, ervan te zien krijgt: een bladzijde met hele adressen, een icoon, en wat er veranderd is.</summary>
internal static partial class Paginacontrole
{
    // Kleiner wordt het onscherp, groter weigert de site.
    private const int KleinsteIcoon = 128;
    private const int GrootsteIcoon = 1024 * 1024;
    private const int LangsteWijzigingen = 35_000;

    // Wat de SDK zelf invult als er niets staat.
    private const string Zonder = "Package Description";

    private static readonly string[] Nodig = ["description", "license", "tags"];

    /// <summary>Wat er aan de bladzijde van een pakket niet klopt.</summary>
    /// <param name="pakket">Het pakket.</param>
    /// <param name="bron">Waar de bron te vinden is.</param>
    public static IEnumerable<string> Klachten(Pakket pakket, string bron) =>
        Pagina(pakket).Concat(Icoon(pakket)).Concat(Wijzigingen(pakket)).Concat(Adressen(pakket, bron)).Select(klacht => $"{pakket.Naam}: {klacht}");

    private static IEnumerable<string> Pagina(Pakket pakket)
    {
        if (pakket.Bestand("readme") is not { } bytes)
        {
            return ["geen bladzijde"];
        }

        var tekst = Code().Replace(Encoding.UTF8.GetString(bytes), "");
        return
        [
            .. tekst.StartsWith("# ", StringComparison.Ordinal) ? Array.Empty<string>() : ["de bladzijde begint niet met een kop"],
            .. Verwijzing().Matches(tekst).Select(gevonden => gevonden.Groups["waar"].Value).Where(waar => !IsHeel(waar)).Select(waar => $"de bladzijde verwijst naar {waar}"),
        ];
    }

    private static bool IsHeel(string waar) => waar.StartsWith('#') || (Uri.TryCreate(waar, UriKind.Absolute, out var adres) && adres.Scheme is "https" or "http" && !waar.Contains("/../", StringComparison.Ordinal));

    private static IEnumerable<string> Icoon(Pakket pakket)
    {
        if (pakket.Bestand("icon") is not { } bytes)
        {
            return ["geen icoon"];
        }

        // Een PNG noemt haar maten in het eerste blok.
        return bytes.Length < 24 || !bytes.AsSpan(1, 3).SequenceEqual("PNG"u8) ? ["het icoon is geen PNG"]
            : bytes.Length > GrootsteIcoon || BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)) < KleinsteIcoon || BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)) < KleinsteIcoon ? ["het icoon heeft niet de maat"]
            : [];
    }

    private static IEnumerable<string> Wijzigingen(Pakket pakket) => pakket.Beschrijving("releaseNotes") switch
    {
        null or "" => ["zegt niet wat er veranderd is"],
        { Length: > LangsteWijzigingen } => ["zegt te veel over wat er veranderd is"],
        var tekst when Verwijzing().IsMatch(tekst) => ["verwijst uit wat er veranderd is, en daar worden verwijzingen niet getoond"],
        _ => [],
    };

    private static IEnumerable<string> Adressen(Pakket pakket, string bron)
    {
        foreach (var naam in Nodig.Where(naam => pakket.Beschrijving(naam) is null or "" or Zonder))
        {
            yield return $"geen {naam}";
        }

        if (pakket.Beschrijving("projectUrl") != bron)
        {
            yield return $"het adres van het project is '{pakket.Beschrijving("projectUrl")}'";
        }

        if (pakket.Vermelding("repository", "url") != bron || string.IsNullOrEmpty(pakket.Vermelding("repository", "commit")))
        {
            yield return "zegt niet uit welke versie van de bron het komt";
        }
    }

    [GeneratedRegex("""(?:\]\((?<waar>[^()\s]*)|(?:href|src)\s*=\s*["'](?<waar>[^"']*)|^\[[^\]]+\]:\s*(?<waar>\S+))""", RegexOptions.Multiline)]
    private static partial Regex Verwijzing();

    // In code staan haken die geen verwijzing zijn.
    [GeneratedRegex("```.*?```|`[^`\n]*`", RegexOptions.Singleline)]
    private static partial Regex Code();
}
