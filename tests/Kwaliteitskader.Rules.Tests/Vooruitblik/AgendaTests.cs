using System.Collections.Immutable;
using FsCheck.Xunit;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Kalender;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Rules.Tests.Vooruitblik;

public class AgendaTests
{
    private static readonly DateOnly Peildatum = new(2026, 11, 21);

    private static readonly Dossier Aflopend = new()
    {
        Id = "praktijk-0001",
        Therapeuten =
        [
            new()
            {
                Id = "t1",
                Beroep = Beroep.Fysiotherapeut,
                WerkzaamVan = new(2020, 1, 1),
                Registraties = [new() { Register = Register.IndividueelRegisterFysiotherapie, Status = Registratiestatus.Ingeschreven, Van = new(2022, 1, 1), Tot = new(2026, 12, 31) }],
            },
        ],
    };

    [Fact]
    public void Agenda_InschrijvingDieAfloopt_IsEenPuntMetAlleNormenDieHaarLezen()
    {
        var punt = Agenda(Aflopend, "IRF-5", "BPR-1", "PR-1").Punten.Should().ContainSingle().Subject;
        punt.Op.Should().Be(new(2027, 1, 1));
        punt.Uiterlijk.Should().Be(new(2026, 12, 31));
        punt.Oorzaken.Should().ContainSingle().Which.Should().Be(new BeslissendFeit { Pad = "/therapeuten/0/registraties/0/tot", Waarde = "2026-12-31" });
        punt.Wendingen.Select(wending => (wending.Norm, wending.OnderwerpId, wending.Van, wending.Naar)).Should().BeEquivalentTo(
        [
            ("BPR-1", "praktijk-0001", Uitkomst.Voldoet, Uitkomst.VoldoetNiet),
            ("PR-1", "praktijk-0001", Uitkomst.Voldoet, Uitkomst.VoldoetNiet),
            ("IRF-5", "t1", Uitkomst.Voldoet, Uitkomst.VoldoetNiet),
        ]);
    }

    [Fact]
    public void Agenda_Termijn_NoemtDeDagWaaruitZijGerekendIs()
    {
        var dossier = new Dossier
        {
            Id = "praktijk-0001",
            Zorgtrajecten = [new() { Id = "z1", Status = Zorgtrajectstatus.Aangemeld, Aanmelddatum = new(2026, 11, 17) }],
        };
        var punt = Agenda(dossier, "WT-1").Punten[0];
        punt.Op.Should().Be(new(2026, 11, 25));
        punt.Uiterlijk.Should().Be(new(2026, 11, 24));
        punt.Oorzaken.Select(feit => feit.Pad).Should().Equal("/zorgtrajecten/0/aanmelddatum");
    }

    /// <summary>Een ontkenning zonder dag kan pas op de dag na de vaststelling nieuwer zijn: die vaststelling is dan waardoor het die dag anders wordt.</summary>
    [Fact]
    public void Agenda_WendingOpDeDagErna_NoemtWatDeDagErvoorGebeurde()
    {
        var dossier = new Dossier
        {
            Id = "praktijk-0001",
            Praktijk = new()
            {
                Verklaringen =
                [
                    new() { Onderwerp = Verklaringsonderwerp.Veiligheid, Voldoet = true, Op = new(2026, 12, 1), Door = Verklaringsbron.Visitatie },
                    new() { Onderwerp = Verklaringsonderwerp.Veiligheid, Voldoet = false, Door = Verklaringsbron.EigenVerklaring },
                ],
            },
        };
        var punten = Kwaliteitstoets.Standaard.Toets(dossier, Peildatum).Agenda(Peildatum.AddMonths(1)).Punten;

        punten.Select(punt => (punt.Op, punt.Wendingen[0].Naar)).Should().Equal((new(2026, 12, 1), Uitkomst.Voldoet), (new(2026, 12, 2), Uitkomst.NietVastTeStellen));
        punten.Should().AllSatisfy(punt => punt.Oorzaken.Should().ContainSingle().Which.Pad.Should().Be("/praktijk/verklaringen/0/op"));
    }

