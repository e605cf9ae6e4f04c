using DocumentFormat.OpenXml.Wordprocessing;

namespace Kwaliteitskader.Werkboek.Brieven;

/// <summary>De stijlen van een brief.</summary>
internal static class Briefstijlen
{
    private const string Blauw = "1F3864";
    private const string Letter = "Calibri";

    /// <summary>De stijlen voor tekst, koppen en opsommingen.</summary>
    public static Styles Maak() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = Letter, HighAnsi = Letter }, new FontSize { Val = "22" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120" }))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Standaard", Default = true },
        Kop(1, "heading 1", "32"),
        Kop(2, "heading 2", "26"),
        Kop(3, "heading 3", "24"),
        new Style(new StyleName { Val = "List Paragraph" }, new BasedOn { Val = "Standaard" }, new StyleParagraphProperties(new SpacingBetweenLines { After = "60" })) { Type = StyleValues.Paragraph, StyleId = "Lijst" });

    /// <summary>Opsommingen met een punt, in twee lagen.</summary>
    public static Numbering Opsomming() => new(
        new AbstractNum(new MultiLevelType { Val = MultiLevelValues.HybridMultilevel }, Laag(0, "•"), Laag(1, "–")) { AbstractNumberId = 1 },
        new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 });

    private static Style Kop(int laag, string naam, string grootte) => new(
        new StyleName { Val = naam },
        new BasedOn { Val = "Standaard" },
        new NextParagraphStyle { Val = "Standaard" },
        new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "120" }, new OutlineLevel { Val = laag - 1 }),
        new StyleRunProperties(new Bold(), new Color { Val = Blauw }, new FontSize { Val = grootte }))
    {
        Type = StyleValues.Paragraph,
        StyleId = $"Kop{laag}",
    };

    private static Level Laag(int laag, string teken) => new(
        new StartNumberingValue { Val = 1 },
        new NumberingFormat { Val = NumberFormatValues.Bullet },
        new LevelText { Val = teken },
        new LevelJustification { Val = LevelJustificationValues.Left },
        new PreviousParagraphProperties(new Indentation { Left = $"{360 * (laag + 1)}", Hanging = "260" }))
    {
        LevelIndex = laag,
    };
}
