using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Tests.Shared.Scenarios;

namespace Kwaliteitskader.Rules.Tests.Scenarios;

/// <summary>Een scenario met een vergissing erin wordt niet stilletjes een ander scenario.</summary>
public class ScenarioLoaderTests
{
    [Theory]
    [InlineData("{ zorgtrajecten: [ { id: z1, aanmeldatum: 2026-11-02 } ] }")]
    [InlineData("{ zorgtrajecten: [ { id: z1, aanmelddatum: 2026-02-29 } ] }")]
    [InlineData("{ zorgtrajecten: [ { id: z1, status: gepland } ] }")]
    [InlineData("{ therapeuten: [ { id: t1, big: { nummer: 59000000004 } } ] }")]
    [InlineData("{ therapeuten: [ { beroep: fysiotherapeut } ] }")]
    public void LeesDossier_VerkeerdGespeldFeit_IsEenFout(string dossier)
    {
        var lezen = () => Geval(dossier).LeesDossier();

        lezen.Should().Throw<InvalidDataException>();
    }

    [Fact]
    public void LeesDossier_Scalairen_WordenGelezenVolgensHetKernschema()
    {
        var dossier = Geval(
            "{ therapeuten: [ { id: '12', lidVvocm: true, bewijsVanBevoegdheid: ~, scholing: [ { op: 2026-11-02, punten: 1.5 } ] } ] }").LeesDossier();

        var therapeut = dossier.Therapeuten!.Value.Single();
        therapeut.Id.Should().Be("12");
        therapeut.LidVvocm.Should().BeTrue();
        therapeut.BewijsVanBevoegdheid.Should().BeNull();
        therapeut.Scholing!.Value.Single().Should().Match<Model.Feiten.Scholing>(
            scholing => scholing.Op == new DateOnly(2026, 11, 2) && scholing.Punten == 1.5m);
    }

    [Theory]
    [InlineData("norm: WT-1\nnorm: WT-2")]
    [InlineData("norm: WT-1\ntitel: a\nbron: b\ngevallen: [ ]\nvoorbeeld: c")]
    [InlineData("norm: WT-1\ntitel: a\nbron: b\ngevallen: [ { naam: c, peildatum: 2026-11-21, dossier: { }, verwacht: { uitkomst: misschien } } ]")]
    [InlineData("norm: WT-1\ntitel: a\nbron: b\ngevallen: [ { naam: c, peildatum: 2026-11-21, dossier: { } } ]")]
    public void Lees_OnbekendeOfOntbrekendeSleutel_IsEenFout(string yaml)
    {
        var pad = Path.GetTempFileName();
        try
        {
            File.WriteAllText(pad, yaml);
            var lezen = () => ScenarioLoader.Lees<Scenariobestand>(pad);

            lezen.Should().Throw<InvalidDataException>();
        }
        finally
        {
            File.Delete(pad);
        }
    }

    private static Geval Geval(string dossier) => new()
    {
        Naam = "geval",
        Peildatum = new DateOnly(2026, 11, 21),
        Dossier = (JsonObject)YamlJson.Lees(new StringReader(dossier))!,
        Verwacht = new Verwachting { Uitkomst = Uitkomst.Voldoet },
    };
}
