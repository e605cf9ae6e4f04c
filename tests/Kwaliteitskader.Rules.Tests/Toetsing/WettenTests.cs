using System.Text;
using FsCheck.Xunit;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Kalender;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Tests.Toetsing;

/// <summary>De wetten die voor elk dossier gelden dat te lezen is. Wat ook voor normen van een gastheer geldt, staat in <see cref="Wetten"/>.</summary>
[Properties(Arbitrary = [typeof(Dossierarbitraria)], MaxTest = 200)]
public class WettenTests
{
    private static readonly DateOnly Peildatum = AannemelijkeDossiers.Peildatum;
    private static readonly Kwaliteitstoets Toets = Kwaliteitstoets.Standaard;

    /// <summary>Een verlenging die het dossier al noemt, gaat pas gelden op haar dag.</summary>
    private static readonly string[] MetEenLatereVerlenging = ["KL-3"];

    /// <summary>Nog te verhelpen: in het jaar van toetreden noemen zij 31 december, terwijl dat jaar niet telt.</summary>
    private static readonly string[] MetEenDeeljaar = ["KMT-1", "KMT-2", "KMT-3"];

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
    public void Bevinding_UitAlleenWatDraagt_IsDieUitDeHeleUitleg(Proefdossier proef, Taal taal)
    {
        var rapport = Toets.Toets(proef.Dossier, Peildatum);
        var kop = rapport.Document() with { Bevindingen = [] };
        foreach (var oordeel in rapport.Oordelen)
        {
            Json(rapport.Bevinding(oordeel, taal)).Should().Be(Json(rapport.Bevinding(oordeel, oordeel.LegUit(), taal)), oordeel.Norm.Kaart.Id.Waarde);
        }

        string Json(Bevinding bevinding) => Encoding.UTF8.GetString(RapportSchrijver.Schrijf(kop with { Bevindingen = [bevinding] }));
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

            Enkel(Toets, deels.VulAan(bevinding.Ontbreekt, paar.Heel), bevinding).Uitkomst
                .Should().NotBe(Model.Bevindingen.Uitkomst.NietVastTeStellen, $"{bevinding.Norm} {bevinding.Onderwerp}: {string.Join(", ", bevinding.Ontbreekt)}");
        }
    }

    /// <summary>
    /// Een genoemde laatste dag is er een waarna het te laat is. Blijven de feiten zoals zij zijn, dan loopt er de dag erna niet gewoon een nieuwe
    /// termijn.
    /// </summary>
    [Fact]
    public void Uiterlijk_DagErnaMetDezelfdeFeiten_LooptGeenNieuweTermijn()
    {
        var toch = new SortedSet<string>(StringComparer.Ordinal);
        for (var zaad = 0; zaad < 150; zaad++)
        {
            var lot = new Random(zaad);
            var dossier = AannemelijkeDossiers.Maak(zaad);
            var rapport = Toets.Toets(zaad % 2 == 0 ? dossier : dossier.Verberg(() => lot.Next(100) < 20), Peildatum);
            foreach (var oordeel in rapport.Oordelen.Where(een => een.Uitkomst == Model.Bevindingen.Uitkomst.NogTeVoldoen))
            {
                if (oordeel.Bevinding().Uiterlijk is { } uiterlijk && uiterlijk < DateOnly.MaxValue
                    && Toets.Toets(rapport.Dossier, uiterlijk.PlusDagen(1), oordeel.Norm.Kaart.Id, oordeel.Onderwerp).Oordelen[0].Uitkomst == Model.Bevindingen.Uitkomst.NogTeVoldoen)
                {
                    toch.Add(oordeel.Norm.Kaart.Id.Waarde);
                }
            }
        }

        toch.Should().BeSubsetOf([.. MetEenLatereVerlenging, .. MetEenDeeljaar]);
    }

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
