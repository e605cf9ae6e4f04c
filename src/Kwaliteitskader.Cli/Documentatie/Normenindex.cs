using System.Collections.Immutable;
using Kwaliteitskader.Rules.Normen;
using static Kwaliteitskader.Cli.Documentatie.MarkdownText;

namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>De lijst van alle normen.</summary>
internal static class Normenindex
{
    public static Blad Maak(ImmutableArray<Norm> normen)
    {
        var tekst = new MarkdownText()
            .Heading(1, "De normen")
            .Paragraph("Elke norm heeft een bladzijde: tot wie hij zich richt, wat hij vraagt, wanneer hij niet geldt, waarop hij berust en een voorbeeld.")
            .Paragraph("Zie ook het [feitenboek](../feiten.md) en de [verantwoording van de bronnen](../bronnen/README.md).")
            .Table(["norm", "titel", "in één zin", "kracht", "gebied", "oordeelt over", "bronnen"], normen.Select(Rij))
            .Heading(2, "Redenen die elke norm kan geven")
            .Paragraph("Een norm geeft deze redenen als hij zelf geen preciezere noemt.")
            .Table(["reden", "zin"], Redenen.Algemeen.Select(reden => new[] { Mono(reden.Code), Plain(reden.Tekst.Nl) }));
        return new Blad("docs/normen/README.md", tekst.ToString());
    }

    private static string[] Rij(Norm norm) =>
    [
        $"[{norm.Kaart.Id}]({norm.Kaart.Id}.md)",
        Plain(norm.Kaart.Titel.Nl),
        Plain(norm.Kaart.Zin.Nl),
        norm.Kaart.Kracht.Naam(),
        norm.Kaart.Domein.Naam().Nl,
        norm.Onderwerpsoort.Naam(),
        string.Join("; ", norm.Kaart.Bronnen.GroupBy(bron => bron.Document, StringComparer.Ordinal)
            .Select(groep => $"{Plain(groep.Key)}: {string.Join(" · ", groep.Select(bron => Plain(bron.Plaats)))}")),
    ];
}
