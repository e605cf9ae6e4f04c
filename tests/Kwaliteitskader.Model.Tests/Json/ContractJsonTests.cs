using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FsCheck.Xunit;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Tests.Json;

/// <summary>De typen van het contract in de opties van een gastheer, hoe die ook staan.</summary>
[Properties(Arbitrary = [typeof(Dossierarbitraria)])]
public sealed class ContractJsonTests
{
    private const string Begin = "{\"schema\":\"kwaliteitskader/dossier/1\",\"id\":\"a\"";

    private static readonly string[] Alle = ["contract", "web", "eigenzinnig"];

    public static TheoryData<string> Gastheren => [.. Alle];

    [Theory]
    [MemberData(nameof(Gastheren))]
    public void Serialize_Rapport_IsWatDeRapportschrijverSchrijft(string gastheer)
    {
        var json = JsonSerializer.Serialize(Voorbeeldrapport.Rapport, Opties(gastheer));

        JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(RapportSchrijver.Schrijf(Voorbeeldrapport.Rapport))).Should().BeTrue();
        JsonSerializer.Deserialize<Rapport>(json, Opties(gastheer)).Should().BeEquivalentTo(Voorbeeldrapport.Rapport);
    }

    [Property(MaxTest = 50)]
    public void Serialize_Dossier_LeestTerugTotDezelfdeBytes(Dossier dossier)
    {
        foreach (var gastheer in Alle)
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(dossier, Opties(gastheer));
            var terug = JsonSerializer.Deserialize<Dossier>(json, Opties(gastheer))!;

            DossierSchrijver.Schrijf(terug).Should().Equal(DossierSchrijver.Schrijf(dossier));
        }
    }

    [Theory]
    [MemberData(nameof(Gastheren))]
    public void Deserialize_SlechtDossier_GooitAlleFoutenVanDeLezer(string gastheer)
    {
        const string Slecht = Begin + ",\n\"x\":1,\"praktijk\":{\"solist\":\"ja\"},\"therapeuten\":[null]}";
        var lezen = () => JsonSerializer.Deserialize<Dossier>(Slecht, Opties(gastheer));

        var gegooid = lezen.Should().Throw<LeesfoutenException>().Which;
        gegooid.Fouten.Should().BeEquivalentTo(DossierLezer.Lees(Encoding.UTF8.GetBytes(Slecht)).Fouten, opties => opties.WithStrictOrdering());
        gegooid.Path.Should().Be("/x");
        gegooid.LineNumber.Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Gastheren))]
    public void Serialize_TypeVanDeGastheerMetFeitenErin_HoudtDeNamenVanHetContract(string gastheer)
    {
        var opties = Opties(gastheer == "contract" ? "web" : gastheer);
        var json = JsonSerializer.Serialize(new Werk(Uitkomst.VoldoetNiet, null, [Voorbeeldrapport.Rapport.Bevindingen[0]]), opties);

        json.Should().Contain("\"voldoetNiet\"");
        JsonSerializer.Deserialize<Werk>(json, opties)!.Bevindingen.Should().BeEquivalentTo([Voorbeeldrapport.Rapport.Bevindingen[0]]);
    }

    [Fact]
    public void Resolver_KentElkDocumentMetEenSchemanaam()
    {
        var documenten = typeof(Dossier).Assembly.GetExportedTypes().Where(type => type.GetField("Schemanaam") is not null).ToList();

        documenten.Count.Should().BeGreaterThan(10);
        documenten.Should().OnlyContain(type => ContractJson.Resolver.GetTypeInfo(type, new()) != null);
        ContractJson.Resolver.GetTypeInfo(typeof(string), new()).Should().BeNull();
        ContractJson.Resolver.GetTypeInfo(typeof(DayOfWeek), new()).Should().BeNull();
    }

    [Theory]
    [InlineData(Begin + ",\"$schema\":\"https://voorbeeld.test/dossier.json\"}", true)]
    [InlineData("{\"$schema\":\"./dossier.json\"," + "\"schema\":\"kwaliteitskader/dossier/1\",\"id\":\"a\"}", true)]
    [InlineData(Begin + ",\"$schema\":null}", true)]
    [InlineData(Begin + ",\"$schema\":1}", false)]
    [InlineData(Begin + ",\"$schema\":\"a\",\"$schema\":\"a\"}", false)]
    [InlineData(Begin + ",\"$Schema\":\"a\"}", false)]
    [InlineData(Begin + ",\"praktijk\":{\"$schema\":\"a\"}}", false)]
    public void Lees_SchemaVanEenEditor_MagInHetDossierEnWordtNietBewaard(string json, bool gelukt)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);

        DossierLezer.Lees(utf8).Gelukt.Should().Be(gelukt);
        DossierLezer.LeesStreng(utf8).Gelukt.Should().Be(gelukt);
        (DossierLezer.LeesSnel(utf8) is not null).Should().Be(gelukt);
        if (gelukt)
        {
            DossierSchrijver.Schrijf(DossierLezer.Lees(utf8).Dossier!).Should().Equal(Encoding.UTF8.GetBytes(Begin + "}"));
            DossierLezer.Lees(utf8).Dossier.Should().Be(DossierLezer.Lees(Encoding.UTF8.GetBytes(Begin + "}")).Dossier);
        }
    }

    [Fact]
    public void Lees_AlleenHetSchemaVanEenEditor_MistHetContract() =>
        DossierLezer.Lees("{\"$schema\":\"kwaliteitskader/dossier/1\",\"id\":\"a\"}"u8).Fout.Should().BeEquivalentTo(new
        {
            Code = Leesfoutcode.OntbrekendeEigenschap,
            Pad = new JsonPointer("/schema"),
        });

    private static JsonSerializerOptions Opties(string gastheer) => gastheer switch
    {
        "contract" => ContractJson.Opties,
        "web" => Met(new(JsonSerializerDefaults.Web)),
        _ => Met(new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper,
            DefaultIgnoreCondition = JsonIgnoreCondition.Never,
            NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString,
            WriteIndented = true,
        }),
    };

    private static JsonSerializerOptions Met(JsonSerializerOptions opties)
    {
        opties.TypeInfoResolverChain.Add(ContractJson.Resolver);
        opties.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());
        return opties;
    }

    private sealed record Werk(Uitkomst Uitkomst, Uitkomst? Eerder, IReadOnlyList<Bevinding> Bevindingen);
}
