using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;
using Kwaliteitskader.Rules.Voorwaarden;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Rules.Tests.Toetsing;

/// <summary>
/// Het werk groeit niet sneller dan de lijst: twee keer zo lang kost ongeveer twee keer zoveel. Geteld wordt werk, geen tijd:
/// hoe vaak een feit gelezen wordt, of hoeveel er toegewezen wordt.
/// </summary>
public class GroeiTests
{
    /// <summary>Ruimte boven een verdubbeling voor sorteren en voor lijsten die op maat groeien; een kwadraat geeft vier.</summary>
    private const double MeesteGroei = 2.7;

    private static readonly DateOnly Peildatum = LangeDossiers.Peildatum;
    private static readonly Tekst Naam = new("x", "x");
    private static int gelezen;

    public static TheoryData<string, Vulling> ElkeLijst
    {
        get
        {
            var alle = new TheoryData<string, Vulling>();
            foreach (var lijst in LangeDossiers.Lijsten)
            {
                alle.Add(lijst, Vulling.Half);
                alle.Add(lijst, Vulling.Leeg);
            }

            return alle;
        }
    }

    public static TheoryData<string> Voorwaarden => new(Normen.Keys);

    private static Dictionary<string, Norm> Normen { get; } = new()
    {
        ["elk"] = new Geteld("ELK-1", Therapeuten.Elk(Tot.NietVerstrekenOfOpen())),
        ["enige"] = new Geteld("ENI-1", Therapeuten.Enige(Van.Bereikt() & !Tot.NietVerstreken())),
        ["ten minste"] = new Geteld("MIN-1", Therapeuten.TenMinste(40, Van.Bereikt() & Tot.NietVerstreken())),
        ["elk heeft enige"] = new Geteld("NES-1", Therapeuten.Elk(Registraties.Enige(RegistratieTot.NietVerstreken()))),
    };

    private static Lijstfeit<Praktijk, Therapeut> Therapeuten => new("/therapeuten", Naam, (Dossier dossier) => dossier.Therapeuten);

    private static Feit<Therapeut, DateOnly> Van => new("werkzaamVan", Naam, therapeut => Lees(therapeut.WerkzaamVan));

    private static Feit<Therapeut, DateOnly> Tot => new("werkzaamTot", Naam, therapeut => Lees(therapeut.WerkzaamTot));

    private static Lijstfeit<Therapeut, Registratie> Registraties => new("registraties", Naam, therapeut => therapeut.Registraties);

    private static Feit<Registratie, DateOnly> RegistratieTot => new("tot", Naam, registratie => Lees(registratie.Tot));

    private static Feit<Gegevenslevering, DateOnly> LeveringOp => new("op", Naam, levering => Lees(levering.Op));

    private static Lijstfeit<Praktijk, Gegevenslevering> Leveringen => new("gegevensleveringen", Naam, praktijk => praktijk.Gegevensleveringen);

    [Theory]
    [MemberData(nameof(ElkeLijst))]
    public void Document_LangereLijst_WijstNaarRatoToe(string lijst, Vulling vulling) =>
        Groei(lengte => Toegewezen(LangeDossiers.Maak(lijst, vulling, lengte), rapport => rapport.Document()), 100).Should().BeLessThan(MeesteGroei, lijst);

    [Theory]
    [MemberData(nameof(ElkeLijst))]
    public void Uitvraag_LangereLijst_WijstNaarRatoToe(string lijst, Vulling vulling) =>
        Groei(lengte => Toegewezen(LangeDossiers.Maak(lijst, vulling, lengte), rapport => rapport.Uitvraag()), 50).Should().BeLessThan(MeesteGroei, lijst);

    [Theory]
    [MemberData(nameof(ElkeLijst))]
    public void Agenda_LangereLijst_WijstNaarRatoToe(string lijst, Vulling vulling) =>
        Groei(lengte => Toegewezen(LangeDossiers.Maak(lijst, vulling, lengte), rapport => rapport.Agenda(Peildatum.AddYears(2))), 50)
            .Should().BeLessThan(MeesteGroei, lijst);

