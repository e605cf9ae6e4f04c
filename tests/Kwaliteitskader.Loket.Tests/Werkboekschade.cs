using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Kwaliteitskader.Loket.Tests;

/// <summary>Een ingevuld werkboek waarin iemand drie cellen van het blad therapeuten verkeerd invulde.</summary>
internal static class Werkboekschade
{
    public static byte[] Maak(byte[] xlsx)
    {
        using var stroom = new MemoryStream();
        stroom.Write(xlsx);
        using (var document = SpreadsheetDocument.Open(stroom, isEditable: true))
        {
            Zet(document, "beroep", new Cell { DataType = CellValues.InlineString, InlineString = new(new Text("tovenaar")) });
            Zet(document, "werkzaamVan", new Cell { DataType = CellValues.InlineString, InlineString = new(new Text("gisteren")) });
            Zet(document, "werkzaamTot", new Cell { CellFormula = new CellFormula("HYPERLINK(\"http://x.example\",\"klik\")"), CellValue = new("46000") });
        }

        return stroom.ToArray();
    }

    private static void Zet(SpreadsheetDocument document, string kolom, Cell cel)
    {
        var blad = document.WorkbookPart!.Workbook!.Descendants<Sheet>().First(een => een.Name == "therapeuten");
        var rijen = ((WorksheetPart)document.WorkbookPart.GetPartById(blad.Id!.Value!)).Worksheet!.Descendants<Row>().ToList();
        var adres = rijen.First(rij => rij.RowIndex! == 1u).Elements<Cell>().First(een => een.InnerText == kolom).CellReference!.Value!.TrimEnd('1') + "3";
        var derde = rijen.First(rij => rij.RowIndex! == 3u);
        cel.CellReference = adres;
        var plaats = derde.Elements<Cell>().FirstOrDefault(een => string.CompareOrdinal(een.CellReference!.Value!.PadLeft(8), adres.PadLeft(8)) >= 0);
        derde.InsertBefore(cel, plaats);
        if (plaats?.CellReference == adres)
        {
            plaats.Remove();
        }
    }
}
