using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;
using static Kwaliteitskader.Rules.Tests.Registers.Aanvraagpraktijk;

namespace Kwaliteitskader.Rules.Tests.Registers;

/// <summary>Wat een aanvraag veronderstelt, en wat een advies daarover zegt.</summary>
public class AanvraagTests
{
    private const Register Fysio = Register.IndividueelRegisterFysiotherapie;
    private const Register Keurmerk = Register.KeurmerkIndividueel;

    private static readonly Registratie Gevraagd = new() { Register = Fysio, Status = Registratiestatus.Ingeschreven, Van = Peildatum };

    [Theory]
    [InlineData(Registratiestatus.Geschorst)]
    [InlineData(Registratiestatus.Doorgehaald)]
    public void Ingewilligd_SchorsingOfDoorhalingDieLoopt_IsOpgeheven(Registratiestatus status) =>
        Ingewilligd(Rij(Fysio, status, Peildatum)).Should().Equal(Gevraagd);

    [Fact]
    public void Ingewilligd_WatNietInDeWegStaat_BlijftEnDeGevraagdeKomtErachter()
    {
        Registratie[] rijen =
        [
            Rij(Keurmerk, Registratiestatus.Geschorst, new(2020, 1, 1)),
            Rij(Fysio, Registratiestatus.Geschorst, Peildatum.AddDays(1)),
            Rij(Fysio, Registratiestatus.Doorgehaald, new(2020, 1, 1)) with { Tot = Peildatum.AddDays(-1) },
            Rij(Fysio, Registratiestatus.Aangevraagd, new(2026, 1, 1)),
        ];
        Ingewilligd(rijen).Should().Equal([.. rijen, Gevraagd]);
    }

    [Theory]
    [InlineData(Register.KeurmerkPraktijkregister, false, null)]
    [InlineData(Register.KeurmerkPraktijkregister, true, true)]
    [InlineData(Register.KeurmerkPraktijkregister, null, null)]
    [InlineData(Register.BasisPraktijkregister, false, false)]
    public void Ingewilligd_NogNietBijHetKeurmerk_SpreektAlleenDieAanvraagNietTegen(Register register, bool? gegeven, bool? ingewilligd) =>
        new Aanvraag(Gemengd with { Praktijk = Gemengd.Praktijk! with { AangeslotenBijKeurmerk = gegeven } }, register, Peildatum)
            .Ingewilligd.Praktijk!.AangeslotenBijKeurmerk.Should().Be(ingewilligd);

    public static TheoryData<ImmutableArray<Registratie>?, bool> EersteKeren => new()
    {
        { [], true },
        { [Rij(Keurmerk, Registratiestatus.Ingeschreven, new(2022, 1, 1))], true },
        { [Rij(Fysio, Registratiestatus.Aangevraagd, new(2026, 1, 1))], true },
        { [Rij(Fysio, Registratiestatus.Doorgehaald, new(2022, 1, 1))], false },
        { [Rij(Fysio, Registratiestatus.Ingeschreven, new(2015, 1, 1)) with { Tot = new(2020, 1, 1) }], false },
        { [Rij(Fysio, Registratiestatus.Aangevraagd, new(2026, 1, 1)), new() { Status = Registratiestatus.Aangevraagd }], false },
        { null, false },
    };

    [Theory]
    [MemberData(nameof(EersteKeren))]
    public void Ingewilligd_PeriodenOnbekend_ZijnErNogNietAlleenBijEenEersteKeer(ImmutableArray<Registratie>? rijen, bool eerste)
    {
        var zonder = Gemengd with { Therapeuten = [Gemengd.Therapeuten!.Value[0] with { Registraties = rijen, Registratieperioden = null }] };
        new Aanvraag(zonder, Fysio, Peildatum).Ingewilligd.Therapeuten!.Value[0].Registratieperioden.HasValue.Should().Be(eerste);
    }

    [Fact]
    public void Stand_NieuwereAanvraagNaastEenInschrijving_IsDieInschrijving() =>
        Stand(Rij(Fysio, Registratiestatus.Aangevraagd, new(2026, 1, 1)), Rij(Fysio, Registratiestatus.Ingeschreven, new(2022, 1, 1))).Should().Be(Inschrijvingsstand.Ingeschreven);

    [Fact]
    public void Stand_InschrijvingDieLaterBegint_IsNietIngeschreven() =>
        Stand(Rij(Fysio, Registratiestatus.Ingeschreven, Peildatum.AddDays(1))).Should().Be(Inschrijvingsstand.NietIngeschreven);

