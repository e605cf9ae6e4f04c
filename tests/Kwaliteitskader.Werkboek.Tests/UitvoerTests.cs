using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Werkboek.Lezen;
using static Kwaliteitskader.Werkboek.Tests.Proefboek;

namespace Kwaliteitskader.Werkboek.Tests;

public class UitvoerTests
{
    private static readonly DateOnly Peildatum = new(2026, 11, 21);

    [Fact]
    public void Markering_VanEenWerkboekMetFouten_KleurtPreciesDieCellenMetDeFoutErbij()
    {
        var xlsx = MetFouten();
        var fouten = Werkboeklezer.Lees(xlsx).Fouten;
        using var stroom = new MemoryStream();

        Werkboekmarkering.Schrijf(stroom, xlsx, fouten).Should().BeTrue();

        using var document = SpreadsheetDocument.Open(stroom, isEditable: false);
        Ongeldig(document).Should().BeEmpty();
        var opmerkingen = document.WorkbookPart!.WorksheetParts.SelectMany(deel => deel.WorksheetCommentsPart?.Comments?.Descendants<Comment>() ?? []).Select(een => een.Reference!.Value).ToList();
        opmerkingen.Should().BeEquivalentTo(fouten.Select(fout => fout.Cel!.Split('!')[1]));
        var tekstdatum = fouten.Single(fout => fout.Code == Werkboekfoutcode.Tekstdatum).Cel!.Split('!')[1];
        Blad(document, "visitaties").Descendants<Cell>().Single(cel => cel.CellReference == tekstdatum).StyleIndex!.Value.Should().BeGreaterThan((uint)Opmaak.Stijl.Grijs);
    }

    [Fact]
    public void Markering_VanEenGemarkeerdeKopie_GeeftDezelfdeFouten()
    {
        var fouten = Werkboeklezer.Lees(MetFouten()).Fouten;
        using var eerste = new MemoryStream();
        using var tweede = new MemoryStream();
        Werkboekmarkering.Schrijf(eerste, MetFouten(), fouten);

        Werkboeklezer.Lees(eerste.ToArray()).Fouten.Select(fout => (fout.Code, fout.Cel)).Should().Equal(fouten.Select(fout => (fout.Code, fout.Cel)));
        Werkboekmarkering.Schrijf(tweede, eerste.ToArray(), fouten).Should().BeTrue();
        Werkboeklezer.Lees(tweede.ToArray()).Fouten.Should().HaveCount(fouten.Length);
    }

    [Fact]
    public void Markering_VanIetsDatGeenWerkboekIs_SchrijftNiets()
    {
        using var stroom = new MemoryStream();

        Werkboekmarkering.Schrijf(stroom, new byte[4], Werkboeklezer.Lees(new byte[4]).Fouten).Should().BeFalse();
        stroom.Length.Should().Be(0);
    }

    [Fact]
    public void Rapport_VanAlleVoorbeelden_HeeftElkeBevindingEnIsGeldig()
    {
        var rapporten = RondreisTests.Voorbeelden().Select(dossier => Kwaliteitstoets.Standaard.Toets(dossier, Peildatum)).ToList();
        var boek = new Rapportwerkboek();
        rapporten.ForEach(boek.Voeg);
        boek.Voeg(Werkboeklezer.Lees(MetFouten(), "a.xlsx").Fouten);
        using var stroom = new MemoryStream();
        boek.Schrijf(stroom);

        using var document = SpreadsheetDocument.Open(stroom, isEditable: false);
        Ongeldig(document).Should().BeEmpty();
        Blad(document, "bevindingen").Descendants<Row>().Should().HaveCount(1 + rapporten.Sum(rapport => rapport.Oordelen.Length));
        Blad(document, "samenvatting").Descendants<Row>().Should().HaveCount(2 + rapporten.Count);
        Blad(document, "per therapeut").Descendants<Row>().Should().HaveCount(1 + rapporten.Sum(rapport => rapport.Dossier.Therapeuten?.Length ?? 0));
        Blad(document, "bevindingen").Descendants<AutoFilter>().Should().ContainSingle();
        document.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(blad => blad.Name!.Value).Should().Equal("samenvatting", "bevindingen", "aan te leveren", "per therapeut", "fouten");
    }

    [Fact]
    public void Rapport_MetEenSleutelDieOpEenFormuleLijkt_HeeftGeenFormules()
    {
        var boek = new Rapportwerkboek();
        boek.Voeg(Kwaliteitstoets.Standaard.Toets(new() { Id = "=HYPERLINK(\"http://x.invalid\",\"klik\")" }, Peildatum));
        using var stroom = new MemoryStream();
        boek.Schrijf(stroom);

        using var document = SpreadsheetDocument.Open(stroom, isEditable: false);
        document.WorkbookPart!.WorksheetParts.SelectMany(deel => deel.Worksheet!.Descendants<CellFormula>()).Should().BeEmpty();
        Blad(document, "bevindingen").Descendants<Cell>().Where(cel => cel.InnerText.StartsWith('=')).Should().OnlyContain(cel => cel.DataType!.Value == CellValues.InlineString);
    }

    [Fact]
    public void Brief_InMarkdown_WordtEenGeldigDocumentMetDezelfdeTekst()
    {
        using var stroom = new MemoryStream();
        Briefdocument.Schrijf(stroom, "# Kop\n\nEen **vet** woord en een \\*ster\\*, `a@b.nl`.\n\n- punt\n  - [ ] vakje\n", "# Tweede\n");

        using var document = WordprocessingDocument.Open(stroom, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(fout => $"{fout.Path?.XPath}: {fout.Description}").Should().BeEmpty();
        document.MainDocumentPart!.Document!.Body!.Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(alinea => alinea.InnerText)
            .Should().Equal("Kop", "Een vet woord en een *ster*, a@b.nl.", "punt", "☐ vakje", "", "Tweede");
        document.MainDocumentPart.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.Bold>().Should().ContainSingle();
    }

    private static byte[] MetFouten() => Ingevuld(document =>
    {
        Zet(document, "dossier", "praktijk/solist", 3, Tekst("misschien"));
        Zet(document, "therapeuten", "id", 4, Tekst("t1"));
        Zet(document, "visitaties", "op", 4, Tekst("1-5-2026"));
    });

    private static IEnumerable<string> Ongeldig(SpreadsheetDocument document) =>
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(fout => $"{fout.Path?.XPath}: {fout.Description}");
}
