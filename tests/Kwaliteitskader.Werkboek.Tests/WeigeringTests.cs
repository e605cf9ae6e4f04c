using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Spreadsheet;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Werkboek.Lezen;
using static Kwaliteitskader.Werkboek.Tests.Proefboek;

namespace Kwaliteitskader.Werkboek.Tests;

/// <summary>Wat geweigerd wordt, elk met zijn code op zijn cel.</summary>
public class WeigeringTests
{
    [Fact]
    public void Werkboek_ZonderBezwaar_WordtGelezen() => Werkboeklezer.Lees(Ingevuld()).Fouten.Should().BeEmpty();

    [Theory]
    [InlineData("therapeuten", "id", 3, "1+1", Werkboekfoutcode.Formule)]
    [InlineData("dossier", "praktijk/solist", 3, "HYPERLINK(\"http://x.invalid\",\"ja\")", Werkboekfoutcode.Formule)]
    public void Cel_MetFormule_WordtGeweigerdEnNietGeloofd(string blad, string kolom, int rij, string formule, string code) =>
        Fout(blad, kolom, rij, Proefboek.Formule(formule, "t1")).Should().Contain(code);

    [Theory]
    [InlineData("visitaties", "op", "2026-05-01", Werkboekfoutcode.Tekstdatum)]
    [InlineData("visitaties", "op", "1-5-2026", Werkboekfoutcode.Tekstdatum)]
    [InlineData("dossier", "praktijk/solist", "misschien", Leesfoutcode.VerkeerdType)]
    [InlineData("visitaties", "soort", "jaarlijks", Leesfoutcode.OnbekendeWaarde)]
    public void Cel_MetTekstDieNietPast_WordtGeweigerd(string blad, string kolom, string tekst, string code) =>
        Fout(blad, kolom, 3, Tekst(tekst)).Should().Equal(code);

    [Theory]
    [InlineData("visitaties", "op", "46000", false, Leesfoutcode.OnmogelijkeDatum)]
    [InlineData("visitaties", "op", "46000.5", true, Leesfoutcode.OnmogelijkeDatum)]
    [InlineData("visitaties", "op", "60", true, Leesfoutcode.OnmogelijkeDatum)]
    [InlineData("visitaties", "op", "99999999", true, Leesfoutcode.OnmogelijkeDatum)]
    [InlineData("dossier", "id", "12", false, Leesfoutcode.VerkeerdType)]
    [InlineData("visitaties", "soort", "1", false, Leesfoutcode.VerkeerdType)]
    public void Cel_MetGetalDatNietPast_WordtGeweigerd(string blad, string kolom, string getal, bool alsDatum, string code) =>
        Fout(blad, kolom, 3, Getal(getal, alsDatum)).Should().Contain(code);

    [Fact]
    public void Cel_MetFoutVanHetRekenblad_WordtGeweigerd() =>
        Fout("visitaties", "op", 3, new Cell(new CellValue("#N/A")) { DataType = CellValues.Error }).Should().Equal(Werkboekfoutcode.Foutcel);

