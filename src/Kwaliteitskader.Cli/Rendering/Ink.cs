using Kwaliteitskader.Cli.Output;
using Spectre.Console;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Zet tekst in een alinea. Alles van buiten gaat hierlangs, en dus zonder stuurtekens.</summary>
internal static class Ink
{
    private static readonly Style Nadruk = new(decoration: Decoration.Bold);
    private static readonly Style Bijzaak = new(Color.Grey);

    public static Paragraph Plain(string text) => new Paragraph().Add(text);

    public static Paragraph Strong(string text) => new Paragraph().AddStrong(text);

    public static Paragraph Quiet(string text) => new Paragraph().AddQuiet(text);

    public static Paragraph Add(this Paragraph paragraph, string text, Style? style = null) =>
        paragraph.Append(SafeText.Of(text), style);

    public static Paragraph AddStrong(this Paragraph paragraph, string text) => paragraph.Add(text, Nadruk);

    public static Paragraph AddQuiet(this Paragraph paragraph, string text) => paragraph.Add(text, Bijzaak);
}
