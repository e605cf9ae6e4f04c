using System.Text;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Model.Tests.Json;

/// <summary>Hoe dispensaties en beoordelingen gelezen worden: van een besluit is alles verplicht.</summary>
public sealed class BesluitenTests
{
    private const string Dispensatie = """{"norm":"VIS-1","onderwerp":"/therapeuten/t1","verleendDoor":"het register","grond":"besluit 2026/1","van":"2026-01-01","tot":"2026-12-31"}""";
    private const string Beoordeling = """{"norm":"WT-1","onderwerp":"/praktijk","uitkomst":"voldoet","door":"commissie","grond":"ingezien","van":"2026-01-01","tot":"2026-12-31"}""";

    public static TheoryData<string, string> ElkeEigenschap
    {
        get
        {
            var alle = new TheoryData<string, string>();
            foreach (var (lijst, besluit) in new[] { ("dispensaties", Dispensatie), ("beoordelingen", Beoordeling) })
            {
                foreach (var veld in JsonNode.Parse(besluit)!.AsObject())
                {
                    alle.Add(lijst, veld.Key);
                }
            }

            return alle;
        }
    }

    [Fact]
    public void Lees_BeideLijsten_GeeftDeFeitenEnDezelfdeBytesTerug()
    {
        var json = Json(Dispensatie, Beoordeling);
        var dossier = DossierLezer.Lees(json).Dossier!;

        dossier.Dispensaties!.Value.Should().Equal(new Dispensatie
        {
            Norm = "VIS-1",
            Onderwerp = "/therapeuten/t1",
            VerleendDoor = "het register",
            Grond = "besluit 2026/1",
            Van = new(2026, 1, 1),
            Tot = new(2026, 12, 31),
        });
        dossier.Beoordelingen!.Value.Should().Equal(new Beoordeling
        {
            Norm = "WT-1",
            Onderwerp = "/praktijk",
            Uitkomst = Beoordelingsuitkomst.Voldoet,
            Door = "commissie",
            Grond = "ingezien",
            Van = new(2026, 1, 1),
            Tot = new(2026, 12, 31),
        });
        DossierSchrijver.Schrijf(dossier).Should().Equal(json);
        DossierLezer.LeesSnel(json).Should().NotBeNull();
        Keurt(json).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(ElkeEigenschap))]
    public void Lees_ZonderEenEigenschap_WeigertEnNoemtHaar(string lijst, string eigenschap)
    {
        var wortel = JsonNode.Parse(Json(Dispensatie, Beoordeling))!;
        wortel[lijst]![0]!.AsObject().Remove(eigenschap);
        Weigert(wortel, Leesfoutcode.OntbrekendeEigenschap, $"/{lijst}/0/{eigenschap}");
    }

    [Theory]
    [MemberData(nameof(ElkeEigenschap))]
    public void Lees_MetNull_Weigert(string lijst, string eigenschap)
    {
        var wortel = JsonNode.Parse(Json(Dispensatie, Beoordeling))!;
        wortel[lijst]![0]![eigenschap] = null;
        Weigert(wortel, Leesfoutcode.VerkeerdType, $"/{lijst}/0/{eigenschap}");
    }

    [Theory]
    [InlineData("dispensaties", "2025-12-31", false)]
    [InlineData("dispensaties", "2026-01-01", true)]
    [InlineData("beoordelingen", "2025-12-31", false)]
    [InlineData("beoordelingen", "2026-01-01", true)]
    public void Lees_EindeVoorBegin_WeigertEnNoemtDePlaatsEnDeRegel(string lijst, string tot, bool gelukt)
    {
        var json = Encoding.UTF8.GetString(Json($"{Dispensatie},\n{Dispensatie}", $"{Beoordeling},\n{Beoordeling}"));
        var laatste = json.LastIndexOf("2026-12-31", lijst == "dispensaties" ? json.IndexOf("beoordelingen", StringComparison.Ordinal) : json.Length - 1, StringComparison.Ordinal);
        var gelezen = DossierLezer.Lees(Encoding.UTF8.GetBytes(json.Remove(laatste, 10).Insert(laatste, tot)));

        gelezen.Gelukt.Should().Be(gelukt);
        if (!gelukt)
        {
            gelezen.Fout.Should().BeEquivalentTo(new { Code = Leesfoutcode.EindeVoorBegin, Pad = new JsonPointer($"/{lijst}/1/tot"), Regel = lijst == "dispensaties" ? 2L : 3L });
        }
    }

    [Theory]
    [InlineData("/praktijk", null)]
    [InlineData("/therapeuten/t1", null)]
    [InlineData("/therapeuten/a~1b", null)]
    [InlineData("/therapeuten/0", "/therapeuten/t1")]
    [InlineData("/therapeuten/T1", "/therapeuten/t1")]
    [InlineData("/therapeuten/tweemaal-dezelfde", "")]
    [InlineData("/zorgtrajecten/heel-iets-anders", "")]
    public void Lees_Onderwerp_WaarschuwtAlsHetDossierHetNietEenduidigHeeft(string onderwerp, string? suggestie)
    {
        var gelezen = DossierLezer.Lees(Json(Dispensatie.Replace("/therapeuten/t1", onderwerp, StringComparison.Ordinal), Beoordeling), opties: new() { ToonInhoud = true });

        gelezen.Gelukt.Should().BeTrue();
        (gelezen.Waarschuwing?.Code).Should().Be(suggestie is null ? null : Leesfoutcode.OnbekendOnderwerp);
        if (suggestie is not null)
        {
            gelezen.Waarschuwing!.Pad.Waarde.Should().Be("/dispensaties/0/onderwerp");
            (gelezen.Waarschuwing.Suggestie ?? "").Should().Be(suggestie);
            gelezen.Waarschuwing.Melding.En.Should().NotBe(gelezen.Waarschuwing.Melding.Nl);
        }
    }

    private static void Weigert(JsonNode wortel, string code, string pad)
    {
        var json = Encoding.UTF8.GetBytes(wortel.ToJsonString());
        DossierLezer.Lees(json).Fout.Should().BeEquivalentTo(new { Code = code, Pad = new JsonPointer(pad) });
        Keurt(json).Should().BeFalse();
    }

    private static bool Keurt(byte[] json) => new Schemakeuring(Schemas.Dossier()).Keurt(json);

    private static byte[] Json(string dispensaties, string beoordelingen) => Encoding.UTF8.GetBytes(
        $$"""{"schema":"kwaliteitskader/dossier/1","id":"a","therapeuten":[{"id":"t1"},{"id":"tweemaal-dezelfde"},{"id":"tweemaal-dezelfde"},{"id":"a/b"}],"dispensaties":[{{dispensaties}}],"beoordelingen":[{{beoordelingen}}]}""");
}
