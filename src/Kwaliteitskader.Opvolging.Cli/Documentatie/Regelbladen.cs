using System.Collections.Immutable;
using System.Text;
using Kwaliteitskader.Cli.Documentatie;
using static Kwaliteitskader.Cli.Documentatie.MarkdownText;

namespace Kwaliteitskader.Opvolging.Cli.Documentatie;

/// <summary>De bladzijden over de regels, gemaakt uit de regels zelf.</summary>
internal static class Regelbladen
{
    private const string Map = "docs/opvolging";
    private const string Merk = "<!-- Gemaakt uit de regels door 'kwaliteitskader-opvolging documentatie'; niet met de hand wijzigen. -->";

    /// <summary>Alle bladzijden: een overzicht, en een per regel.</summary>
    public static IReadOnlyList<Blad> Bladen() =>
        [Overzicht(), .. Opvolger.Standaard.Regels.Select(regel => new Blad($"{Map}/{regel.Naam}.md", Regelblad(regel)))];

    /// <summary>Schrijft de bladzijden en ruimt op wat er niet meer bij hoort.</summary>
    /// <returns>Het aantal bladzijden.</returns>
    public static int Schrijf(string wortel)
    {
        var bladen = Bladen();
        Directory.CreateDirectory(Path.Combine(wortel, Map));
        foreach (var blad in bladen)
        {
            File.WriteAllText(Path.Combine(wortel, blad.Pad), blad.Inhoud, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        foreach (var over in Directory.GetFiles(Path.Combine(wortel, Map), "*.md").Where(bestand => !bladen.Any(blad => Path.GetFileName(blad.Pad) == Path.GetFileName(bestand))))
        {
            File.Delete(over);
        }

        return bladen.Count;
    }

    private static Blad Overzicht() => new($"{Map}/README.md", new MarkdownText(Merk)
        .Heading(1, "De regels van de opvolging")
        .Paragraph("Wat uit bevindingen volgt. Een gevolg is er zolang zijn grond er is, en verdwijnt vanzelf met hem.")
        .Table(["regel", "doet", "leest", "levert"], Opvolger.Standaard.Regels.Select(regel => new[] { $"[{regel.Naam}]({regel.Naam}.md)", Plain(regel.Omschrijving), Typen(regel.Leest), Typen(regel.Levert) }))
        .ToString());

    private static string Regelblad(Regelkaart regel) => new MarkdownText(Merk)
        .Heading(1, regel.Naam)
        .Paragraph(Plain(regel.Omschrijving))
        .Table(["", ""],
        [
            ["gaat af op", Typen(regel.Leest)],
            ["levert", Typen(regel.Levert)],
            ["trefwoorden", string.Join(", ", regel.Trefwoorden.Select(Mono))],
        ])
        .Heading(2, "Voorbeeld")
        .Paragraph(Voorbeeld(regel))
        .Paragraph($"Gevallen waarin deze regel afgaat en waarin niet, staan in `tests/Kwaliteitskader.Opvolging.Tests/Scenarios/{regel.Naam}.yaml`. Terug naar [alle regels](README.md).")
        .ToString();

    private static string Voorbeeld(Regelkaart regel) => Regelvoorbeelden.Van(regel.Naam) is var (dossier, gevolgen)
        ? $"Op {Regelvoorbeelden.Peildatum:yyyy-MM-dd} geeft `{dossier}`:\n\n{string.Join('\n', gevolgen.Select(gevolg => Bullet(0, Mono($"{gevolg.GetType().Name} {gevolg.Sleutel}"))))}"
        : "De voorbeelddossiers geven hier geen aanleiding toe: deze regel heeft ook een feit nodig dat van buiten het dossier komt.";

    private static string Typen(ImmutableArray<Type> typen) => string.Join(", ", typen.Select(type => Mono(type.Name)));
}
