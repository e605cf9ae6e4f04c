using System.Net;
using System.Text.Json.Nodes;
using Kwaliteitskader.Loket.Api.Haken;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Loket.Tests.Api;

/// <summary>CDS Hooks, naar de specificatie: ontdekken, zwijgen, waarschuwen, en zeggen wat er ontbreekt.</summary>
public sealed class IntakehaakTests : Apiproef
{
    private const string Dienst = $"{Haakpunten.Wortel}/{Intakehaak.Id}";

    private const string Terug = $"{Dienst}/feedback";

    [Fact]
    public async Task Ontdekken_NoemtDeDienstMetWatZijVooafVraagt()
    {
        var antwoord = await VraagAsync(Haakpunten.Wortel);

        antwoord.Status.Should().Be(HttpStatusCode.OK);
        antwoord.Soort.Should().Be("application/json");
        var dienst = antwoord.Json["services"]!.AsArray().Should().ContainSingle().Subject!.AsObject();
        dienst["hook"]!.GetValue<string>().Should().Be("appointment-book");
        dienst["id"]!.GetValue<string>().Should().Be(Intakehaak.Id);
        dienst["description"]!.GetValue<string>().Should().NotBeEmpty();
        dienst["prefetch"]!.AsObject().Should().HaveCount(3).And.OnlyContain(vooraf => vooraf.Value!.GetValue<string>().Contains("{{context.patientId}}"));
        dienst["usageRequirements"]!.GetValue<string>().Should().Contain("R4");
    }

    [Theory]
    [InlineData("2026-11-24T17:00:00+01:00", 0)]
    [InlineData("2026-11-24T22:59:59Z", 0)]
    [InlineData("2026-11-25T08:00:00+01:00", 1)]
    [InlineData("2026-11-24T23:00:00Z", 1)]
    public async Task Intake_OpDagZevenEnAcht_ZwijgtEnWaarschuwt(string begin, int kaarten)
    {
        var antwoord = await VraagAsync(Dienst, Verzoek(begin).ToJsonString());

        antwoord.Status.Should().Be(HttpStatusCode.OK);
        antwoord.Json["cards"]!.AsArray().Should().HaveCount(kaarten);
    }

    [Fact]
    public async Task Kaart_IntakeTeLaat_HeeftWatDeSpecificatieVraagt()
    {
        var kaart = (await VraagAsync(Dienst, Verzoek().ToJsonString())).Json["cards"]![0]!.AsObject();

        kaart["summary"]!.GetValue<string>().Length.Should().BeLessThan(140);
        kaart["summary"]!.GetValue<string>().Should().Contain("24-11-2026");
        Guid.TryParse(kaart["uuid"]!.GetValue<string>(), out _).Should().BeTrue("een terugkoppeling noemt de kaart");
        kaart["indicator"]!.GetValue<string>().Should().Be("warning", "het kader straft niet");
        kaart["source"]!["label"]!.GetValue<string>().Should().NotBeEmpty();
        kaart["detail"]!.GetValue<string>().Should().Contain("WT-1");
        kaart.ContainsKey("suggestions").Should().BeFalse();
        kaart["overrideReasons"]!.AsArray().Should().ContainSingle().Which!.AsObject().Select(veld => veld.Key).Should().BeEquivalentTo("code", "system", "display");
    }

    [Fact]
    public async Task Reden_OpgegevenAlsFeit_MaaktDeKaartOverbodig()
    {
        var kaart = (await VraagAsync(Dienst, Verzoek().ToJsonString())).Json["cards"]![0]!;
        var reden = kaart["overrideReasons"]![0]!["code"]!.GetValue<string>();
        var nogEens = Verzoek();
        nogEens["extension"] = kaart["extension"]!.DeepClone();

        reden.Should().Be("uitstelOpVerzoekPatient");
        kaart["extension"]![Kaartuitbreiding.Naam]!.AsArray().Select(feit => feit!["feit"]!.GetValue<string>()).Should().Equal(reden);
        (await VraagAsync(Dienst, nogEens.ToJsonString())).Json["cards"]!.AsArray().Should().BeEmpty();
        nogEens["extension"]![Kaartuitbreiding.Naam]![0]!["feit"] = "aanmelddatum";
        (await VraagAsync(Dienst, nogEens.ToJsonString())).Json["cards"]!.AsArray().Should().ContainSingle("wat geen reden is, verandert niets");
    }

