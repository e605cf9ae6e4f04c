using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Aanspraken.Gronden;
using Kwaliteitskader.Rules.Normen;
using static Kwaliteitskader.Cli.Documentatie.MarkdownText;

namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>De bladzijde van een wet of andere bron van buiten: welke plaatsen aangehaald worden, en waarvoor.</summary>
internal static class Externblad
{
    /// <summary>De bladzijden, een voor elke bron die een norm of grond aanhaalt, op naam.</summary>
    public static IEnumerable<Blad> Alle(IEnumerable<Norm> normen) =>
        Aanhalingen(normen).GroupBy(paar => paar.Bron.Document, StringComparer.Ordinal).OrderBy(groep => groep.Key, StringComparer.Ordinal).Select(groep => Maak(groep.Key, [.. groep]));

    private static IEnumerable<(Bron Bron, string Wie)> Aanhalingen(IEnumerable<Norm> normen) =>
        normen.SelectMany(norm => norm.Kaart.Bronnen.Concat(norm.Normwaarden.SelectMany(normwaarde => normwaarde.Waarden).Select(waarde => waarde.Bron))
                .Select(bron => (bron, $"[{norm.Kaart.Id}](../normen/{norm.Kaart.Id}.md)")))
            .Concat(Aanspraakgronden.Alle.SelectMany(grond => grond.Kaart.Bronnen.Select(bron => (bron, $"[{grond.Kaart.Id}](../aanspraken/{grond.Kaart.Id}.md)"))))
            .Where(paar => paar.bron.Extern);

    private static Blad Maak(string document, List<(Bron Bron, string Wie)> aanhalingen) => new($"docs/bronnen/{document}.md", new MarkdownText()
        .Heading(1, Plain(document))
        .Paragraph("Een bron van buiten de vijf brondocumenten van het kwaliteitskader. Wat hier niet staat, is niet aangehaald; de tekst zelf staat bij wie haar uitgeeft.")
        .Table(["plaats", "zekerheid", "aangehaald door"], aanhalingen.GroupBy(paar => paar.Bron.Plaats, StringComparer.Ordinal).Select(groep => new[]
        {
            Bronverwijzing.Doel(groep.Key) + Plain(groep.Key),
            groep.Max(paar => paar.Bron.Zekerheid).Naam(),
            string.Join(", ", groep.Select(paar => paar.Wie).Distinct()),
        }))
        .Paragraph("[Alle bronnen](README.md)").ToString());
}
