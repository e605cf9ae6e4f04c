using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Cli.Rendering.Html;

/// <summary>Rapporten als één bladzijde die alleen staat: wat aandacht vraagt, welke dagen komen, en elke bevinding met haar uitleg. Zonder script.</summary>
/// <param name="taal">De taal.</param>
internal sealed class HtmlReport(Taal taal)
{
    private const int Vooruit = 2;

    private static readonly Uitkomst[] Volgorde =
    [
        Uitkomst.VoldoetNiet, Uitkomst.OordeelNodig, Uitkomst.NogTeVoldoen, Uitkomst.NietVastTeStellen, Uitkomst.Voldoet, Uitkomst.NietVanToepassing,
    ];

    private readonly Woorden woorden = new(taal);
    private int nummer;

    /// <summary>Het begin van de bladzijde, met haar stijl erin.</summary>
    public string Begin() => $"""
        <!DOCTYPE html>
        <html lang="{(taal == Taal.Nederlands ? "nl" : "en")}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{Zin("Rapport kwaliteitskader", "Quality framework report")}</title>
        <style>
        {Stijl()}
        </style>
        </head>
        <body>
        <main>

        """.ReplaceLineEndings("\n");

    /// <summary>Het einde van de bladzijde.</summary>
    public string Einde() => $"</main>\n<footer><p>{Zin("Bevindingen zijn een advies. Een mens beslist.", "Findings are an advice. A person decides.")}</p></footer>\n</body>\n</html>\n";

    /// <summary>Het rapport over één dossier.</summary>
    /// <param name="rapport">Het rapport.</param>
    /// <param name="normenset">De normen waar die van het rapport uit gekozen zijn, als de lezer ze daarbij noemt; zonder dit die van het rapport zelf.</param>
    public string Rapport(Toetsrapport rapport, Normensetkenmerk? normenset = null)
    {
        nummer++;
        var deel = new StringBuilder();
        var document = normenset ?? rapport.Toets.Normenset;
        deel.Append(CultureInfo.InvariantCulture, $"<article>\n<h1>Dossier {Veilig(rapport.Dossier.Id)}</h1>\n<p>{Zin("Peildatum", "Reference date")}: {Veilig(woorden.Dag(rapport.Peildatum))}. {Zin("Normen", "Norms")} {Veilig(document.Versie)}, <code>{document.Sha256[..12]}</code>.</p>\n<ul class=\"telling\">\n");
        foreach (var uitkomst in Volgorde.Where(uitkomst => rapport.Aantal(uitkomst) > 0))
        {
            deel.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{Anker(uitkomst)}\">{rapport.Aantal(uitkomst)} {Veilig(woorden.Van(uitkomst, rapport.Aantal(uitkomst)))}</a></li>\n");
        }

        deel.Append("</ul>\n");
        Agenda(deel, rapport);
        foreach (var uitkomst in Volgorde.Where(uitkomst => rapport.Aantal(uitkomst) > 0))
        {
            deel.Append(CultureInfo.InvariantCulture, $"<h2 id=\"{Anker(uitkomst)}\">{Teken(uitkomst)} {Veilig(Hoofdletter(woorden.Van(uitkomst)))}</h2>\n");
            foreach (var oordeel in rapport.Oordelen.Where(oordeel => oordeel.Uitkomst == uitkomst))
            {
                Bevinding(deel, oordeel);
            }
        }

        return deel.Append("</article>\n").ToString();
    }

    /// <summary>Wat er staat als een dossier niet te lezen is: alle fouten.</summary>
    public string Fouten(ImmutableArray<Leesfout> fouten) =>
        $"<article>\n<h1>{Zin("Niet te lezen", "Unreadable")}</h1>\n<ul>\n{string.Concat(fouten.Select(fout => $"<li><code>{Veilig(Leesfoutplaats.Van(fout, taal))}</code>: {Veilig(fout.Melding.In(taal))}</li>\n"))}</ul>\n</article>\n";

    private void Agenda(StringBuilder deel, Toetsrapport rapport)
    {
        var agenda = rapport.Agenda(rapport.Peildatum > DateOnly.MaxValue.AddYears(-Vooruit) ? DateOnly.MaxValue : rapport.Peildatum.AddYears(Vooruit));
        deel.Append(CultureInfo.InvariantCulture, $"<h2>{Zin("Wat eraan komt, als er niets verandert", "What is ahead, if nothing changes")}</h2>\n");
        if (agenda.Punten.IsEmpty)
        {
            deel.Append(CultureInfo.InvariantCulture, $"<p>{Zin("Niets tot en met", "Nothing through")} {Veilig(woorden.Dag(agenda.TotEnMet))}.</p>\n");
            return;
        }

        deel.Append(Timeline.Svg(agenda, taal)).Append("\n<ol>\n");
        foreach (var punt in agenda.Punten)
        {
            var wat = punt.Wendingen.Select(wending => $"{wending.Norm} ({wending.OnderwerpId}): {woorden.Van(wending.Naar)}").Distinct();
            deel.Append(CultureInfo.InvariantCulture, $"<li><strong>{Veilig(woorden.Dag(punt.Op))}</strong> {Veilig(string.Join("; ", wat))}</li>\n");
        }

        deel.Append("</ol>\n");
    }

    private void Bevinding(StringBuilder deel, Oordeel oordeel)
    {
        var bevinding = oordeel.Bevinding(taal);
        var kaart = oordeel.Norm.Kaart;
        var uiterlijk = bevinding.Uiterlijk is { } dag ? Veilig($" · {woorden.Zin("uiterlijk", "by")} {woorden.Dag(dag)}") : "";
        deel.Append(CultureInfo.InvariantCulture, $"<details>\n<summary>{Teken(oordeel.Uitkomst)} <strong>{Veilig(kaart.Titel.In(taal))}</strong> ({kaart.Id}), {Veilig(bevinding.OnderwerpId)}{uiterlijk}</summary>\n<p>{Veilig(bevinding.Toelichting)}</p>\n");
        foreach (var besluit in woorden.Besluiten(bevinding.Dispensatie, bevinding.Beoordeling))
        {
            deel.Append(CultureInfo.InvariantCulture, $"<p>{Veilig(besluit)}</p>\n");
        }

        if (bevinding.Herstel is { } herstel)
        {
            deel.Append(CultureInfo.InvariantCulture, $"<p>{Zin("Te doen", "To do")}: {Veilig(herstel)}</p>\n");
        }

        deel.Append(new UnfoldingTree(taal).Html(oordeel.LegUit()));
        deel.Append(CultureInfo.InvariantCulture, $"<p class=\"bij\">{Veilig(woorden.Van(kaart.Kracht))}. {Veilig(string.Join("; ", kaart.Bronnen))}</p>\n</details>\n");
    }

    private string Anker(Uitkomst uitkomst) => string.Create(CultureInfo.InvariantCulture, $"d{nummer}-{EnumNamen.Van(uitkomst)}");

    private static string Teken(Uitkomst uitkomst) => $"<span class=\"{EnumNamen.Van(uitkomst)}\" aria-hidden=\"true\">{Sign.Of(uitkomst).Glyph}</span>";

    private static string Hoofdletter(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];

    private static string Veilig(string tekst) => WebUtility.HtmlEncode(SafeText.OfLines(tekst));

    private string Zin(string nl, string en) => woorden.Zin(nl, en);

    private static string Stijl()
    {
        using var lezer = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream("site/verslag.css")!);
        return lezer.ReadToEnd().ReplaceLineEndings("\n").Trim();
    }
}
