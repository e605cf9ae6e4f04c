using System.Text;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Tests.Json;

/// <summary>Elke soort fout: haar code, plaats, vondst, verwachting en suggestie.</summary>
public sealed class LeesfoutTests
{
    private static readonly Leesopties MetInhoud = new() { ToonInhoud = true };

    private const string Begin = "{\"schema\":\"kwaliteitskader/dossier/1\",\"id\":\"a\"";

    [Fact]
    public void Lees_VerschrevenEigenschap_NoemtDeNaasteNaam()
    {
        var fout = FoutVan(Begin + ",\n\"praktijk\":{\n\"visitatie\":[]}}");

        fout.Should().BeEquivalentTo(new
        {
            Code = Leesfoutcode.OnbekendeEigenschap,
            Bestand = "feiten.json",
            Regel = 3L,
            Pad = new JsonPointer("/praktijk/visitatie"),
            Gevonden = "visitatie",
            Suggestie = "visitaties",
        });
        fout.Verwacht!.Value.Nl.Should().Contain("solist").And.Contain("premUitvragen");
    }

    [Fact]
    public void Lees_EigenschapZonderBuur_GeeftGeenSuggestie() =>
        FoutVan(Begin + ",\"telefoonnummer\":1}").Suggestie.Should().BeNull();

    [Fact]
    public void Lees_EigenschapMetSchuineStreep_StaatGecodeerdInHetPad() =>
        FoutVan(Begin + ",\"a/b~c\":1}").Pad.Waarde.Should().Be("/a~1b~0c");

    [Fact]
    public void Lees_VerschrevenOpsomming_NoemtAlleNamenEnDeNaaste() =>
        FoutVan(Begin + ",\"therapeuten\":[{\"id\":\"t\",\"big\":{\"status\":\"Ingeschreven\"}}]}").Should().BeEquivalentTo(new
        {
            Code = Leesfoutcode.OnbekendeWaarde,
            Pad = new JsonPointer("/therapeuten/0/big/status"),
            Gevonden = "Ingeschreven",
            Verwacht = new Tekst("aangevraagd, ingeschreven, geschorst, doorgehaald", "aangevraagd, ingeschreven, geschorst, doorgehaald"),
            Suggestie = "ingeschreven",
        });

