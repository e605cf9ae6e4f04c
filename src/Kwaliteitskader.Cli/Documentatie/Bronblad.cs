using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using static Kwaliteitskader.Cli.Documentatie.MarkdownText;

namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>De bladzijde van een brondocument: de dekking, en dan elke passage.</summary>
internal static class Bronblad
{
    public static Blad Maak(Brondocument document, Bronnenboek boek)
    {
        var tekst = new MarkdownText()
            .Heading(1, Plain(document.Titel.Nl))
            .Paragraph($"In citaten {Mono(document.Naam)}. " + (document.Volledig
                ? "Elke zin en elk punt is verantwoord."
                : "Verantwoord is wat over het kwaliteitskader of over de aanspraak gaat."))
            .Table(["", ""],
            [
                ["uitgever", Plain(document.Uitgever.Nl)],
                ["uitgave", Plain(document.Uitgave.Nl)],
                ["SHA-256 van de gelezen tekst", Mono(document.Sha256)],
            ])
            .Table(["paragraaf", .. Bronnenindex.Koppen], boek.DekkingPerParagraaf(document.Naam).Select(dekking => (string[])
                [Plain(dekking.Paragraaf!), .. Bronnenindex.Getallen(dekking)]));
        foreach (var paragraaf in document.Paragrafen)
        {
            var passages = boek.VanParagraaf(document.Naam, paragraaf.Naam).ToList();
            if (passages.Count > 0)
            {
                tekst.Heading(2, $"{Plain(paragraaf.Naam)} — {Plain(paragraaf.Titel.Nl)}")
                    .Table(["plaats", "wat er staat, in onze woorden", "bestemming"], passages.Select(passage => Rij(paragraaf, passage)));
            }
        }

        tekst.Paragraph("[Alle bronnen](README.md)");
        return new Blad($"docs/bronnen/{document.Naam}.md", tekst.ToString());
    }

    private static string[] Rij(Paragraaf paragraaf, Passage passage) =>
    [
        Bronverwijzing.Doel(passage.Plaats) + (passage.Plaats == paragraaf.Naam ? "opschrift" : Plain(passage.Plaats[(paragraaf.Naam.Length + 2)..])),
        Plain(passage.Tekst.Nl),
        Bestemming(passage) + (passage.Toelichting is { } toelichting ? $" — {Plain(toelichting.Nl)}" : ""),
    ];

    private static string Bestemming(Passage passage)
    {
        var wie = passage.Normen.Select(norm => $"[{norm}](../normen/{norm}.md)")
            .Concat(passage.Plichtdragers.Select(drager => drager.Naam().Nl)).ToList();
        var bestemming = passage.Bestemming.Naam().Nl;
        return wie.Count == 0 ? bestemming : $"{bestemming}: {string.Join(", ", wie)}";
    }
}
