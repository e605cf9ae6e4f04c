using DocumentFormat.OpenXml.Spreadsheet;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Werkboek.Lezen;
using static Kwaliteitskader.Werkboek.Tests.Proefboek;

namespace Kwaliteitskader.Werkboek.Tests;

public class LezingTests
{
    [Fact]
    public void Blad_ZonderRijen_IsOnbekend() => Werkboeklezer.Lees(Ingevuld()).Dossier!.Praktijk.Should().BeNull();

    [Fact]
    public void Blad_ZonderRijenEnVolledig_IsLeeg()
    {
        var dossier = Werkboeklezer.Lees(Ingevuld(document => Volledig(document, "visitaties"))).Dossier!;

        dossier.Praktijk!.Visitaties!.Value.Should().BeEmpty();
        dossier.Praktijk.Registraties.HasValue.Should().BeFalse();
    }

    [Fact]
    public void Volledigheid_VanEenTherapeut_LaatDeAnderOnbekend()
    {
        var dossier = Werkboeklezer.Lees(Ingevuld(document => Volledig(document, "therapeuten-verklaringen", "t2"))).Dossier!;

        dossier.Therapeuten!.Value[0].Verklaringen.HasValue.Should().BeFalse();
        dossier.Therapeuten!.Value[1].Verklaringen!.Value.Should().BeEmpty();
    }

    [Fact]
    public void Volledigheid_VanEenRijZonderNummer_GeldtOokDaar()
    {
        var dossier = Werkboeklezer.Lees(Veranderd(SjabloonTests.Leeg(), document =>
        {
            Zet(document, "dossier", "id", 3, Tekst("p1"));
            Zet(document, "incidenten", "soort", 3, Tekst("calamiteit"));
            Zet(document, "incidenten", "soort", 4, Tekst("calamiteit"));
            Zet(document, "incidenten", "nr", 4, Getal("2"));
            Zet(document, "meldingen", "bij:incidenten", 3, Getal("2"));
            Volledig(document, "meldingen");
        })).Dossier!;

        dossier.Praktijk!.Incidenten!.Value.Select(incident => incident.Meldingen!.Value.Length).Should().Equal(0, 1);
    }

    [Theory]
    [InlineData("46143", false)]
    [InlineData("44681", true)]
    public void Datum_VanafElkBeginVanDeTelling_IsDezelfdeDag(string getal, bool vanaf1904)
    {
        var dossier = Werkboeklezer.Lees(Ingevuld(document =>
        {
            document.WorkbookPart!.Workbook!.WorkbookProperties = new() { Date1904 = vanaf1904 };
            Zet(document, "visitaties", "op", 3, Getal(getal, alsDatum: true));
        })).Dossier!;

        dossier.Praktijk!.Visitaties!.Value[0].Op.Should().Be(new DateOnly(2026, 5, 1));
    }

    [Theory]
    [InlineData("Ja")]
    [InlineData("yes")]
    [InlineData("JA ")]
    public void JaNee_InElkeTaalEnHoofdletter_WordtGelezen(string tekst) =>
        Werkboeklezer.Lees(Ingevuld(document => Zet(document, "dossier", "praktijk/solist", 3, Tekst(tekst)))).Dossier!.Praktijk!.Solist.Should().BeTrue();

    [Theory]
    [InlineData("entreevisitatie")]
    [InlineData("entry visit")]
    [InlineData("entree")]
    public void Keuze_InWoordenOfMetHaarNaam_WordtGelezen(string tekst) =>
        Werkboeklezer.Lees(Ingevuld(document => Zet(document, "visitaties", "soort", 3, Tekst(tekst)))).Dossier!.Praktijk!.Visitaties!.Value[0].Soort.Should().Be(Visitatiesoort.Entree);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+31612345678")]
    [InlineData("@SUM(A1)")]
    [InlineData("_x000A_")]
    [InlineData("\" \"")]
    public void Tekst_DieOpEenFormuleLijkt_BlijftTekst(string tekst)
    {
        using var stroom = new MemoryStream();
        Sjabloon.Schrijf(stroom, new Dossier { Id = tekst });

        Werkboeklezer.Lees(stroom.ToArray()).Dossier!.Id.Should().Be(tekst);
        Werkboeklezer.Lees(Veranderd(stroom.ToArray(), document => Blad(document, "dossier").Descendants<CellFormula>().Should().BeEmpty())).Fouten.Should().BeEmpty();
    }