    /// <summary>Wat de agenda van een wending zegt, is wat de hele uitleg zegt, al leest zij niet voor wat op andere dagen verklaard is.</summary>
    [Theory]
    [InlineData(Vulling.Vol)]
    [InlineData(Vulling.Half)]
    [InlineData(Vulling.ZonderDag)]
    public void Wending_LangeLijst_ZegtWatDeHeleUitlegZegt(Vulling vulling) => LangeDossiers.Lijsten
        .Where(lijst => lijst.StartsWith("praktijk/", StringComparison.Ordinal) || lijst.StartsWith("therapeuten/", StringComparison.Ordinal))
        .Sum(lijst => Nagegaan(LangeDossiers.Maak(lijst, vulling, 60))).Should().BeGreaterThan(20);

    /// <summary>Van therapeuten die gelijk blijven, hoeft de agenda niets te lezen: niet waardoor iets anders wordt, en niet waarom.</summary>
    [Theory]
    [InlineData(4)]
    [InlineData(40)]
    public void Wending_VeleTherapeuten_ZegtWatDeHeleUitlegZegt(int aantal)
    {
        var lot = new Random(aantal);
        Enumerable.Range(0, 800 / aantal).Sum(_ => Nagegaan(new Dossier
        {
            Id = "praktijk-0001",
            Praktijk = new() { Solist = lot.Next(3) == 0 ? true : null },
            Therapeuten = [.. Enumerable.Range(0, aantal).Select(i => Therapeut($"t{i}", lot))],
        }, ZijnErEnkele)).Should().BeGreaterThan(500);
    }

    [Fact]
    public void Wending_VanEenTherapeut_NoemtNietWieDieDagOokEindigtEnGelijkBlijft()
    {
        var laatste = Peildatum.AddDays(10);
        var dossier = new Dossier
        {
            Id = "praktijk-0001",
            Therapeuten =
            [
                new() { Id = "t1", Beroep = Beroep.Fysiotherapeut, WerkzaamVan = new(2020, 1, 1), WerkzaamTot = laatste },
                new() { Id = "t2", Beroep = Beroep.Oefentherapeut, WerkzaamVan = new(2020, 1, 1), WerkzaamTot = laatste },
            ],
        };

        Agenda(dossier, "BPR-1").Punten.Should().ContainSingle().Which.Oorzaken.Select(feit => feit.Pad).Should().Equal("/therapeuten/0/werkzaamTot");
    }

    /// <summary>Van een solist tellen zijn eigen verklaringen voor zijn praktijk, zolang hij er werkt: wiens dat zijn, verschilt van dag tot dag.</summary>
    [Fact]
    public void Wending_VerklaringenVanSolistenNaElkaar_ZegtWatDeHeleUitlegZegt()
    {
        var lot = new Random(5);
        Enumerable.Range(0, 40).Sum(_ =>
        {
            var wissel = Peildatum.AddDays(lot.Next(3, 20));
            Therapeut Solist(string id, DateOnly van, DateOnly tot) => new() { Id = id, WerkzaamVan = van, WerkzaamTot = lot.Next(5) == 0 ? null : tot, Registraties = [], Verklaringen = Verklaringen(lot) };
            return Nagegaan(new Dossier
            {
                Id = "praktijk-0001",
                Praktijk = new() { Solist = true, Verklaringen = [], Registraties = [] },
                Therapeuten = [Solist("t1", Peildatum.AddYears(-1), wissel.AddDays(-1)), Solist("t2", wissel, Peildatum.AddYears(1))],
            }, ZijnErEnkele);
        }).Should().BeGreaterThan(400);
    }