    [Fact]
    public async Task Terugkoppeling_MetEenReden_WordtHetFeitDatDeNormLeest()
    {
        var kaart = (await VraagAsync(Dienst, Verzoek().ToJsonString())).Json["cards"]![0]!;
        var gekozen = kaart["overrideReasons"]![0]!;
        var antwoord = await VraagAsync(Terug, Melding(kaart["uuid"]!.GetValue<string>(), new JsonObject { ["reason"] = gekozen.DeepClone() }).ToJsonString());

        antwoord.Status.Should().Be(HttpStatusCode.OK);
        var gevolg = antwoord.Json["feedback"]!.AsArray().Should().ContainSingle().Subject!;
        gevolg["card"]!.GetValue<string>().Should().Be(kaart["uuid"]!.GetValue<string>());

        // Wat het antwoord een feit noemt, hoort de dienst een volgende keer, en is in een dossier het feit dat WT-1 leest.
        var nogEens = Verzoek();
        nogEens["extension"] = gevolg["extension"]!.DeepClone();
        (await VraagAsync(Dienst, nogEens.ToJsonString())).Json["cards"]!.AsArray().Should().BeEmpty();
        var feit = gevolg["extension"]![Kaartuitbreiding.Naam]!.AsArray().Should().ContainSingle().Subject!;
        var dossier = Dossier().Replace("\"status\"", $"\"{feit["feit"]}\": {feit["waarde"]!.ToJsonString()}, \"status\"", StringComparison.Ordinal);
        Bevinding(Dossier()).Uitkomst.Should().Be(Model.Bevindingen.Uitkomst.VoldoetNiet);
        Bevinding(dossier).Reden.Should().Be("uitgesteld-op-verzoek-patient");
    }

    [Theory]
    [InlineData("""{"userComment":"liever na zijn vakantie"}""")]
    [InlineData("""{"reason":{"code":"patient-preference","system":"https://epd.example/redenen"},"userComment":"liever later"}""")]
    [InlineData(null)]
    public async Task Terugkoppeling_ZonderRedenVanDezeDienst_WordtGeenFeit(string? reden)
    {
        var antwoord = await VraagAsync(Terug, Melding(Guid.NewGuid().ToString(), reden is null ? null : JsonNode.Parse(reden)).ToJsonString());

        antwoord.Status.Should().Be(HttpStatusCode.OK);
        antwoord.Json["feedback"]![0]!["extension"]![Kaartuitbreiding.Naam]!.AsArray().Should().BeEmpty();
        antwoord.Tekst.Should().NotContain("later").And.NotContain("vakantie");
    }

    [Fact]
    public async Task Terugkoppeling_Gevolgd_WordtGeenFeit()
    {
        var melding = Melding(Guid.NewGuid().ToString(), null);
        melding["feedback"]![0]!["outcome"] = "accepted";
        (await VraagAsync(Terug, melding.ToJsonString())).Status.Should().Be(HttpStatusCode.BadRequest, "wat gevolgd is, moet erbij staan");
        melding["feedback"]![0]!["acceptedSuggestions"] = new JsonArray(new JsonObject { ["id"] = Guid.NewGuid().ToString() });
        var antwoord = await VraagAsync(Terug, melding.ToJsonString());

        antwoord.Status.Should().Be(HttpStatusCode.OK);
        antwoord.Json["feedback"]![0]!["extension"]![Kaartuitbreiding.Naam]!.AsArray().Should().BeEmpty();
    }

