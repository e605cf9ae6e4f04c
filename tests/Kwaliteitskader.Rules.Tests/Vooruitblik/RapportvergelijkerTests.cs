using FsCheck.Xunit;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Rules.Tests.Vooruitblik;

public class RapportvergelijkerTests
{
    private static readonly DateOnly Peildatum = new(2026, 11, 21);

    private static readonly Dossier Gepland = new()
    {
        Id = "praktijk-0001",
        Zorgtrajecten =
        [
            new() { Id = "z1", Status = Zorgtrajectstatus.Ingepland, Aanmelddatum = new(2026, 11, 2), EersteAangebodenDatum = new(2026, 11, 9), IntakeDatum = new(2026, 11, 9) },
            new() { Id = "z2", Status = Zorgtrajectstatus.Vervallen },
        ],
    };

    [Fact]
    public void VergelijkMet_EenFeitAnders_NoemtAlleenWatAndersUitvalt()
    {
        var later = Gewijzigd("/zorgtrajecten/0/eersteAangebodenDatum", "\"2026-11-10\"", "/zorgtrajecten/0/intakeDatum", "\"2026-11-10\"");
        var verschil = Rapport(Gepland, "WT-1").VergelijkMet(Rapport(later, "WT-1"));
        var anders = verschil.Anders.Should().ContainSingle().Subject;
        (anders.Van.Norm, anders.Van.OnderwerpId, anders.Van.Uitkomst, anders.Naar.Uitkomst).Should().Be(("WT-1", "z1", Uitkomst.Voldoet, Uitkomst.VoldoetNiet));
        anders.FeitenErbij.Should().Contain(new BeslissendFeit { Pad = "/zorgtrajecten/0/intakeDatum", Waarde = "2026-11-10" });
        verschil.Nieuw.Should().BeEmpty();
        verschil.Weg.Should().BeEmpty();
    }

    [Fact]
    public void VergelijkMet_AndereVolgorde_IsLeeg()
    {
        var omgekeerd = Gepland with { Zorgtrajecten = [.. Gepland.Zorgtrajecten!.Value.Reverse()] };
        Rapport(Gepland).VergelijkMet(Rapport(omgekeerd)).Anders.Should().BeEmpty();
    }

    [Fact]
    public void VergelijkMet_OnderwerpErbijEnEraf_IsNieuwEnWeg()
    {
        var ander = Gepland with { Zorgtrajecten = [Gepland.Zorgtrajecten!.Value[0], new() { Id = "z3" }] };
        var verschil = Rapport(Gepland, "WT-1").VergelijkMet(Rapport(ander, "WT-1"));
        verschil.Nieuw.Select(kern => kern.OnderwerpId).Should().Equal("z3");
        verschil.Weg.Select(kern => kern.OnderwerpId).Should().Equal("z2");
        verschil.IsLeeg.Should().BeFalse();
    }

    [Property(MaxTest = 50, Arbitrary = [typeof(Dossierarbitraria)])]
    public bool VergelijkMet_Zichzelf_IsLeeg(Proefdossier dossier) => Rapport(dossier).VergelijkMet(Rapport(dossier)).IsLeeg;

    [Property(MaxTest = 10, Arbitrary = [typeof(Dossierarbitraria)])]
    public void VergelijkMet_AndereKantOp_IsHetSpiegelbeeld(AannemelijkDossier een, AannemelijkDossier ander)
    {
        var heen = Rapport(een.Dossier).VergelijkMet(Rapport(ander.Dossier));
        var terug = Rapport(ander.Dossier).VergelijkMet(Rapport(een.Dossier));
        terug.Nieuw.Should().BeEquivalentTo(heen.Weg);
        terug.Anders.Select(anders => (anders.Naar, anders.Van)).Should().BeEquivalentTo(heen.Anders.Select(anders => (anders.Van, anders.Naar)));
    }

    private static Rapport Rapport(Dossier dossier, params string[] normen) =>
        (normen.Length == 0 ? Kwaliteitstoets.Standaard : Kwaliteitstoets.Standaard.Beperkt([.. normen])).Toets(dossier, Peildatum).Document();

    private static Dossier Gewijzigd(params string[] padenEnWaarden) => padenEnWaarden.Chunk(2)
        .Aggregate(Gepland, (dossier, paar) => Dossierwijziging.Stel(dossier, new JsonPointer(paar[0]), paar[1]).Dossier!);
}
