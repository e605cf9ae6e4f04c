using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Rules.Tests.Vooruitblik;

public class HerstelplannerTests
{
    private static readonly DateOnly Peildatum = new(2026, 11, 21);

    [Fact]
    public void Herstelplan_NietGeregistreerdeTherapeut_IsEenDaadVanT2()
    {
        var plan = Kwaliteitstoets.Standaard.Beperkt("IRF-5", "BPR-1", "PR-1").Toets(Voorbeelddossiers.Met("niet-geregistreerde-therapeut"), Peildatum).Herstelplan();
        var daad = plan.Daden.Should().ContainSingle().Subject;
        plan.Minimaal.Should().BeTrue();
        daad.Herstelt.Select(kern => kern.Norm).Should().BeEquivalentTo("IRF-5", "BPR-1", "PR-1");
        var wijziging = daad.Wijzigingen.Should().ContainSingle().Subject;
        wijziging.Pad.Should().Be("/therapeuten/1/registraties/-");
        wijziging.Waarde.Should().Contain("individueelRegisterFysiotherapie").And.Contain("ingeschreven").And.Contain("2026-11-21");
    }

    [Fact]
    public void Herstelplan_IntakeOpDagAcht_IsOnherstelbaar()
    {
        var dossier = new Dossier
        {
            Id = "d",
            Zorgtrajecten = [new() { Id = "z1", Status = Zorgtrajectstatus.Gestart, Aanmelddatum = new(2026, 11, 2), EersteAangebodenDatum = new(2026, 11, 10), IntakeDatum = new(2026, 11, 10) }],
        };
        var herstel = Plan(dossier, "WT-1").Bevindingen.Should().ContainSingle().Subject;
        herstel.Herstelbaarheid.Should().Be(Herstelbaarheid.Onherstelbaar);
        herstel.Wegen.Should().BeEmpty();
    }

    [Fact]
    public void Herstelplan_AanmeldingZonderIntake_KanTotEnMetDeZevendeDag()
    {
        var dossier = new Dossier { Id = "d", Zorgtrajecten = [new() { Id = "z1", Status = Zorgtrajectstatus.Aangemeld, Aanmelddatum = new(2026, 11, 17) }] };
        var weg = Plan(dossier, "WT-1").Bevindingen[0].Wegen[0];
        weg.Vanaf.Should().Be(Peildatum);
        weg.Uiterlijk.Should().Be(new(2026, 11, 24));
    }

    [Fact]
    public void Herstelplan_VisitatieTeOud_HoudtTweeJaar()
    {
        var dossier = new Dossier
        {
            Id = "d",
            Praktijk = new()
            {
                Registraties = [new() { Register = Register.BasisPraktijkregister, Status = Registratiestatus.Ingeschreven, Van = new(2020, 1, 1) }],
                Visitaties = [new() { Op = new(2024, 5, 1), Soort = Visitatiesoort.Periodiek, Formatief = true }],
            },
        };
        var weg = Plan(dossier, "VIS-1").Bevindingen[0].Wegen[0];
        weg.HoudtTotEnMet.Should().Be(new(2028, 11, 21));
        weg.Uiterlijk.Should().BeNull();
        weg.Wijzigingen.Should().ContainSingle().Which.Pad.Should().Be("/praktijk/visitaties/-");
    }

    [Fact]
    public void Herstelplan_VerklaardNietTeVoldoen_VraagtEenVaststelling()
    {
        var dossier = new Dossier { Id = "d", Praktijk = new() { Verklaringen = [new() { Onderwerp = Verklaringsonderwerp.Veiligheid, Voldoet = false, Op = new(2026, 3, 1), Door = Verklaringsbron.Visitatie }] } };
        Plan(dossier, "VE-1").Bevindingen[0].Herstelbaarheid.Should().Be(Herstelbaarheid.AlleenDoorVaststelling);
    }

    /// <summary>Elke lijst en elk feit dat een norm leest, verandert door een daad of juist niet; wie er een toevoegt, moet kiezen.</summary>
    [Fact]
    public void Daden_ElkPad_WordtDoorEenNormGelezen() =>
        Daden.OpPad.Keys.Should().BeSubsetOf(Kwaliteitstoets.Standaard.Normen.SelectMany(norm => norm.Feiten).Select(gebruik => gebruik.Pad));

    private static Herstelplan Plan(Dossier dossier, string norm) => Kwaliteitstoets.Standaard.Beperkt(norm).Toets(dossier, Peildatum).Herstelplan();
}
