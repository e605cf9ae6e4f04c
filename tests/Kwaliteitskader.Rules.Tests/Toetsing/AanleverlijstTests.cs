using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Toetsing;
using static Kwaliteitskader.Rules.Tests.Registers.Aanvraagpraktijk;

namespace Kwaliteitskader.Rules.Tests.Toetsing;

/// <summary>Wat bij een rapport nog aangeleverd moet worden.</summary>
public class AanleverlijstTests
{
    [Property(MaxTest = 60, Arbitrary = [typeof(Dossierarbitraria)])]
    public void AanTeLeveren_ElkDossier_IsWatDeBevindingenMissen(HeelEnDeels paar)
    {
        var rapport = Kwaliteitstoets.Standaard.Toets(paar.Deels, Peildatum);
        var bevindingen = rapport.Document().Bevindingen;
        var lijst = rapport.AanTeLeveren();
        lijst.Select(feit => feit.Pad).Should().OnlyHaveUniqueItems();
        lijst.SelectMany(feit => feit.Criteria.Select(norm => (norm, feit.Pad)))
            .Should().BeEquivalentTo(bevindingen.SelectMany(bevinding => bevinding.Ontbreekt.Select(feit => (bevinding.Norm, feit.Pad))).Distinct());
        lijst.SelectMany(feit => feit.Delen).Should().OnlyContain(deel => deel.Keuze.HasValue == deel.Weg.HasValue);
        var keuzen = lijst.SelectMany(feit => feit.Delen).Select(deel => deel.Keuze).OfType<int>().Distinct().Order().ToList();
        keuzen.Should().Equal(Enumerable.Range(1, keuzen.Count), "keuzen zijn geteld van 1 af");
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(Dossierarbitraria)])]
    public void AanTeLeveren_ElkFeit_HeeftDeAanleveraarVanZijnFeitkaartOfVanZijnLijst(HeelEnDeels paar)
    {
        foreach (var feit in Kwaliteitstoets.Standaard.Toets(paar.Deels, Peildatum).AanTeLeveren())
        {
            var norm = Kwaliteitstoets.Standaard.Normen.First(norm => norm.Kaart.Id.Waarde == feit.Criteria[0]);
            var patroon = Regex.Replace(feit.Pad, @"/\d+(?=/|$)", "/*");
            var kaart = norm.Feiten.Where(gebruik => $"{patroon}/".StartsWith($"{gebruik.Pad}/", StringComparison.Ordinal)).MaxBy(gebruik => gebruik.Pad.Length);
            kaart.Feit.Should().NotBeNull($"{norm.Kaart.Id} {patroon}");
            feit.Aanleveraar.Should().Be(kaart.Feit.Aanleveraar);
        }
    }

    [Theory]
    [InlineData("/praktijk/gegevensleveringen", Partij.Praktijk)]
    [InlineData("/therapeuten/0/verklaringen", Partij.Therapeut)]
    [InlineData("/therapeuten/0/registraties", Partij.Register)]
    public void AanTeLeveren_Aanleveraar_IsWieHetKan(string pad, Partij verwacht) =>
        Zonder(Gemengd).AanTeLeveren().Single(feit => feit.Pad == pad).Aanleveraar.Should().Be(verwacht);

    [Fact]
    public void Waarvan_ElementVanEenLijst_NoemtWieEnHetHoeveelste()
    {
        var dossier = Gemengd with
        {
            Praktijk = Gemengd.Praktijk! with { Verklaringen = [], Visitaties = [new() { Op = new(2010, 1, 1) }, new() { Soort = Visitatiesoort.Periodiek }] },
        };
        var feit = Kwaliteitstoets.Standaard.Toets(dossier, Peildatum).AanTeLeveren().First(feit => feit.Pad == "/praktijk/visitaties/1/op");
        feit.Waarvan.Should().Contain("2");
        Zonder(Gemengd).AanTeLeveren().First(feit => feit.Pad == "/therapeuten/0/verklaringen").Waarvan.Should().Contain("t1");
    }

    [Fact]
    public void Keuze_AangeslotenOfIngeschreven_IsEenKeuzeMetTweeWegen()
    {
        var wegen = Wegen("KMP-3", Gemengd with { Praktijk = Gemengd.Praktijk! with { AangeslotenBijKeurmerk = null, Registraties = null } });

        wegen.Should().BeEquivalentTo([("/praktijk/aangeslotenBijKeurmerk", true), ("/praktijk/registraties", true)]);
    }

    [Fact]
    public void Keuze_WatSamenWeegt_IsGeenKeuze() =>
        Wegen("KMP-4", Gemengd with { Praktijk = Gemengd.Praktijk! with { Gegevensleveringen = null, Verklaringen = null } })
            .Should().BeEquivalentTo([("/praktijk/gegevensleveringen", false), ("/praktijk/verklaringen", false)]);

    [Fact]
    public void Keuze_EenWegOver_IsGeenKeuze() =>
        Wegen("KMP-4", Gemengd with { Praktijk = Gemengd.Praktijk! with { Gegevensleveringen = [], Verklaringen = null } })
            .Should().BeEquivalentTo([("/praktijk/verklaringen", false)]);

    [Fact]
    public void Keuze_AlsDitDanDat_IsGeenKeuze()
    {
        var therapeut = Gemengd.Therapeuten!.Value[0] with { WerkzaamVan = null, PeerReviews = null };
        Wegen("KMT-2", Gemengd with { Therapeuten = [therapeut] }).Should().OnlyContain(deel => !deel.Keuze);
    }

    private static IEnumerable<(string Pad, bool Keuze)> Wegen(string norm, Dossier dossier) =>
        from feit in Kwaliteitstoets.Standaard.Beperkt(new NormId(norm)).Toets(dossier, Peildatum).AanTeLeveren()
        from deel in feit.Delen
        select (feit.Pad, deel.Keuze is not null);

    private static Toetsrapport Zonder(Dossier dossier) => Kwaliteitstoets.Standaard.Toets(dossier.Verberg(() => true) with { Therapeuten = [new() { Id = "t1", Beroep = Beroep.Fysiotherapeut, WerkzaamVan = new(2020, 1, 1) }] }, Peildatum);
}