    [Fact]
    public void Lees_GetalVoorOpsomming_IsVerkeerdType() =>
        FoutVan(Begin + ",\"therapeuten\":[{\"id\":\"t\",\"beroep\":0}]}").Should().BeEquivalentTo(new
        {
            Code = Leesfoutcode.VerkeerdType,
            Pad = new JsonPointer("/therapeuten/0/beroep"),
            Gevonden = "0",
        });

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("21-11-2026")]
    [InlineData("2026-11-21T00:00:00")]
    [InlineData("")]
    public void Lees_OnmogelijkeDatum_NoemtDeVorm(string datum)
    {
        var fout = FoutVan(Begin + ",\"praktijk\":{\"visitaties\":[{\"op\":\"2026-01-01\"},{\"op\":\"" + datum + "\"}]}}");

        fout.Code.Should().Be(Leesfoutcode.OnmogelijkeDatum);
        fout.Pad.Waarde.Should().Be("/praktijk/visitaties/1/op");
        fout.Gevonden.Should().Be(datum);
        fout.Verwacht!.Value.Nl.Should().Be("een datum als 2026-11-21");
    }

    [Theory]
    [InlineData("\"praktijk\":[]", "/praktijk", "[…]", "een object")]
    [InlineData("\"therapeuten\":{}", "/therapeuten", "{…}", "een lijst")]
    [InlineData("\"therapeuten\":[null]", "/therapeuten/0", "null", "een object")]
    [InlineData("\"therapeuten\":[{\"id\":null}]", "/therapeuten/0/id", "null", "een tekst")]
    [InlineData("\"therapeuten\":[{\"id\":\"t\",\"verbijzonderingen\":[\"m\", null]}]", "/therapeuten/0/verbijzonderingen/1", "null", "een tekst")]
    [InlineData("\"therapeuten\":[{\"id\":1}]", "/therapeuten/0/id", "1", "een tekst")]
    [InlineData("\"praktijk\":{\"solist\":\"ja\"}", "/praktijk/solist", "\"ja\"", "true of false")]
    [InlineData("\"praktijk\":{\"visitaties\":[{\"op\":2026}]}", "/praktijk/visitaties/0/op", "2026", "een datum als 2026-11-21")]
    [InlineData("\"praktijk\":{\"jaarverslagen\":[{\"jaar\":2025.5}]}", "/praktijk/jaarverslagen/0/jaar", "2025.5", "een geheel getal van nul of meer")]
    [InlineData("\"praktijk\":{\"jaarverslagen\":[{\"jaar\":\"2025\"}]}", "/praktijk/jaarverslagen/0/jaar", "\"2025\"", "een geheel getal van nul of meer")]
    [InlineData("\"therapeuten\":[{\"id\":\"t\",\"scholing\":[{\"punten\":true}]}]", "/therapeuten/0/scholing/0/punten", "true", "een getal van nul of meer")]
    public void Lees_WaardeVanEenAndereSoort_IsVerkeerdType(string eigenschap, string pad, string gevonden, string verwacht)
    {
        var fout = FoutVan($"{Begin},{eigenschap}}}");

        fout.Code.Should().Be(Leesfoutcode.VerkeerdType);
        fout.Pad.Waarde.Should().Be(pad);
        fout.Gevonden.Should().Be(gevonden);
        fout.Verwacht!.Value.Nl.Should().Be(verwacht);
    }

    [Theory]
    [InlineData("[]", "[…]")]
    [InlineData("null", "null")]
    [InlineData("\"dossier\"", "\"dossier\"")]
    [InlineData("12", "12")]
    public void Lees_GeenObject_IsVerkeerdType(string json, string gevonden) =>
        FoutVan(json).Should().BeEquivalentTo(new
        {
            Code = Leesfoutcode.VerkeerdType,
            Pad = JsonPointer.Wortel,
            Gevonden = gevonden,
        });

    [Theory]
    [InlineData("\"praktijk\":{\"premUitvragen\":[{\"ontvangen\":-1}]}", "/praktijk/premUitvragen/0/ontvangen", "-1")]
    [InlineData("\"therapeuten\":[{\"id\":\"t\",\"werkervaring\":[{\"uren\":-0.5}]}]", "/therapeuten/0/werkervaring/0/uren", "-0.5")]
    [InlineData("\"zorgtrajecten\":[{\"id\":\"z\",\"urgentieMaxDagen\":-99999999999}]", "/zorgtrajecten/0/urgentieMaxDagen", "-99999999999")]
    public void Lees_HoeveelheidOnderNul_IsNegatiefGetal(string eigenschap, string pad, string gevonden) =>
        FoutVan($"{Begin},{eigenschap}}}").Should().BeEquivalentTo(new
        {
            Code = Leesfoutcode.NegatiefGetal,
            Pad = new JsonPointer(pad),
            Gevonden = gevonden,
        });

    [Theory]
    [InlineData("\"therapeuten\":[{\"id\":\"t\",\"scholing\":[{\"punten\":1e400}]}]", "1e400")]
    [InlineData("\"zorgtrajecten\":[{\"id\":\"z\",\"urgentieMaxDagen\":2147483648}]", "2147483648")]
    public void Lees_GetalDatNietPast_IsTeGroot(string eigenschap, string gevonden) =>
        FoutVan($"{Begin},{eigenschap}}}").Should().BeEquivalentTo(new { Code = Leesfoutcode.GetalTeGroot, Gevonden = gevonden });

    [Fact]
    public void Lees_DubbeleEigenschap_WijstDeTweedeAan() =>
        FoutVan(Begin + ",\n\"praktijk\":{\"agb\":\"1\",\n\"agb\":\"1\"}}").Should().BeEquivalentTo(new
        {
            Code = Leesfoutcode.DubbeleEigenschap,
            Regel = 3L,
            Pad = new JsonPointer("/praktijk/agb"),
            Gevonden = "agb",
        });

    [Fact]
    public void Lees_OntbrekendeSleutel_WijstDeEigenschapEnHaarObjectAan() =>
        FoutVan(Begin + ",\"therapeuten\":[\n{\"beroep\":\n\"fysiotherapeut\"}]}").Should().BeEquivalentTo(new
        {
            Code = Leesfoutcode.OntbrekendeEigenschap,
            Regel = 2L,
            Pad = new JsonPointer("/therapeuten/0/id"),
            Gevonden = (string?)null,
            Verwacht = new Tekst("een tekst", "a text"),
        });

    [Theory]
    [InlineData("\"kwaliteitskader/dossier/2\"", "kwaliteitskader/dossier/2", Dossier.Schemanaam)]
    [InlineData("\"iets anders\"", "iets anders", null)]
    [InlineData("null", "null", null)]
    [InlineData("1", "1", null)]
    public void Lees_VerkeerdSchema_GaatVoorAlHetAndere(string schema, string gevonden, string? suggestie) =>
        FoutVan("{\"onbekend\":1,\n\"schema\":" + schema + "}").Should().BeEquivalentTo(new
        {
            Code = Leesfoutcode.VerkeerdSchema,
            Regel = 2L,
            Pad = new JsonPointer("/schema"),
            Gevonden = gevonden,
            Verwacht = new Tekst(Dossier.Schemanaam, Dossier.Schemanaam),
            Suggestie = suggestie,
        });

    [Fact]
    public void Lees_ZonderSchema_GaatVoorAlHetAndere() =>
        FoutVan("{\"id\":5,\"onbekend\":1}").Should().BeEquivalentTo(new
        {
            Code = Leesfoutcode.OntbrekendeEigenschap,
            Pad = new JsonPointer("/schema"),
            Verwacht = new Tekst(Dossier.Schemanaam, Dossier.Schemanaam),
        });

    [Fact]
    public void Lees_VerschrevenSchema_NoemtDeVerschrijving() =>
        FoutVan("{\"id\":5,\"Schema\":\"kwaliteitskader/dossier/1\"}").Should().BeEquivalentTo(new
        {
            Code = Leesfoutcode.OnbekendeEigenschap,
            Pad = new JsonPointer("/Schema"),
            Suggestie = "schema",
        });

    [Fact]
    public void Lees_SchemaDieperInHetDossier_TeltNiet() =>
        FoutVan("{\"praktijk\":{\"schema\":\"kwaliteitskader/dossier/1\"}}").Pad.Waarde.Should().Be("/schema");

    [Theory]
    [InlineData(",}", "}")]
    [InlineData(",\"praktijk\":}", "}")]
    [InlineData(" // uitleg\n}", "// uitleg")]
    [InlineData(",\"praktijk\":{\"agb\":\"0\nb\"}}", "b\"}}")]
    public void Lees_KapotteJson_WijstDePlaatsAan(string staart, string gevonden)
    {
        var fout = FoutVan(Begin + staart);

        fout.Code.Should().Be(Leesfoutcode.OngeldigeJson);
        fout.Gevonden.Should().EndWith(gevonden);
    }

    [Fact]
    public void Lees_AfgebrokenJson_WijstDeLaatsteRegelAan() =>
        FoutVan(Begin + ",\n\"praktijk\":{\n\"agb\":\"04").Should().BeEquivalentTo(new
        {
            Code = Leesfoutcode.AfgebrokenJson,
            Regel = 3L,
            Pad = new JsonPointer("/praktijk/agb"),
        });

    [Theory]
    [InlineData("\n{\"id\":2}", 2, "{\"id\":2}")]
    [InlineData(" ]", 1, "]")]
    [InlineData("\0", 1, "\uFFFD")]
    public void Lees_IetsNaHetEinde_WijstHetAan(string rommel, long regel, string gevonden) =>
        FoutVan(Begin + "}" + rommel).Should().BeEquivalentTo(new
        {
            Code = Leesfoutcode.RommelNaEinde,
            Regel = regel,
            Gevonden = gevonden,
        });

    [Fact]
    public void Lees_TeDiepeJson_ZegtDat()
    {
        var diep = string.Concat(Enumerable.Repeat("[", 100_000)) + string.Concat(Enumerable.Repeat("]", 100_000));

        FoutVan(Begin + ",\n\"praktijk\":" + diep + "}").Should().BeEquivalentTo(new { Code = Leesfoutcode.TeDiep, Regel = 2L });
    }

    [Theory]
    [InlineData("\"id\":\"\\ud800\"")]
    [InlineData("\"id\":\"\\udc00a\"")]
    [InlineData("\"\\ud800\":1")]
    public void Lees_HalfSurrogaat_IsOngeldigeTekst(string eigenschap) =>
        FoutVan("{\"schema\":\"kwaliteitskader/dossier/1\"," + eigenschap + "}").Code.Should().Be(Leesfoutcode.OngeldigeTekst);

    [Fact]
    public void Lees_BytesDieGeenUtf8Zijn_IsOngeldigeTekst()
    {
        byte[] json = [.. "{\"schema\":\"kwaliteitskader/dossier/1\",\"id\":\"a"u8, 0xC3, 0x28, .. "\"}"u8];

        DossierLezer.Lees(json, opties: MetInhoud).Fout.Should().BeEquivalentTo(new
        {
            Code = Leesfoutcode.OngeldigeTekst,
            Pad = new JsonPointer("/id"),
            Gevonden = "a\uFFFD(",
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public void Lees_Leeg_ZegtDat(string json) =>
        FoutVan(json).Should().BeEquivalentTo(new { Code = Leesfoutcode.Leeg, Regel = 1L, Pad = JsonPointer.Wortel });

    [Fact]
    public void Lees_LangeVondst_WordtIngekort()
    {
        var fout = FoutVan(Begin + ",\"praktijk\":{\"solist\":\"" + new string('x', 500) + "\"}}");

        fout.Gevonden!.Length.Should().BeLessThanOrEqualTo(62);
        fout.Gevonden.Should().EndWith("…\"");
    }

    [Fact]
    public void Lees_RecordVerderopInEenBestand_TeltDeRegelsVandaar() =>
        DossierLezer.Lees(Encoding.UTF8.GetBytes(Begin + ",\n\"zz\":1}"), "b.json", regel: 41).Fout!.Regel.Should().Be(42);

    [Fact]
    public void LeesAlle_FoutInEenLijst_NoemtHetRecordEnZijnRegelInHetBestand() =>
        DossierLezer.LeesAlle(Encoding.UTF8.GetBytes("[\n" + Begin + "},\n\n" + Begin + ",\n\"kader\":[]}]"), "lijst.json").Last().Fout.Should().BeEquivalentTo(new
        {
            Code = Leesfoutcode.VerkeerdType,
            Bestand = "lijst.json",
            Regel = 5L,
            Index = 1L,
            Pad = new JsonPointer("/kader"),
        });

    [Fact]
    public void LeesAlle_BestandZonderRecords_NoemtHetBestand() =>
        DossierLezer.LeesAlle(Encoding.UTF8.GetBytes("\n"), "leeg.json").Should().ContainSingle()
            .Which.Fout.Should().BeEquivalentTo(new { Code = Leesfoutcode.Leeg, Bestand = "leeg.json", Regel = 1L });

    [Fact]
    public void Lees_MeerFouten_GeeftDeEersteInHetDocument() =>
        FoutVan(Begin + ",\"kader\":{\"x\":1},\"praktijk\":{\"solist\":3").Pad.Waarde.Should().Be("/kader/x");

    private static Leesfout FoutVan(string json)
    {
        var resultaat = DossierLezer.Lees(Encoding.UTF8.GetBytes(json), "feiten.json", opties: MetInhoud);

        resultaat.Gelukt.Should().BeFalse();
        resultaat.Dossier.Should().BeNull();
        resultaat.Fout!.Melding.Nl.Should().NotBeEmpty();
        resultaat.Fout.Melding.En.Should().NotBeEmpty();
        return resultaat.Fout;
    }
}