    /// <summary>Een norm over de praktijk kantelt dan elke dag, en aan elke wending draagt de hele lijst.</summary>
    [Fact]
    public void Agenda_ElkeDagEenAnderAanHetWerk_WijstNaarRatoToe() =>
        Groei(lengte => Toegewezen(Dagwerkers(lengte), rapport => rapport.Agenda(Peildatum.AddYears(2))), 80).Should().BeLessThan(MeesteGroei);

    /// <summary>Verklaringen die elke dag iets anders zeggen, om en om onvolledig: bij elke wending telt welke er nog toe doen.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Agenda_OmEnOmOnvolledigeVerklaringen_WijstNaarRatoToe(bool vanSolist) =>
        Groei(lengte => Toegewezen(OmEnOm(lengte, vanSolist), rapport => rapport.Agenda(Peildatum.AddDays(lengte))), 100).Should().BeLessThan(MeesteGroei);

    /// <summary>Een visitatie bevestigt wat een verklaring van de dag erna ontkent: beide lijsten groeien, en elke dag kantelt er iets.</summary>
    [Fact]
    public void Agenda_OmEnOmVisitatieEnVerklaring_WijstNaarRatoToe() =>
        Groei(lengte => Toegewezen(OmEnOmGevisiteerd(lengte), rapport => rapport.Agenda(Peildatum.AddDays(2 * lengte))), 50).Should().BeLessThan(MeesteGroei);

    [Theory]
    [MemberData(nameof(ElkeLijst))]
    public void Herstelplan_LangereLijst_WijstNaarRatoToe(string lijst, Vulling vulling) =>
        Groei(lengte => Toegewezen(LangeDossiers.Maak(lijst, vulling, lengte), rapport => rapport.Herstelplan()), 10).Should().BeLessThan(MeesteGroei, lijst);

    /// <summary>Bij weinig therapeuten groeit nog mee hoeveel er geprobeerd wordt; pas bij veel blijkt of elke proef het hele dossier kost.</summary>
    [Theory]
    [InlineData("therapeuten")]
    [InlineData("zorgtrajecten")]
    public void Herstelplan_VeelOnderwerpen_WijstNaarRatoToe(string lijst) =>
        Groei(lengte => Toegewezen(LangeDossiers.Maak(lijst, Vulling.Half, lengte), rapport => rapport.Herstelplan()), 120).Should().BeLessThan(MeesteGroei, lijst);

    [Theory]
    [MemberData(nameof(Voorwaarden))]
    public void Verloop_ElkElementEenAndereDag_LeestNaarRato(string naam)
    {
        var toets = new Kwaliteitstoets([Normen[naam]], Normwaardenset.Standaard);
        Groei(lengte => Gelezen(() => toets.Toets(Gespreid(lengte), Peildatum), verloop: true), 400).Should().BeLessThan(MeesteGroei);
    }

    [Fact]
    public void ZonderGat_LangereLijst_LeestNaarRato()
    {
        var cadans = new Normwaarde("cadans", Naam, Eenheid.Dagen, new GedateerdeWaarde { Getal = 1, Bron = KngfSamenvatting.Plaats("proef") });
        var begin = Leveringen.Alles().Eerste(LeveringOp);
        var toets = new Kwaliteitstoets([new Geteld("GAT-1", Leveringen.Alles().ZonderGat(LeveringOp, (cadans, null), 120, begin))], Normwaardenset.Standaard);
        Groei(lengte => Gelezen(() => toets.Toets(LangeDossiers.Maak("praktijk/gegevensleveringen", Vulling.Vol, lengte), Peildatum), verloop: false), 300)
            .Should().BeLessThan(MeesteGroei);
    }

    /// <summary>De grootste groei bij verdubbelen, van n naar 2n en van 2n naar 4n.</summary>
    private static double Groei(Func<int, long> werk, int n)
    {
        var (een, twee, vier) = (werk(n), werk(2 * n), werk(4 * n));
        een.Should().BePositive();
        return Math.Max((double)twee / een, (double)vier / twee);
    }

    private static long Gelezen(Func<Toetsrapport> toets, bool verloop)
    {
        gelezen = 0;
        var rapport = toets();
        foreach (var oordeel in rapport.Oordelen)
        {
            rapport.LegUit(oordeel);
            _ = verloop ? rapport.Verloop(oordeel, Peildatum.AddYears(10)).Count() : 0;
        }

        return gelezen;
    }

