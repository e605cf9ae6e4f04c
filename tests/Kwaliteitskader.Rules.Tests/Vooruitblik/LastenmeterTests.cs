using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Rules.Tests.Vooruitblik;

public class LastenmeterTests
{
    [Fact]
    public void Lasten_ZesRegisters_TellenOpTotWatZijVragen()
    {
        var lasten = Kwaliteitstoets.Standaard.Lasten([.. Enum.GetValues<Register>()]);
        lasten.Registers.Should().HaveCount(6).And.OnlyContain(last => !last.Feiten.IsEmpty);
        lasten.Gevraagd.Should().Be(lasten.Registers.Sum(last => last.Feiten.Length));
        (lasten.Gevraagd - lasten.Verschillend).Should().Be(lasten.Overlap.Sum(feit => feit.Registers.Length - 1));
    }

    [Fact]
    public void Lasten_TweeRegistersVanFysiotherapeuten_VragenHetzelfdeBeroep()
    {
        var overlap = Kwaliteitstoets.Standaard.Lasten([Register.IndividueelRegisterFysiotherapie, Register.KeurmerkIndividueel]).Overlap;
        overlap.Should().Contain(feit => feit.Pad == "/therapeuten/*/beroep" && feit.Registers.Length == 2);
    }

    [Fact]
    public void Lasten_EenRegister_KentGeenOverlap() =>
        Kwaliteitstoets.Standaard.Lasten([Register.BasisPraktijkregister]).Overlap.Should().BeEmpty();

    [Fact]
    public void Lasten_FeitVanEenGebeurtenis_WordtTelkensGevraagd()
    {
        var feiten = Kwaliteitstoets.Standaard.Lasten([Register.KeurmerkPraktijkregister]).Registers[0].Feiten;
        feiten.Single(feit => feit.Pad == "/praktijk/visitaties/*/op").Should().Match<GevraagdFeit>(feit => feit.Telkens && feit.Per == Feitdrager.Praktijk);
        feiten.Single(feit => feit.Pad == "/therapeuten/*/beroep").Should().Match<GevraagdFeit>(feit => !feit.Telkens && feit.Per == Feitdrager.Therapeut);
    }

    [Fact]
    public void Last_ElkVoorbeeld_HeeftNooitMeerNodigDanGevraagd()
    {
        foreach (var dossier in Voorbeelddossiers.Alle)
        {
            var last = Kwaliteitstoets.Standaard.Toets(dossier, new(2026, 11, 21)).Last();
            last.Nodig.Should().BeInRange(0, last.Gevraagd);
        }
    }

    [Fact]
    public void Last_EenVisitatieTeVeel_IsGevraagdEnNietNodig()
    {
        var dossier = new Dossier
        {
            Id = "d",
            Praktijk = new()
            {
                Registraties = [new() { Register = Register.BasisPraktijkregister, Status = Registratiestatus.Ingeschreven, Van = new(2020, 1, 1) }],
                Visitaties = [new() { Op = new(2022, 5, 1), Formatief = true }, new() { Op = new(2026, 5, 1), Formatief = true }],
            },
        };
        var last = Kwaliteitstoets.Standaard.Beperkt("VIS-1").Toets(dossier, new(2026, 11, 21)).Last();
        last.Gevraagd.Should().Be(7);
        last.Nodig.Should().BeLessThan(7);
    }
}
