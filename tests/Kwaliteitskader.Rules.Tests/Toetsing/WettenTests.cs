using FsCheck;
using FsCheck.Fluent;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Kalender;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Voorwaarden;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Rules.Tests.Toetsing;

/// <summary>De wetten die voor elk dossier gelden dat te lezen is.</summary>
public class WettenTests
{
    private static readonly DateOnly Peildatum = AannemelijkeDossiers.Peildatum;

    private static readonly Gen<Dossier> Dossiers = Gen.Frequency((1, DossierGenerator.Dossiers), (2, AannemelijkeDossiers.Dossiers));

    private static readonly Config Vaak = Config.QuickThrowOnFailure.WithMaxTest(200);

    private static readonly Gen<(Dossier Heel, Dossier Deels)> HeelEnDeels =
        from dossier in Dossiers
        from zaad in Gen.Choose(0, int.MaxValue - 1)
        from kans in Gen.Elements(5, 20, 50)
        select (dossier, dossier.Verberg(Lot(zaad, kans)));

    [Fact]
    public void Toets_ElkDossierOpElkeDag_GooitNooit() =>
        Prop.ForAll(Dossiers.ToArbitrary(), DossierGenerator.Datums.ToArbitrary(), (dossier, dag) =>
        {
            var rapport = Kwaliteitstoets.Standaard.Toets(dossier, dag);
            return rapport.Document().Bevindingen.Length == rapport.Oordelen.Length;
        })
        .Check(Vaak);

    [Fact]
    public void Document_ElkDossier_ZegtHetzelfdeAlsHetOordeel() =>
        Prop.ForAll(Dossiers.ToArbitrary(), dossier =>
        {
            var rapport = Kwaliteitstoets.Standaard.Toets(dossier, Peildatum);
            foreach (var oordeel in rapport.Oordelen)
            {
                var uitleg = rapport.LegUit(oordeel);
                Uitkomst(uitleg).Should().Be(oordeel.Uitkomst, rapport.Norm(oordeel).Kaart.Id.Waarde);
            }
        }).Check(Vaak);

    [Fact]
    public void Document_TweeKeer_GeeftDezelfdeBytes() =>
        Prop.ForAll(Dossiers.ToArbitrary(), dossier =>
            Bytes(Kwaliteitstoets.Standaard, dossier).AsSpan().SequenceEqual(Bytes(Kwaliteitstoets.Maak(_ => { }), dossier)))
        .Check(Vaak);

    [Fact]
    public void Toets_NormenAndersom_GeeftDezelfdeUitkomsten()
    {
        var andersom = new Kwaliteitstoets([.. Kwaliteitstoets.Standaard.Normen.Reverse()], Kwaliteitstoets.Standaard.Normwaarden);
        Prop.ForAll(Dossiers.ToArbitrary(), dossier =>
            Uitkomsten(andersom, dossier).Should().BeEquivalentTo(Uitkomsten(Kwaliteitstoets.Standaard, dossier))).Check(Vaak);
    }

    [Fact]
    public void Toets_LijstenAndersom_GeeftDezelfdeUitkomstenEnRedenen() =>
        Prop.ForAll(Dossiers.ToArbitrary(), dossier =>
            Redenen(dossier.KeerLijstenOm()).Should().BeEquivalentTo(Redenen(dossier))).Check(Vaak);