    [Fact]
    public void Cel_MetBurgerservicenummer_WordtGeweigerdOpHaarCel()
    {
        var lezing = Werkboeklezer.Lees(Ingevuld(document => Zet(document, "dossier", "id", 3, Tekst("111222333"))));

        lezing.Fouten.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = Leesfoutcode.Burgerservicenummer, Cel = "dossier!A3" });
    }

    [Fact]
    public void Therapeut_DieErAlWas_WordtGeweigerd() => Fout("therapeuten", "id", 4, Tekst("t1")).Should().Equal(Werkboekfoutcode.DubbeleSleutel);

    [Fact]
    public void Rij_BijEenTherapeutDieErNietIs_WordtGeweigerd() =>
        Fout("therapeuten-registraties", "bij:therapeuten", 3, Tekst("t9")).Should().Equal(Werkboekfoutcode.OnbekendeVerwijzing);

    [Fact]
    public void Rij_ZonderTherapeut_WordtGeweigerd()
    {
        var fouten = Werkboeklezer.Lees(Ingevuld(document => Zet(document, "therapeuten-registraties", "status", 3, Tekst("ingeschreven")))).Fouten;

        fouten.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = Werkboekfoutcode.OnbekendeVerwijzing, Cel = "'therapeuten-registraties'!A3" }, opties => opties.ExcludingMissingMembers());
    }

    [Fact]
    public void Kolom_DieErNietHoort_WordtGeweigerdMetDeNaamDieBedoeldIs()
    {
        var fouten = Werkboeklezer.Lees(Ingevuld(document => Zet(document, "therapeuten", "beroep", 1, Tekst("beroop")))).Fouten;

        fouten.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = Werkboekfoutcode.OnbekendeKolom, Suggestie = "beroep" });
    }

    [Fact]
    public void Kolom_DieErTweeKeerStaat_WordtGeweigerd() =>
        Codes(Ingevuld(document => Zet(document, "visitaties", "op", 1, Tekst("soort")))).Should().Equal(Werkboekfoutcode.DubbeleKolom);

    [Fact]
    public void Inhoud_BuitenDeKolommen_WordtGeweigerd() =>
        Codes(Ingevuld(document => Zet(document, "visitaties", "Z3", Tekst("let op")))).Should().Equal(Werkboekfoutcode.OnbekendeKolom);

    [Fact]
    public void Blad_DatErNietHoort_WordtGeweigerd()
    {
        var fouten = Werkboeklezer.Lees(Ingevuld(document => document.WorkbookPart!.Workbook!.Descendants<Sheet>().First(blad => blad.Name == "visitaties").Name = "visitatie")).Fouten;

        fouten.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = Werkboekfoutcode.OnbekendBlad, Suggestie = "visitaties" });
    }

    [Fact]
    public void Blad_ZonderNamenVanKolommen_WordtGeweigerd() => Codes(Ingevuld(document =>
    {
        var rijen = Blad(document, "visitaties").GetFirstChild<SheetData>()!;
        rijen.Elements<Row>().First().Remove();
    })).Should().Equal(Werkboekfoutcode.GeenSjabloonblad);

    [Fact]
    public void Dossier_MetTweeRijen_WordtGeweigerd() => Fout("dossier", "id", 4, Tekst("p2")).Should().Equal(Werkboekfoutcode.MeerDossiers);

    [Fact]
    public void Cellen_DieSamengevoegdZijn_WordenGeweigerd() => Codes(Ingevuld(document =>
        Blad(document, "visitaties").InsertAfter(new MergeCells(new MergeCell { Reference = "B3:C3" }), Blad(document, "visitaties").GetFirstChild<SheetData>())))
        .Should().Equal(Werkboekfoutcode.SamengevoegdeCellen);

    [Fact]
    public void Volledigheid_NeeVanEenLijstMetRijen_WordtGeweigerd() => Codes(Ingevuld(document =>
    {
        Zet(document, "volledigheid", "onderdeel", 50, Tekst("therapeuten"));
        Zet(document, "volledigheid", "volledig", 50, Tekst("nee"));
    })).Should().Equal(Werkboekfoutcode.OnvolledigeLijst);

    [Theory]
    [InlineData("visitatie", "ja", Werkboekfoutcode.OnbekendBlad)]
    [InlineData("visitaties", "bijna", Leesfoutcode.VerkeerdType)]
    public void Volledigheid_DieNietPast_WordtGeweigerd(string onderdeel, string volledig, string code) => Codes(Ingevuld(document =>
    {
        Zet(document, "volledigheid", "onderdeel", 50, Tekst(onderdeel));
        Zet(document, "volledigheid", "volledig", 50, Tekst(volledig));
    })).Should().Equal(code);

    [Fact]
    public void Macros_WordenGeweigerd() => Codes(MetDeel(Ingevuld(), "xl/vbaProject.bin", "x")).Should().Equal(Werkboekfoutcode.Macros);

    [Fact]
    public void Macros_AlleenInDeSoort_WordenGeweigerd()
    {
        var xlsx = Ingevuld();
        var soorten = Deel(xlsx, "[Content_Types].xml").Replace("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml", StringComparison.Ordinal);

        Codes(MetDeel(xlsx, "[Content_Types].xml", soorten)).Should().Equal(Werkboekfoutcode.Macros);
    }

    [Theory]
    [InlineData("xl/externalLinks/externalLink1.xml")]
    [InlineData("xl/embeddings/oleObject1.bin")]
    [InlineData("xl/connections.xml")]
    public void Verwijzing_NaarBuiten_WordtGeweigerd(string deel) => Codes(MetDeel(Ingevuld(), deel, "<x/>")).Should().Equal(Werkboekfoutcode.ExterneVerwijzing);

    [Fact]
    public void Verwijzing_NaarEenBeeldBuitenHetWerkboek_WordtGeweigerd() => Codes(MetDeel(Ingevuld(), "xl/worksheets/_rels/sheet9.xml.rels",
        """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://x.invalid/a.png" TargetMode="External"/></Relationships>"""))
        .Should().Equal(Werkboekfoutcode.ExterneVerwijzing);

    [Fact]
    public void Zipbom_WordtGeweigerdZonderHaarUitTePakken()
    {
        var bom = MetDeel(Ingevuld(), "xl/media/bom.xml", new string(' ', 40 * 1024 * 1024));

        bom.Length.Should().BeLessThan(200_000);
        Codes(bom).Should().Equal(Werkboekfoutcode.TeGroot);
    }

    [Fact]
    public void Werkboek_MetTeVeelDelen_WordtGeweigerd()
    {
        using var stroom = new MemoryStream();
        stroom.Write(Ingevuld());
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Update, leaveOpen: true))
        {
            for (var i = 0; i < 1100; i++)
            {
                zip.CreateEntry($"x{i}");
            }
        }

        Codes(stroom.ToArray()).Should().Equal(Werkboekfoutcode.TeGroot);
    }

    [Fact]
    public void Werkboek_GroterDanDeGrens_WordtGeweigerd() =>
        Werkboeklezer.Lees(Ingevuld(), opties: new() { GrootsteBestand = 1000 }).Fouten.Select(fout => fout.Code).Should().Equal(Werkboekfoutcode.TeGroot);

    [Fact]
    public void Werkboek_MetEigenEntiteiten_WordtGeweigerd() => Codes(MetDeel(Ingevuld(), "xl/workbook.xml",
        """<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">&b;</workbook>"""))
        .Should().Equal(Werkboekfoutcode.GeenWerkboek);

    [Theory]
    [InlineData("PK\u0003\u0004 geen zip")]
    [InlineData("{\"schema\":1}")]
    [InlineData("")]
    public void Bestand_DatGeenWerkboekIs_WordtGeweigerd(string inhoud) => Codes(Encoding.Latin1.GetBytes(inhoud)).Should().Equal(Werkboekfoutcode.GeenWerkboek);

    [Fact]
    public void Bestand_DatOudOfBeveiligdIs_WordtGeweigerd() =>
        Codes([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]).Should().Equal(Werkboekfoutcode.BeveiligdOfOud);

    [Fact]
    public void Werkboek_OpElkePlekAfgebroken_GooitNiet()
    {
        var xlsx = Ingevuld();
        for (var lengte = 0; lengte < xlsx.Length; lengte += 397)
        {
            Codes(xlsx[..lengte]).Should().Equal(Werkboekfoutcode.GeenWerkboek);
        }
    }

    private static IEnumerable<string> Codes(byte[] xlsx) => Werkboeklezer.Lees(xlsx).Fouten.Select(fout => fout.Code);

    /// <summary>De codes op een cel, nadat die veranderd is.</summary>
    private static IEnumerable<string> Fout(string blad, string kolom, int rij, Cell cel)
    {
        var plaats = "";
        var fouten = Werkboeklezer.Lees(Ingevuld(document =>
        {
            plaats = Foutmelder.Celnaam(blad, Celadres.Lees(Adres(document, blad, kolom, rij))!.Value);
            Zet(document, blad, kolom, rij, cel);
        })).Fouten;
        fouten.Should().NotBeEmpty();
        return fouten.Where(fout => fout.Cel == plaats).Select(fout => fout.Code);
    }
}
