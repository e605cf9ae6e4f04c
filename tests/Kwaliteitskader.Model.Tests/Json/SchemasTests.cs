using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Model.Tests.Json;

public sealed class SchemasTests
{
    private static readonly Schemakeuring Dossierkeuring = new(Schemas.Dossier());
    private static readonly Schemakeuring Rapportkeuring = new(Schemas.Rapport());

    [Property(MaxTest = 300, Arbitrary = [typeof(Dossierarbitraria)])]
    public bool Dossier_WatGeschrevenIs_WordtGoedgekeurd(Proefdossier dossier) => Dossierkeuring.Keurt(DossierSchrijver.Schrijf(dossier));

    [Fact]
    public void Dossier_VoorbeeldUitHetContract_WordtGoedgekeurd() =>
        Dossierkeuring.Keurt(Contractvoorbeeld.Utf8).Should().BeTrue();

    [Fact]
    public void Dossier_LijstVanDossiers_WordtGoedgekeurd() =>
        Dossierkeuring.Keurt([(byte)'[', .. Contractvoorbeeld.Utf8, (byte)',', .. Contractvoorbeeld.Utf8, (byte)']']).Should().BeTrue();

    [Theory]
    [InlineData("\"solist\": false", "\"solist\": false, \"onbekend\": 1")]
    [InlineData("\"ingeschreven\"", "\"Ingeschreven\"")]
    [InlineData("\"LDF\"", "\"ldf\"")]
    [InlineData("\"2025-02-01\"", "\"2025-02-30\"")]
    [InlineData("\"punten\": 12", "\"punten\": -12")]
    [InlineData("\"verstuurd\": 310", "\"verstuurd\": 310.5")]
    [InlineData("\"verstuurd\": 310", "\"verstuurd\": 3000000000")]
    [InlineData("\"id\": \"t1\",", "")]
    [InlineData("\"id\": \"t1\"", "\"id\": null")]
    [InlineData("\"manueeltherapie\"", "null")]
    [InlineData("dossier/1", "dossier/2")]
    public void Dossier_WatDeLezerAfkeurt_KeurtHetSchemaOokAf(string goed, string fout)
    {
        var voorbeeld = Encoding.UTF8.GetString(Contractvoorbeeld.Utf8);
        voorbeeld.Should().Contain(goed);
        var json = Encoding.UTF8.GetBytes(voorbeeld.Replace(goed, fout, StringComparison.Ordinal));

        Dossierkeuring.Keurt(json).Should().BeFalse();
        DossierLezer.Lees(json).Gelukt.Should().BeFalse();
    }

    public static TheoryData<string, string> Alle => new()
    {
        { "dossier", Schemas.Dossier() },
        { "rapport", Schemas.Rapport() },
        { "compact", Schemas.Compact() },
        { "advies", Schemas.Advies() },
        { "agenda", Schemas.Agenda() },
        { "herstel", Schemas.Herstel() },
        { "uitvraag", Schemas.Uitvraag() },
        { "verschil", Schemas.Verschil() },
        { "controle", Schemas.Controle() },
        { "lasten", Schemas.Lasten() },
    };

    [Theory]
    [MemberData(nameof(Alle))]
    public void Schema_ElkeLijst_ZegtWatErInStaat(string naam, string schema) =>
        Zonder(JsonNode.Parse(schema)).Should().BeEmpty(naam);

    private static IEnumerable<string> Zonder(JsonNode? node) => node switch
    {
        JsonObject veld => veld.SelectMany(deel => Zonder(deel.Value)).Concat(IsLijst(veld["type"]) && veld["items"] is null ? [veld.GetPath()] : []),
        JsonArray lijst => lijst.SelectMany(Zonder),
        _ => [],
    };

    private static bool IsLijst(JsonNode? soort) => soort is JsonArray soorten
        ? soorten.Any(IsLijst)
        : soort is JsonValue naam && naam.TryGetValue<string>(out var type) && type == "array";

    [Fact]
    public void Dossier_ElkFeit_MagOnbekendZijn()
    {
        var praktijk = JsonNode.Parse(Schemas.Dossier())!["$defs"]!["dossier"]!["properties"]!["praktijk"]!["properties"]!.AsObject();
        var leeg = new JsonObject(praktijk.Select(feit => KeyValuePair.Create(feit.Key, (JsonNode?)null)));
        var json = new JsonObject { ["schema"] = Dossier.Schemanaam, ["id"] = "a", ["praktijk"] = leeg };

        var bytes = Encoding.UTF8.GetBytes(json.ToJsonString());

        Dossierkeuring.Keurt(bytes).Should().BeTrue();
        DossierLezer.Lees(bytes).Gelukt.Should().BeTrue();
    }

    [Fact]
    public void Rapport_WatGeschrevenIs_WordtGoedgekeurd()
    {
        var rapport = RapportSchrijver.Schrijf(Voorbeeldrapport.Rapport);
        var fout = new ArrayBufferWriter<byte>();
        RapportSchrijver.Schrijf(fout, Foutrecord.Van(DossierLezer.Lees("{}"u8, "a.json").Fouten));

        Rapportkeuring.Keurt(rapport).Should().BeTrue();
        Rapportkeuring.Keurt(fout.WrittenSpan).Should().BeTrue();
        Rapportkeuring.Keurt([(byte)'[', .. rapport, (byte)',', .. fout.WrittenSpan, (byte)']']).Should().BeTrue();
        Rapportkeuring.Keurt(Contractvoorbeeld.Utf8).Should().BeFalse();
    }

    [Fact]
    public void Schemas_ElkDocument_NoemtDialectNaamEnTitel()
    {
        foreach (var schema in new[] { Schemas.Dossier(), Schemas.Rapport(), Schemas.Compact(), Schemas.Advies(), Schemas.Agenda(), Schemas.Herstel(), Schemas.Uitvraag(), Schemas.Verschil(), Schemas.Controle(), Schemas.Lasten(), Schemas.Aanspraak() })
        {
            var wortel = JsonNode.Parse(schema)!;
            wortel["$schema"]!.GetValue<string>().Should().Be("https://json-schema.org/draft/2020-12/schema");
            wortel["$id"].Should().NotBeNull();
            wortel["title"].Should().NotBeNull();
            schema.Should().NotContain("\r");
        }
    }
}