    [Fact]
    public void Toets_MeerFeiten_KeertGeenVasteUitkomstOm() =>
        Prop.ForAll(HeelEnDeels.ToArbitrary(), paar =>
        {
            var heel = Kwaliteitstoets.Standaard.Toets(paar.Heel, Peildatum);
            var deels = Kwaliteitstoets.Standaard.Toets(paar.Deels, Peildatum);
            foreach (var (oordeel, index) in deels.Oordelen.ToArray().Select((oordeel, index) => (oordeel, index)))
            {
                if (oordeel.Uitkomst == Model.Bevindingen.Uitkomst.NietVastTeStellen || !OpenWereld(deels.Norm(oordeel)))
                {
                    continue;
                }

                var later = heel.Oordelen.ToArray().Single(o => o.Norm == oordeel.Norm && o.Onderwerp == oordeel.Onderwerp);
                if (later.Uitkomst != Model.Bevindingen.Uitkomst.OordeelNodig || !KentTegenspraak(deels.Norm(oordeel)))
                {
                    later.Uitkomst.Should().Be(oordeel.Uitkomst, deels.Norm(oordeel).Kaart.Id.Waarde);
                }
            }
        }).Check(Vaak);

    [Fact]
    public void Bevinding_NietVastTeStellen_NoemtWatErOntbreektEnAndersNiets() =>
        Prop.ForAll(Dossiers.ToArbitrary(), dossier =>
        {
            foreach (var bevinding in Kwaliteitstoets.Standaard.Toets(dossier, Peildatum).Document().Bevindingen)
            {
                (bevinding.Ontbreekt.Length + bevinding.OntbrekendeNormwaarden.Length > 0)
                    .Should().Be(bevinding.Uitkomst == Model.Bevindingen.Uitkomst.NietVastTeStellen, $"{bevinding.Norm} {bevinding.Onderwerp}");
            }
        }).Check(Vaak);

    [Fact]
    public void Bevinding_OntbrekendeFeitenAangevuld_IsZoVastAlsMetAlleFeiten() =>
        Prop.ForAll(HeelEnDeels.ToArbitrary(), paar =>
        {
            foreach (var bevinding in Kwaliteitstoets.Standaard.Toets(paar.Deels, Peildatum).Document().Bevindingen)
            {
                var heel = Enkel(Kwaliteitstoets.Standaard, paar.Heel, bevinding);
                if (bevinding.Ontbreekt.IsEmpty
                    || heel.Uitkomst == Model.Bevindingen.Uitkomst.NietVastTeStellen
                    || (heel.Uitkomst == Model.Bevindingen.Uitkomst.OordeelNodig && KentTegenspraak(heel.Norm))
                    || !OpenWereld(heel.Norm))
                {
                    continue;
                }

                Enkel(Kwaliteitstoets.Standaard, paar.Deels.VulAan(bevinding.Ontbreekt, paar.Heel), bevinding).Uitkomst
                    .Should().NotBe(Model.Bevindingen.Uitkomst.NietVastTeStellen, $"{bevinding.Norm} {bevinding.Onderwerp}: {string.Join(", ", bevinding.Ontbreekt)}");
            }
        }).Check(Vaak);

