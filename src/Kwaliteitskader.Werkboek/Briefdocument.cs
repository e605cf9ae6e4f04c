using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Kwaliteitskader.Werkboek.Brieven;
using Kwaliteitskader.Werkboek.Opmaak;

namespace Kwaliteitskader.Werkboek;

/// <summary>Schrijft brieven als document (.docx): dezelfde tekst die ook als Markdown verschijnt, om verder te bewerken en te ondertekenen.</summary>
/// <remarks>
/// Van Markdown wordt gelezen wat een brief heeft: koppen, alinea's, opsommingen met en zonder vakje, vet, en tekens die met een
/// schuine streep letterlijk bedoeld zijn. Koppelingen en beelden worden nooit gemaakt.
/// </remarks>
public static partial class Briefdocument
{
    /// <summary>Schrijft een document met een of meer brieven, elk op een nieuwe bladzijde.</summary>
    /// <param name="naar">Waarheen; wordt niet gesloten.</param>
    /// <param name="brieven">De brieven in Markdown.</param>
    public static void Schrijf(Stream naar, params IReadOnlyList<string> brieven)
    {
        ArgumentNullException.ThrowIfNull(naar);
        ArgumentNullException.ThrowIfNull(brieven);
        var tekst = new Body();
        for (var i = 0; i < brieven.Count; i++)
        {
            if (i > 0)
            {
                tekst.Append(new Paragraph(new Run(new Break { Type = BreakValues.Page })));
            }

            tekst.Append(Alineas(brieven[i]));
        }

        tekst.Append(new SectionProperties(new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1418, Bottom = 1418, Left = 1418, Right = 1418, Header = 709, Footer = 709, Gutter = 0 }));
        using var geheugen = new MemoryStream();
        using (var document = WordprocessingDocument.Create(geheugen, WordprocessingDocumentType.Document))
        {
            var hoofd = document.AddMainDocumentPart();
            document.ChangeIdOfPart(hoofd, "rIdBrief");
            hoofd.AddNewPart<StyleDefinitionsPart>("rIdStijlen").Styles = Briefstijlen.Maak();
            hoofd.AddNewPart<NumberingDefinitionsPart>("rIdLijsten").Numbering = Briefstijlen.Opsomming();
            hoofd.Document = new Document(tekst);
        }

        Boekbouwer.Vastgelegd(geheugen, naar);
    }

    private static IEnumerable<OpenXmlElement> Alineas(string markdown)
    {
        var lopend = new List<string>();
        foreach (var regel in markdown.Split('\n').Append(""))
        {
            var bijzonder = Kop().Match(regel) is { Success: true } kop ? Alinea($"Kop{kop.Groups[1].Length}", kop.Groups[2].Value)
                : Punt().Match(regel) is { Success: true } punt ? Lijst(punt)
                : null;
            if (bijzonder is null && regel.Length > 0)
            {
                lopend.Add(regel);
                continue;
            }

            if (lopend.Count > 0)
            {
                yield return Alinea(null, string.Join(' ', lopend));
                lopend.Clear();
            }

            if (bijzonder is not null)
            {
                yield return bijzonder;
            }
        }
    }

    private static Paragraph Lijst(Match punt)
    {
        var vak = punt.Groups[2].Success ? "☐ " : "";
        var alinea = Alinea("Lijst", vak + punt.Groups[3].Value);
        alinea.ParagraphProperties!.Append(new NumberingProperties(new NumberingLevelReference { Val = punt.Groups[1].Length / 2 }, new NumberingId { Val = 1 }));
        return alinea;
    }

    private static Paragraph Alinea(string? stijl, string tekst)
    {
        var alinea = new Paragraph(new ParagraphProperties());
        if (stijl is not null)
        {
            alinea.ParagraphProperties!.Append(new ParagraphStyleId { Val = stijl });
        }

        alinea.Append(Stukken(tekst));
        return alinea;
    }

    // Vet staat tussen twee sterretjes; een sterretje met een schuine streep ervoor is er gewoon een.
    private static IEnumerable<Run> Stukken(string tekst)
    {
        var vet = false;
        var code = false;
        var stuk = new StringBuilder();
        for (var i = 0; i < tekst.Length; i++)
        {
            if (tekst[i] == '`')
            {
                code = !code;
            }
            else if (tekst[i] == '\\' && !code && i + 1 < tekst.Length && char.IsAscii(tekst[i + 1]) && !char.IsLetterOrDigit(tekst[i + 1]))
            {
                stuk.Append(tekst[++i]);
            }
            else if (!code && tekst[i] == '*' && i + 1 < tekst.Length && tekst[i + 1] == '*')
            {
                yield return Stuk(stuk, vet);
                stuk.Clear();
                vet = !vet;
                i++;
            }
            else
            {
                stuk.Append(tekst[i]);
            }
        }

        yield return Stuk(stuk, vet);
    }

    private static Run Stuk(StringBuilder tekst, bool vet)
    {
        var stuk = new Run();
        if (vet)
        {
            stuk.Append(new RunProperties(new Bold()));
        }

        stuk.Append(new Text(new string([.. tekst.ToString().Where(System.Xml.XmlConvert.IsXmlChar)])) { Space = SpaceProcessingModeValues.Preserve });
        return stuk;
    }

    [GeneratedRegex("^(#{1,3}) (.*)$")]
    private static partial Regex Kop();

    [GeneratedRegex(@"^( *)- (\[ \] )?(.*)$")]
    private static partial Regex Punt();
}
