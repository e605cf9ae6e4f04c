using System.Text;

namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>Builds one Markdown page; blocks are kept apart by exactly one blank line.</summary>
/// <param name="mark">The first line, which says what made the page.</param>
internal sealed class MarkdownText(string mark = Blad.Merk)
{
    private readonly StringBuilder text = new(mark + "\n");

    public MarkdownText Heading(int level, string heading) => Block($"{new string('#', level)} {heading}");

    public MarkdownText Paragraph(string paragraph) => Block(paragraph);

    public MarkdownText Code(string language, string code) => Block($"```{language}\n{code}\n```");

    /// <summary>A list whose lines are already indented.</summary>
    public MarkdownText List(IEnumerable<string> lines)
    {
        var all = string.Join('\n', lines);
        return all.Length == 0 ? this : Block(all);
    }

    public MarkdownText Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        var lines = new List<string> { Row(heads), Row([.. heads.Select(_ => "---")]) };
        lines.AddRange(rows.Select(Row));
        return Block(string.Join('\n', lines));
    }

    public override string ToString() => text.ToString();

    /// <summary>A line of a list.</summary>
    public static string Bullet(int depth, string line) => $"{new string(' ', depth * 2)}- {line}";

    /// <summary>Text in which nothing is mark-up.</summary>
    public static string Plain(string raw) =>
        raw.Replace("*", "\\*", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);

    public static string Mono(string raw) => $"`{raw}`";

    private static string Row(IReadOnlyList<string> cells) =>
        $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |";

    private MarkdownText Block(string block)
    {
        text.Append('\n').Append(block).Append('\n');
        return this;
    }
}
