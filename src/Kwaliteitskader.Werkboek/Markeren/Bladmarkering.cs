using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Kwaliteitskader.Werkboek.Cellen;
using Kwaliteitskader.Werkboek.Lezen;

namespace Kwaliteitskader.Werkboek.Markeren;

/// <summary>Kleurt cellen van een blad en zet er een opmerking bij.</summary>
/// <param name="deel">Het blad.</param>
/// <param name="stijlen">De stijlen voor gekleurde cellen.</param>
internal sealed class Bladmarkering(WorksheetPart deel, Foutstijlen stijlen)
{
    private const string Slot = "</xml>";

    // Een opmerking is een tekening van het oude soort; zonder tekening toont een rekenblad haar niet.
    private const string Begin = """
        <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>
        """;

    /// <summary>Markeert de cellen.</summary>
    public void Markeer(IReadOnlyList<(Celadres Adres, string Melding)> fouten)
    {
        var rijen = deel.Worksheet!.GetFirstChild<SheetData>() ?? deel.Worksheet.AppendChild(new SheetData());
        foreach (var (adres, _) in fouten)
        {
            var cel = Cel(Rij(rijen, adres.Rij), adres);
            cel.StyleIndex = stijlen.Bij(cel.StyleIndex?.Value ?? 0);
        }

        var tekeningen = new StringBuilder();
        var lijst = Opmerkingen();
        foreach (var (adres, melding) in fouten)
        {
            if (lijst.Elements<Comment>().FirstOrDefault(eerder => eerder.Reference?.Value == adres.ToString()) is { } eerder)
            {
                eerder.CommentText!.Append(Tekst($"\n{melding}"));
                continue;
            }

            lijst.Append(new Comment(new CommentText(Tekst(melding))) { Reference = adres.ToString(), AuthorId = 0 });
            tekeningen.Append(Tekening(adres, lijst.Elements<Comment>().Count()));
        }

        Teken(tekeningen.ToString());
    }

    private static Row Rij(SheetData rijen, int nummer)
    {
        var volgende = rijen.Elements<Row>().FirstOrDefault(rij => rij.RowIndex?.Value >= (uint)nummer);
        return volgende?.RowIndex?.Value == (uint)nummer ? volgende : rijen.InsertBefore(new Row { RowIndex = (uint)nummer }, volgende)!;
    }

    private static Cell Cel(Row rij, Celadres adres)
    {
        var volgende = rij.Elements<Cell>().FirstOrDefault(cel => Celadres.Lees(cel.CellReference?.Value)?.Kolom >= adres.Kolom);
        return volgende is not null && Celadres.Lees(volgende.CellReference?.Value) == adres
            ? volgende
            : rij.InsertBefore(new Cell { CellReference = adres.ToString() }, volgende)!;
    }

    private CommentList Opmerkingen()
    {
        var opmerkingen = deel.WorksheetCommentsPart ?? deel.AddNewPart<WorksheetCommentsPart>("rIdOpmerkingen");
        opmerkingen.Comments ??= new Comments(new Authors(new Author("kwaliteitskader")), new CommentList());
        return opmerkingen.Comments.CommentList ??= new CommentList();
    }

    private static Run Tekst(string melding) => new(new Text(Celtekst.VoorXml(melding)) { Space = SpaceProcessingModeValues.Preserve });

    private void Teken(string tekeningen)
    {
        var drager = deel.VmlDrawingParts.FirstOrDefault();
        if (drager is null)
        {
            drager = deel.AddNewPart<VmlDrawingPart>("rIdTekening");
            deel.Worksheet!.AddChild(new LegacyDrawing { Id = "rIdTekening" });
            Schrijf(drager, Begin);
        }

        string inhoud;
        using (var lezer = new StreamReader(drager.GetStream(), Encoding.UTF8))
        {
            inhoud = lezer.ReadToEnd();
        }

        var slot = inhoud.LastIndexOf(Slot, StringComparison.Ordinal);
        Schrijf(drager, slot < 0 ? inhoud : inhoud.Insert(slot, tekeningen));
    }

    private static void Schrijf(VmlDrawingPart drager, string inhoud)
    {
        using var stroom = drager.GetStream(FileMode.Create);
        stroom.Write(Encoding.UTF8.GetBytes(inhoud));
    }

    private static string Tekening(Celadres adres, int nummer)
    {
        var (rij, kolom) = (adres.Rij - 1, adres.Kolom - 1);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""<v:shape id="_x0000_s{5000 + nummer}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{kolom + 1}, 15, {rij}, 2, {kolom + 4}, 15, {rij + 5}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{rij}</x:Row><x:Column>{kolom}</x:Column></x:ClientData></v:shape>""");
    }
}
