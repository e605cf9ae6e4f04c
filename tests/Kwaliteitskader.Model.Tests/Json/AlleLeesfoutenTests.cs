using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Model.Tests.Json;

/// <summary>Een record noemt al zijn fouten in een keer, en niet meer dan er zijn.</summary>
public sealed class AlleLeesfoutenTests
{
    private const string Begin = "{\"schema\":\"kwaliteitskader/dossier/1\",\"id\":\"a\"";

    // Een verzonnen nummer dat de elfproef haalt.
    private const string Nummer = "123456782";

    private static readonly JsonSerializerOptions Ingesprongen = new() { WriteIndented = true };

    // Codes die over de feiten gaan en niet over de bouw: zij staan achteraan.
    private static readonly string[] OverFeiten = [Leesfoutcode.Burgerservicenummer, Leesfoutcode.EindeVoorBegin];

    private static readonly Gen<JsonNode> Verminkt =
        from dossier in DossierGenerator.Dossiers
        from keren in Gen.Choose(0, 6)
        from ingrepen in (from plaats in Gen.Choose(0, int.MaxValue) from soort in Gen.Choose(0, 6) from wild in Gen.Choose(0, Verminking.Wildheid - 1) select (plaats, soort, wild)).ListOf(keren)
        select Vermink(JsonNode.Parse(DossierSchrijver.Schrijf(dossier))!, ingrepen);

    [Fact]
    public void Lees_DrieFouten_NoemtZeAlleDrieInDeVolgordeVanHetDocument() =>
        Codes(Begin + ",\n\"praktijk\":{\"visitatie\":[]},\n\"therapeuten\":[{\"id\":\"t\",\"big\":{\"status\":\"Ingeschreven\"}}],\n\"zorgtrajecten\":[{\"id\":\"z\",\"intakeDatum\":\"9-11-2026\"}]}").Should().Equal(
            "2 onbekende-eigenschap /praktijk/visitatie visitaties",
            "3 onbekende-waarde /therapeuten/0/big/status ingeschreven",
            "4 onmogelijke-datum /zorgtrajecten/0/intakeDatum ");

    [Fact]
    public void Lees_TienSoortenFouten_NoemtElkeSoort() =>
        Codes($$$"""
            {"schema":"kwaliteitskader/dossier/1",
            "praktijk":{"solist":"ja","jaarverslagen":[{"jaar":2147483648}]},
            "therapeuten":[{"id":""},{"id":"b","id":"c","scholing":[{"punten":-1}]},null,{"id":"\ud800"},{"big":{"vann":"x"}}],
            "zorgtrajecten":[{"id":"{{{Nummer}}}","urgentieMaxDagen":1.5}],
            "dispensaties":[{"norm":"VIS-1","onderwerp":"/praktijk","verleendDoor":"d","grond":"g","van":"2026-02-01","tot":"2026-01-31"}]}
            """).Should().Equal(
            "2 verkeerd-type /praktijk/solist ",
            "2 getal-te-groot /praktijk/jaarverslagen/0/jaar ",
            "3 lege-sleutel /therapeuten/0/id ",
            "3 dubbele-eigenschap /therapeuten/1/id ",
            "3 negatief-getal /therapeuten/1/scholing/0/punten ",
            "3 verkeerd-type /therapeuten/2 ",
            "3 ongeldige-tekst /therapeuten/3/id ",
            "3 onbekende-eigenschap /therapeuten/4/big/vann van",
            "3 ontbrekende-eigenschap /therapeuten/4/id ",
            "4 verkeerd-type /zorgtrajecten/0/urgentieMaxDagen ",
            "1 ontbrekende-eigenschap /id ",
            "4 burgerservicenummer /zorgtrajecten/0/id ",
            "5 einde-voor-begin /dispensaties/0/tot ");

