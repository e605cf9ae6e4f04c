using System.Text;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Json.Patches;

namespace Kwaliteitskader.Model.Tests.Json;

public class DossierwijzigingTests
{
    private static readonly Dossier Een = new()
    {
        Id = "d1",
        Praktijk = new() { Visitaties = [new() { Op = new(2025, 1, 1) }] },
        Zorgtrajecten = [new() { Id = "z1" }],
    };

    [Theory]
    [InlineData("/zorgtrajecten/0/aanmelddatum", "\"2026-11-02\"", """{"schema":"kwaliteitskader/dossier/1","id":"d1","praktijk":{"visitaties":[{"op":"2025-01-01"}]},"zorgtrajecten":[{"id":"z1","aanmelddatum":"2026-11-02"}]}""")]
    [InlineData("/praktijk/visitaties/0/op", "null", """{"schema":"kwaliteitskader/dossier/1","id":"d1","praktijk":{"visitaties":[{}]},"zorgtrajecten":[{"id":"z1"}]}""")]
    [InlineData("/praktijk/visitaties/0", """{"formatief":true}""", """{"schema":"kwaliteitskader/dossier/1","id":"d1","praktijk":{"visitaties":[{"formatief":true}]},"zorgtrajecten":[{"id":"z1"}]}""")]
    [InlineData("/praktijk/visitaties/-", """{"op":"2026-01-01"}""", """{"schema":"kwaliteitskader/dossier/1","id":"d1","praktijk":{"visitaties":[{"op":"2025-01-01"},{"op":"2026-01-01"}]},"zorgtrajecten":[{"id":"z1"}]}""")]
    [InlineData("/kader/randvoorwaardenVervuld", "true", """{"schema":"kwaliteitskader/dossier/1","id":"d1","praktijk":{"visitaties":[{"op":"2025-01-01"}]},"zorgtrajecten":[{"id":"z1"}],"kader":{"randvoorwaardenVervuld":true}}""")]
    [InlineData("/therapeuten/0", """{"id":"t1"}""", """{"schema":"kwaliteitskader/dossier/1","id":"d1","praktijk":{"visitaties":[{"op":"2025-01-01"}]},"therapeuten":[{"id":"t1"}],"zorgtrajecten":[{"id":"z1"}]}""")]
    public void Stel_Plaats_VerandertAlleenDaar(string pad, string json, string verwacht)
    {
        var voor = DossierSchrijver.Schrijf(Een);
        var gewijzigd = Dossierwijziging.Stel(Een, new JsonPointer(pad), json).Dossier;
        Encoding.UTF8.GetString(DossierSchrijver.Schrijf(gewijzigd!)).Should().Be(verwacht);
        DossierSchrijver.Schrijf(Een).Should().Equal(voor);
    }

    [Theory]
    [InlineData("/zorgtrajecten/0/aanmelddatum", "\"2026-02-30\"", Leesfoutcode.OnmogelijkeDatum)]
    [InlineData("/zorgtrajecten/0/aanmeldatum", "\"2026-11-02\"", Leesfoutcode.OnbekendeEigenschap)]
    [InlineData("/zorgtrajecten/3/aanmelddatum", "\"2026-11-02\"", Leesfoutcode.WijzigingPastNiet)]
    [InlineData("/zorgtrajecten/0/aanmelddatum", "2026-11-02x", Leesfoutcode.WijzigingPastNiet)]
    [InlineData("", "null", Leesfoutcode.VerkeerdType)]
    public void Stel_WatHetContractNietToelaat_IsEenLeesfout(string pad, string json, string code) =>
        Dossierwijziging.Stel(Een, new JsonPointer(pad), json).Fout!.Code.Should().Be(code);

    [Fact]
    public void PasToe_Patch_DoetAllesOfNiets()
    {
        var gewijzigd = Dossierwijziging.PasToe(Een, """[{"op":"replace","path":"/id","value":"d2"},{"op":"remove","path":"/zorgtrajecten/0"}]""").Dossier!;
        gewijzigd.Id.Should().Be("d2");
        gewijzigd.Zorgtrajecten!.Value.Should().BeEmpty();
        Dossierwijziging.PasToe(Een, """[{"op":"replace","path":"/id","value":"d2"},{"op":"remove","path":"/zorgtrajecten/9"}]""").Fout!.Code.Should().Be(Leesfoutcode.WijzigingPastNiet);
    }

