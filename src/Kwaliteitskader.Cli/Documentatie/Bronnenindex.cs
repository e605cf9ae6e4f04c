using System.Globalization;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using static Kwaliteitskader.Cli.Documentatie.MarkdownText;

namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>De dekking van alle brondocumenten.</summary>
internal static class Bronnenindex
{
    /// <summary>De kolommen van een dekkingstabel, na de eerste.</summary>
    public static IReadOnlyList<string> Koppen { get; } = ["passages", .. Enum.GetValues<Bestemming>().Select(bestemming => bestemming.Naam().Nl)];

    public static Blad Maak(Bronnenboek boek, IEnumerable<Blad> externen)
    {
        var tekst = new MarkdownText()
            .Heading(1, "Verantwoording van de bronnen")
            .Paragraph("Van elke passage staat hier, in onze eigen woorden, wat ervan geworden is. Gecodeerd is wat uit feiten beslist wordt; een open norm wordt uit een verklaring beslist; een plicht van anderen rust op iemand over wie een dossier niet gaat; niet normatief is wat niemand bindt; bij wat weggelaten is, staat waarom.")
            .Table(["document", .. Koppen], boek.Documenten.Select(document => (string[])
                [$"[{document.Naam}]({document.Naam}.md)", .. Getallen(boek.Dekking(document.Naam))]));
        tekst.Table(["document", "uitgever", "uitgave"], boek.Documenten.Select(document => new[] { $"[{document.Naam}]({document.Naam}.md)", Plain(document.Uitgever.Nl), Plain(document.Uitgave.Nl) }))
            .Heading(2, "Wetten en andere bronnen van buiten")
            .Paragraph("Wat normen en gronden daaruit aanhalen, en met welke zekerheid.")
            .List(externen.Select(blad => Bullet(0, $"[{Path.GetFileNameWithoutExtension(blad.Pad)}]({Path.GetFileName(blad.Pad)})")));
        return new Blad("docs/bronnen/README.md", tekst.ToString());
    }

    /// <summary>De getallen van een dekking, in de volgorde van <see cref="Koppen"/>.</summary>
    public static IEnumerable<string> Getallen(Brondekking dekking) =>
        Enum.GetValues<Bestemming>().Select(dekking.Aantal).Prepend(dekking.Totaal).Select(getal => getal.ToString(CultureInfo.InvariantCulture));
}