    [Fact]
    public void Schrijf_TekstDieNietInEenCelPast_NoemtDeKolom() =>
        FluentActions.Invoking(() => Sjabloon.Schrijf(Stream.Null, new Dossier { Id = new('a', 32_768) })).Should().Throw<CelwaardeException>().Which.Kolom.Should().Be("id");

    [Fact]
    public void Fouten_VanHetHeleWerkboek_KomenSamenOpVolgorde()
    {
        var fouten = Werkboeklezer.Lees(Ingevuld(document =>
        {
            Zet(document, "dossier", "praktijk/solist", 3, Tekst("misschien"));
            Zet(document, "visitaties", "soort", 3, Tekst("jaarlijks"));
            Zet(document, "visitaties", "op", 4, Tekst("1-5-2026"));
            Zet(document, "therapeuten", "id", 5, Tekst("t1"));
        })).Fouten;

        fouten.Select(fout => fout.Code).Should().Equal(Leesfoutcode.VerkeerdType, Leesfoutcode.OnbekendeWaarde, Werkboekfoutcode.Tekstdatum, Werkboekfoutcode.DubbeleSleutel);
        fouten.Should().OnlyContain(fout => fout.Cel != null);
    }

    [Fact]
    public void Dossier_MetTekstDieNietInEenCelPast_WordtNietHalfGeschreven() =>
        FluentActions.Invoking(() => Sjabloon.Schrijf(new MemoryStream(), new Dossier { Id = new string('a', 32_768) })).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("0.1234567890123456", false)]
    [InlineData("0.123456789012345", true)]
    [InlineData("1000000000000000", true)]
    public void Dossier_MetEenGetal_WordtHeelGeschrevenOfNiet(string punten, bool past)
    {
        var dossier = new Dossier { Id = "p1", Therapeuten = [new() { Id = "t1", Scholing = [new() { Punten = decimal.Parse(punten, System.Globalization.CultureInfo.InvariantCulture) }] }] };
        using var stroom = new MemoryStream();
        var schrijf = () => Sjabloon.Schrijf(stroom, dossier);

        if (past)
        {
            schrijf();
            DossierSchrijver.Schrijf(Werkboeklezer.Lees(stroom.ToArray()).Dossier!).Should().Equal(DossierSchrijver.Schrijf(dossier));
        }
        else
        {
            schrijf.Should().Throw<ArgumentException>();
        }
    }

    [Theory]
    [InlineData("0.10000000000000001", "0.1")]
    [InlineData("12.5", "12.5")]
    [InlineData("1E+2", "100")]
    public void Getal_ZoalsEenRekenbladHetSchrijft_IsWatErBedoeldIs(string cel, string punten)
    {
        var xlsx = Veranderd(SjabloonTests.Leeg(), document =>
        {
            Zet(document, "dossier", "id", 3, Tekst("p1"));
            Zet(document, "therapeuten", "id", 3, Tekst("t1"));
            Zet(document, "scholing", "bij:therapeuten", 3, Tekst("t1"));
            Zet(document, "scholing", "punten", 3, Getal(cel));
        });

        Werkboeklezer.Lees(xlsx).Dossier!.Therapeuten!.Value[0].Scholing!.Value[0].Punten.Should().Be(decimal.Parse(punten, System.Globalization.CultureInfo.InvariantCulture));
    }

    private static void Volledig(DocumentFormat.OpenXml.Packaging.SpreadsheetDocument document, string onderdeel, string? van = null)
    {
        Zet(document, "volledigheid", "onderdeel", 60, Tekst(onderdeel));
        Zet(document, "volledigheid", "volledig", 60, Tekst("ja"));
        if (van is not null)
        {
            Zet(document, "volledigheid", "van1", 60, Tekst(van));
        }
    }
}
