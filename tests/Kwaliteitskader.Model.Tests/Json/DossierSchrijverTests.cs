using System.Collections.Immutable;
using System.Text;
using FsCheck.Xunit;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Tests.Json;

public sealed class DossierSchrijverTests
{
    [Property(MaxTest = 300, Arbitrary = [typeof(Dossierarbitraria)])]
    public void Schrijf_DanLezenEnSchrijven_GeeftDezelfdeFeitenEnBytes(Proefdossier proef)
    {
        var dossier = proef.Dossier;
        var bytes = DossierSchrijver.Schrijf(dossier);
        var gelezen = DossierLezer.Lees(bytes).Dossier!;
        gelezen.Should().BeEquivalentTo(dossier);
        DossierSchrijver.Schrijf(gelezen).Should().Equal(bytes);
    }

    [Fact]
    public void Schrijf_OnbekendeFeiten_BlijvenWeg() =>
        Tekst(new Dossier { Id = "a" }).Should().Be("""{"schema":"kwaliteitskader/dossier/1","id":"a"}""");

    [Fact]
    public void Schrijf_LegeLijst_BlijftStaan() =>
        Tekst(new Dossier { Id = "a", Therapeuten = [] }).Should().EndWith("\"therapeuten\":[]}");

    [Fact]
    public void Schrijf_LijstDieAlsDefaultIsAchtergelaten_BlijftWeg() =>
        Tekst(new Dossier { Id = "a", Therapeuten = default(ImmutableArray<Therapeut>), Praktijk = new() { Visitaties = default(ImmutableArray<Visitatie>) } })
            .Should().EndWith("\"id\":\"a\",\"praktijk\":{}}");

    [Theory]
    [InlineData("12", "12")]
    [InlineData("12.0", "12")]
    [InlineData("1.2e1", "12")]
    [InlineData("12.50", "12.5")]
    [InlineData("100", "100")]
    [InlineData("0.00", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("1000000000000000", "1000000000000000")]
    public void Schrijf_Hoeveelheid_StaatZonderOverbodigeNullen(string gelezen, string geschreven)
    {
        var json = "{\"schema\":\"kwaliteitskader/dossier/1\",\"id\":\"a\",\"therapeuten\":[{\"id\":\"t\",\"scholing\":[{\"punten\":" + gelezen + "}]}]}";

        Tekst(DossierLezer.Lees(Encoding.UTF8.GetBytes(json)).Dossier!).Should().EndWith($"[{{\"punten\":{geschreven}}}]}}]}}");
    }

    [Fact]
    public void Schrijf_LettersMetTekens_BlijvenZichzelf() =>
        Tekst(new Dossier { Id = "coördinator, collega's & één" }).Should().Contain("coördinator, collega's & één");

    [Fact]
    public void Schrijf_DezelfdeFeitenInAndereVolgorde_GeeftDezelfdeBytes()
    {
        var een = DossierLezer.Lees("""{"schema":"kwaliteitskader/dossier/1","id":"a","praktijk":{"solist":true,"agb":"1"}}"""u8).Dossier!;
        var ander = DossierLezer.Lees("""{ "praktijk": {"agb":"1","visitaties":null,"solist":true}, "id":"a","schema":"kwaliteitskader/dossier/1"}"""u8).Dossier!;

        Tekst(een).Should().Be(Tekst(ander));
    }

    private static string Tekst(Dossier dossier) => Encoding.UTF8.GetString(DossierSchrijver.Schrijf(dossier));
}
