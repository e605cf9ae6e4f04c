using System.Globalization;
using System.Text;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Tests.Json;

/// <summary>Een lijst heeft een grens: over elk element zegt elke norm die haar leest iets, en een megabyte kan er 300.000 bevatten.</summary>
public class LijstgrensTests
{
    private static readonly Leesopties Drie = new() { LangsteLijst = 3 };

    [Theory]
    [InlineData("praktijk", "verklaringen", "/praktijk/verklaringen")]
    [InlineData("therapeut", "scholing", "/therapeuten/1/scholing")]
    [InlineData("zorgtraject", "behandelingen", "/zorgtrajecten/1/behandelingen")]
    [InlineData("wortel", "therapeuten", "/therapeuten")]
    public void Lees_LijstTotEnMetDeGrens_WelEnErboven_Niet(string drager, string lijst, string pad)
    {
        Lees(Dossier(drager, lijst, 3), Drie).Fouten.Should().BeEmpty();

        var fout = Lees(Dossier(drager, lijst, 4), Drie).Fout!;
        fout.Code.Should().Be(Leesfoutcode.TeLangeLijst);
        fout.Pad.Waarde.Should().Be(pad);
        fout.Melding.Nl.Should().Contain(lijst).And.Contain("3");
    }

    [Theory]
    [InlineData("{}", false)]
    [InlineData("""{"op":"2026-11-21"}""", true)]
    public void Lees_LijstenSamen_MogenZoLangZijnAlsErInEenElementEenDagStaat(string element, bool mag)
    {
        var lijst = string.Join(',', Enumerable.Repeat(element, 20_000));
        var therapeuten = string.Join(',', Enumerable.Range(0, 2).Select(nummer => $$"""{"id":"t{{nummer}}","verklaringen":[{{lijst}}],"peerReviews":[{{lijst}}]}"""));
        var gelezen = Lees($$"""{"schema":"{{Feiten.Dossier.Schemanaam}}","id":"p","therapeuten":[{{therapeuten}}]}""");

        gelezen.Gelukt.Should().Be(mag);
        if (!mag)
        {
            gelezen.Fout!.Code.Should().Be(Leesfoutcode.TeLangeLijst);
            gelezen.Fout!.Pad.Should().Be(JsonPointer.Wortel);
            gelezen.Fout!.Melding.Nl.Should().Be("De lijsten zijn samen te lang; verwacht: ten hoogste 25000 elementen in alle lijsten samen.");
        }
    }

    [Fact]
    public void Lees_Zorgtrajecten_HebbenAlleenDeGrensVanHetRecord() => Lees(Dossier("wortel", "zorgtrajecten", 100), Drie).Fouten.Should().BeEmpty();

    [Fact]
    public void Lees_ZonderOpgave_IsDeGrens25000()
    {
        Leesopties.Standaard.LangsteLijst.Should().Be(25_000);
        Lees(Dossier("praktijk", "verklaringen", 25_000)).Fouten.Should().BeEmpty();
        Lees(Dossier("praktijk", "verklaringen", 25_001)).Fout!.Code.Should().Be(Leesfoutcode.TeLangeLijst);
    }

    [Fact]
    public void Lees_LijstInEenDossierDatNietSnelTeLezenIs_HeeftDezelfdeGrens() =>
        Lees($" {Dossier("praktijk", "verklaringen", 4)[..^1]},\"kader\":null}}", Drie).Fout!.Code.Should().Be(Leesfoutcode.TeLangeLijst);

    [Theory]
    [InlineData(0)]
    [InlineData(1_000_000_001)]
    public void LangsteLijst_BuitenDeGrenzen_Gooit(int grens)
    {
        var maken = () => new Leesopties { LangsteLijst = grens };
        maken.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static Leesresultaat Lees(string json, Leesopties? opties = null) => DossierLezer.Lees(Encoding.UTF8.GetBytes(json), opties: opties);

    private static string Dossier(string drager, string lijst, int aantal)
    {
        var metSleutel = drager == "wortel";
        var elementen = string.Join(',', Enumerable.Range(0, aantal).Select(nummer => metSleutel ? string.Create(CultureInfo.InvariantCulture, $"{{\"id\":\"x{nummer}\"}}") : "{}"));
        var vol = $"\"{lijst}\":[{elementen}]";
        var dossier = drager switch
        {
            "praktijk" => $"\"praktijk\":{{{vol}}}",
            "therapeut" => $"\"therapeuten\":[{{\"id\":\"a\"}},{{\"id\":\"b\",{vol}}}]",
            "zorgtraject" => $"\"zorgtrajecten\":[{{\"id\":\"a\"}},{{\"id\":\"b\",{vol}}}]",
            _ => vol,
        };
        return $"{{\"schema\":\"{Feiten.Dossier.Schemanaam}\",\"id\":\"p\",{dossier}}}";
    }
}
