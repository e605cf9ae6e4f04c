using System.Text;
using FsCheck.Xunit;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Kalender;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Tests.Toetsing;

/// <summary>De wetten die voor elk dossier gelden dat te lezen is. Wat ook voor normen van een gastheer geldt, staat in <see cref="Wetten"/>.</summary>
[Properties(Arbitrary = [typeof(Dossierarbitraria)], MaxTest = 200)]
public class WettenTests
{
    private static readonly DateOnly Peildatum = AannemelijkeDossiers.Peildatum;
    private static readonly Kwaliteitstoets Toets = Kwaliteitstoets.Standaard;

    private static readonly Kwaliteitstoets ZonderGetallen = new(
        Toets.Normen, Toets.Normen.SelectMany(norm => norm.Normwaarden).Aggregate(Toets.Normwaarden, (set, waarde) => set.Met(waarde)));

    private static readonly Uitkomst[] TeLaat = [Model.Bevindingen.Uitkomst.VoldoetNiet, Model.Bevindingen.Uitkomst.OordeelNodig];
    private static readonly Uitkomst[] NogOpen = [.. TeLaat, Model.Bevindingen.Uitkomst.NietVastTeStellen];

    [Property]
    public void Toets_ElkDossierOpElkeDag_GooitNooit(Proefdossier dossier, DateOnly dag) => Wetten.GooitNooit(Toets, dossier, dag).Should().BeNull();

    [Property]
    public void Document_ElkDossier_ZegtHetzelfdeAlsHetOordeel(Proefdossier proef)
    {
        var dossier = proef.Dossier;
        foreach (var oordeel in Toets.Toets(dossier, Peildatum).Oordelen)
        {
            Uitkomst(oordeel.LegUit()).Should().Be(oordeel.Uitkomst, oordeel.Norm.Kaart.Id.Waarde);
        }
    }

    [Property]
    public void Bevinding_UitAlleenWatDraagt_IsDieUitDeHeleUitleg(Proefdossier proef, Taal taal) => KortZegtHetzelfde(Toets, proef, taal);

    [Property(MaxTest = 50)]
    public void Bevinding_ZonderEenGetal_NoemtHetKortEnLang(Proefdossier proef, Taal taal)
    {
        KortZegtHetzelfde(ZonderGetallen, proef, taal);
        Wetten.NoemtWatOntbreekt(ZonderGetallen, proef.Dossier, Peildatum).Should().BeNull();
    }

    [Property]
    public void Document_TweeKeer_GeeftDezelfdeBytes(Proefdossier dossier) => Wetten.Herhaalbaar(Toets, dossier, Peildatum).Should().BeNull();

    [Property]
    public void Toets_NormenAndersom_GeeftDezelfdeUitkomsten(Proefdossier proef)
    {
        var dossier = proef.Dossier;
        var andersom = new Kwaliteitstoets([.. Toets.Normen.Reverse()], Toets.Normwaarden);
        Uitkomsten(andersom, dossier).Should().BeEquivalentTo(Uitkomsten(Toets, dossier));
    }

    [Property]
    public void Toets_LijstenAndersom_GeeftDezelfdeUitkomstenEnRedenen(Proefdossier dossier) => Wetten.VolgordeMaaktNietUit(Toets, dossier, Peildatum).Should().BeNull();

    [Property]
    public void Toets_MeerFeiten_KeertGeenVasteUitkomstOm(HeelEnDeels paar) => Wetten.MeerFeitenKeertNietsOm(Toets, paar, Peildatum).Should().BeNull();

    [Property]
    public void Bevinding_NietVastTeStellen_NoemtWatErOntbreektEnAndersNiets(Proefdossier dossier) => Wetten.NoemtWatOntbreekt(Toets, dossier, Peildatum).Should().BeNull();

