using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Tests.Voorwaarden.Proeffeiten;

namespace Kwaliteitskader.Rules.Tests.Voorwaarden;

/// <summary>
/// Wat elke voorwaarde belooft, over willekeurige feiten rond de peildatum: haar oordeel verandert alleen op dagen die zij noemde, haar uitleg
/// zegt hetzelfde en noemt de feiten waarvan het oordeel afhangt, en zij noemt wat ontbreekt als en alleen als zij het nog niet weet.
/// </summary>
public class VoorwaardewettenTests
{
    private const int Proeven = 60;
    private const int Dagenlang = 430;

    /// <summary>Wat moet blijken (een einde, een tegenspraak), staat pas in de uitleg als het gebleken is.</summary>
    private static readonly string[] MoetBlijken = ["of geen", "twijfel als", "loopt"];

    private const Verklaringsonderwerp Waarover = Verklaringsonderwerp.Klachtenregeling;

    private static readonly Selectie<Proef, Ding> Tellend = Dingen.Waarvoor(Telt.IsWaar());

    private static Dictionary<string, Voorwaarde<Proef>> Voorwaarden { get; } = new()
    {
        ["ja"] = Ja.IsWaar(),
        ["niet"] = !Ja.IsWaar(),
        ["bekend"] = Op.IsBekend(),
        ["bereikt"] = Op.Bereikt(),
        ["niet verstreken"] = Op.NietVerstreken(),
        ["open einde"] = Op.NietVerstrekenOfOpen(),
        ["niet ouder"] = Op.NietOuderDan(Termijn(2), Termijn(1)),
        ["dagen later"] = Op.Plus(Termijn(10, Eenheid.Dagen)).NietVerstreken(),
        ["werkdagen later"] = Op.Plus(Termijn(10, Eenheid.Werkdagen)).NietVerstreken(),
        ["periode"] = Op.EindeVanPeriode(Termijn(1), Termijn(1)).NietVerstreken(),
        ["wettelijke termijn"] = Op.Plus(Termijn(2)).EindeVanWettelijkeTermijn().NietVerstreken(),
        ["aantal later"] = Op.Plus(Getal).NietVerstreken(),
        ["einde van jaar"] = Jaar.EindeVanJaar().NietVerstreken(),
        ["dit jaar"] = Jaar.IsDitJaar(),
        ["vorig jaar"] = Jaar.IsVorigJaar(),
        ["loopt"] = Op.LooptTotEnMet(Grens),
        ["niet na"] = Op.NietNa(Grens),
        ["ligt voor"] = Op.LigtVoor(Grens),
        ["mits"] = Op.Mits(Ja.IsWaar()).Bereikt(),
        ["mits met een dag"] = Op.Mits(Grens.Bereikt()).NietVerstreken(),
        ["een dag mits"] = Op.Plus(Termijn(1)).Mits(Grens.NietVerstreken()).Bereikt(),
        ["of anders"] = Op.Mits(Ja.IsWaar()).OfAnders(Grens).NietVerstreken(),
        ["of anders met een dag"] = Op.Mits(Grens.Bereikt()).OfAnders(Grens.Plus(Termijn(1))).NietVerstreken(),
        ["of geen"] = Op.OfGeenAls(Grens.Bereikt()).Bereikt(),
        ["naar rato"] = Getal.IsMinstens(Termijn(36, Eenheid.Punten).Getal<Proef>().NaarRatoVan(Op, Grens, Termijn(3))),
        ["naar rato met een dag"] = Getal.IsMinstens(Termijn(36, Eenheid.Punten).Getal<Proef>().NaarRatoVan(Op.Mits(Grens.Bereikt()), Grens, Termijn(3))),
        ["en"] = Op.Bereikt() & Grens.NietVerstreken(),
        ["of"] = Op.Bereikt() | Grens.NietVerstreken(),
        ["uiterlijk"] = Ja.IsWaar().Uiterlijk(Op),
        ["uiterlijk na verval"] = Op.NietVerstreken().Uiterlijk(Op.Plus(Termijn(1)), Grens),
        ["zonder termijn"] = Ja.IsWaar().ZonderTermijn(Op, OpenTermijn()),
        ["voorbij als"] = Ja.IsWaar().Uiterlijk(Op).VoorbijAls(Grens.Bereikt()),
        ["twijfel als"] = Op.Bereikt().TwijfelAls(Grens.Bereikt() & Ja.IsWaar(), Reden),
        ["gebleken"] = Op.Bereikt().Gebleken(),
        ["anders twijfel"] = Op.Bereikt().AndersTwijfel(Reden),
        ["enige"] = Tellend.Enige(DingOp.Bereikt()),
        ["elk"] = Tellend.Elk(DingOp.NietVerstreken()),
        ["geen"] = Dingen.Geen(DingOp.Bereikt() & Telt.IsWaar()),
        ["ten minste twee"] = Dingen.TenMinste(2, DingOp.Bereikt() & Telt.IsWaar()),
        ["laatste"] = Tellend.Laatste(DingOp).NietOuderDan(Termijn(1)),
        ["eerste"] = Dingen.Alles().Eerste(DingOp).Plus(Termijn(1)).NietVerstreken(),
        ["nieuwste"] = Tellend.Nieuwste(DingOp).Eigenschap(Punten).IsMinstens(Getal),
        ["som dit jaar"] = Tellend.SomIsMinstens(Punten, DingOp, Uitdrukkingen.DitJaar<Proef>(), Getal),
        ["som vorig jaar"] = Dingen.Alles().SomIsMinstens(Punten, DingOp, Uitdrukkingen.VorigJaar<Proef>(), Getal),
        ["som tussen feiten"] = Tellend.SomIsMinstens(Punten, DingOp, (Op, Grens), Getal),
        ["som sinds een dag"] = Tellend.SomIsMinstens(Punten, DingOp, (Op.Mits(Grens.Bereikt()).OfAnders(Grens), Grens.Plus(Termijn(2))), Getal),
        ["aantal tussen feiten"] = Dingen.Alles().AantalIsMinstens(DingOp, (Op, Grens), Termijn(2, Eenheid.Aantal).Getal<Proef>()),
        ["zonder gat"] = Dingen.Alles().ZonderGat(DingOp, (Termijn(1), null), 3, Op),
        ["zonder gat met speling"] = Tellend.ZonderGat(DingOp, (Termijn(10, Eenheid.Dagen), Termijn(5, Eenheid.Dagen)), 4, Op.Mits(Ja.IsWaar())),
        ["zonder gat sinds een dag"] = Dingen.Alles().ZonderGat(DingOp, (Termijn(1), null), 3, Op.Mits(Grens.Bereikt()).OfAnders(Grens)),
        ["verklaard"] = Verklaringen.Over(Waarover, new("x", "x")),
        ["sinds verklaard"] = new SindsVerklaard<Proef>(Waarover, new("x", "x"), new VerklaringenOver<Proef>(Verklaringen)).NietOuderDan(Termijn(2)),
    };