    private static long Toegewezen(Dossier dossier, Func<Toetsrapport, object> vraag)
    {
        vraag(Kwaliteitstoets.Standaard.Toets(dossier, Peildatum));
        var voor = GC.GetAllocatedBytesForCurrentThread();
        vraag(Kwaliteitstoets.Standaard.Toets(dossier, Peildatum));
        return GC.GetAllocatedBytesForCurrentThread() - voor;
    }

    /// <summary>Therapeuten die elk op een andere dag beginnen, ophouden en uit hun register gaan.</summary>
    private static Dossier Gespreid(int aantal) => new()
    {
        Id = "gespreid",
        Therapeuten =
        [
            .. Enumerable.Range(0, aantal).Select(i => new Therapeut
            {
                Id = $"t{i}",
                WerkzaamVan = Peildatum.AddDays(i % 3000),
                WerkzaamTot = Peildatum.AddDays(3000 - (i % 3000)),
                Registraties = [new Registratie { Tot = Peildatum.AddDays(i % 2900) }],
            }),
        ],
    };

    private static DateOnly? Lees(DateOnly? dag)
    {
        gelezen++;
        return dag;
    }

    private sealed class Geteld(NormId id, Voorwaarde<Praktijk> eis) : Norm<Praktijk>(new Normkaart(id)
    {
        Titel = Naam,
        Zin = Naam,
        Kracht = Normkracht.Kadernorm,
        Domein = Normdomein.Praktijkvoering,
        Bronnen = [KngfSamenvatting.Plaats("proef")],
        Herstel = new(Partij.Praktijk, Naam),
    })
    {
        protected override Voorwaarde<Praktijk> Eis => eis;
    }

    private static Dossier OmEnOm(int aantal, bool vanSolist)
    {
        ImmutableArray<Verklaring> verklaringen =
        [
            .. Enumerable.Range(0, aantal).Select(i => new Verklaring
            {
                Onderwerp = Verklaringsonderwerp.InrichtingEnService,
                Op = Peildatum.AddDays(i),
                Voldoet = i % 2 == 1 ? null : i % 4 < 2,
                Door = Verklaringsbron.Visitatie,
            }),
        ];
        return new()
        {
            Id = "praktijk-0001",
            Praktijk = new() { Solist = vanSolist, Verklaringen = vanSolist ? [] : verklaringen },
            Therapeuten = [new() { Id = "t1", Beroep = Beroep.Fysiotherapeut, WerkzaamVan = new(2020, 1, 1), Registraties = [], Verklaringen = vanSolist ? verklaringen : [] }],
        };
    }

    private static Dossier OmEnOmGevisiteerd(int aantal) => new()
    {
        Id = "praktijk-0001",
        Therapeuten = [new() { Id = "t1", Beroep = Beroep.Fysiotherapeut, WerkzaamVan = new(2020, 1, 1), Registraties = [] }],
        Praktijk = new()
        {
            Solist = false,
            AangeslotenBijKeurmerk = true,
            Registraties = [new() { Register = Register.KeurmerkPraktijkregister, Status = Registratiestatus.Ingeschreven, Van = new(2020, 1, 1) }],
            Visitaties = [.. Enumerable.Range(0, aantal).Select(i => new Visitatie { Op = Peildatum.AddDays(2 * i), Soort = Visitatiesoort.Periodiek })],
            Verklaringen = [.. Enumerable.Range(0, aantal).Select(i => new Verklaring { Onderwerp = Verklaringsonderwerp.Visitatie, Op = Peildatum.AddDays((2 * i) + 1), Voldoet = false, Door = Verklaringsbron.Visitatie })],
        },
    };

    private static Dossier Dagwerkers(int aantal) => new()
    {
        Id = "praktijk-0001",
        Praktijk = new(),
        Therapeuten =
        [
            .. Enumerable.Range(0, aantal).Select(i => new Therapeut
            {
                Id = $"t{i}",
                Beroep = Beroep.Fysiotherapeut,
                WerkzaamVan = Peildatum.AddDays(1 + (2 * i)),
                WerkzaamTot = Peildatum.AddDays(1 + (2 * i)),
                Registraties = [],
            }),
        ],
    };
}
