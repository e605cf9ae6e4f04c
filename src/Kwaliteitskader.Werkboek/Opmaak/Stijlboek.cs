using DocumentFormat.OpenXml.Spreadsheet;

namespace Kwaliteitskader.Werkboek.Opmaak;

/// <summary>De stijlen van een werkboek, een per <see cref="Stijl"/>.</summary>
internal static class Stijlboek
{
    private const uint Dagvorm = 164;
    private const uint Tekstvorm = 49;
    private const uint Geheelvorm = 1;
    private const uint Getalvorm = 165;

    /// <summary>Het blauw van koppen.</summary>
    public const string Blauw = "FF1F3864";

    /// <summary>De vulling van een cel waar iets mis mee is.</summary>
    public const string Foutkleur = "FFFFC7CE";

    /// <summary>De stijlen.</summary>
    public static Stylesheet Maak() => new(
        new NumberingFormats(Vorm(Dagvorm, "dd\\-mm\\-yyyy"), Vorm(Getalvorm, "0.##")) { Count = 2 },
        new Fonts(
            Letter(), Letter(kleur: "FF808080", grootte: 9), Letter(kleur: "FFFFFFFF", vet: true), Letter(kleur: Blauw, vet: true, grootte: 16),
            Letter(kleur: Blauw, vet: true, grootte: 12), Letter(kleur: "FF006100"), Letter(kleur: "FF9C0006"), Letter(kleur: "FF7F6000"), Letter(kleur: "FF6B6B6B"))
        { Count = 9 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Vulling(Blauw), Vulling("FF2F5597"), Vulling("FFC6EFCE"), Vulling(Foutkleur), Vulling("FFFFEB9C"), Vulling("FFEDEDED"))
        { Count = 8 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(Enum.GetValues<Stijl>().Select(Van)) { Count = (uint)Enum.GetValues<Stijl>().Length },
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static CellFormat Van(Stijl stijl) => stijl switch
    {
        Stijl.Naam => Cel(letter: 1),
        Stijl.Kop => Cel(letter: 2, vulling: 3, afbreken: true),
        Stijl.Verplicht => Cel(letter: 2, vulling: 2, afbreken: true),
        Stijl.Tekst => Cel(vorm: Tekstvorm),
        Stijl.Datum => Cel(vorm: Dagvorm),
        Stijl.Geheel => Cel(vorm: Geheelvorm),
        Stijl.Getal => Cel(vorm: Getalvorm),
        Stijl.Titel => Cel(letter: 3),
        Stijl.Tussenkop => Cel(letter: 4),
        Stijl.Alinea => Cel(vorm: Tekstvorm, afbreken: true),
        Stijl.Goed => Cel(letter: 5, vulling: 4, vorm: Tekstvorm),
        Stijl.Slecht => Cel(letter: 6, vulling: 5, vorm: Tekstvorm),
        Stijl.Aandacht => Cel(letter: 7, vulling: 6, vorm: Tekstvorm),
        Stijl.Grijs => Cel(letter: 8, vulling: 7, vorm: Tekstvorm),
        _ => Cel(),
    };

    private static CellFormat Cel(uint letter = 0, uint vulling = 0, uint vorm = 0, bool afbreken = false)
    {
        var cel = new CellFormat
        {
            FontId = letter,
            FillId = vulling,
            BorderId = 0,
            FormatId = 0,
            NumberFormatId = vorm,
            ApplyFont = letter > 0,
            ApplyFill = vulling > 0,
            ApplyNumberFormat = vorm > 0,
            ApplyAlignment = true,
            Alignment = new() { Vertical = VerticalAlignmentValues.Top, WrapText = afbreken },
        };
        return cel;
    }

    private static Font Letter(string kleur = "FF000000", bool vet = false, double grootte = 11)
    {
        var letter = new Font();
        if (vet)
        {
            letter.Append(new Bold());
        }

        letter.Append(new FontSize { Val = grootte }, new Color { Rgb = kleur }, new FontName { Val = "Calibri" }, new FontFamilyNumbering { Val = 2 });
        return letter;
    }

    private static Fill Vulling(string kleur) =>
        new(new PatternFill(new ForegroundColor { Rgb = kleur }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static NumberingFormat Vorm(uint nummer, string code) => new() { NumberFormatId = nummer, FormatCode = code };
}
