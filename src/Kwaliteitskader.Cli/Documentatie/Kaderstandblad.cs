using Kwaliteitskader.Rules.Kaderstand;
using static Kwaliteitskader.Cli.Documentatie.MarkdownText;

namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>De bladzijde over de stand van het kwaliteitskader zelf.</summary>
internal static class Kaderstandblad
{
    public static Blad Maak() => new("docs/kaderstand.md", new MarkdownText()
        .Heading(1, "Waar het kwaliteitskader zelf staat")
        .Paragraph("De opdracht `kaderstand --peildatum` geeft de stand op een dag. Waar de bronnen ophouden, is de stand onbekend; uit het implementatieplan volgt niet dat het kader in het Register staat.")
        .Paragraph("De drie randvoorwaarden hier zijn die van het programma voor een passende aanspraak. Het feit `kader.randvoorwaardenVervuld` in een dossier gaat over iets anders: de eigen, vooral financiële, voorwaarden van het kader.")
        .Heading(2, "Stand per facet")
        .Table(["facet", "vanaf", "tot en met", "stand", "bron"], Kaderstanden.Alle.Select(stand => new[]
        {
            $"{Plain(stand.Facet.Naam.Nl)} ({Mono(stand.Facet.Id)})",
            Documentwoorden.Dag(stand.Van),
            stand.TotEnMet is { } einde ? $"{Documentwoorden.Dag(einde)}, daarna onbekend" : "",
            $"{Plain(stand.Tekst.Nl)} ({Mono(stand.Stand)})",
            stand.Bron is { } bron ? $"{Plain(bron.ToString())} ({bron.Zekerheid.Naam()})" : "",
        }))
        .Heading(2, "Gebeurtenissen")
        .Table(["wanneer", "wie", "wat", "bron"], Kadergeschiedenis.Alle.Select(gebeurtenis => new[]
        {
            Documentwoorden.Dag(gebeurtenis.Op) + (gebeurtenis.Precisie == Dagprecisie.Dag ? "" : $" (op {gebeurtenis.Precisie.ToString().ToLowerInvariant()} nauwkeurig)"),
            Plain(gebeurtenis.Wie.Nl),
            Plain(gebeurtenis.Wat.Nl),
            $"{Plain(gebeurtenis.Bron.ToString())} ({gebeurtenis.Bron.Zekerheid.Naam()})",
        }))
        .Paragraph("Zonder dag:")
        .List(Kadergeschiedenis.ZonderDag.Select(tekst => Bullet(0, Plain(tekst.Nl))))
        .ToString());
}