    [Fact]
    public void Stand_AnderRegisterZonderBegin_IsNietIngeschreven() =>
        Stand(Rij(Keurmerk, Registratiestatus.Ingeschreven, null)).Should().Be(Inschrijvingsstand.NietIngeschreven);

    [Fact]
    public void Voorbehouden_InschrijvingAangenomen_AlleenAlsErEenOpRust()
    {
        var adviezen = Enum.GetValues<Register>().SelectMany(register => new[] { Gemengd, Nieuw(register), OudEnNieuw(register), Solist }.Select(dossier => Kwaliteitstoets.Standaard.Adviseer(register, dossier, Peildatum))).ToList();
        foreach (var advies in adviezen)
        {
            advies.Voorbehouden.Any(voorbehoud => voorbehoud.Code == "inschrijving-aangenomen").Should().Be(Rust(advies), "{0}", advies.Register);
        }

        adviezen.Select(Rust).Should().Contain([true, false]);
        adviezen.Select(advies => advies.Aanvragers.Select(aanvrager => aanvrager.RustOpAanvraag.IsEmpty).Distinct().Count()).Should().Contain(2, "er is er een waarin de ene aanvrager erop rust en de andere niet");
        static bool Rust(Advies advies) => advies.Aanvragers.Any(aanvrager => aanvrager.RustOpAanvraag.Length > 0);
    }

    [Fact]
    public void Normwaarden_TermijnInEenAndereEenheid_NoemtDie()
    {
        var negentigDagen = new GedateerdeWaarde { Getal = 90, Eenheid = Eenheid.Dagen, Bron = KngfSamenvatting.Plaats("proef") };
        var toets = Kwaliteitstoets.Maak(opties => opties.Stel(OpenWaarden.Jaarverslagtermijn, negentigDagen));
        toets.Adviseer(Register.PraktijkregisterVvocm, Gemengd, Peildatum).Normwaarden
            .Should().ContainSingle(waarde => waarde.Id == OpenWaarden.Jaarverslagtermijn.Id).Which.Eenheid.Should().Be("dagen");
    }

    [Fact]
    public void Normwaarden_DieDeGastheerStelde_ZijnOpgegevenEnAndereNiet()
    {
        var toets = Kwaliteitstoets.Maak(opties => opties.Stel(OpenWaarden.Jaarverslagtermijn, new GedateerdeWaarde { Getal = 3, Bron = KngfSamenvatting.Plaats("proef") }));
        toets.Adviseer(Register.PraktijkregisterVvocm, Gemengd, Peildatum).Normwaarden.Should().ContainSingle().Which.Opgegeven.Should().BeTrue();
        toets.Adviseer(Keurmerk, Gemengd, Peildatum).Normwaarden.Should().NotBeEmpty().And.OnlyContain(waarde => !waarde.Opgegeven);
    }

    [Fact]
    public void Feiten_VanEenRegister_ZijnDeInschrijvingenVanWieAanvraagt()
    {
        Registernormen.Feiten(Register.BasisPraktijkregister).Should().Contain("/praktijk/registraties/*/tot");
        Registernormen.Feiten(Fysio).Should().Contain("/therapeuten/*/registraties/*/tot").And.NotContain("/praktijk/registraties");
    }

    private static Dossier OudEnNieuw(Register register) => Gemengd with
    {
        Therapeuten = [.. Gemengd.Therapeuten!.Value, .. Nieuw(register).Therapeuten!.Value.Select(therapeut => therapeut with { Id = $"{therapeut.Id}-nieuw" })],
    };

    private static ImmutableArray<Registratie> Ingewilligd(params Registratie[] rijen) => new Aanvraag(Met(rijen), Fysio, Peildatum).Ingewilligd.Therapeuten!.Value[0].Registraties!.Value;

    private static Inschrijvingsstand Stand(params Registratie[] rijen) => Kwaliteitstoets.Standaard.Adviseer(Fysio, Met(rijen), Peildatum).Aanvragers[0].Inschrijving.Stand;

    private static Dossier Met(Registratie[] rijen) => Gemengd with { Therapeuten = [Gemengd.Therapeuten!.Value[0] with { Registraties = [.. rijen] }] };

    private static Registratie Rij(Register register, Registratiestatus status, DateOnly? van) => new() { Register = register, Status = status, Van = van };
}
