using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kwaliteitskader.Cli.Documentatie.Site;

/// <summary>Een bladzijde van de documentatie als HTML, met haar verwijzingen gericht op de plaats waar zij getoond wordt.</summary>
internal static partial class Bladweergave
{
    private static readonly MarkdownPipeline Pijplijn = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub).Build();

    /// <summary>De titel en de inhoud van een bladzijde.</summary>
    /// <param name="blad">De bladzijde.</param>
    /// <param name="adres">Het adres van een andere bladzijde bij haar pad; afwezig als zij er niet is: dan blijft het pad als tekst over.</param>
    public static (string Titel, string Html) Toon(Blad blad, Func<string, string?> adres)
    {
        var document = Markdown.Parse(blad.Inhoud, Pijplijn);
        foreach (var verwijzing in document.Descendants<LinkInline>().ToList())
        {
            Richt(verwijzing, blad.Pad, adres);
        }

        var titel = document.Descendants<HeadingBlock>().First().Inline!.Descendants<LiteralInline>().Aggregate("", (tekst, deel) => tekst + deel.Content);
        return (titel, Toegankelijk(document.ToHtml(Pijplijn)));
    }

    // Wat opzij kan schuiven, is met het toetsenbord te bereiken en heeft een eigen naam; een lege kop is geen kop.
    private static string Toegankelijk(string html)
    {
        var nummer = 0;
        return Tabel().Replace(html, _ => $"<div class=\"tabel\" tabindex=\"0\" role=\"region\" aria-label=\"tabel {++nummer}\"><table>")
            .Replace("</table>", "</table></div>", StringComparison.Ordinal)
            .Replace("<th></th>", "<td></td>", StringComparison.Ordinal)
            .Replace("<pre>", "<pre tabindex=\"0\">", StringComparison.Ordinal);
    }

    // Naar een andere bladzijde; wat alleen in de broncode staat, wordt tekst met de plaats erbij.
    private static void Richt(LinkInline verwijzing, string van, Func<string, string?> adres)
    {
        var deel = verwijzing.Url!.Split('#', 2);
        var doel = deel[0].Length == 0 ? van : Opgelost(van, deel[0]);
        if (adres(doel) is { } gevonden)
        {
            verwijzing.Url = deel[0].Length == 0 ? verwijzing.Url : gevonden + (deel.Length > 1 ? $"#{deel[1]}" : "");
        }
        else if (!verwijzing.Url.Contains("://", StringComparison.Ordinal))
        {
            verwijzing.ReplaceBy(new CodeInline("`") { Content = doel }, copyChildren: false);
        }
    }

    private static string Opgelost(string van, string naar)
    {
        var delen = van.Split('/').SkipLast(1).ToList();
        foreach (var stap in naar.Split('/'))
        {
            if (stap == "..")
            {
                delen.RemoveAt(delen.Count - 1);
            }
            else
            {
                delen.Add(stap);
            }
        }

        return string.Join('/', delen);
    }

    [GeneratedRegex("<table>")]
    private static partial Regex Tabel();
}
