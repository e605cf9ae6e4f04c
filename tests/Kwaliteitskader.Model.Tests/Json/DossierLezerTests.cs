using System.Text;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Tests.Json;

public sealed class DossierLezerTests
{
    [Fact]
    public void ToString_VanLeesresultaatEnLeesfout_ZegtWaarEnWatEnNietWatErStond()
    {
        DossierLezer.Lees("""{"schema":"kwaliteitskader/dossier/1","id":"d"}"""u8).ToString().Should().Be("dossier");
        var fouten = DossierLezer.Lees("""{"schema":"kwaliteitskader/dossier/1","id":"d","praktijk":{"solist":"geheim","nevens":1}}"""u8);
        fouten.ToString().Should().StartWith("2 fouten, eerst regel 1 /praktijk/").And.NotContain("geheim");
    }

    [Fact]
    public void Lees_VoorbeeldUitHetContract_GeeftDeFeiten()
    {
        var resultaat = DossierLezer.Lees(Contractvoorbeeld.Utf8, "voorbeeld.json");

        resultaat.Gelukt.Should().BeTrue(resultaat.Fout?.ToString());
        var dossier = resultaat.Dossier!;
        dossier.Schema.Should().Be(Dossier.Schemanaam);
        dossier.Praktijk!.Registraties!.Value[0].Register.Should().Be(Register.BasisPraktijkregister);
        dossier.Praktijk.Registraties.Value[0].Tot.Should().BeNull();
        dossier.Praktijk.Gegevensleveringen!.Value[0].Database.Should().Be(Database.LDF);
        dossier.Therapeuten!.Value[0].Scholing!.Value[0].Punten.Should().Be(12m);
        dossier.Therapeuten.Value[0].Werkervaring.Should().BeNull();
        dossier.Zorgtrajecten!.Value[0].Aanmelddatum.Should().Be(new DateOnly(2026, 11, 2));
        dossier.Kader!.RandvoorwaardenVervuld.Should().BeNull();
    }

    [Fact]
    public void Lees_ByteOrderMarkVooraan_GeeftHetDossier() =>
        DossierLezer.Lees([0xEF, 0xBB, 0xBF, .. Contractvoorbeeld.Utf8]).Gelukt.Should().BeTrue();

    [Fact]
    public void Lees_WoordNullInEenTekstNaEenKomma_IsGeenFout()
    {
        var resultaat = DossierLezer.Lees("""{"schema":"kwaliteitskader/dossier/1","id":"een ,null of [ null"}"""u8);

        resultaat.Dossier!.Id.Should().Be("een ,null of [ null");
    }

    [Fact]
    public void Lees_LegeLijst_IsBekendEnLeeg()
    {
        var dossier = DossierLezer.Lees("""{"schema":"kwaliteitskader/dossier/1","id":"a","therapeuten":[]}"""u8).Dossier!;

        dossier.Therapeuten.Should().NotBeNull();
        dossier.Therapeuten!.Value.Should().BeEmpty();
        dossier.Zorgtrajecten.Should().BeNull();
    }

    [Fact]
    public void Lees_NamenMetEscapes_GeeftHetDossier()
    {
        var json = Encoding.UTF8.GetBytes("""{"sch\u0065ma":"kwaliteitskader\/dossier\/1","id":"\u00e9","therapeuten":[{"id":"t","beroep":"\u0066ysiotherapeut"}]}""");

        var dossier = DossierLezer.Lees(json).Dossier!;

        dossier.Id.Should().Be("é");
        dossier.Therapeuten!.Value[0].Beroep.Should().Be(Beroep.Fysiotherapeut);
    }
}
