using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace Kwaliteitskader.Loket.Brieven;

/// <summary>Toont een brief als HTML. HTML erin blijft tekst, en koppelingen en beelden worden nooit gemaakt, net als in het document.</summary>
internal static class Markdownweergave
{
    private static readonly MarkdownPipeline Pijplijn = new MarkdownPipelineBuilder().DisableHtml().Build();

    public static IHtmlContent Toon(string markdown)
    {
        var document = Markdown.Parse(markdown, Pijplijn);
        foreach (var verwijzing in document.Descendants<LinkInline>().ToList())
        {
            verwijzing.ReplaceBy(new LiteralInline(Tekst(verwijzing)));
        }

        foreach (var adres in document.Descendants<AutolinkInline>().ToList())
        {
            adres.ReplaceBy(new LiteralInline(adres.Url));
        }

        return new HtmlString(document.ToHtml(Pijplijn));
    }

    private static string Tekst(LinkInline verwijzing) => string.Concat(verwijzing.Descendants<LiteralInline>().Select(deel => deel.Content.ToString()));
}