    [Property]
    public void Bevinding_OntbrekendeFeitenAangevuld_IsZoVastAlsMetAlleFeiten(HeelEnDeels paar)
    {
        var deels = paar.Deels;
        foreach (var bevinding in Toets.Toets(deels, Peildatum).Document().Bevindingen)
        {
            var heel = Enkel(Toets, paar.Heel, bevinding);
            if (bevinding.Ontbreekt.IsEmpty || heel.Uitkomst == Model.Bevindingen.Uitkomst.NietVastTeStellen
                || Wetten.BlijktTegenspraak(heel.Norm, heel.Uitkomst, paar.Heel)
                || !Wetten.IsOpenWereld(heel.Norm))
            {
                continue;
            }

            Enkel(Toets, deels.VulAan(bevinding.Ontbreekt.Select(feit => feit.Pad), paar.Heel), bevinding).Uitkomst
                .Should().NotBe(Model.Bevindingen.Uitkomst.NietVastTeStellen, $"{bevinding.Norm} {bevinding.Onderwerp}: {string.Join(", ", bevinding.Ontbreekt)}");
        }
    }

    /// <summary>
    /// Een genoemde laatste dag is er een waarna het te laat is: noemt een bevinding hem op die dag zelf nog, dan is de eis de dag erna niet
    /// vervuld, of oordeelt een mens daarover; waar feiten ontbreken, kan dat dan ook niet vast te stellen zijn. Noemt zij hem op die dag niet
    /// meer, dan begon onderweg een feit te tellen dat van later is.
    /// </summary>
    /// <remarks>Ook met een getal voor wat de bronnen openlaten, en in een kader dat bindt: waar het dat niet doet, volgt op geen enkele dag iets.</remarks>
    [Fact]
    public void Uiterlijk_DagErna_IsHetTeLaat()
    {
        var toets = MetGetallenVoorWatOpenstaat();
        var genoemd = new HashSet<string>(StringComparer.Ordinal);
        for (var zaad = 0; zaad < 150; zaad++)
        {
            var (lot, metGaten) = (new Random(zaad), zaad % 2 == 1);
            var heel = AannemelijkeDossiers.Maak(zaad);
            var dossier = (metGaten ? heel.Verberg(() => lot.Next(100) < 20) : heel) with { Kader = new() { RandvoorwaardenVervuld = true } };
            foreach (var oordeel in toets.Toets(dossier, Peildatum).Oordelen)
            {
                if (Termijn(oordeel) is { } uiterlijk && uiterlijk < DateOnly.MaxValue && Termijn(Op(oordeel, uiterlijk)) == uiterlijk)
                {
                    genoemd.Add(oordeel.Norm.Kaart.Id.Waarde);
                    Op(oordeel, uiterlijk.PlusDagen(1)).Uitkomst
                        .Should().BeOneOf(metGaten ? NogOpen : TeLaat, "{0} noemt {1}, in het dossier van zaad {2}", oordeel.Norm.Kaart.Id, uiterlijk, zaad);
                }
            }

            Oordeel Op(Oordeel oordeel, DateOnly dag) => toets.Toets(dossier, dag, oordeel.Norm.Kaart.Id, oordeel.Onderwerp).Oordelen[0];
        }

        genoemd.Should().Contain(["KL-3", "KMT-1", "KMT-2", "KMT-3", "PR-2030", "VE-3"]);
    }

    private static void KortZegtHetzelfde(Kwaliteitstoets toets, Proefdossier proef, Taal taal)
    {
        var rapport = toets.Toets(proef.Dossier, Peildatum);
        var kop = rapport.Document() with { Bevindingen = [] };
        foreach (var oordeel in rapport.Oordelen)
        {
            Json(rapport.Bevinding(oordeel, taal)).Should().Be(Json(rapport.Bevinding(oordeel, oordeel.LegUit(), taal)), oordeel.Norm.Kaart.Id.Waarde);
        }

        string Json(Bevinding bevinding) => Encoding.UTF8.GetString(RapportSchrijver.Schrijf(kop with { Bevindingen = [bevinding] }));
    }