    /// <summary>De voorbeelden van RFC 6902, bijlage A.</summary>
    [Theory]
    [InlineData("""{"foo":"bar"}""", """[{"op":"add","path":"/baz","value":"qux"}]""", """{"baz":"qux","foo":"bar"}""")]
    [InlineData("""{"foo":["bar","baz"]}""", """[{"op":"add","path":"/foo/1","value":"qux"}]""", """{"foo":["bar","qux","baz"]}""")]
    [InlineData("""{"baz":"qux","foo":"bar"}""", """[{"op":"remove","path":"/baz"}]""", """{"foo":"bar"}""")]
    [InlineData("""{"foo":["bar","qux","baz"]}""", """[{"op":"remove","path":"/foo/1"}]""", """{"foo":["bar","baz"]}""")]
    [InlineData("""{"baz":"qux","foo":"bar"}""", """[{"op":"replace","path":"/baz","value":"boo"}]""", """{"baz":"boo","foo":"bar"}""")]
    [InlineData("""{"foo":{"bar":"baz","waldo":"fred"},"qux":{"corge":"grault"}}""", """[{"op":"move","from":"/foo/waldo","path":"/qux/thud"}]""", """{"foo":{"bar":"baz"},"qux":{"corge":"grault","thud":"fred"}}""")]
    [InlineData("""{"foo":["all","grass","cows","eat"]}""", """[{"op":"move","from":"/foo/1","path":"/foo/3"}]""", """{"foo":["all","cows","eat","grass"]}""")]
    [InlineData("""{"baz":"qux","foo":["a",2,"c"]}""", """[{"op":"test","path":"/baz","value":"qux"},{"op":"test","path":"/foo/1","value":2}]""", """{"baz":"qux","foo":["a",2,"c"]}""")]
    [InlineData("""{"foo":"bar"}""", """[{"op":"add","path":"/child","value":{"grandchild":{}}}]""", """{"foo":"bar","child":{"grandchild":{}}}""")]
    [InlineData("""{"foo":"bar"}""", """[{"op":"add","path":"/baz","value":"qux","xyz":123}]""", """{"foo":"bar","baz":"qux"}""")]
    [InlineData("""{"/":9,"~1":10}""", """[{"op":"test","path":"/~01","value":10}]""", """{"/":9,"~1":10}""")]
    [InlineData("""{"foo":["bar"]}""", """[{"op":"add","path":"/foo/-","value":["abc","def"]}]""", """{"foo":["bar",["abc","def"]]}""")]
    [InlineData("""{"foo":{"bar":1}}""", """[{"op":"copy","from":"/foo","path":"/baz"},{"op":"add","path":"/baz/bar","value":2}]""", """{"foo":{"bar":1},"baz":{"bar":2}}""")]
    [InlineData("""{"foo":1}""", """[{"op":"replace","path":"","value":null}]""", "null")]
    public void Patch_VoorbeeldVanDeNorm_GeeftWatDaarStaat(string document, string patch, string verwacht) =>
        JsonNode.DeepEquals(JsonPatch.Apply(JsonNode.Parse(document), JsonNode.Parse(patch)), JsonNode.Parse(verwacht)).Should().BeTrue();

    [Theory]
    [InlineData("""{"baz":"qux"}""", """[{"op":"test","path":"/baz","value":"bar"}]""")]
    [InlineData("""{"foo":"bar"}""", """[{"op":"add","path":"/baz/bat","value":"qux"}]""")]
    [InlineData("""{"foo":["a"]}""", """[{"op":"add","path":"/foo/2","value":"b"}]""")]
    [InlineData("""{"foo":["a"]}""", """[{"op":"remove","path":"/foo/01"}]""")]
    [InlineData("""{"foo":["a"]}""", """[{"op":"remove","path":"/foo/-"}]""")]
    [InlineData("""{"foo":1}""", """[{"op":"replace","path":"/bar","value":1}]""")]
    [InlineData("""{"foo":{"bar":1}}""", """[{"op":"move","from":"/foo","path":"/foo/bar"}]""")]
    [InlineData("""{"/":9,"~1":10}""", """[{"op":"test","path":"/~01","value":"10"}]""")]
    [InlineData("{}", """[{"op":"spring","path":"/a"}]""")]
    [InlineData("{}", """[{"op":"add","path":"a","value":1}]""")]
    [InlineData("{}", """[{"op":"add","path":"/a"}]""")]
    [InlineData("{}", """{"op":"add","path":"/a","value":1}""")]
    [InlineData("{}", "[1]")]
    public void Patch_DieNietPast_WordtGeweigerd(string document, string patch)
    {
        var pas = () => JsonPatch.Apply(JsonNode.Parse(document), JsonNode.Parse(patch));
        pas.Should().Throw<PatchException>();
    }
}