    [Fact]
    public void Kantelmomenten_DagVoorDag_MissenGeenVerandering() =>
        Prop.ForAll(Dossiers.ToArbitrary(), dossier =>
        {
            var rapport = Kwaliteitstoets.Standaard.Toets(dossier, Peildatum);
            foreach (var oordeel in rapport.Oordelen)
            {
                Speelaf(rapport, oordeel);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(15));

    private static void Speelaf(Toetsrapport rapport, Oordeel oordeel)
    {
        var einde = Peildatum.PlusMaanden(40);
        var verloop = rapport.Verloop(oordeel, einde).ToDictionary(stap => stap.Dag, stap => stap.Uitkomst);
        var verwacht = oordeel.Uitkomst;
        for (var dag = Peildatum.PlusDagen(1); dag <= einde; dag = dag.PlusDagen(1))
        {
            verwacht = verloop.GetValueOrDefault(dag, verwacht);
            rapport.Toets.Toets(rapport.Dossier, dag, rapport.Norm(oordeel).Kaart.Id, oordeel.Onderwerp).Oordelen[0].Uitkomst
                .Should().Be(verwacht, $"{rapport.Norm(oordeel).Kaart.Id} op {dag}");
        }
    }

    private static Uitkomst Uitkomst(Normuitleg uitleg)
    {
        if (uitleg.Geadresseerde is { Waarheid: not Waarheid.Waar } geadresseerde)
        {
            return geadresseerde.Waarheid switch
            {
                Waarheid.Onbekend => Model.Bevindingen.Uitkomst.NietVastTeStellen,
                Waarheid.Twijfel => Model.Bevindingen.Uitkomst.OordeelNodig,
                _ => Model.Bevindingen.Uitkomst.NietVanToepassing,
            };
        }

        return uitleg.Uitzonderingen.Any(deel => deel.Waarheid == Waarheid.Waar)
            ? Model.Bevindingen.Uitkomst.NietVanToepassing
            : uitleg.Eis.Waarheid switch
            {
                Waarheid.Waar => Model.Bevindingen.Uitkomst.Voldoet,
                Waarheid.NogNiet => Model.Bevindingen.Uitkomst.NogTeVoldoen,
                Waarheid.Twijfel => Model.Bevindingen.Uitkomst.OordeelNodig,
                Waarheid.Onbekend => Model.Bevindingen.Uitkomst.NietVastTeStellen,
                _ => Model.Bevindingen.Uitkomst.VoldoetNiet,
            };
    }

    private static bool OpenWereld(Norm norm) =>
        !norm.HeeftUitzonderingen && !Delen(norm).Any(steen => steen.EigenGeslotenWereld && !IsTegenspraak(steen));

    /// <summary>Een tegenspraak moet blijken: wie meer weet, kan zien dat een mens moet oordelen, en verder niets.</summary>
    private static bool KentTegenspraak(Norm norm) => Delen(norm).Any(IsTegenspraak);

    /// <summary>De eerste dag vanaf een andere hoort erbij: die andere dag is in deze wetten nooit verborgen.</summary>
    private static bool IsTegenspraak(Bouwsteen steen) =>
        steen.GetType() is { IsGenericType: true } soort
        && (soort.GetGenericTypeDefinition() == typeof(TwijfelAls<>) || soort.GetGenericTypeDefinition() == typeof(Uiterste<,>));

    private static IEnumerable<Bouwsteen> Delen(Norm norm) => norm.Bouwstenen.SelectMany(steen => steen.Alle());

    private static Oordeel Enkel(Kwaliteitstoets toets, Dossier dossier, Bevinding bevinding)
    {
        foreach (var oordeel in toets.Toets(dossier, Peildatum).Oordelen)
        {
            if (oordeel.Norm.Kaart.Id == bevinding.Norm && oordeel.Onderwerp.Plaats.Waarde == bevinding.Onderwerp)
            {
                return oordeel;
            }
        }

        throw new InvalidOperationException($"Geen oordeel over {bevinding.Onderwerp}.");
    }

    private static byte[] Bytes(Kwaliteitstoets toets, Dossier dossier) => RapportSchrijver.Schrijf(toets.Toets(dossier, Peildatum).Document());

    private static List<(string Norm, string Onderwerp, Uitkomst Uitkomst)> Uitkomsten(Kwaliteitstoets toets, Dossier dossier)
    {
        var rapport = toets.Toets(dossier, Peildatum);
        return [.. rapport.Oordelen.ToArray().Select(oordeel => (rapport.Norm(oordeel).Kaart.Id.Waarde, oordeel.Onderwerp.Plaats.Waarde, oordeel.Uitkomst))];
    }

    private static List<(string Norm, Uitkomst Uitkomst, string Reden, DateOnly? Uiterlijk)> Redenen(Dossier dossier) =>
        [.. Kwaliteitstoets.Standaard.Toets(dossier, Peildatum).Document().Bevindingen.Select(b => (b.Norm, b.Uitkomst, b.Reden, b.Uiterlijk))];

    private static Func<bool> Lot(int zaad, int kans)
    {
        var lot = new System.Random(zaad);
        return () => lot.Next(100) < kans;
    }
}