    public static TheoryData<string> Namen => new(Voorwaarden.Keys);

    public static TheoryData<string> OpenNamen => new(Voorwaarden.Keys.Except(MoetBlijken));

    [Theory]
    [MemberData(nameof(Namen))]
    public void Kantelmomenten_DagVoorDag_MissenGeenVerandering(string naam)
    {
        var voorwaarde = Voorwaarden[naam];
        foreach (var proef in Enumerable.Range(0, Proeven).Select(Willekeurig))
        {
            var (oordeel, volgende) = (voorwaarde.Bepaal(proef, Moment(Dag)), Volgende(voorwaarde, proef, Dag));
            for (var dag = Dag.AddDays(1); dag < Dag.AddDays(Dagenlang); dag = dag.AddDays(1))
            {
                var nu = voorwaarde.Bepaal(proef, Moment(dag));
                if (dag == volgende)
                {
                    (oordeel, volgende) = (nu, Volgende(voorwaarde, proef, dag));
                }
                else if (nu != oordeel)
                {
                    nu.Should().Be(oordeel, "{0} kantelt ongemeld op {1}: {2}", naam, dag, proef);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void Uitleg_WillekeurigeFeiten_ZegtWatHetOordeelZegtEnNoemtWatOntbreekt(string naam)
    {
        var voorwaarde = Voorwaarden[naam];
        foreach (var proef in Enumerable.Range(0, 5 * Proeven).Select(Willekeurig))
        {
            var oordeel = Proeffeiten.Bepaal(voorwaarde, proef);
            var uitleg = voorwaarde.LegUit(proef, Moment(Dag), JsonPointer.Wortel);
            (uitleg.OntbrekendeFeiten().Count > 0 || uitleg.OntbrekendeMaten().Any()).Should().Be(oordeel == Waarheid.Onbekend, "{0}: {1}", naam, proef);
        }
    }

    /// <summary>Wie alleen vraagt wat een oordeel openhoudt, krijgt zonder boom hetzelfde te horen als uit de boom, in dezelfde volgorde.</summary>
    [Theory]
    [MemberData(nameof(Namen))]
    public void LeesOpen_OordeelIsOnbekend_ZegtWatInDeBoomStaat(string naam)
    {
        var voorwaarde = Voorwaarden[naam];
        foreach (var proef in Enumerable.Range(0, 5 * Proeven).Select(Willekeurig).Where(proef => voorwaarde.Bepaal(proef, Moment(Dag)) == Waarheid.Onbekend))
        {
            var (zonder, met) = (new Opbrengst(open: true), new Opbrengst(open: true));
            voorwaarde.LeesOpen(proef, Moment(Dag).MetAlleenDragend(), JsonPointer.Wortel, zonder);
            met.NeemBoom(voorwaarde.LegUit(proef, Moment(Dag), JsonPointer.Wortel));
            Gelezen(zonder).Should().Equal(Gelezen(met), "{0}: {1}", naam, proef);
        }

        static IEnumerable<string> Gelezen(Opbrengst opbrengst) =>
        [
            .. opbrengst.Feiten.Select(feit => $"{feit.Pad} {feit.Waarde}"),
            .. opbrengst.Ontbrekend.Select(feit => $"{feit.Pad} {feit.Label} {feit.Gevraagd}"),
            .. opbrengst.OntbrekendeNormwaarden,
            .. opbrengst.OntbrekendeMaten.Select(maat => $"{maat}"),
            .. opbrengst.Kanttekeningen.Select(tekst => tekst.Nl),
        ];
    }

    /// <summary>Verandert het oordeel als één feit anders is, dan hing het van dat feit af en staat het in de uitleg.</summary>
    [Theory]
    [MemberData(nameof(OpenNamen))]
    public void Uitleg_FeitWaarvanHetOordeelAfhangt_StaatErin(string naam)
    {
        var voorwaarde = Voorwaarden[naam];
        foreach (var zaad in Enumerable.Range(0, 5 * Proeven))
        {
            var (proef, ander) = (Willekeurig(zaad), Willekeurig(zaad + 7919));
            var oordeel = voorwaarde.Bepaal(proef, Moment(Dag));
            var genoemd = Feiten(voorwaarde.LegUit(proef, Moment(Dag), JsonPointer.Wortel)).ToHashSet();
            foreach (var (pad, anders) in Anders(proef, ander).Concat(Anders(proef, new Proef())).Where(paar => voorwaarde.Bepaal(paar.Anders, Moment(Dag)) != oordeel))
            {
                genoemd.Should().Contain(pad, "{0} hangt ervan af: {1} en {2}", naam, proef, anders);
            }
        }
    }

    private static IEnumerable<(string Pad, Proef Anders)> Anders(Proef proef, Proef ander) =>
    [
        ("/ja", proef with { Ja = ander.Ja }),
        ("/op", proef with { Op = ander.Op }),
        ("/grens", proef with { Grens = ander.Grens }),
        ("/getal", proef with { Getal = ander.Getal }),
        ("/jaar", proef with { Jaar = ander.Jaar }),
    ];

    private static IEnumerable<string> Feiten(Uitleg uitleg) => uitleg.Feiten.Select(feit => feit.Pad.Waarde).Concat(uitleg.Onderdelen.SelectMany(Feiten));

    private static DateOnly? Volgende(Voorwaarde<Proef> voorwaarde, Proef proef, DateOnly na)
    {
        var horizon = Horizon.VanEerste(na, Dag.AddDays(Dagenlang));
        voorwaarde.Kantelmomenten(proef, Moment(na), horizon);
        return horizon.Eerste;
    }

    private static Proef Willekeurig(int zaad)
    {
        var lot = new Random(zaad);
        bool Bekend() => lot.Next(6) > 0;
        DateOnly? Een() => Bekend() ? Dag.AddDays(lot.Next(-100, 100)) : null;
        return new Proef
        {
            Ja = Bekend() ? lot.Next(2) == 0 : null,
            Op = Een(),
            Grens = Een(),
            Getal = Bekend() ? lot.Next(40) : null,
            Jaar = Bekend() ? lot.Next(2024, 2028) : null,
            Dingen = Bekend()
                ? [.. Enumerable.Range(0, lot.Next(6)).Select(_ => new Ding { Telt = lot.Next(8) > 0 ? lot.Next(3) > 0 : null, Op = lot.Next(12) > 0 ? Dag.AddDays(lot.Next(-100, 100)) : null, Punten = lot.Next(8) > 0 ? lot.Next(20) : null })]
                : null,
            Verklaringen = Bekend() ? [.. Enumerable.Range(0, lot.Next(4)).Select(_ => Verklaring(lot))] : null,
        };
    }

    private static Verklaring Verklaring(Random lot) => new()
    {
        Onderwerp = lot.Next(9) > 0 ? Waarover : null,
        Voldoet = lot.Next(9) > 0 ? lot.Next(3) > 0 : null,
        Op = lot.Next(9) > 0 ? Dag.AddDays(lot.Next(-100, 100)) : null,
        Door = lot.Next(9) > 0 ? (Verklaringsbron)lot.Next(3) : null,
    };
}
