using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Werkboek.Tests;

/// <summary>Een werkboek dat een test verandert zoals een gebruiker of een kwaadwillende dat zou doen.</summary>
internal static class Proefboek
{
    /// <summary>Een ingevuld sjabloon van het Keurmerk met een dossier <c>p1</c> en therapeuten <c>t1</c> en <c>t2</c>.</summary>
    public static byte[] Ingevuld(Action<SpreadsheetDocument>? verander = null) => Veranderd(SjabloonTests.Leeg(Register.KeurmerkPraktijkregister), document =>
    {
        Zet(document, "dossier", "id", 3, Tekst("p1"));
        Zet(document, "therapeuten", "id", 3, Tekst("t1"));
        Zet(document, "therapeuten", "id", 4, Tekst("t2"));
        verander?.Invoke(document);
    });

    public static byte[] Veranderd(byte[] xlsx, Action<SpreadsheetDocument> verander)
    {
        using var stroom = new MemoryStream();
        stroom.Write(xlsx);
        using (var document = SpreadsheetDocument.Open(stroom, isEditable: true))
        {
            verander(document);
        }

        return stroom.ToArray();
    }

    /// <summary>Voegt een deel aan de zip toe, of vervangt het.</summary>
    public static byte[] MetDeel(byte[] xlsx, string naam, string inhoud)
    {
        using var stroom = new MemoryStream();
        stroom.Write(xlsx);
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(naam)?.Delete();
            using var deel = zip.CreateEntry(naam).Open();
            deel.Write(Encoding.UTF8.GetBytes(inhoud));
        }

        return stroom.ToArray();
    }

    public static string Deel(byte[] xlsx, string naam)
    {
        using var zip = new ZipArchive(new MemoryStream(xlsx), ZipArchiveMode.Read);
        using var lezer = new StreamReader(zip.GetEntry(naam)!.Open());
        return lezer.ReadToEnd();
    }

    /// <summary>Het adres van een kolom op een rij.</summary>
    public static string Adres(SpreadsheetDocument document, string blad, string kolom, int rij)
    {
        var kop = Blad(document, blad).Descendants<Row>().First(een => een.RowIndex! == 1u).Elements<Cell>().First(cel => cel.InnerText == kolom);
        return kop.CellReference!.Value!.TrimEnd('1') + rij;
    }

    /// <summary>Zet een cel op een rij onder een kolom.</summary>
    public static void Zet(SpreadsheetDocument document, string blad, string kolom, int rij, Cell cel) => Zet(document, blad, Adres(document, blad, kolom, rij), cel);

    public static void Zet(SpreadsheetDocument document, string blad, string adres, Cell cel)
    {
        var rijen = Blad(document, blad).GetFirstChild<SheetData>()!;
        var nummer = uint.Parse(new string([.. adres.Where(char.IsAsciiDigit)]), System.Globalization.CultureInfo.InvariantCulture);
        var rij = rijen.Elements<Row>().FirstOrDefault(een => een.RowIndex! == nummer) ?? rijen.AppendChild(new Row { RowIndex = nummer });
        rij.Elements<Cell>().FirstOrDefault(een => een.CellReference == adres)?.Remove();
        cel.CellReference = adres;
        var volgende = rij.Elements<Cell>().FirstOrDefault(een => Lezen.Celadres.Lees(een.CellReference)!.Value.Kolom > Lezen.Celadres.Lees(adres)!.Value.Kolom);
        rij.InsertBefore(cel, volgende);
    }

    public static Worksheet Blad(SpreadsheetDocument document, string naam)
    {
        var id = document.WorkbookPart!.Workbook!.Descendants<Sheet>().First(blad => blad.Name == naam).Id!.Value!;
        return ((WorksheetPart)document.WorkbookPart.GetPartById(id)).Worksheet!;
    }

    public static Cell Tekst(string tekst) => new(new InlineString(new Text(tekst) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString };

    public static Cell Getal(string getal, bool alsDatum = false) => new(new CellValue(getal)) { StyleIndex = alsDatum ? (uint)Opmaak.Stijl.Datum : 0 };

    public static Cell Formule(string formule, string uitkomst) => new(new CellFormula(formule), new CellValue(uitkomst));
}
