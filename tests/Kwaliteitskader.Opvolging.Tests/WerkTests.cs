using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Opvolging.Gevolgen;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Opvolging.Tests;

public class WerkTests
{
    private static readonly DateOnly Peildatum = new(2026, 11, 21);
    private static readonly Kwaliteitstoets Registratie = Kwaliteitstoets.Standaard.Beperkt("IRF-5", "BPR-1", "PR-1");

    [Fact]
    public void Taak_DrieNormenDieEenInschrijvingVragen_IsEenTaakDieZeAlleNoemt()
    {
        var sessie = Opvolger.Standaard.Open(Registratie, Praktijk(Ingeschreven("t1"), Uitgeschreven("t2")), Peildatum);

        var taak = sessie.Van<Taak>().Should().ContainSingle().Which;

        taak.Daad.Should().Be("inschrijving-individueel-register");
        taak.Onderwerp.Should().Be("/therapeuten/t2");
        taak.Wie.Should().Be(new Uitvoerder { Partij = Partij.Therapeut, Therapeut = "t2" });
        taak.Bevindingen.Should().Equal(new Bevindingsleutel("BPR-1", "/praktijk"), new Bevindingsleutel("PR-1", "/praktijk"), new Bevindingsleutel("IRF-5", "/therapeuten/t2"));
        sessie.LegUit(taak).Regel.Should().Be("TaakBijTekort");
        sessie.LegUit(taak).Gronden.OfType<Bevindingfeit>().Select(bevinding => bevinding.Sleutel).Should().BeEquivalentTo(taak.Bevindingen);
    }

    [Fact]
    public void Taak_OpDrieBevindingen_BlijftTotDeLaatsteWegIs()
    {
        var sessie = Opvolger.Standaard.Open(Registratie, Praktijk(Uitgeschreven("t2")), Peildatum);
        var taken = new List<int> { sessie.Van<Taak>()[0].Bevindingen.Count };

        // De normen vervallen een voor een, door de toets te beperken.
        foreach (var normen in (string[][])[["IRF-5", "BPR-1"], ["IRF-5"], []])
        {
            var minder = Opvolger.Standaard.Open(Registratie.Beperkt(normen.Select(norm => new NormId(norm))), sessie.Dossier, Peildatum);
            taken.Add(minder.Van<Taak>().Sum(taak => taak.Bevindingen.Count));
            minder.Van<Taak>().Count.Should().Be(normen.Length > 0 ? 1 : 0);
        }

        taken.Should().Equal(3, 2, 1, 0);
    }

    [Fact]
    public void Taak_TherapeutNietMeerInDePraktijk_BlijftZolangHijZelfNogNietIngeschrevenIs()
    {
        var sessie = Opvolger.Standaard.Open(Registratie, Praktijk(Uitgeschreven("t1"), Uitgeschreven("t2")), Peildatum);
        sessie.Van<Taak>().Select(taak => taak.Bevindingen.Count).Should().Equal(3, 3);

        var weg = sessie.Werkbij(Praktijk(Uitgeschreven("t1"), Uitgeschreven("t2") with { WerkzaamTot = Peildatum.AddDays(-1) }));

        // Voor de praktijk telt hij niet meer mee; wie zelf nergens ingeschreven is, is dat nog steeds niet.
        weg.Veranderd.Select(verandering => verandering.Nieuw).OfType<Taak>().Should().ContainSingle()
            .Which.Bevindingen.Should().Equal(new Bevindingsleutel("IRF-5", "/therapeuten/t2"));
        sessie.Werkbij(Praktijk(Uitgeschreven("t1"))).Vervallen.OfType<Taak>().Should().ContainSingle(taak => taak.Onderwerp == "/therapeuten/t2");
    }

    [Fact]
    public void Taak_InschrijvingVerloopt_IsEerstEenTermijnEnDanEenTekort()
    {
        var sessie = Opvolger.Standaard.Open(Registratie, Praktijk(Ingeschreven("t1", Peildatum.AddDays(40))), Peildatum);
        var termijn = sessie.Van<Taak>().Should().ContainSingle().Which;
        (termijn.Soort, termijn.Uiterlijk).Should().Be((Taaksoort.Termijn, Peildatum.AddDays(40)));
        termijn.Bevindingen.Count.Should().Be(3);
        sessie.Van<Herinnering>().Should().BeEmpty();

        sessie.Op(Peildatum.AddDays(10)).Nieuw.OfType<Herinnering>().Should().ContainSingle(herinnering => herinnering.Dagen == 30);
        sessie.Op(Peildatum.AddDays(33)).Veranderd.Select(verandering => verandering.Nieuw).OfType<Herinnering>().Should().ContainSingle(herinnering => herinnering.Dagen == 7);
        var verlopen = sessie.Op(Peildatum.AddDays(41));

        verlopen.Veranderd.Select(verandering => verandering.Nieuw).OfType<Taak>().Should().ContainSingle().Which.Soort.Should().Be(Taaksoort.Tekort);
        verlopen.Vervallen.Should().ContainItemsAssignableTo<Herinnering>();
        sessie.Van<Taak>().Should().ContainSingle().Which.Uiterlijk.Should().BeNull("geen bron geeft een termijn voor inschrijving");
        sessie.Van<Oorzaak>().Should().ContainSingle().Which.Feiten.Should().Contain("/therapeuten/t1/registraties/0/tot");
    }