    /// <summary>Wat gebeurde en wat verklaard is, telt samen, ook als van een gebeurtenis niet bekend is welke zij was.</summary>
    [Fact]
    public void Wending_VisitatiesNaastVerklaringen_ZegtWatDeHeleUitlegZegt()
    {
        var lot = new Random(6);
        Enumerable.Range(0, 60).Sum(_ => Nagegaan(new Dossier
        {
            Id = "praktijk-0001",
            Therapeuten = [new() { Id = "t1", Beroep = Beroep.Fysiotherapeut, WerkzaamVan = Peildatum.AddYears(-1), Registraties = [] }],
            Praktijk = new()
            {
                Solist = false,
                AangeslotenBijKeurmerk = true,
                Registraties = [new() { Register = Register.KeurmerkPraktijkregister, Status = Registratiestatus.Ingeschreven, Van = new(2020, 1, 1) }],
                Visitaties = [.. Enumerable.Range(0, lot.Next(1, 12)).Select(_ => new Visitatie { Op = Dag(lot), Soort = lot.Next(4) == 0 ? null : (Visitatiesoort)lot.Next(Enum.GetValues<Visitatiesoort>().Length) })],
                Verklaringen = [.. Verklaringen(lot).Select(verklaring => verklaring with { Onderwerp = lot.Next(5) == 0 ? null : Verklaringsonderwerp.Visitatie })],
            },
        })).Should().BeGreaterThan(200);
    }

    [Fact]
    public void Wending_AllerleiVerklaringen_ZegtWatDeHeleUitlegZegt()
    {
        var lot = new Random(8);
        Enumerable.Range(0, 150).Sum(_ => Nagegaan(new Dossier
        {
            Id = "praktijk-0001",
            Praktijk = new() { Verklaringen = Verklaringen(lot) },
            Therapeuten = [new() { Id = "t1", Verklaringen = Verklaringen(lot) }],
        })).Should().BeGreaterThan(1000);
    }