    [Theory]
    [InlineData(",\"x\":1,\"praktijk\":{\"solist\":3,", "1 onbekende-eigenschap /x ", "1 verkeerd-type /praktijk/solist ", "1 afgebroken-json /praktijk ")]
    [InlineData(",\"x\":1,\"praktijk\":{\"solist\":nee},\"y\":2}", "1 onbekende-eigenschap /x ", "1 ongeldige-json /praktijk/solist ")]
    [InlineData(",\"x\":{\"z\":[1,}},\"y\":2}", "1 onbekende-eigenschap /x ", "1 ongeldige-json  ")]
    [InlineData(",\"x\":1}\n{}", "1 onbekende-eigenschap /x ", "2 rommel-na-einde  ")]
    public void Lees_KapotteJson_HoudtDaarOp(string staart, params string[] fouten) => Codes(Begin + staart).Should().Equal(fouten);

    [Theory]
    [InlineData("{\"schema\":\"kwaliteitskader/rapport/1\",\"id\":\"a\",\"x\":1}", "1 verkeerd-schema /schema kwaliteitskader/dossier/1")]
    [InlineData("{\"schema\":7,\"id\":\"a\",\"x\":1}", "1 verkeerd-schema /schema ", "1 onbekende-eigenschap /x ")]
    [InlineData("\n{\"id\":\"a\",\"x\":1}", "1 ontbrekende-eigenschap /schema ", "2 onbekende-eigenschap /x ")]
    [InlineData("{\"id\":\"a\",\"x\":1,\"Schema\":\"kwaliteitskader/dossier/1\"}", "1 onbekende-eigenschap /Schema schema", "1 onbekende-eigenschap /x ", "1 ontbrekende-eigenschap /schema ")]
    [InlineData("{\"id\":\"a\",\"schema\":\"kwaliteitskader/dossier/1\",\"schema\":8}", "1 verkeerd-schema /schema ", "1 dubbele-eigenschap /schema ")]
    public void Lees_Schema_WordtEenKeerGenoemdEnEenAnderContractIsHetEnige(string json, params string[] fouten) => Codes(json).Should().Equal(fouten);

    [Fact]
    public void Lees_WatNietPast_WordtVanBinnenNietBekeken() =>
        Codes(Begin + ",\"x\":{\"solist\":3},\"praktijk\":[{\"solist\":3}],\"therapeuten\":{\"a\":[{}]},\"kader\":{\"randvoorwaardenVervuld\":{\"b\":[]}}}").Should().Equal(
            "1 onbekende-eigenschap /x ",
            "1 verkeerd-type /praktijk ",
            "1 verkeerd-type /therapeuten ",
            "1 verkeerd-type /kader/randvoorwaardenVervuld ");

    [Theory]
    [InlineData(100, 100, null)]
    [InlineData(101, 101, "1")]
    [InlineData(2500, 101, "2400")]
    public void Lees_MeerDanHonderdFouten_ZegtHoeveelErNogZijn(int aantal, int genoemd, string? gevonden)
    {
        var fouten = Lees(Begin + string.Concat(Enumerable.Range(0, aantal).Select(i => $",\n\"onbekend{i}\":{{}}")) + "}").Fouten;

        fouten.Should().HaveCount(genoemd);
        fouten[99].Should().BeEquivalentTo(new { Regel = 101L, Pad = new JsonPointer("/onbekend99") });
        (fouten[^1].Code == Leesfoutcode.MeerFouten).Should().Be(gevonden is not null);
        (fouten[^1].Code == Leesfoutcode.MeerFouten ? fouten[^1].Gevonden : null).Should().Be(gevonden);
    }

    [Fact]
    public void Lees_AlleFouten_TonenGeenInhoud()
    {
        var fouten = Lees(Begin + $",\"praktijk\":{{\"solist\":\"Jansen\",\"agb\":7654}},\"{Nummer}\":\"Jansen\",\"therapeuten\":[{{\"id\":\"{Nummer}\",\"beroep\":\"Jansen\"}}],\"x\":{{\"{Nummer}\":\"{Nummer}\"}}}}").Fouten;

        fouten.Should().HaveCount(7);
        fouten.Should().AllSatisfy(fout => $"{fout.Pad} {fout.Gevonden} {fout.Verwacht} {fout.Suggestie} {fout.Melding}".Should().NotContainAny("Jansen", "7654", Nummer));
    }

