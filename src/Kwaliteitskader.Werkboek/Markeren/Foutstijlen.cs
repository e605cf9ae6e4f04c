using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Kwaliteitskader.Werkboek.Opmaak;

namespace Kwaliteitskader.Werkboek.Markeren;

/// <summary>Van elke stijl van een werkboek dezelfde met een rode vulling.</summary>
internal sealed class Foutstijlen
{
    private readonly CellFormats vormen;
    private readonly uint vulling;
    private readonly Dictionary<uint, uint> gemaakt = [];

    /// <summary>Voegt de vulling aan een werkboek toe.</summary>
    public Foutstijlen(WorkbookPart boek)
    {
        var deel = boek.WorkbookStylesPart ?? boek.AddNewPart<WorkbookStylesPart>();
        var stijlen = deel.Stylesheet ??= Stijlboek.Maak();
        var vullingen = stijlen.Fills ??= new Fills();
        vullingen.Append(new Fill(new PatternFill(new ForegroundColor { Rgb = Stijlboek.Foutkleur }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid }));
        vulling = (uint)vullingen.Elements<Fill>().Count() - 1;
        vullingen.Count = vulling + 1;
        vormen = stijlen.CellFormats ??= new CellFormats(new CellFormat());
    }

    /// <summary>De rode stijl bij een stijl.</summary>
    public uint Bij(uint stijl)
    {
        if (!gemaakt.TryGetValue(stijl, out var rood))
        {
            var vorm = (CellFormat)(vormen.Elements<CellFormat>().ElementAtOrDefault((int)stijl)?.CloneNode(deep: true) ?? new CellFormat());
            vorm.FillId = vulling;
            vorm.ApplyFill = true;
            vormen.Append(vorm);
            rood = (uint)vormen.Elements<CellFormat>().Count() - 1;
            vormen.Count = rood + 1;
            gemaakt[stijl] = rood;
        }

        return rood;
    }
}
