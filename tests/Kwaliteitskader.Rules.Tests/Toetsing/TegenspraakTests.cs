using FsCheck;
using FsCheck.Fluent;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Tests.Toetsing;

/// <summary>Feiten die elkaar tegenspreken dragen geen vaste uitkomst, over alle normen. Perioden en antwoorden hebben hun eigen tests.</summary>
public class TegenspraakTests
{
    private static readonly DateOnly Peildatum = AannemelijkeDossiers.Peildatum;
    private static readonly Config Vaak = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void Toets_PeriodenDieOverlappen_DragenGeenVasteUitkomst() => Dragen(Tegenspraakdossiers.OverlappendePerioden);

    /// <summary>Over wie alleen vraagt of de praktijk in het register staat, gaat de ontkenning niet: daarvoor is het register de bron.</summary>
    [Fact]
    public void Toets_NietAangeslotenNaastEenInschrijving_DraagtGeenVasteUitkomst() =>
        Dragen(Tegenspraakdossiers.OntkendKeurmerk, norm => norm.Feiten.Any(gebruik => gebruik.Pad == "/praktijk/aangeslotenBijKeurmerk"));

    [Fact]
    public void Toets_IngeschrevenEnOntkend_DraagtGeenVasteUitkomst() => Dragen(Tegenspraakdossiers.OntkendeInschrijvingen);

    [Fact]
    public void Toets_SolistMetMeerTherapeuten_DraagtGeenVasteUitkomst() => Dragen(Tegenspraakdossiers.SolistMetMeer);

    public static TheoryData<string> Soorten => ["registratieperioden-overlappen", "keurmerk-spreekt-zich-tegen", "inschrijvingen-spreken-elkaar-tegen", "solist-met-meer-therapeuten"];

    [Theory]
    [MemberData(nameof(Soorten))]
    public void Toets_Tegenspraak_GeeftOordeelNodigInElkeNormDieHaarKent(string reden)
    {
        var (plant, tegenspraak) = Soort(reden);
        var kennen = Kwaliteitstoets.Standaard.Normen.Where(norm => norm.EigenRedenen.Contains(tegenspraak) && !HeeftEenRij(norm)).Select(norm => norm.Kaart.Id.Waarde).ToHashSet();
        kennen.Should().NotBeEmpty();
        for (var zaad = 0; zaad < 300 && kennen.Count > 0; zaad++)
        {
            foreach (var geval in plant(AannemelijkeDossiers.Maak(zaad), Peildatum))
            {
                kennen.ExceptWith(Kwaliteitstoets.Standaard.Toets(geval.Tegenstrijdig, Peildatum).Oordelen
                    .Where(oordeel => oordeel.Uitkomst == Uitkomst.OordeelNodig && kennen.Contains(oordeel.Norm.Kaart.Id.Waarde) && oordeel.Bevinding().Reden == reden)
                    .Select(oordeel => oordeel.Norm.Kaart.Id.Waarde).ToList());
            }
        }

        kennen.Should().BeEmpty();
    }

    private static void Dragen(Func<Dossier, DateOnly, IEnumerable<Tegenspraakdossier>> plant, Func<Norm, bool>? gaatOver = null) =>
        Prop.ForAll(Dossierarbitraria.Proefdossiers(), dossier =>
        {
            foreach (var geval in plant(dossier, Peildatum))
            {
                Berusting.Toets(geval.Plaats, geval.Tegenstrijdig, geval.InOrde, Peildatum, gaatOver);
            }
        }).Check(Vaak);

    /// <summary>Van een BIG-inschrijving geeft een dossier één rij; die kan geen andere tegenspreken.</summary>
    private static bool HeeftEenRij(Norm norm) => norm.Kaart.Id == Normsleutels.BIG1;

    private static (Func<Dossier, DateOnly, IEnumerable<Tegenspraakdossier>> Plant, Reden Tegenspraak) Soort(string reden) => reden switch
    {
        "registratieperioden-overlappen" => (Tegenspraakdossiers.OverlappendePerioden, Tegenspraken.Registratieperioden),
        "keurmerk-spreekt-zich-tegen" => (Tegenspraakdossiers.OntkendKeurmerk, Tegenspraken.Keurmerk),
        "inschrijvingen-spreken-elkaar-tegen" => (Tegenspraakdossiers.OntkendeInschrijvingen, Tegenspraken.Inschrijvingen),
        _ => (Tegenspraakdossiers.SolistMetMeer, Tegenspraken.Solist),
    };
}
