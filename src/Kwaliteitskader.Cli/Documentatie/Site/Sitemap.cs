using System.Buffers;
using System.Net;
using System.Text;
using System.Text.Json;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kwaliteitskader.Cli.Documentatie.Site;

/// <summary>Dezelfde bladzijden als <see cref="Documentatiemap"/>, als website: bestanden die zonder server en zonder script te lezen zijn.</summary>
internal sealed class Sitemap
{
    private const string Docs = "docs/";

    private static readonly (string Pad, string Naam)[] Afdelingen =
    [
        ("docs/normen/README.md", "Normen"),
        ("docs/feiten.md", "Feiten"),
        ("docs/bronnen/README.md", "Bronnen"),
        ("docs/aanspraken/README.md", "Aanspraken"),
        ("docs/kaderstand.md", "Stand van het kader"),
        ("docs/lasten.md", "Lasten"),
    ];

    private static readonly MarkdownPipeline Pijplijn = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub).Build();
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly List<Blad> bladen;
    private readonly HashSet<string> paden;
    private readonly Catalogusindex index;

    public Sitemap(IEnumerable<Blad> bladen, IEnumerable<Norm> normen, Bronnenboek boek)
    {
        this.bladen = [.. bladen];
        paden = [.. this.bladen.Select(blad => blad.Pad)];
        index = new([.. normen], boek);
    }

    /// <summary>Alle bestanden van de site, met hun plaats onder haar map.</summary>
    public IEnumerable<(string Pad, string Inhoud)> Bestanden() =>
    [
        ("index.html", Bladzijde("index.html", "Kwaliteitskader", Begin(), null)),
        .. bladen.Select(blad => (Adres(blad.Pad), Bladzijde(blad))),
        ("stijl.css", Bijlage("stijl.css")),
        ("zoek.js", Bijlage("zoek.js")),
        ("zoekindex.js", Zoekindex()),
    ];

    /// <summary>Schrijft de site.</summary>
    /// <param name="map">De map; wat er niet is, wordt gemaakt.</param>
    /// <returns>Het aantal bestanden.</returns>
    public int Schrijf(string map)
    {
        var bestanden = Bestanden().ToList();
        foreach (var (pad, inhoud) in bestanden)
        {
            var doel = Path.Combine(map, pad);
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            File.WriteAllText(doel, inhoud, Utf8);
        }

        return bestanden.Count;
    }

    private static string Adres(string pad) =>
        pad[Docs.Length..].Replace("README.md", "index.html", StringComparison.Ordinal).Replace(".md", ".html", StringComparison.Ordinal);

    private string Bladzijde(Blad blad)
    {
        var document = Markdown.Parse(blad.Inhoud, Pijplijn);
        foreach (var verwijzing in document.Descendants<LinkInline>().ToList())
        {
            Richt(verwijzing, blad.Pad);
        }

        var titel = document.Descendants<HeadingBlock>().First().Inline!.Descendants<LiteralInline>().Aggregate("", (tekst, deel) => tekst + deel.Content);
        return Bladzijde(Adres(blad.Pad), titel, document.ToHtml(Pijplijn), blad.Pad);
    }

    // Naar een andere bladzijde van de site; wat alleen in de broncode staat, wordt tekst met de plaats erbij.
    private void Richt(LinkInline verwijzing, string van)
    {
        var deel = verwijzing.Url!.Split('#', 2);
        var doel = deel[0].Length == 0 ? van : Opgelost(van, deel[0]);
        if (paden.Contains(doel))
        {
            verwijzing.Url = deel[0].Length == 0 ? verwijzing.Url : Relatief(Adres(van), Adres(doel)) + (deel.Length > 1 ? $"#{deel[1]}" : "");
        }
        else if (!verwijzing.Url.Contains("://", StringComparison.Ordinal))
        {
            verwijzing.ReplaceBy(new CodeInline("`") { Content = doel });
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

    private static string Relatief(string van, string naar) => Wortel(van) + naar;

    private static string Wortel(string adres) => string.Concat(Enumerable.Repeat("../", adres.Count(teken => teken == '/')));

    private string Begin()
    {
        var tekst = new StringBuilder("<h1>Kwaliteitskader fysio- en oefentherapie</h1>\n<p>De normen als uitvoerbare regels: wat elke norm vraagt, waarop hij berust, welke feiten hij leest en welke gevallen hem vastleggen. Deze bladzijden zijn uit de regels zelf gemaakt.</p>\n<ul>\n");
        foreach (var (pad, naam) in Afdelingen.Where(afdeling => paden.Contains(afdeling.Pad)))
        {
            tekst.Append(System.Globalization.CultureInfo.InvariantCulture, $"<li><a href=\"{Adres(pad)}\">{naam}</a></li>\n");
        }

        return tekst.Append("</ul>\n").ToString();
    }

    private string Bladzijde(string adres, string titel, string inhoud, string? pad)
    {
        var wortel = Wortel(adres);
        var menu = string.Join('\n', Afdelingen.Where(afdeling => paden.Contains(afdeling.Pad)).Select(afdeling =>
            $"<a href=\"{wortel}{Adres(afdeling.Pad)}\"{(afdeling.Pad == pad ? " aria-current=\"page\"" : "")}>{afdeling.Naam}</a>"));
        var metTabellen = inhoud.Replace("<table>", "<div class=\"tabel\" tabindex=\"0\" role=\"region\" aria-label=\"tabel\"><table>", StringComparison.Ordinal).Replace("</table>", "</table></div>", StringComparison.Ordinal);
        return $"""
            <!DOCTYPE html>
            <html lang="nl" data-wortel="{wortel}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{WebUtility.HtmlEncode(titel)}</title>
            <link rel="stylesheet" href="{wortel}stijl.css">
            </head>
            <body>
            <a class="spring" href="#inhoud">Naar de inhoud</a>
            <nav aria-label="Afdelingen">
            <a href="{wortel}index.html"{(pad is null ? " aria-current=\"page\"" : "")}>Begin</a>
            {menu}
            </nav>
            <div class="zoek"></div>
            <main id="inhoud">
            {metTabellen}
            </main>
            <footer>Gemaakt uit de catalogus; de weergave van bronnen is in eigen woorden.</footer>
            <script src="{wortel}zoek.js"></script>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    private string Zoekindex()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var (plaats, doorzocht) in index.Alle())
            {
                json.WriteStartArray();
                json.WriteStringValue(Adres(plaats));
                json.WriteStringValue(plaats.Id);
                json.WriteStringValue(plaats.Tekst.Nl);
                json.WriteStringValue(doorzocht);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        return $"window.zoekindex = {Encoding.UTF8.GetString(buffer.WrittenSpan)};\n";
    }

    private static string Adres(Vindplaats plaats) => plaats.Soort switch
    {
        Vindplaatssoort.Norm => $"normen/{plaats.Id}.html",
        Vindplaatssoort.Lezing => $"normen/{plaats.Normen[0]}.html",
        Vindplaatssoort.Feit => "feiten.html",
        _ => $"bronnen/{plaats.Id.Split(", ", 2)[0]}.html#{Bronverwijzing.Anker(plaats.Id.Split(", ", 2)[1])}",
    };

    private static string Bijlage(string naam)
    {
        using var lezer = new StreamReader(typeof(Sitemap).Assembly.GetManifestResourceStream($"site/{naam}")!);
        return lezer.ReadToEnd().ReplaceLineEndings("\n");
    }
}