    [Fact]
    public void Lees_BurgerservicenummerDatMag_StaatErNietBij() =>
        DossierLezer.Lees(Encoding.UTF8.GetBytes(Begin + $",\"x\":1,\"therapeuten\":[{{\"id\":\"{Nummer}\"}}]}}"), opties: new() { StaBsnToe = true }).Fouten
            .Should().ContainSingle().Which.Code.Should().Be(Leesfoutcode.OnbekendeEigenschap);

    [Fact]
    public void Lees_GoedDossier_HeeftGeenFouten() => Lees(Begin + "}").Fouten.Should().BeEmpty();

    /// <summary>Elke genoemde plaats is een fout, en de enige als de andere goed zijn; alle goed, dan is het document te lezen.</summary>
    [Fact]
    public void Herstel_VanDeGenoemdePlaatsen_LaatPreciesDeAndereOver()
    {
        var (meer, goed) = (0, 0);
        Prop.ForAll(Verminkt.ToArbitrary(), document =>
        {
            var fouten = Lees(document.ToJsonString()).Fouten;
            (fouten.IsEmpty ? ref goed : ref meer) += fouten.Length > 1 || fouten.IsEmpty ? 1 : 0;
            for (var i = 0; i < fouten.Length; i++)
            {
                var bijna = document.DeepClone();
                Documentherstel.Herstel(bijna, fouten.RemoveAt(i));
                Lees(bijna.ToJsonString()).Fouten.Select(Plaats).Should().Equal([Plaats(fouten[i])], "van {0}", document.ToJsonString());
            }

            var hersteld = document.DeepClone();
            Documentherstel.Herstel(hersteld, fouten);
            Lees(hersteld.ToJsonString()).Fouten.Should().BeEmpty("van {0}", document.ToJsonString());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

        meer.Should().BeGreaterThan(100);
        goed.Should().BeGreaterThan(20);
    }

    [Fact]
    public void Lees_VerminkteDocumenten_NoemtDeFoutenInDeVolgordeVanHetDocument() =>
        Prop.ForAll(Verminkt.ToArbitrary(), document =>
        {
            var fouten = Lees(document.ToJsonString(Ingesprongen)).Fouten;
            var bouw = fouten.TakeWhile(fout => !OverFeiten.Contains(fout.Code)).ToList();

            bouw.Where(fout => fout.Code != Leesfoutcode.OntbrekendeEigenschap && fout.Pad.Waarde != "/schema").Select(fout => fout.Regel).Should().BeInAscendingOrder();
            fouten.Skip(bouw.Count).Select(fout => fout.Code).Except(OverFeiten).Should().BeEmpty();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static JsonNode Vermink(JsonNode wortel, IEnumerable<(int Plaats, int Soort, int Wild)> ingrepen)
    {
        foreach (var (plaats, soort, wild) in ingrepen)
        {
            if (soort == 6)
            {
                Nummers(wortel, plaats);
            }
            else
            {
                Verminking.Grijp(wortel, plaats, soort, wild);
            }
        }

        // Een ander contract is de enige fout die genoemd wordt, en zegt hier dus niets.
        wortel["schema"] = wortel["schema"] is JsonValue schema && schema.GetValueKind() == JsonValueKind.String ? "kwaliteitskader/dossier/1" : wortel["schema"]?.DeepClone();
        return wortel;
    }

    private static void Nummers(JsonNode wortel, int plaats)
    {
        if (wortel["zorgtrajecten"] is JsonArray { Count: > 0 } lijst && lijst[plaats % lijst.Count] is JsonObject traject)
        {
            traject["id"] = Nummer;
        }
    }

    private static string Plaats(Leesfout fout) => $"{fout.Code} {fout.Pad}";

    private static IEnumerable<string> Codes(string json) => Lees(json).Fouten.Select(fout => $"{fout.Regel} {fout.Code} {fout.Pad} {fout.Suggestie}");

    private static Leesresultaat Lees(string json)
    {
        var resultaat = DossierLezer.Lees(Encoding.UTF8.GetBytes(json));

        resultaat.Gelukt.Should().Be(resultaat.Fouten.IsEmpty);
        resultaat.Fout.Should().Be(resultaat.Fouten.FirstOrDefault());
        return resultaat;
    }
}
