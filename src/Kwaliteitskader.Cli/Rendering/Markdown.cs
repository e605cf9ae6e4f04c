using System.Text.RegularExpressions;
using Kwaliteitskader.Cli.Output;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Zet tekst van buiten in Markdown zonder dat zij opmaak of een koppeling wordt.</summary>
/// <remarks>
/// Een adres wordt in veel weergaven vanzelf een koppeling, ook met een schuine streep voor het apenstaartje. Alleen als code
/// blijft het overal tekst.
/// </remarks>
internal static partial class Markdown
{
    /// <summary>De tekst op één regel, waarin niets opmaak of een koppeling is.</summary>
    public static string Plain(string text) => Run().Replace(SafeText.Of(text), static run =>
        IsAddress(run.Value) ? $"`{run.Value}`" : Markup().Replace(run.Value, @"\$0"));

    private static bool IsAddress(string run) =>
        run.Contains('@', StringComparison.Ordinal)
        || run.Contains("://", StringComparison.Ordinal)
        || run.Contains("www.", StringComparison.OrdinalIgnoreCase);

    // Een teken dat code of een tabel zou afsluiten, hoort nooit bij een adres.
    [GeneratedRegex(@"[`|\\]|[^\s`|\\]+")]
    private static partial Regex Run();

    [GeneratedRegex(@"[\\`*_\[\]<>#|~&]")]
    private static partial Regex Markup();
}
