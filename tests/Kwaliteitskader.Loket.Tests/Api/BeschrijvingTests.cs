using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;
using Kwaliteitskader.Loket.Api;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Loket.Tests.Api;

/// <summary>De beschrijving voldoet aan de Nederlandse regels voor API's, en de antwoorden aan de beschrijving.</summary>
public sealed partial class BeschrijvingTests : Apiproef
{
    [Fact]
    public async Task Document_HeeftVersieContactEnServer()
    {
        var document = await DocumentAsync();

        document["openapi"]!.GetValue<string>().Should().StartWith("3.1");
        document["info"]!["version"]!.GetValue<string>().Should().Be(Apibouw.Versie);
        document["info"]!["contact"]!.AsObject().Select(veld => veld.Key).Should().BeEquivalentTo("name", "email", "url");
        document["servers"]!.AsArray().Select(server => server!["url"]!.GetValue<string>()).Should().Equal("/api/v1");
    }

    [Fact]
    public async Task Document_ElkeVraag_HeeftVersiekopEnProbleem()
    {
        var paden = (await DocumentAsync())["paths"]!.AsObject();

        paden.Select(pad => pad.Key).Should().BeEquivalentTo("/toets", "/verklaar", "/aanvragen", "/agenda", "/aanspraak", "/normen", "/normen/{id}", "/planning");
        foreach (var vraag in paden.SelectMany(pad => pad.Value!.AsObject()).Select(vraag => vraag.Value!))
        {
            var antwoorden = vraag["responses"]!.AsObject();
            antwoorden.Select(antwoord => antwoord.Key).Should().Contain("200").And.Contain("400");
            antwoorden.Should().OnlyContain(antwoord => antwoord.Value!["headers"]!["API-Version"] != null);
            antwoorden.Where(antwoord => antwoord.Key[0] == '4').Should().OnlyContain(antwoord => antwoord.Value!["content"]!["application/problem+json"] != null);
            (vraag["parameters"]?.AsArray() ?? []).Where(parameter => parameter!["in"]!.GetValue<string>() == "query").Should().OnlyContain(parameter => KleineKameel().IsMatch(parameter!["name"]!.GetValue<string>()));
        }

        paden.Select(pad => pad.Key).Should().OnlyContain(pad => Kebab().IsMatch(pad));
        paden.SelectMany(pad => pad.Value!.AsObject()).Select(vraag => vraag.Value!["operationId"]!.GetValue<string>()).Should().OnlyHaveUniqueItems();
    }

    /// <summary>Het document staat bij de broncode, zodat elke verandering te zien is en <c>.ci/api-regels</c> het kan keuren.</summary>
    [Fact]
    [Trait("Soort", "Golden")]
    public async Task Document_IsZoalsVastgelegd() =>
        Golden.Controleer("openapi.json", (await VraagAsync("/api/v1/openapi.json")).Tekst.ReplaceLineEndings("\n").TrimEnd('\n') + "\n");

    [Theory]
    [InlineData("/toets", "?peildatum=2026-11-21")]
    [InlineData("/verklaar", "?peildatum=2026-11-21&norm=VIS-1")]
    [InlineData("/aanvragen", "?peildatum=2026-11-21&register=basisPraktijkregister")]
    [InlineData("/agenda", "?peildatum=2026-11-21&totEnMet=2027-11-21")]
    [InlineData("/aanspraak", "?peildatum=2026-11-21")]
    public async Task Antwoord_OpEenGoedeEnEenSlechteVraag_PastInZijnSchema(string pad, string adres)
    {
        var document = await DocumentAsync();
        var antwoorden = document["paths"]![pad]!["post"]!["responses"]!;

        Keur(document, antwoorden["200"]!["content"]!["application/json"]!["schema"]!, (await VraagAsync($"/api/v1{pad}{adres}", Voorbeeld())).Json);
        Keur(document, antwoorden["400"]!["content"]!["application/problem+json"]!["schema"]!, (await VraagAsync($"/api/v1{pad}", "{}")).Json);
        Keur(document, document["paths"]![pad]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!, JsonNode.Parse(Voorbeeld())!);
    }

    [Fact]
    public async Task Bladzijde_VanDeApi_HeeftAlleenScriptMetHetNummerVanDitAntwoord()
    {
        var een = await VraagAsync("/api/v1/documentatie/");
        var ander = await VraagAsync("/api/v1/documentatie/");

        var nummer = Nummer().Match(een.Beleid!).Groups[1].Value;
        nummer.Should().NotBeEmpty().And.NotBe(Nummer().Match(ander.Beleid!).Groups[1].Value);
        Script().Matches(een.Tekst).Should().NotBeEmpty().And.OnlyContain(script => script.Value.Contains(nummer));
        een.Beleid.Should().Contain("default-src 'none'").And.NotContain("script-src 'unsafe");
        een.Tekst.Should().NotContain("cdn.");
    }

    private async Task<JsonObject> DocumentAsync()
    {
        var antwoord = await VraagAsync("/api/v1/openapi.json");
        antwoord.Versie.Should().Be(Apibouw.Versie);
        return antwoord.Json.AsObject();
    }

    private static void Keur(JsonObject document, JsonNode schema, JsonNode waarde)
    {
        // Een schema kent geen onderdelen van een beschrijving; op de plaats van de zijne zijn het dezelfde.
        var geheel = new JsonObject { ["$ref"] = schema["$ref"]!.GetValue<string>(), ["$defs"] = document["components"]!["schemas"]!.DeepClone() };
        JsonSchema.FromText(geheel.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal)).Evaluate(System.Text.Json.JsonSerializer.SerializeToElement(waarde)).IsValid.Should().BeTrue(waarde.ToJsonString()[..Math.Min(200, waarde.ToJsonString().Length)]);
    }

    [GeneratedRegex("^[a-z][a-zA-Z]*$")]
    private static partial Regex KleineKameel();

    [GeneratedRegex("^(/([a-z-]+|\\{[a-z]+\\}))+$")]
    private static partial Regex Kebab();

    [GeneratedRegex("'nonce-([^']+)'")]
    private static partial Regex Nummer();

    [GeneratedRegex("<script[^>]*>")]
    private static partial Regex Script();
}
