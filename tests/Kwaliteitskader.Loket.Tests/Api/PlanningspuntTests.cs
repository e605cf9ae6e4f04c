using System.Net;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Loket.Tests.Api;

/// <summary>De vraag van een EPD tijdens het plannen.</summary>
public sealed class PlanningspuntTests : Apiproef
{
    [Theory]
    [InlineData("2026-11-24", "opTijd")]
    [InlineData("2026-11-25", "teLaat")]
    public async Task Planning_DagZevenEnAcht_IsOpTijdEnTeLaat(string voorstel, string uitkomst)
    {
        var antwoord = await VraagAsync("/api/v1/planning", Vraag(voorstel));

        antwoord.Status.Should().Be(HttpStatusCode.OK);
        var wachttijd = antwoord.Json["antwoorden"]!.AsArray().Single(een => een!["norm"]!.GetValue<string>() == "WT-1")!;
        wachttijd["uitkomst"]!.GetValue<string>().Should().Be(uitkomst);
        wachttijd["laatsteDag"]!.GetValue<string>().Should().Be("2026-11-24");
    }

    [Fact]
    public async Task Planning_TeLaat_NoemtDeRedenDieErEenUitzonderingVanMaakt()
    {
        var teLaat = await VraagAsync("/api/v1/planning", Vraag("2026-11-25"));
        var metReden = await VraagAsync("/api/v1/planning", Vraag("2026-11-25", extra: "\"uitstelOpVerzoekPatient\": true,"));
        var opTijd = await VraagAsync("/api/v1/planning", Vraag("2026-11-24"));

        var reden = teLaat.Json["redenen"]!.AsArray().Should().ContainSingle().Subject!;
        reden["code"]!.GetValue<string>().Should().Be("uitstelOpVerzoekPatient");
        reden["pad"]!.GetValue<string>().Should().Be("/zorgtrajecten/0/uitstelOpVerzoekPatient");
        metReden.Json["antwoorden"]![0]!["uitkomst"]!.GetValue<string>().Should().Be("nietVanToepassing");
        opTijd.Json["redenen"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task Planning_MetFouten_NoemtZeAllemaalMetHunPlaats()
    {
        var antwoord = await VraagAsync("/api/v1/planning", """{"voorstel":"25-11-2026","zorgtrajct":"z","normen":["VIS-1"],"zorgtraject":"q","dossier":{"schema":"kwaliteitskader/dossier/1","id":"a","praktijk":{"solost":true}}}""");

        antwoord.Status.Should().Be(HttpStatusCode.BadRequest);
        antwoord.Fouten.Should().BeEquivalentTo([
            ("#/zorgtrajct", Leesfoutcode.OnbekendeEigenschap),
            ("#/peildatum", Leesfoutcode.OntbrekendeEigenschap),
            ("#/voorstel", Leesfoutcode.OnmogelijkeDatum),
            ("#/normen/0", Leesfoutcode.OnbekendeWaarde),
            ("#/dossier/praktijk/solost", Leesfoutcode.OnbekendeEigenschap),
        ]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"dossier\":null}")]
    [InlineData("{\"peildatum\":1}")]
    public async Task Planning_GeenVraag_IsEenProbleem(string inhoud) => (await VraagAsync("/api/v1/planning", inhoud)).Status.Should().Be(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Planning_OnbekendTraject_IsEenProbleem() =>
        (await VraagAsync("/api/v1/planning", Vraag("2026-11-24").Replace("\"zorgtraject\":\"z1\"", "\"zorgtraject\":\"z9\"", StringComparison.Ordinal))).Fouten.Should().Equal(("#/zorgtraject", Leesfoutcode.OnbekendeWaarde));

    [Fact]
    public async Task Planning_TweehonderdTegelijk_AntwoordtAllemaalHetzelfde()
    {
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => VraagAsync("/api/v1/planning", Vraag("2026-11-25")))));

        antwoorden.Distinct().Should().ContainSingle().Which.Status.Should().Be(HttpStatusCode.OK);
    }

    private static string Vraag(string voorstel, string extra = "") => $$$"""
        {"peildatum":"2026-11-17","voorstel":"{{{voorstel}}}","zorgtraject":"z1","dossier":{"schema":"kwaliteitskader/dossier/1","id":"a",
        "zorgtrajecten":[{"id":"z1",{{{extra}}}"status":"aangemeld","aanmelddatum":"2026-11-17"}]}
        }
        """;
}
