using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Tests.Json;

public sealed class RapportSchrijverTests
{
    [Fact]
    public void Schrijf_Compact_StaatOpEenRegelInDeVolgordeVanHetContract()
    {
        var json = Encoding.UTF8.GetString(RapportSchrijver.Schrijf(Voorbeeldrapport.Rapport));

        json.Should().NotContain("\n");
        JsonNode.Parse(json)!.AsObject().Select(veld => veld.Key)
            .Should().Equal("schema", "dossier", "peildatum", "normenset", "interpretaties", "telling", "bevindingen");
    }

    [Fact]
    public void Schrijf_Bevinding_GebruiktDeNamenVanHetContract()
    {
        var bevinding = JsonNode.Parse(RapportSchrijver.Schrijf(Voorbeeldrapport.Rapport))!["bevindingen"]![0]!;

        bevinding["uitkomst"]!.GetValue<string>().Should().Be("voldoetNiet");
        bevinding["uiterlijk"]!.GetValue<string>().Should().Be("2026-05-01");
        bevinding["ontbreekt"]!.AsArray().Should().BeEmpty();
        bevinding.AsObject().ContainsKey("herstel").Should().BeFalse();
    }

    [Fact]
    public void Schrijf_Ingesprongen_HeeftOveralDezelfdeRegeleinden()
    {
        var json = Encoding.UTF8.GetString(RapportSchrijver.Schrijf(Voorbeeldrapport.Rapport, ingesprongen: true));

        json.Should().Contain("\n  \"peildatum\": \"2026-11-21\"").And.NotContain("\r");
    }

    [Fact]
    public void Schrijf_LettersEnApostrof_BlijvenLeesbaar() =>
        Encoding.UTF8.GetString(RapportSchrijver.Schrijf(Voorbeeldrapport.Rapport)).Should().Contain("collega's is één");

    [Fact]
    public void Schrijf_DanLezen_GeeftHetzelfdeRapport() =>
        JsonSerializer.Deserialize(RapportSchrijver.Schrijf(Voorbeeldrapport.Rapport), ContractJsonContext.Default.Rapport)
            .Should().BeEquivalentTo(Voorbeeldrapport.Rapport);

    [Theory]
    [InlineData(Taal.Nederlands)]
    [InlineData(Taal.Engels)]
    public void Schrijf_Foutrecord_HeeftAlleVeldenInDeGevraagdeTaal(Taal taal)
    {
        var fouten = DossierLezer.LeesAlle(Encoding.UTF8.GetBytes("""{"schema":"kwaliteitskader/dossier/1","id":"a","praktijk":{"solist":1},"praktijkk":2}"""), "a.json").Single().Fouten;
        var fout = fouten[0];
        var buffer = new ArrayBufferWriter<byte>();

        RapportSchrijver.Schrijf(buffer, Foutrecord.Van(fouten, taal));

        var json = JsonNode.Parse(buffer.WrittenSpan)!.AsObject();
        json.Select(veld => veld.Key).Should().Equal("schema", "bestand", "regel", "index", "pad", "code", "gevonden", "verwacht", "melding", "fouten");
        json["schema"]!.GetValue<string>().Should().Be("kwaliteitskader/fout/1");
        json["pad"]!.GetValue<string>().Should().Be("/praktijk/solist");
        json["verwacht"]!.GetValue<string>().Should().Be(fout.Verwacht!.Value.In(taal));
        json["melding"]!.GetValue<string>().Should().Be(fout.Melding.In(taal));
        var elk = json["fouten"]!.AsArray().Select(deel => deel!.AsObject()).ToList();
        elk.Select(deel => deel["pad"]!.GetValue<string>()).Should().Equal("/praktijk/solist", "/praktijkk");
        elk[0].Should().OnlyContain(veld => JsonNode.DeepEquals(veld.Value, json[veld.Key]));
        elk[1].Select(veld => veld.Key).Should().Equal("regel", "pad", "code", "gevonden", "verwacht", "suggestie", "melding");
    }
}
