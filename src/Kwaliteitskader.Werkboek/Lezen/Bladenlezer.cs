using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Kwaliteitskader.Werkboek.Cellen;

namespace Kwaliteitskader.Werkboek.Lezen;

/// <summary>Leest de cellen van een werkboek zonder iets uit te rekenen.</summary>
internal sealed class Bladenlezer
{
    private readonly WorkbookPart boek;
    private readonly List<string> teksten;
    private readonly Datumopmaak opmaak;

    /// <summary>Maakt de lezer van een geopend werkboek.</summary>
    public Bladenlezer(WorkbookPart boek)
    {
        this.boek = boek;
        teksten = [.. Teksten(boek.SharedStringTablePart)];
        opmaak = new(boek.WorkbookStylesPart?.Stylesheet);
        Vanaf1904 = boek.Workbook?.WorkbookProperties?.Date1904?.Value ?? false;
    }

    /// <summary>Of dagen vanaf 1904 geteld worden, zoals op oude Macs.</summary>
    public bool Vanaf1904 { get; }

    /// <summary>De namen van de bladen, in volgorde.</summary>
    public IEnumerable<string> Namen => Bladen.Select(blad => blad.Name?.Value ?? "");

    private IEnumerable<Sheet> Bladen => boek.Workbook?.Sheets?.Elements<Sheet>() ?? [];

    /// <summary>Een blad; een dat geen rekenblad is, zoals een grafiek, heeft geen cellen.</summary>
    public Gelezenblad Lees(string naam)
    {
        var blad = Bladen.First(een => (een.Name?.Value ?? "") == naam);
        var rijen = new List<Gelezenrij>();
        var samengevoegd = new List<string>();
        if (blad.Id?.Value is not { } id || boek.GetPartById(id) is not WorksheetPart deel)
        {
            return new(naam, rijen, samengevoegd);
        }

        using var lezer = OpenXmlReader.Create(deel);
        var vorige = 0;
        while (lezer.Read())
        {
            if (lezer.ElementType == typeof(Row) && lezer.IsStartElement)
            {
                var rij = Rij((Row)lezer.LoadCurrentElement()!, vorige + 1);
                vorige = rij.Nummer;
                if (rij.Cellen.Count > 0)
                {
                    rijen.Add(rij);
                }
            }
            else if (lezer.ElementType == typeof(MergeCell) && lezer.IsStartElement)
            {
                samengevoegd.Add(((MergeCell)lezer.LoadCurrentElement()!).Reference?.Value ?? "");
            }
        }

        return new(naam, rijen, samengevoegd);
    }

    private Gelezenrij Rij(Row rij, int volgende)
    {
        var nummer = rij.RowIndex?.Value is { } gegeven and <= int.MaxValue ? (int)gegeven : volgende;
        var cellen = new List<Cel>();
        var kolom = 0;
        foreach (var cel in rij.Elements<Cell>())
        {
            kolom = Celadres.Lees(cel.CellReference?.Value)?.Kolom ?? kolom + 1;
            if (Lees(cel, new(nummer, kolom)) is { } gelezen)
            {
                cellen.Add(gelezen);
            }
        }

        return new(nummer, cellen);
    }

    private Cel? Lees(Cell cel, Celadres adres)
    {
        if (cel.CellFormula is not null)
        {
            return new(adres, Celsoort.Formule, "");
        }

        var waarde = cel.CellValue?.Text ?? "";
        var soort = cel.DataType?.Value ?? CellValues.Number;
        if (soort == CellValues.InlineString)
        {
            return Tekst(adres, cel.InlineString is { } tekst ? Inhoud(tekst) : "");
        }

        if (soort == CellValues.SharedString)
        {
            return Tekst(adres, int.TryParse(waarde, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < teksten.Count ? teksten[index] : "");
        }

        if (soort == CellValues.String)
        {
            return Tekst(adres, Celtekst.Ontsnapt(waarde));
        }

        return waarde.Length == 0 ? null
            : soort == CellValues.Boolean ? new(adres, Celsoort.JaNee, waarde)
            : soort == CellValues.Error ? new(adres, Celsoort.Fout, waarde)
            : soort == CellValues.Date ? new(adres, Celsoort.Dag, waarde)
            : new(adres, Celsoort.Getal, waarde, opmaak.IsDatum(cel.StyleIndex?.Value ?? 0));
    }

    // Wie een cel met een spatie leegmaakt, bedoelt een lege cel.
    private static Cel? Tekst(Celadres adres, string tekst) => string.IsNullOrWhiteSpace(tekst) ? null : new(adres, Celsoort.Tekst, tekst);

    private static IEnumerable<string> Teksten(SharedStringTablePart? deel)
    {
        if (deel is null)
        {
            yield break;
        }

        using var lezer = OpenXmlReader.Create(deel);
        while (lezer.Read())
        {
            if (lezer.ElementType == typeof(SharedStringItem) && lezer.IsStartElement)
            {
                yield return Inhoud((SharedStringItem)lezer.LoadCurrentElement()!);
            }
        }
    }

    // Uitspraakhulp bij Japans en Chinees (rPh) hoort niet bij de tekst.
    private static string Inhoud(RstType tekst) => Celtekst.Ontsnapt(
        tekst.Text is { } geheel ? geheel.Text : string.Concat(tekst.Elements<Run>().Select(deel => deel.Text?.Text)));
}
