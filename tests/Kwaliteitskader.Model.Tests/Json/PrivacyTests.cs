using System.Text;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Tests.Json;

/// <summary>Een leesfout verspreidt geen inhoud van een dossier, en een burgerservicenummer komt er niet in.</summary>
public sealed class PrivacyTests
{
    // Verzonnen nummers die de elfproef halen; zij horen bij niemand die hier bekend is.
    private const string Nummer = "123456782";
    private const string AnderNummer = "111222333";

    [Theory]
    [InlineData("\"praktijk\":{\"solist\":\"Jan 1950-03-19\"}", "\"Xxx 9999-99-99\"")]
    [InlineData("\"praktijk\":{\"visitaties\":[{\"op\":\"19-03-1950\"}]}", "99-99-9999")]
    [InlineData("\"praktijk\":{\"agb\":1234}", "9999")]
    [InlineData("\"praktijk\":{\"agb\":true}", "true")]
    [InlineData("\"praktijk\":[]", "[…]")]
    [InlineData("\"praktijk\":{\"agb\":Éva}", "Xxx}}")]
    public void Lees_Fout_ToontAlleenDeVorm(string eigenschap, string gevonden)
    {
        var fout = Lees(eigenschap).Fout!;

        fout.Gevonden.Should().Be(gevonden);
        (fout.Melding.Nl + fout.Melding.En).Should().NotContain("1950").And.NotContain("1234");
    }

    [Fact]
    public void Lees_OnbekendeEigenschap_ToontHaarNaamMaarGeenNummers()
    {
        Lees("\"telefoonnummer\":1").Fout!.Gevonden.Should().Be("telefoonnummer");
        var fout = Lees($"\"{Nummer}\":1").Fout!;
        (fout.Gevonden + fout.Pad + fout.Melding.Nl).Should().NotContain(Nummer);
    }

    [Theory]
    [InlineData("\"praktijk\":{},\"therapeuten\":[{\"id\":\"a\"},{\"id\":\"{0}\"}]", "/therapeuten/1/id")]
    [InlineData("\"zorgtrajecten\":[{\"id\":\"z\",\"therapeut\":\"t {0}.\"}]", "/zorgtrajecten/0/therapeut")]
    [InlineData("\"therapeuten\":[{\"id\":\"a\",\"registraties\":[],\"verbijzonderingen\":[\"x\",\"y\",\"{0}\"]}]", "/therapeuten/0/verbijzonderingen/2")]
    [InlineData("\"therapeuten\":[{\"id\":\"a\",\"verbijzonderingen\":[\"\\u0031{1}\"]}]", "/therapeuten/0/verbijzonderingen/0")]
    [InlineData("\"therapeuten\":[{\"id\":\"a\",\"big\":{\"nummer\":\"59000000004\"}},{\"id\":\"x{0}\"}]", "/therapeuten/1/id")]
    public void Lees_BurgerservicenummerInEenTekst_WordtGeweigerdMetZijnPlaats(string eigenschap, string pad)
    {
        foreach (var nummer in new[] { Nummer, "123456782" })
        {
            var json = eigenschap.Replace("{0}", nummer, StringComparison.Ordinal).Replace("{1}", nummer[1..], StringComparison.Ordinal);
            var fout = Lees(json).Fout!;
            fout.Code.Should().Be(Leesfoutcode.Burgerservicenummer);
            fout.Pad.Waarde.Should().Be(pad);
            (fout.Melding.Nl + fout.Gevonden).Should().NotContain(nummer);
            Lees(json, new() { StaBsnToe = true }).Gelukt.Should().BeTrue();
        }
    }

    [Fact]
    public void Lees_BurgerservicenummerOpElkePlaatsInDeBytes_WordtGezien()
    {
        foreach (var nummer in new[] { Nummer, AnderNummer })
        {
            foreach (var lengte in Enumerable.Range(0, 30))
            {
                Lees($"\"zorgtrajecten\":[{{\"id\":\"{new string('x', lengte)}{nummer}\"}}]").Fout!.Code.Should().Be(Leesfoutcode.Burgerservicenummer);
            }
        }
    }

    [Theory]
    [InlineData("123456789")]
    [InlineData("1234567820")]
    [InlineData("0123456782")]
    [InlineData("000000012")]
    [InlineData("12345678")]
    public void Lees_AndereCijfers_ZijnGewoonEenSleutel(string sleutel) =>
        Lees($"\"therapeuten\":[{{\"id\":\"{sleutel}\"}}]").Gelukt.Should().BeTrue();

    [Theory]
    [InlineData("\"praktijk\":{\"agb\":\"123456782\"}", "/praktijk/agb")]
    [InlineData("\"therapeuten\":[{\"id\":\"t\",\"big\":{\"nummer\":\"123456782\"}}]", "/therapeuten/0/big/nummer")]
    public void Lees_NummerWaarHetToevalKanZijn_IsEenWaarschuwing(string eigenschap, string pad)
    {
        var resultaat = Lees(eigenschap);

        resultaat.Gelukt.Should().BeTrue();
        resultaat.Waarschuwing!.Pad.Waarde.Should().Be(pad);
        Lees(eigenschap, new() { StaBsnToe = true }).Waarschuwing.Should().BeNull();
    }

    [Theory]
    [InlineData("\"therapeuten\":[{\"id\":\"\"}]", "/therapeuten/0/id")]
    [InlineData("\"zorgtrajecten\":[{\"id\":\"\"}]", "/zorgtrajecten/0/id")]
    public void Lees_LegeSleutel_WordtGeweigerd(string eigenschap, string pad)
    {
        var fout = Lees(eigenschap).Fout!;

        fout.Code.Should().Be(Leesfoutcode.LegeSleutel);
        fout.Pad.Waarde.Should().Be(pad);
        DossierLezer.Lees("""{"schema":"kwaliteitskader/dossier/1","id":""}"""u8).Fout!.Code.Should().Be(Leesfoutcode.LegeSleutel);
    }

    [Fact]
    public void Pointer_ZonderWaarde_IsHetHeleDocument()
    {
        default(JsonPointer).Should().Be(JsonPointer.Wortel);
        default(JsonPointer).GetHashCode().Should().Be(JsonPointer.Wortel.GetHashCode());
        default(JsonPointer).Waarde.Should().BeEmpty();
    }

    private static Leesresultaat Lees(string eigenschap, Leesopties? opties = null) =>
        DossierLezer.Lees(Encoding.UTF8.GetBytes($"{{\"schema\":\"kwaliteitskader/dossier/1\",\"id\":\"a\",{eigenschap}}}"), opties: opties);
}