    [Fact]
    public void Vraag_ElkVanTweeFeitenVolstaat_IsEenVraag()
    {
        // Dat doorverwijzen overwogen is, blijkt uit een afweging of uit een doorverwijzing.
        var traject = new Zorgtraject { Id = "z1", Status = Zorgtrajectstatus.Gestart, Aanmelddatum = Peildatum.AddDays(-30), Behandelingen = [new Behandeling { Op = Peildatum.AddDays(-20) }] };
        var sessie = Opvolger.Standaard.Open(Kwaliteitstoets.Standaard.Beperkt("DO-4"), new Dossier { Id = "d", Zorgtrajecten = [traject] }, Peildatum);

        var vraag = sessie.Van<Vraag>().Should().ContainSingle().Which;

        vraag.Gemis.Paden.Should().Equal("/zorgtrajecten/z1/doorverwijsafwegingen", "/zorgtrajecten/z1/doorverwijzingen");
    }

    [Fact]
    public void Intake_TeLaat_IsEenLeerpuntEnWieNogWachtEenTaak()
    {
        var traject = new Zorgtraject { Id = "z1", Status = Zorgtrajectstatus.Aangemeld, Aanmelddatum = Peildatum.AddDays(-30) };
        var sessie = Opvolger.Standaard.Open(Kwaliteitstoets.Standaard.Beperkt("WT-1"), new Dossier { Id = "d", Zorgtrajecten = [traject] }, Peildatum);
        sessie.Gevolgen.OfType<Taak>().Should().ContainSingle();

        sessie.Werkbij(new Dossier { Id = "d", Zorgtrajecten = [traject with { Status = Zorgtrajectstatus.Gestart, EersteAangebodenDatum = Peildatum, IntakeDatum = Peildatum }] });

        sessie.Gevolgen.Should().ContainSingle().Which.Should().BeOfType<Leerpunt>();
    }

    [Fact]
    public void Afspraak_TrajectGaatNaarEenAnderNadatZijVerliep_VerandertVanWieDeTaakIs()
    {
        var traject = new Zorgtraject { Id = "z1", Therapeut = "t1", Status = Zorgtrajectstatus.Gestart, Aanmelddatum = Peildatum.AddDays(-30), Behandelingen = [new Behandeling { Op = Peildatum.AddDays(-20) }], Indicaties = [] };
        var dossier = new Dossier { Id = "d", Therapeuten = [Ingeschreven("t1"), Ingeschreven("t2")], Zorgtrajecten = [traject] };
        var sessie = Opvolger.Standaard.Open(Kwaliteitstoets.Standaard.Beperkt("DO-1"), dossier, Peildatum);
        var taak = sessie.Leg(new Afspraak { Bevinding = new("DO-1", "/zorgtrajecten/z1"), TotEnMet = Peildatum.AddDays(-1) }).Nieuw.OfType<Taak>().Should().ContainSingle().Which;

        var wijzigingen = sessie.Werkbij(dossier with { Zorgtrajecten = [traject with { Therapeut = "t2" }] });

        wijzigingen.Veranderd.Should().ContainSingle(verandering => verandering.Oud.Equals(taak)).Which.Nieuw.Should().BeEquivalentTo(taak with { Wie = new Uitvoerder { Partij = Partij.Therapeut, Therapeut = "t2" } });
        sessie.Van<Taak>().Should().ContainSingle();
    }

    [Fact]
    public void Dossier_SleutelsTweeKeerGebruikt_HoudtZeUitElkaar()
    {
        var sessie = Opvolger.Standaard.Open(Registratie, Praktijk(Uitgeschreven("t1"), Uitgeschreven("t1")), Peildatum);

        sessie.Van<Taak>().Select(taak => taak.Onderwerp).Should().Equal("/therapeuten/t1", "/therapeuten/t1#2");
    }

    [Fact]
    public void Leg_FeitVanDeSessieZelf_Weigert()
    {
        var sessie = Opvolger.Standaard.Open(Registratie, Praktijk(), Peildatum);

        sessie.Invoking(s => s.Leg(new Peildag { Dag = Peildatum })).Should().Throw<ArgumentException>();
        sessie.Neem(new Afspraak { Bevinding = new("IRF-5", "/therapeuten/t1"), TotEnMet = Peildatum }).IsLeeg.Should().BeTrue();
    }

    [Theory]
    [InlineData("0001-01-02")]
    [InlineData("9999-12-31")]
    public void Open_UitersteDag_GooitNiet(string dag) =>
        Opvolger.Standaard.Invoking(opvolger => opvolger.Open(Kwaliteitstoets.Standaard, AannemelijkeDossiers.Maak(3), DateOnly.ParseExact(dag, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)))
            .Should().NotThrow();

    [Fact]
    public void Open_ZonderPeildatum_Weigert()
    {
        Opvolger.Standaard.Invoking(opvolger => opvolger.Open(Registratie, Praktijk(), default)).Should().Throw<ArgumentOutOfRangeException>();
        Opvolger.Standaard.Open(Registratie, Praktijk(), Peildatum).Invoking(sessie => sessie.Op(default)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static Dossier Praktijk(params Therapeut[] therapeuten) => new() { Id = "praktijk-0001", Therapeuten = [.. therapeuten] };

    private static Therapeut Uitgeschreven(string id) => new() { Id = id, Beroep = Beroep.Fysiotherapeut, WerkzaamVan = new(2020, 1, 1), Registraties = [] };

    private static Therapeut Ingeschreven(string id, DateOnly? tot = null) => Uitgeschreven(id) with
    {
        Registraties = [new Registratie { Register = Register.IndividueelRegisterFysiotherapie, Status = Registratiestatus.Ingeschreven, Van = new(2020, 1, 1), Tot = tot }],
    };
}
