using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace Kwaliteitskader.Samples.Tests;

/// <summary>De webdienst van het voorbeeld, zoals een ander programma haar vraagt.</summary>
public sealed class MinimalApiTests : IAsyncLifetime
{
    private const string Vraag = "/rapport?peildatum=2026-11-21";

    private static readonly string Voorbeelden = Path.Combine(AppContext.BaseDirectory, "samples", "dossiers");

    private WebApplication dienst = null!;

    public static TheoryData<string> Dossiers => [.. Directory.EnumerateFiles(Voorbeelden).Select(pad => Path.GetFileName(pad)).Order(StringComparer.Ordinal)];

    public async Task InitializeAsync()
    {
        var bouw = WebApplication.CreateSlimBuilder();
        bouw.WebHost.UseTestServer();
        dienst = MinimalApi.Program.Maak(bouw);
        await dienst.StartAsync();
    }

    public async Task DisposeAsync() => await dienst.DisposeAsync();

    [Theory]
    [MemberData(nameof(Dossiers))]
    public async Task Post_Voorbeelddossier_AntwoordtHetRapport(string bestand)
    {
        var json = await File.ReadAllBytesAsync(Path.Combine(Voorbeelden, bestand));
        var (status, soort, antwoord) = await Post(Vraag, json);

        status.Should().Be(HttpStatusCode.OK);
        soort.Should().Be("application/json");
        var verwacht = RapportSchrijver.Schrijf(Kwaliteitstoets.Standaard.Toets(DossierLezer.Lees(json).Dossier!, new(2026, 11, 21)).Document());
        JsonNode.DeepEquals(antwoord, JsonNode.Parse(verwacht)).Should().BeTrue();
    }

    [Fact]
    public async Task Post_DossierMetTekort_NoemtDeUitkomstBijHaarNaam()
    {
        var (_, _, antwoord) = await Post(Vraag, await File.ReadAllBytesAsync(Path.Combine(Voorbeelden, "visitatie-en-leveringen-verlopen.json")));

        antwoord["bevindingen"]!.AsArray().Single(bevinding => bevinding!["norm"]!.GetValue<string>() == "VIS-1")!["uitkomst"]!.GetValue<string>().Should().Be("voldoetNiet");
        antwoord.ToJsonString().Should().Contain("\"uitkomst\":\"voldoetNiet\"");
    }

    [Fact]
    public async Task Post_DossierMetDrieFouten_NoemtZeAlleDrieMetHunPlaats()
    {
        const string Slecht = """
            {"$schema":"dossier.schema.json","schema":"kwaliteitskader/dossier/1","id":"a","praktijk":{"visitatie":[]},
            "therapeuten":[{"id":"t","big":{"status":"Ingeschreven"}}],"zorgtrajecten":[{"id":"z","intakeDatum":"9-11-2026"}]}
            """;
        var (status, soort, antwoord) = await Post(Vraag, Encoding.UTF8.GetBytes(Slecht));

        status.Should().Be(HttpStatusCode.BadRequest);
        soort.Should().Be("application/problem+json");
        antwoord["status"]!.GetValue<int>().Should().Be(400);
        var fouten = antwoord["errors"]!.AsArray();
        fouten.Select(fout => fout!["pointer"]!.GetValue<string>()).Should().Equal("#/praktijk/visitatie", "#/therapeuten/0/big/status", "#/zorgtrajecten/0/intakeDatum");
        fouten.Select(fout => fout!["code"]!.GetValue<string>()).Should().Equal(Leesfoutcode.OnbekendeEigenschap, Leesfoutcode.OnbekendeWaarde, Leesfoutcode.OnmogelijkeDatum);
        fouten[0]!["suggestie"]!.GetValue<string>().Should().Be("visitaties");
    }

    [Theory]
    [InlineData("{\"schema\":", HttpStatusCode.BadRequest, Leesfoutcode.OngeldigeJson)]
    [InlineData("null", HttpStatusCode.BadRequest, null)]
    [InlineData("", HttpStatusCode.BadRequest, null)]
    [InlineData("[]", HttpStatusCode.BadRequest, Leesfoutcode.VerkeerdType)]
    public async Task Post_WatGeenDossierIs_IsEenProbleem(string json, HttpStatusCode verwacht, string? code)
    {
        var (status, soort, antwoord) = await Post(Vraag, Encoding.UTF8.GetBytes(json));

        status.Should().Be(verwacht);
        soort.Should().Be("application/problem+json");
        (antwoord["errors"]?[0]!["code"]!.GetValue<string>()).Should().Be(code);
    }

    [Fact]
    public async Task Post_ZonderPeildatum_IsEenProbleem()
    {
        var (status, soort, _) = await Post("/rapport", Encoding.UTF8.GetBytes("{\"schema\":\"kwaliteitskader/dossier/1\",\"id\":\"a\"}"));

        status.Should().Be(HttpStatusCode.BadRequest);
        soort.Should().Be("application/problem+json");
    }

    private async Task<(HttpStatusCode Status, string? Soort, JsonNode Antwoord)> Post(string adres, byte[] json)
    {
        using var klant = dienst.GetTestClient();
        using var inhoud = new ByteArrayContent(json) { Headers = { ContentType = new("application/json") } };
        using var antwoord = await klant.PostAsync(new Uri(adres, UriKind.Relative), inhoud);
        return (antwoord.StatusCode, antwoord.Content.Headers.ContentType?.MediaType, JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!);
    }
}