    private static Kwaliteitstoets MetGetallenVoorWatOpenstaat()
    {
        var getal = new GedateerdeWaarde { Getal = 20, Bron = KngfSamenvatting.Plaats("proef") };
        var open = Toets.Normen.SelectMany(norm => norm.Normwaarden).DistinctBy(waarde => waarde.Id).Where(waarde => waarde.Waarden.IsEmpty);
        return Kwaliteitstoets.Maak(opties => open.ToList().ForEach(waarde => opties.Stel(waarde, getal)));
    }

    private static DateOnly? Termijn(Oordeel oordeel) =>
        oordeel.Uitkomst == Model.Bevindingen.Uitkomst.NogTeVoldoen ? oordeel.Bevinding().Uiterlijk : null;

    [Property(MaxTest = 15)]
    public void Kantelmomenten_DagVoorDag_MissenGeenVerandering(Proefdossier proef)
    {
        var dossier = proef.Dossier;
        var rapport = Toets.Toets(dossier, Peildatum);
        foreach (var oordeel in rapport.Oordelen)
        {
            Speelaf(rapport, oordeel);
        }
    }

    /// <summary>
    /// Van deze dossiers ontbreekt telkens één ander feit, en begonnen wordt op een dag die het dossier noemt of de dag ervoor:
    /// dan vallen ontbrekende dagen samen met bekende.
    /// </summary>
    [Fact]
    public void Kantelmomenten_ElkFeitOpZichzelfOnbekend_MissenGeenVerandering()
    {
        for (var zaad = 0; zaad < 3; zaad++)
        {
            var dossier = AannemelijkeDossiers.Maak(zaad);
            var dagen = dossier.Dagen();
            var keer = zaad;
            foreach (var zonder in dossier.ElkFeitEenKeerWeg())
            {
                keer++;
                SpeelAf(zonder, dagen[keer % dagen.Count].PlusDagen(-(keer % 2)), dagenLang: 40);
            }
        }
    }

    private static void SpeelAf(Dossier dossier, DateOnly peildatum, int dagenLang)
    {
        var begin = Kwaliteitstoets.Standaard.Toets(dossier, peildatum);
        var einde = peildatum.PlusDagen(dagenLang);
        var verloop = new Dictionary<(int, DateOnly), Uitkomst>();
        var verwacht = new Uitkomst[begin.Oordelen.Length];
        for (var i = 0; i < verwacht.Length; i++)
        {
            verwacht[i] = begin.Oordelen[i].Uitkomst;
            foreach (var (dag, uitkomst) in begin.Verloop(begin.Oordelen[i], einde))
            {
                verloop.Add((i, dag), uitkomst);
            }
        }

        for (var dag = peildatum.PlusDagen(1); dag <= einde && dag < DateOnly.MaxValue; dag = dag.PlusDagen(1))
        {
            var rapport = Kwaliteitstoets.Standaard.Toets(dossier, dag);
            for (var i = 0; i < verwacht.Length; i++)
            {
                verwacht[i] = verloop.GetValueOrDefault((i, dag), verwacht[i]);
                if (rapport.Oordelen[i].Uitkomst != verwacht[i])
                {
                    rapport.Oordelen[i].Uitkomst.Should().Be(verwacht[i], $"{rapport.Norm(rapport.Oordelen[i]).Kaart.Id} op {dag}, gevraagd op {peildatum}");
                }
            }
        }
    }

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

    private static List<(string Norm, string Onderwerp, Uitkomst Uitkomst)> Uitkomsten(Kwaliteitstoets toets, Dossier dossier)
    {
        var rapport = toets.Toets(dossier, Peildatum);
        return [.. rapport.Oordelen.ToArray().Select(oordeel => (rapport.Norm(oordeel).Kaart.Id.Waarde, oordeel.Onderwerp.Plaats.Waarde, oordeel.Uitkomst))];
    }
}
