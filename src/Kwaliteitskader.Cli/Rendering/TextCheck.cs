using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Spectre.Console;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>De uitslag van een controle voor een lezer.</summary>
internal static class TextCheck
{
    public static void Write(TextCanvas canvas, Controle controle, Taal taal)
    {
        var teken = Sign.Of(controle.Uitslag == Controleuitslag.Gelijk ? Uitkomst.Voldoet : Uitkomst.VoldoetNiet);
        canvas.Line(new Paragraph().Add($"{teken.Glyph} ", teken.Style).AddQuiet($"{controle.Rapport.Dossier.Id}  ").Add(Zin(controle).In(taal)), hanging: 2);
        foreach (var bevinding in controle.Bevindingen)
        {
            canvas.Line(Ink.Plain($"- {bevinding}"), 2);
        }

        canvas.Flush();
    }

    private static Tekst Zin(Controle controle) => controle.Uitslag switch
    {
        Controleuitslag.Gelijk => new(
            "Het rapport is bit voor bit wat uit deze feiten en deze normen volgt.",
            "The report is bit for bit what follows from these facts and these norms."),
        Controleuitslag.AndereFeiten => new(
            $"Het rapport gaat over andere feiten: het noemt {controle.Rapport.Dossier.Id} met afdruk {Kort(controle.Rapport.Dossier.Sha256)}, en dit is {controle.Dossier.Id} met afdruk {Kort(controle.Dossier.Sha256)}.",
            $"The report is about other facts: it names {controle.Rapport.Dossier.Id} with fingerprint {Kort(controle.Rapport.Dossier.Sha256)}, and this is {controle.Dossier.Id} with fingerprint {Kort(controle.Dossier.Sha256)}."),
        Controleuitslag.AndereNormen => new(
            $"Het rapport is met andere normen of normwaarden gemaakt: versie {controle.Rapport.Normenset.Versie}, afdruk {Kort(controle.Rapport.Normenset.Sha256)}.",
            $"The report was made with other norms or figures: version {controle.Rapport.Normenset.Versie}, fingerprint {Kort(controle.Rapport.Normenset.Sha256)}."),
        _ => new(
            "Feiten en normen zijn dezelfde, maar het rapport is veranderd. Anders dan het hoort:",
            "Facts and norms are the same, but the report was altered. Other than it should be:"),
    };

    private static string Kort(string sha256) => sha256.Length > 12 ? $"{sha256[..12]}…" : sha256;
}