    [Theory]
    [InlineData("aanmelddatum")]
    [InlineData("huisarts-vond-het-goed")]
    public async Task Terugkoppeling_MetEenRedenDieGeenFeitIs_Is400(string code)
    {
        var antwoord = await VraagAsync(Terug, Melding(Guid.NewGuid().ToString(), new JsonObject { ["reason"] = new JsonObject { ["code"] = code, ["system"] = Kaartreden.Stelsel } }).ToJsonString());

        antwoord.Status.Should().Be(HttpStatusCode.BadRequest);
        antwoord.Json["resourceType"]!.GetValue<string>().Should().Be("OperationOutcome");
        antwoord.Json["issue"]![0]!["diagnostics"]!.GetValue<string>().Should().Contain("uitstelOpVerzoekPatient");
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("{}", 1)]
    [InlineData("[]", 1)]
    [InlineData("""{"feedback":[7]}""", 3)]
    [InlineData("""{"feedback":[{"card":"een","outcome":"gezien","outcomeTimestamp":"gisteren"},{"card":"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea","outcome":"overridden","outcomeTimestamp":"2026-11-17T09:00:00+01:00","overrideReason":{}}]}""", 5)]
    public async Task Terugkoppeling_MetFouten_NoemtZeAllemaal(string inhoud, int aantal)
    {
        var antwoord = await VraagAsync(Terug, inhoud);

        antwoord.Status.Should().Be(HttpStatusCode.BadRequest);
        antwoord.Soort.Should().Be("application/fhir+json");
        antwoord.Json["issue"]!.AsArray().Should().HaveCount(aantal);
    }

    [Theory]
    [InlineData("episodes")]
    [InlineData("verwijzingen")]
    [InlineData("afspraken")]
    public async Task Vooraf_ZonderGegevens_Is412MetEenOperationOutcome(string naam)
    {
        var verzoek = Verzoek();
        verzoek["prefetch"]!.AsObject().Remove(naam);
        var antwoord = await VraagAsync(Dienst, verzoek.ToJsonString());

        antwoord.Status.Should().Be(HttpStatusCode.PreconditionFailed);
        antwoord.Soort.Should().Be("application/fhir+json");
        antwoord.Json["resourceType"]!.GetValue<string>().Should().Be("OperationOutcome");
        antwoord.Json["issue"]!.AsArray().Should().ContainSingle().Which!["diagnostics"]!.GetValue<string>().Should().Contain(naam);
    }