    [Theory]
    [InlineData("2026-11-20", false)]
    [InlineData("2026-11-21", true)]
    [InlineData("2027-11-20", true)]
    [InlineData("2028-11-20", true)]
    [InlineData("2028-11-21", false)]
    public void Agenda_DispensatieBinnenDeHorizon_IsEenPuntOpDeDagErna(string tot, bool verwacht)
    {
        var laatste = DateOnly.ParseExact(tot, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var punten = Agenda(Aflopend with { Dispensaties = [Dispensatie(laatste)] }, "IRF-5").Punten.Where(punt => punt.Besluit is not null).ToList();

        punten.Should().HaveCount(verwacht ? 1 : 0);
        foreach (var punt in punten)
        {
            (punt.Op, punt.Uiterlijk, punt.Wendingen.Length).Should().Be((laatste.PlusDagen(1), laatste, 0));
            punt.Oorzaken.Should().ContainSingle().Which.Should().Be(new BeslissendFeit { Pad = "/dispensaties/0/tot", Waarde = tot });
            punt.Besluit.Should().Be(new AflopendBesluit { Soort = Besluitsoort.Dispensatie, Norm = "IRF-5", Onderwerp = "/therapeuten/0", OnderwerpId = "t1", Door = "het register" });
        }
    }

    [Fact]
    public void Agenda_DispensatieDieEenAndereOpvolgt_LooptPasDaarnaAf()
    {
        var (eerste, tweede) = (Dispensatie(new(2027, 1, 31)), Dispensatie(new(2027, 6, 30)) with { Van = new(2027, 2, 1) });
        Agenda(Aflopend with { Dispensaties = [eerste, tweede] }, "IRF-5").Punten.Where(punt => punt.Besluit is not null)
            .Should().ContainSingle().Which.Op.Should().Be(new(2027, 7, 1));
        Agenda(Aflopend with { Dispensaties = [eerste, tweede with { Van = new(2027, 2, 2) }] }, "IRF-5").Punten.Where(punt => punt.Besluit is not null)
            .Should().HaveCount(2);
    }

    [Fact]
    public void Agenda_Beoordeling_HoudtHaarEinde()
    {
        var punt = Agenda(Voorbeelddossiers.Met("tegenspraak-beoordeeld"), "BPR-2").Punten.Should().ContainSingle(punt => punt.Besluit != null).Subject;
        punt.Op.Should().Be(new(2027, 2, 1));
        punt.Besluit!.Soort.Should().Be(Besluitsoort.Beoordeling);
    }

    [Fact]
    public void Agenda_DispensatieVoorEenNormDieNietGetoetstWordt_StaatErNietIn() =>
        Agenda(Aflopend with { Dispensaties = [Dispensatie(new(2027, 1, 31))] }, "PR-1").Punten.Should().NotContain(punt => punt.Besluit != null);

    private static Dispensatie Dispensatie(DateOnly tot) =>
        new() { Norm = "IRF-5", Onderwerp = "/therapeuten/t1", VerleendDoor = "het register", Grond = "besluit 2026/1", Van = new(2026, 1, 1), Tot = tot };

    [Fact]
    public void Agenda_HorizonOpDePeildatum_IsLeeg() =>
        Kwaliteitstoets.Standaard.Toets(Aflopend, Peildatum).Agenda(Peildatum).Punten.Should().BeEmpty();

    [Fact]
    public void Agenda_LaatsteDagVanDeKalender_GooitNiet() =>
        Kwaliteitstoets.Standaard.Toets(Aflopend, DateOnly.MaxValue.AddDays(-1)).Agenda(DateOnly.MaxValue).TotEnMet.Should().Be(DateOnly.MaxValue);

    [Fact]
    public void Agenda_ElkVoorbeelddossier_IsDagVoorDagDeToets()
    {
        foreach (var voorbeeld in Voorbeelddossiers.Alle)
        {
            Speelaf(voorbeeld, maanden: 24);
        }
    }

    [Property(MaxTest = 10, Arbitrary = [typeof(Dossierarbitraria)])]
    public void Agenda_AannemelijkDossier_IsDagVoorDagDeToets(AannemelijkDossier aannemelijk) => Speelaf(aannemelijk.Dossier, maanden: 12);

    private static Agenda Agenda(Dossier dossier, params string[] normen) =>
        Kwaliteitstoets.Standaard.Beperkt([.. normen]).Toets(dossier, Peildatum).Agenda(Peildatum.PlusMaanden(24));

    /// <summary>Speelt de agenda af over de uitkomsten van nu, en legt ze elke dag naast een nieuwe toets.</summary>
    private static void Speelaf(Dossier dossier, int maanden)
    {
        var rapport = Kwaliteitstoets.Standaard.Toets(dossier, Peildatum);
        var einde = Peildatum.PlusMaanden(maanden);
        var stand = rapport.Oordelen.ToDictionary(Sleutel, oordeel => oordeel.Uitkomst);
        var punten = rapport.Agenda(einde).Punten.ToLookup(punt => punt.Op);
        for (var dag = Peildatum.PlusDagen(1); dag <= einde; dag = dag.PlusDagen(1))
        {
            foreach (var wending in punten[dag].SelectMany(punt => punt.Wendingen))
            {
                stand[(wending.Norm, wending.Onderwerp)].Should().Be(wending.Van);
                stand[(wending.Norm, wending.Onderwerp)] = wending.Naar;
            }

            foreach (var oordeel in rapport.Toets.Toets(dossier, dag).Oordelen)
            {
                if (stand[Sleutel(oordeel)] != oordeel.Uitkomst)
                {
                    Assert.Fail($"{oordeel} op {dag:yyyy-MM-dd}, maar volgens de agenda {stand[Sleutel(oordeel)]}");
                }
            }
        }
    }

    private static int Nagegaan(Dossier dossier) => Nagegaan(dossier, ZijnAlle);

    private static int Nagegaan(Dossier dossier, Action<IEnumerable<string>, Oordeel, DateOnly> nagaan)
    {
        var wendingen = 0;
        foreach (var oordeel in Kwaliteitstoets.Standaard.Toets(dossier, Peildatum).Oordelen)
        {
            var van = oordeel.Uitkomst;
            var uitleg = new Wendinguitleg(oordeel, Peildatum.AddYears(10));
            foreach (var (dag, naar) in oordeel.Rapport.Verloop(oordeel, Peildatum.AddYears(10)).Where(stap => stap.Uitkomst != van))
            {
                var wending = Dagwending.Van(oordeel, uitleg, dag, van, naar);
                nagaan(wending.Oorzaken.Select(feit => feit.Pad), oordeel, dag);
                wending.Wending.Reden.Should().Be(oordeel.Rapport.LegKortUit(oordeel, dag).Reden.Code, $"{oordeel} {dag:O}");
                van = naar;
                wendingen++;
            }
        }

        return wendingen;
    }

    private static ImmutableArray<Verklaring> Verklaringen(Random lot) => [.. Enumerable.Range(0, 60).Select(_ => new Verklaring
    {
        Onderwerp = (Verklaringsonderwerp)lot.Next(Enum.GetValues<Verklaringsonderwerp>().Length),
        Voldoet = lot.Next(4) == 0 ? null : lot.Next(2) == 0,
        Op = lot.Next(6) == 0 ? null : Peildatum.AddDays(lot.Next(-20, 40)),
        Door = lot.Next(6) == 0 ? null : (Verklaringsbron)lot.Next(Enum.GetValues<Verklaringsbron>().Length),
    })];

    private static Therapeut Therapeut(string id, Random lot) => new()
    {
        Id = id,
        Beroep = lot.Next(6) == 0 ? null : (Beroep)lot.Next(Enum.GetValues<Beroep>().Length),
        WerkzaamVan = Dag(lot),
        WerkzaamTot = Dag(lot),
        Registraties = lot.Next(6) == 0 ? null : [.. Enumerable.Range(0, lot.Next(3)).Select(_ => new Registratie
        {
            Register = lot.Next(8) == 0 ? null : (Register)lot.Next(Enum.GetValues<Register>().Length),
            Status = lot.Next(8) == 0 ? null : (Registratiestatus)lot.Next(Enum.GetValues<Registratiestatus>().Length),
            Van = Dag(lot),
            Tot = Dag(lot),
        })],
    };

    private static DateOnly? Dag(Random lot) => lot.Next(5) == 0 ? null : Peildatum.AddDays(lot.Next(-10, 30));

    /// <summary>De oorzaken zijn de feiten van die dag die de hele uitleg draagt; zijn die er niet, dan alle dagen die zij draagt.</summary>
    private static void ZijnAlle(IEnumerable<string> oorzaken, Oordeel oordeel, DateOnly op)
    {
        var (opDeDag, alle) = Gedragen(oordeel, op);
        oorzaken.Should().Equal(opDeDag.Count > 0 ? opDeDag : alle, $"{oordeel} {op:O}");
    }

    /// <summary>De oorzaken zijn er enkele van: wie gelijk blijft, is er geen, ook niet als bij hem diezelfde dag iets eindigt.</summary>
    private static void ZijnErEnkele(IEnumerable<string> oorzaken, Oordeel oordeel, DateOnly op)
    {
        var (opDeDag, alle) = Gedragen(oordeel, op);
        if (opDeDag.Count == 0)
        {
            oorzaken.Should().Equal(alle, $"{oordeel} {op:O}");
        }
        else
        {
            oorzaken.Should().NotBeEmpty().And.BeSubsetOf(opDeDag, $"{oordeel} {op:O}");
        }
    }

    private static (List<string> OpDeDag, List<string> Alle) Gedragen(Oordeel oordeel, DateOnly op)
    {
        var dagen = new[] { op.AddDays(-1), op }.SelectMany(dag => oordeel.Rapport.LegKortUit(oordeel, dag).Feiten).Where(feit => feit.Dag is not null).ToList();
        return (Paden(dagen.Where(feit => feit.Dag == op || feit.Dag == op.AddDays(-1))), Paden(dagen));

        static List<string> Paden(IEnumerable<Feitwaarde> feiten) => [.. feiten.Select(feit => feit.Pad.Waarde).Distinct().Order(StringComparer.Ordinal)];
    }

    private static (string Norm, string Onderwerp) Sleutel(Oordeel oordeel) => (oordeel.Norm.Kaart.Id.Waarde, oordeel.Onderwerp.Plaats.Waarde);
}
