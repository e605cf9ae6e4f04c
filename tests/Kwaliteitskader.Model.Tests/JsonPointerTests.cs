using System.Text.Json;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Tests;

/// <summary>Een plaats is haar tekst, hoe zij ook in stappen verdeeld is.</summary>
public class JsonPointerTests
{
    private static readonly JsonPointer Therapeut = JsonPointer.Wortel / "therapeuten" / 3;

    public static TheoryData<string, JsonPointer> Manieren => new()
    {
        { "", JsonPointer.Wortel },
        { "", new JsonPointer("") },
        { "/praktijk", JsonPointer.Wortel / "praktijk" },
        { "/praktijk", new JsonPointer("/praktijk") },
        { "/therapeuten/3", Therapeut },
        { "/therapeuten/3", new JsonPointer("/therapeuten") / 3 },
        { "/therapeuten/3/big/status", Therapeut / "big/status" },
        { "/therapeuten/3/big/status", Therapeut / "big" / "status" },
        { "/therapeuten/3/big/status", new JsonPointer("/therapeuten/3/big/status") },
        { "/a/0/1", JsonPointer.Wortel / "a" / 0 / 1 },
    };

    [Theory]
    [MemberData(nameof(Manieren))]
    public void Waarde_OpElkeManierGemaakt_IsDeTekst(string tekst, JsonPointer plaats)
    {
        plaats.Waarde.Should().Be(tekst);
        plaats.Should().Be(new JsonPointer(tekst));
        plaats.GetHashCode().Should().Be(new JsonPointer(tekst).GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Manieren))]
    public void Ouder_OpElkeManierGemaakt_LaatHetLaatsteDeelWeg(string tekst, JsonPointer plaats)
    {
        plaats.Ouder.Waarde.Should().Be(tekst[..Math.Max(0, tekst.LastIndexOf('/'))]);
        plaats.Laatste.ToString().Should().Be(tekst[(tekst.LastIndexOf('/') + 1)..]);
    }

    [Theory]
    [MemberData(nameof(Manieren))]
    public void Omvat_OpElkeManierGemaakt_IsDePlaatsZelfEnWatEronderLigt(string tekst, JsonPointer plaats)
    {
        foreach (var rij in Manieren)
        {
            var (andere, daar) = ((string)rij[0], (JsonPointer)rij[1]);
            plaats.Omvat(daar).Should().Be(andere == tekst || andere.StartsWith($"{tekst}/", StringComparison.Ordinal), $"{tekst} {andere}");
        }
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("/", true)]
    [InlineData("/therapeuten/0/big~1status~0", true)]
    [InlineData("/a//b", true)]
    [InlineData("therapeuten/0", false)]
    [InlineData("#/therapeuten", false)]
    [InlineData("/a~2", false)]
    [InlineData("/a~", false)]
    public void Parse_Tekst_LeestAlleenEenPlaats(string tekst, bool goed)
    {
        JsonPointer.TryParse(tekst, out var plaats).Should().Be(goed);
        plaats.Waarde.Should().Be(goed ? tekst : "");
        var lees = () => JsonPointer.Parse(tekst);
        if (goed)
        {
            lees().Should().Be(new JsonPointer(tekst));
        }
        else
        {
            lees.Should().Throw<FormatException>();
        }
    }

    [Fact]
    public void TryParse_Niets_IsGeenPlaats() => JsonPointer.TryParse(null, out _).Should().BeFalse();

    [Fact]
    public void Gelijk_NaamDieEenBeginIs_IsEenAnderePlaats()
    {
        (Therapeut / "bi").Should().NotBe(Therapeut / "big");
        (Therapeut / "big").Omvat(Therapeut / "bigNummer").Should().BeFalse();
        Therapeut.Should().NotBe(JsonPointer.Wortel / "therapeuten" / 31);
        (Therapeut / "3").Should().Be(Therapeut / 3);
    }

    [Theory]
    [InlineData("/therapeuten/3", 3)]
    [InlineData("/therapeuten/12/big/status", 12)]
    [InlineData("/therapeuten", null)]
    [InlineData("/therapeutenlijst/3", null)]
    [InlineData("/zorgtrajecten/3", null)]
    [InlineData("/praktijk/therapeuten/3", null)]
    [InlineData("", null)]
    public void IndexIn_PlaatsInOfBuitenDeLijst_IsHetElementOfNiets(string pad, int? index)
    {
        new JsonPointer(pad).IndexIn("therapeuten").Should().Be(index);
        var opgebouwd = pad.Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(JsonPointer.Wortel, (plaats, stap) => int.TryParse(stap, out var nummer) ? plaats / nummer : plaats / stap);
        opgebouwd.IndexIn("therapeuten").Should().Be(index);
        (new JsonPointer("/therapeuten") / 3 / "big").IndexIn("therapeuten").Should().Be(3);
    }

    [Fact]
    public void Equals_ElementenLangsVerschillendeWegen_ZijnGelijkMetDezelfdeHash()
    {
        var samen = new JsonPointer("/therapeuten/3/big");
        var stappen = JsonPointer.Wortel / "therapeuten" / 3 / "big";
        stappen.GetHashCode().Should().Be(samen.GetHashCode());
        stappen.Should().Be(samen).And.Be(JsonPointer.Wortel / "therapeuten" / 3 / "big");
        stappen.Should().NotBe(JsonPointer.Wortel / "therapeuten" / 13 / "big").And.NotBe(JsonPointer.Wortel / "therapeuten" / 3 / "id");
    }

    [Fact]
    public void Serialize_DoorEenGastheer_IsEenTekst()
    {
        var json = JsonSerializer.Serialize(new JsonPointer("/therapeuten/0/big"));
        json.Should().Be("\"/therapeuten/0/big\"");
        JsonSerializer.Deserialize<JsonPointer>(json).Should().Be(new JsonPointer("/therapeuten/0/big"));
        var lezen = () => JsonSerializer.Deserialize<JsonPointer>("\"therapeuten\"");
        lezen.Should().Throw<JsonException>();

        var fouten = DossierLezer.Lees("{\"schema\":1}"u8).Fouten;
        JsonSerializer.Serialize(fouten).Should().Contain("\"Pad\":\"/schema\"", "een eindpunt dat leesfouten teruggeeft, mag de gastheer niet omverhalen");
    }
}