    [Fact]
    public async Task Verzoek_MetFouten_NoemtZeAllemaal()
    {
        var verzoek = Verzoek();
        verzoek["hook"] = "patient-view";
        verzoek["hookInstance"] = "een";
        verzoek["context"]!.AsObject().Remove("userId");
        verzoek["context"]!["appointments"]!["kleur"] = "rood";
        var antwoord = await VraagAsync(Dienst, verzoek.ToJsonString());

        antwoord.Status.Should().Be(HttpStatusCode.BadRequest);
        antwoord.Json["resourceType"]!.GetValue<string>().Should().Be("OperationOutcome");
        antwoord.Json["issue"]!.AsArray().Should().HaveCount(4);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    public async Task Verzoek_DatGeenVerzoekIs_Is400(string inhoud) => (await VraagAsync(Dienst, inhoud)).Status.Should().Be(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Dienst_DieErNietIs_Is404() => (await VraagAsync($"{Haakpunten.Wortel}/iets", Verzoek().ToJsonString())).Status.Should().Be(HttpStatusCode.NotFound);

    [Fact]
    public async Task Zwijgt_AlsErGeenAanmelddatumIs()
    {
        var verzoek = Verzoek();
        Episode(verzoek).AsObject().Remove("statusHistory");

        (await VraagAsync(Dienst, verzoek.ToJsonString())).Json["cards"]!.AsArray().Should().BeEmpty("een planner kan niets met wat niet vast te stellen is");
    }

    [Fact]
    public async Task Zwijgt_AlsDeIntakeErAlIs()
    {
        var verzoek = Verzoek();
        verzoek["prefetch"]!["afspraken"]!["entry"] = new JsonArray(new JsonObject { ["resource"] = Afspraak("2026-11-20T09:00:00+01:00", "booked") });

        (await VraagAsync(Dienst, verzoek.ToJsonString())).Json["cards"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task Zwijgt_AlsErTweeTrajectenWachten()
    {
        var verzoek = Verzoek();
        var tweede = Episode(verzoek).DeepClone();
        tweede["id"] = "episode-2";
        verzoek["prefetch"]!["episodes"]!["entry"]!.AsArray().Add(new JsonObject { ["resource"] = tweede });

        (await VraagAsync(Dienst, verzoek.ToJsonString())).Json["cards"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task Zwijgt_AlsHetAntwoordNogEenPaginaHeeft()
    {
        var verzoek = Verzoek();
        verzoek["prefetch"]!["afspraken"]!["link"] = JsonNode.Parse("""[{"relation":"next","url":"https://epd.example/2"}]""");

        (await VraagAsync(Dienst, verzoek.ToJsonString())).Json["cards"]!.AsArray().Should().BeEmpty("op de volgende pagina kan de intake staan");
    }

    private static JsonObject Melding(string kaart, JsonNode? reden)
    {
        var een = new JsonObject { ["card"] = kaart, ["outcome"] = "overridden", ["outcomeTimestamp"] = "2026-11-17T09:00:00.5Z" };
        if (reden is not null)
        {
            een["overrideReason"] = reden;
        }

        return new() { ["feedback"] = new JsonArray(een) };
    }

    // Hetzelfde traject als in het verzoek, zoals een register het later toetst.
    private static string Dossier() => """
        {"schema":"kwaliteitskader/dossier/1","id":"x","zorgtrajecten":[{"id":"episode-1","status": "gestart","aanmelddatum":"2026-11-17","eersteAangebodenDatum":"2026-11-25","intakeDatum":"2026-11-25"}]}
        """;

    private static Model.Bevindingen.Bevinding Bevinding(string dossier) =>
        Kwaliteitstoets.Standaard.Bevinding(DossierLezer.Lees(System.Text.Encoding.UTF8.GetBytes(dossier)).Dossier!, new(2026, 12, 1), "WT-1", Onderwerp.Zorgtraject(0));

    private static JsonNode Episode(JsonNode verzoek) => verzoek["prefetch"]!["episodes"]!["entry"]![0]!["resource"]!;

    private static JsonNode Afspraak(string begin, string status) => JsonNode.Parse($$"""
        {"resourceType":"Appointment","id":"afspraak-{{status}}","status":"{{status}}","start":"{{begin}}","end":"2026-12-31T12:00:00+01:00",
        "participant":[{"actor":{"reference":"Patient/patient-1"},"status":"accepted"}]}
        """)!;

    /// <summary>Een intake bij een patiënt die zich op 17 november meldde.</summary>
    private static JsonObject Verzoek(string begin = "2026-11-25T09:00:00+01:00") => new JsonObject
    {
        ["hook"] = "appointment-book",
        ["hookInstance"] = "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
        ["context"] = new JsonObject
        {
            ["userId"] = "PractitionerRole/rol-1",
            ["patientId"] = "patient-1",
            ["appointments"] = new JsonObject { ["resourceType"] = "Bundle", ["type"] = "collection", ["entry"] = new JsonArray(new JsonObject { ["resource"] = Afspraak(begin, "proposed") }) },
        },
        ["prefetch"] = JsonNode.Parse("""
            {
              "episodes": {"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"EpisodeOfCare","id":"episode-1","status":"planned",
                "statusHistory":[{"status":"planned","period":{"start":"2026-11-17"}}],"patient":{"reference":"Patient/patient-1"}}}]},
              "verwijzingen": {"resourceType":"Bundle","type":"searchset"},
              "afspraken": {"resourceType":"Bundle","type":"searchset"}
            }
            """),
    };
}
