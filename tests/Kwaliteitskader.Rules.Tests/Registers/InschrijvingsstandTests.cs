using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;
using static Kwaliteitskader.Rules.Tests.Registers.Aanvraagpraktijk;

namespace Kwaliteitskader.Rules.Tests.Registers;

/// <summary>Wat een medewerker van het register eerst wil weten: staat de aanvrager er al in, en hoe.</summary>
public class InschrijvingsstandTests
{
    private const Register Fysio = Register.IndividueelRegisterFysiotherapie;

    [Fact]
    public void Stand_Ingeschreven_NoemtDeRegistratieEnOordeeltZoalsHijStaat()
    {
        var aanvrager = Advies([Rij(Registratiestatus.Ingeschreven, 2022)]).Aanvragers[0];

        aanvrager.Inschrijving.Should().Be(new HuidigeInschrijving { Stand = Inschrijvingsstand.Ingeschreven, Pad = "/therapeuten/0/registraties/0", Van = new(2022, 1, 1) });
        aanvrager.RustOpAanvraag.Should().BeEmpty();
    }

    [Theory]
    [InlineData(Registratiestatus.Geschorst, Inschrijvingsstand.Geschorst)]
    [InlineData(Registratiestatus.Doorgehaald, Inschrijvingsstand.Doorgehaald)]
    public void Stand_GeschorstOfDoorgehaald_LaatHetOordeelAanHetRegister(Registratiestatus status, Inschrijvingsstand verwacht)
    {
        var advies = Advies([Rij(Registratiestatus.Ingeschreven, 2020, tot: new(2023, 12, 31)), Rij(status, 2024)]);

        advies.Uitkomst.Should().Be(Adviesuitkomst.OordeelNodig);
        advies.Aanvragers[0].Inschrijving.Should().Match<HuidigeInschrijving>(stand => stand.Stand == verwacht && stand.Pad == "/therapeuten/0/registraties/1");
    }

    [Fact]
    public void Stand_SchorsingDieVoorbijIs_TeltNietMeer() =>
        Advies([Rij(Registratiestatus.Ingeschreven, 2020), Rij(Registratiestatus.Geschorst, 2024, tot: new(2024, 6, 30))])
            .Should().Match<Advies>(advies => advies.Uitkomst == Adviesuitkomst.Toelaatbaar && advies.Aanvragers[0].Inschrijving.Stand == Inschrijvingsstand.Ingeschreven);

    [Fact]
    public void Stand_OpnieuwIngeschrevenNaDoorhaling_IsIngeschreven() =>
        Stand([Rij(Registratiestatus.Doorgehaald, 2021), Rij(Registratiestatus.Ingeschreven, 2023)]).Should().Be(Inschrijvingsstand.Ingeschreven);

    [Theory]
    [InlineData(20, Inschrijvingsstand.Afgelopen)]
    [InlineData(21, Inschrijvingsstand.Ingeschreven)]
    public void Stand_LaatsteDag_TeltNogMee(int dag, Inschrijvingsstand verwacht) =>
        Stand([Rij(Registratiestatus.Ingeschreven, 2020, tot: new(2026, 11, dag))]).Should().Be(verwacht);

    [Fact]
    public void Stand_AnderRegister_TeltNiet() =>
        Stand([Rij(Registratiestatus.Geschorst, 2020) with { Register = Register.KeurmerkIndividueel }]).Should().Be(Inschrijvingsstand.NietIngeschreven);

    [Fact]
    public void Stand_AlleenDeAanvraag_IsAangevraagd() =>
        Stand([Rij(Registratiestatus.Aangevraagd, 2026)]).Should().Be(Inschrijvingsstand.Aangevraagd);

    [Fact]
    public void Stand_EindeVoorBegin_IsOnbekend() =>
        Stand([Rij(Registratiestatus.Ingeschreven, 2024, tot: new(2020, 1, 1))]).Should().Be(Inschrijvingsstand.Onbekend);

    [Fact]
    public void Stand_RegistratiesOnbekend_IsOnbekendEnHetAdviesZegtWaarvanHetUitgaat()
    {
        var advies = Advies(null);

        advies.Aanvragers[0].Inschrijving.Stand.Should().Be(Inschrijvingsstand.Onbekend);
        advies.Voorbehouden.Select(voorbehoud => voorbehoud.Code).Should().Contain("stand-in-register-onbekend");
    }

    [Theory]
    [InlineData(Register.BasisPraktijkregister, "therapeutenlijst-volledig ander-beroep-niet-bekeken reglement-kan-meer-vragen")]
    [InlineData(Register.IndividueelRegisterFysiotherapie, "ander-beroep-niet-bekeken reglement-kan-meer-vragen")]
    public void Voorbehouden_GemengdePraktijk_ZeggenWatNietBekekenIs(Register register, string verwacht) =>
        Kwaliteitstoets.Standaard.Adviseer(register, Gemengd, Peildatum).Voorbehouden.Select(voorbehoud => voorbehoud.Code).Should().Contain(verwacht.Split(' '));

    [Fact]
    public void Voorbehouden_EenBeroep_ZwijgenOverEenAnder()
    {
        var dossier = Gemengd with { Therapeuten = [Gemengd.Therapeuten!.Value[0], Gemengd.Therapeuten.Value[1] with { WerkzaamTot = new(2026, 11, 20) }] };
        Kwaliteitstoets.Standaard.Adviseer(Register.BasisPraktijkregister, dossier, Peildatum).Voorbehouden.Select(voorbehoud => voorbehoud.Code)
            .Should().NotContain("ander-beroep-niet-bekeken");
    }

    private static Inschrijvingsstand Stand(ImmutableArray<Registratie> registraties) => Advies(registraties).Aanvragers[0].Inschrijving.Stand;

    private static Advies Advies(ImmutableArray<Registratie>? registraties) => Kwaliteitstoets.Standaard.Adviseer(
        Fysio, Gemengd with { Therapeuten = [Gemengd.Therapeuten!.Value[0] with { Registraties = registraties }] }, Peildatum);

    private static Registratie Rij(Registratiestatus status, int jaar, DateOnly? tot = null) =>
        new() { Register = Fysio, Status = status, Van = new(jaar, 1, 1), Tot = tot };
}
