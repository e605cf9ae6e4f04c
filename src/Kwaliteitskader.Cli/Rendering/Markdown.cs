using System.Text.RegularExpressions;
using Kwaliteitskader.Cli.Output;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Zet tekst van buiten in Markdown zonder dat zij opmaak wordt.</summary>
internal static partial class Markdown
{
    public static string Plain(string text) => Opmaak().Replace(SafeText.Of(text), @"\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>#|~]")]
    private static partial Regex Opmaak();
}
