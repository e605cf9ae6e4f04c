using FsCheck;
using FsCheck.Fluent;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Feitentabellen;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;
using static Kwaliteitskader.Rules.Tests.Registers.Aanvraagpraktijk;

namespace Kwaliteitskader.Rules.Tests.Registers;

/// <summary>Wie nog niet in het register staat: hij wordt toegelaten als alles op orde is, en leest niets dat alleen verondersteld is.</summary>
public class NieuwkomerTests
{
    private static readonly Config Vaak = Config.QuickThrowOnFailure.WithMaxTest(60);

    public static TheoryData<Register> Registers => [.. Enum.GetValues<Register>()];

    [Theory]
    [InlineData(Register.IndividueelRegisterFysiotherapie, Adviesuitkomst.Toelaatbaar)]
    [InlineData(Register.KeurmerkIndividueel, Adviesuitkomst.Toelaatbaar)]
    [InlineData(Register.KwaliteitsregisterParamedici, Adviesuitkomst.Toelaatbaar)]
    [InlineData(Register.BasisPraktijkregister, Adviesuitkomst.Toelaatbaar)]
    [InlineData(Register.KeurmerkPraktijkregister, Adviesuitkomst.Toelaatbaar)]
    [InlineData(Register.PraktijkregisterVvocm, Adviesuitkomst.OordeelNodig)]
    public void Adviseer_NieuwkomerMetAllesOpOrde_WordtToegelaten(Register register, Adviesuitkomst verwacht)
    {
        var advies = Adviseer(register, Nieuw(register));

        advies.Uitkomst.Should().Be(verwacht);
        advies.AanTeLeveren.Should().BeEmpty();
        advies.Aanvragers.Should().ContainSingle().Which.Inschrijving.Stand.Should().Be(Inschrijvingsstand.NietIngeschreven);
    }

    [Fact]
    public void Adviseer_EersteKeerInHetKwaliteitsregisterParamedici_VraagtGeenRegistratieperioden()
    {
        var advies = Adviseer(Register.KwaliteitsregisterParamedici, Nieuw(Register.KwaliteitsregisterParamedici));

        var aanvrager = advies.Aanvragers[0];
        var portfolio = aanvrager.Criteria.Single(criterium => criterium.Norm == "KP-3");
        (portfolio.Uitkomst, portfolio.Reden).Should().Be((Uitkomst.NietVanToepassing, "geen-begonnen-registratieperiode"));
        aanvrager.RustOpAanvraag.Should().Contain("KP-3");
    }

    [Fact]
    public void Adviseer_EerderInHetKwaliteitsregisterParamedici_VraagtWelNaarDePeriode()
    {
        var eerder = new Registratie { Register = Register.KwaliteitsregisterParamedici, Status = Registratiestatus.Ingeschreven, Van = new(2020, 1, 1), Tot = new(2024, 12, 31) };
        var advies = Adviseer(Register.KwaliteitsregisterParamedici, MetRegistraties(Nieuw(Register.KwaliteitsregisterParamedici), eerder));

        advies.AanTeLeveren.Select(feit => feit.Pad).Should().Equal("/therapeuten/1/registratieperioden");
    }

    [Theory]
    [MemberData(nameof(Registers))]
    public void Adviseer_ZonderEnigeRegistratie_NoemtNergensEenInschrijving(Register register) =>
        Prop.ForAll(AannemelijkeDossiers.Dossiers.ToArbitrary(), dossier =>
        {
            var leeg = dossier with
            {
                Praktijk = dossier.Praktijk! with { Registraties = [] },
                Therapeuten = [.. dossier.Therapeuten!.Value.Select(therapeut => therapeut with { Registraties = [], Registratieperioden = null })],
            };
            foreach (var taal in Enum.GetValues<Taal>())
            {
                var advies = Kwaliteitstoets.Standaard.Adviseer(register, leeg, Peildatum, taal);
                var criteria = advies.Aanvragers.SelectMany(aanvrager => aanvrager.Criteria).ToList();
                criteria.SelectMany(criterium => criterium.Feiten).Should().NotContain(feit => feit.Pad.Contains("/registratie") && feit.Waarde != "[]");
                criteria.Should().NotContain(criterium => criterium.Norm != "BIG-1" && Labels.Any(label => criterium.Toelichting.Contains(label.In(taal))));
            }
        }).Check(Vaak);

    [Fact]
    public void RustOpAanvraag_CriteriumDatNaarDeInschrijvingVraagt_StaatErbij()
    {
        var aanvrager = Adviseer(Register.KwaliteitsregisterParamedici, Nieuw(Register.KwaliteitsregisterParamedici)).Aanvragers[0];

        aanvrager.RustOpAanvraag.Should().Contain("KP-1");
        aanvrager.Criteria.Single(criterium => criterium.Norm == "KP-1").Feiten.Select(feit => feit.Pad).Should().Equal("/therapeuten/1/bewijsVanBevoegdheid");
    }

    [Fact]
    public void RustOpAanvraag_WieAlIngeschrevenIs_IsLeeg() =>
        Adviseer(Register.KwaliteitsregisterParamedici, Gemengd).Aanvragers[0].RustOpAanvraag.Should().BeEmpty();

    /// <summary>Wat de feiten van een registratie heten; staat dat in een zin, dan noemt die er een, tenzij zij over het BIG-register gaat.</summary>
    private static IEnumerable<Tekst> Labels =>
        [RegistratieFeiten.RegistratieStatus.Omschrijving, RegistratieFeiten.RegistratieVan.Omschrijving, RegistratieFeiten.RegistratieTot.Omschrijving];

    private static Advies Adviseer(Register register, Dossier dossier) => Kwaliteitstoets.Standaard.Adviseer(register, dossier, Peildatum);
}
