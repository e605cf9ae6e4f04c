using System.Text.Json.Nodes;
using Kwaliteitskader.Cli.Scenarios;
using Kwaliteitskader.Model.Bevindingen;

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

        lezen.Should().Throw<Scenariofout>();
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
        var lezen = () => Scenariolezer.Lees(new StringReader(yaml));

        lezen.Should().Throw<Scenariofout>();
    }

    [Theory]
    [InlineData("norm: WT-1\ntitel: a\nbron: b\ngevallen:\n  - naam: c\n    peildatum: 2026-11-21\n    dossier: { }\n    verwacht:\n      uitkomst: misschien\n", 9)]
    [InlineData("norm: WT-1\ntitel: a\nbron: b\ngevallen:\n  - naam: c\n    peildatum: morgen\n    dossier: { }\n    verwacht: { uitkomst: voldoet }\n", 6)]
    [InlineData("norm: WT-1\ntitel: [ a\nbron: b\n", 2)]
    public void Lees_Fout_NoemtDeRegel(string yaml, long regel)
    {
        var lezen = () => Scenariolezer.Lees(new StringReader(yaml));

        lezen.Should().Throw<Scenariofout>().Which.Regel.Should().Be(regel);
    }

    [Fact]
    public void LeesDossier_VerkeerdGespeldFeit_NoemtDeRegel()
    {
        var bestand = Scenariolezer.Lees(new StringReader(
            "norm: WT-1\ntitel: a\nbron: b\ngevallen:\n  - naam: c\n    peildatum: 2026-11-21\n    dossier:\n      zorgtrajecten:\n        - id: z1\n          aanmeldatum: 2026-11-02\n    verwacht: { uitkomst: voldoet }\n"));
        var lezen = () => bestand.Gevallen[0].LeesDossier(bestand);

        lezen.Should().Throw<Scenariofout>().Which.Regel.Should().Be(10);
    }

    [Fact]
    public void Lees_VerwijzingDieZichVermenigvuldigt_IsEenFout()
    {
        var yaml = "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(1, 12).Select(i => $"{(char)('a' + i)}: &{(char)('a' + i)} [{string.Join(',', Enumerable.Repeat($"*{(char)('a' + i - 1)}", 10))}]\n"));
        var lezen = () => Scenariolezer.Lees(new StringReader(yaml));

        lezen.Should().Throw<Scenariofout>();
    }

    private static Geval Geval(string dossier) => new()
    {
        Naam = "geval",
        Peildatum = new DateOnly(2026, 11, 21),
        Dossier = (JsonObject)YamlJson.Lees(new StringReader(dossier))!,
        Verwacht = new Verwachting { Uitkomst = Uitkomst.Voldoet },
    };
}
