using System.Buffers;
using System.Net;
using System.Text;
using System.Text.Json;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen;

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
        var (titel, inhoud) = Bladweergave.Toon(blad, doel => paden.Contains(doel) ? Relatief(Adres(blad.Pad), Adres(doel)) : null);
        return Bladzijde(Adres(blad.Pad), titel, inhoud, blad.Pad);
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
            {inhoud}
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
