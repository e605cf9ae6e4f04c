using System.Text;
using System.Text.Json;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Model.Tests.Json;

/// <summary>Eigen feiten van een gastheer: toegelaten waar zij mogen, bewaard, en elders even streng als altijd.</summary>
public sealed class EigenfeitenTests
{
    private const string Begin = "{\"schema\":\"kwaliteitskader/dossier/1\",\"id\":\"a\"";

    [Theory]
    [InlineData(",\"eigen\":%")]
    [InlineData(",\"praktijk\":{\"eigen\":%}")]
    [InlineData(",\"therapeuten\":[{\"id\":\"t\",\"eigen\":%}]")]
    [InlineData(",\"zorgtrajecten\":[{\"id\":\"z\",\"eigen\":%}]")]
    public void Lees_EigenFeiten_BlijvenBewaardOpNaam(string vorm)
    {
        const string Feiten = "{\"b:y\":\"\\u0078\",\"acme:a\":true,\"acme:n\":12.50,\"acme:leeg\":null}";
        const string Bewaard = "{\"acme:a\":true,\"acme:n\":12.5,\"b:y\":\"x\"}";
        var dossier = Lees(vorm, Feiten).Dossier!;
        var geschreven = DossierSchrijver.Schrijf(dossier);

        Encoding.UTF8.GetString(geschreven).Should().Be(Begin + vorm.Replace("%", Bewaard, StringComparison.Ordinal) + "}");
        DossierSchrijver.Schrijf(DossierLezer.LeesSnel(geschreven)!).Should().Equal(geschreven);
        DossierSchrijver.Schrijf(DossierLezer.LeesStreng(geschreven).Dossier!).Should().Equal(geschreven);
        JsonSerializer.SerializeToUtf8Bytes(dossier, ContractJson.TypeForWriting<Dossier>()).Length.Should().Be(geschreven.Length);
    }

    [Theory]
    [InlineData("{\"x\":1}", "onbekende-eigenschap /eigen/x")]
    [InlineData("{\"Acme:x\":1}", "onbekende-eigenschap /eigen/Acme:x")]
    [InlineData("{\"acme:\":1,\":x\":1}", "onbekende-eigenschap /eigen/acme:", "onbekende-eigenschap /eigen/:x")]
    [InlineData("{\"acme:x\":1,\"acme:x\":2}", "dubbele-eigenschap /eigen/acme:x")]
    [InlineData("{\"acme:x\":null,\"acme:x\":null}", "dubbele-eigenschap /eigen/acme:x")]
    [InlineData("{\"acme:x\":{\"y\":[1]},\"acme:y\":[],\"acme:z\":-1,\"acme:q\":1e16}", "verkeerd-type /eigen/acme:x", "verkeerd-type /eigen/acme:y", "negatief-getal /eigen/acme:z", "getal-te-groot /eigen/acme:q")]
    [InlineData("{\"acme:x\":\"\\ud800\"}", "ongeldige-tekst /eigen/acme:x")]
    [InlineData("[]", "verkeerd-type /eigen")]
    [InlineData("\"acme:x\"", "verkeerd-type /eigen")]
    public void Lees_WatGeenEigenFeitIs_WordtGeweigerd(string feiten, params string[] fouten)
    {
        var gelezen = Lees(",\"eigen\":%", feiten);

        gelezen.Fouten.Select(fout => $"{fout.Code} {fout.Pad}").Should().Equal(fouten);
        DossierLezer.LeesSnel(Json(",\"eigen\":%", feiten)).Should().BeNull();
    }

    [Theory]
    [InlineData("{\"acme:x\":\"1}}")]
    [InlineData("{\"acme:x\":\"true}}")]
    [InlineData("{\"acme:x\":tru}")]
    [InlineData("{\"acme:x\" 1}")]
    [InlineData("{\"acme:x\":1,}")]
    public void Lees_KapotteEigenFeiten_NeemtGeenVanBeideLezersAan(string feiten)
    {
        var json = Encoding.UTF8.GetBytes(Begin + ",\"eigen\":" + feiten);

        DossierLezer.LeesSnel(json).Should().BeNull();
        DossierLezer.LeesStreng(json).Gelukt.Should().BeFalse();
    }

    [Theory]
    [InlineData(",\"kader\":{\"eigen\":{}}", "/kader/eigen")]
    [InlineData(",\"praktijk\":{\"visitaties\":[{\"eigen\":{}}]}", "/praktijk/visitaties/0/eigen")]
    [InlineData(",\"acme:x\":1", "/acme:x")]
    public void Lees_EigenFeitWaarHetNietMag_IsOnbekend(string vorm, string pad) =>
        Lees(vorm, "").Fout.Should().BeEquivalentTo(new { Code = Leesfoutcode.OnbekendeEigenschap, Pad = new JsonPointer(pad) });

    [Fact]
    public void Schema_KeurtEigenFeitenZoalsDeLezer()
    {
        var keuring = new Schemakeuring(Schemas.Dossier());
        foreach (var (feiten, goed) in new[] { ("{\"acme:x\":1}", true), ("{}", true), ("null", true), ("{\"acme:x\":null}", true), ("{\"x\":1}", false), ("{\"acme:x\":{}}", false), ("{\"acme:x\":-1}", false), ("[]", false) })
        {
            Lees(",\"eigen\":%", feiten).Gelukt.Should().Be(goed);
            keuring.Keurt(Json(",\"eigen\":%", feiten)).Should().Be(goed, feiten);
        }
    }

    [Fact]
    public void Stel_EigenFeit_KomtErbijEnGaatErWeerAf()
    {
        var dossier = Lees(",\"therapeuten\":[{\"id\":\"t\"}]", "").Dossier!;
        var met = Dossierwijziging.Stel(dossier, new("/therapeuten/0/eigen/acme:x"), "\"ja\"").Dossier!;

        met.Therapeuten!.Value[0].Eigen!.Tekst("acme:x").Should().Be("ja");
        Dossierwijziging.PasToe(met, "[{\"op\":\"remove\",\"path\":\"/therapeuten/0/eigen\"}]").Dossier!.Therapeuten!.Value[0].Should().Be(dossier.Therapeuten!.Value[0]);
        DossierSchrijver.Schrijf(met).Should().NotEqual(DossierSchrijver.Schrijf(dossier));
    }

    [Fact]
    public void Met_Waarden_ZijnGelijkInElkeVolgorde()
    {
        var een = Eigenfeiten.Leeg.Met("a:x", 1.50m).Met("b:y", "t").Met("c:d", new DateOnly(2026, 11, 21)).Met("c:j", true);
        var ander = Eigenfeiten.Leeg.Met("c:j", true).Met("c:d", new DateOnly(2026, 11, 21)).Met("b:y", "t").Met("a:x", 1.5m);

        een.Count.Should().Be(4);
        een.Equals(ander).Should().BeTrue();
        een.GetHashCode().Should().Be(ander.GetHashCode());
        (een.Dag("c:d"), een.Getal("a:x"), een.Waarheid("c:j"), een.Tekst("z:z")).Should().Be((new DateOnly(2026, 11, 21), 1.5m, true, null));
        een.Invoking(feiten => feiten.Met("x", true)).Should().Throw<ArgumentException>();
        een.Invoking(feiten => feiten.Met("a:x", -1m)).Should().Throw<ArgumentException>();
    }

    private static byte[] Json(string vorm, string feiten) => Encoding.UTF8.GetBytes(Begin + vorm.Replace("%", feiten, StringComparison.Ordinal) + "}");

    private static Leesresultaat Lees(string vorm, string feiten) => DossierLezer.Lees(Json(vorm, feiten));
}
