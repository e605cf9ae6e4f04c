using System.Text;
using System.Text.Json;
using Kwaliteitskader.Cli.Genereren;
using Kwaliteitskader.Opvolging.Cli;
using Kwaliteitskader.Opvolging.Cli.Documentatie;
using Kwaliteitskader.Opvolging.Werklijsten;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Cli.Tests.Opvolging;

public class WerklijstTests
{
    private static readonly string Voorbeelden = Path.Combine(AppContext.BaseDirectory, "samples", "dossiers");
    private static readonly string Verlopen = Path.Combine(Voorbeelden, "visitatie-en-leveringen-verlopen.json");
    private static readonly Schemakeuring Keuring = new(WerklijstJson.Schema());

    [Fact]
    public async Task Tekst_VoorbeeldMetTekorten_NoemtPerPartijWatErTeDoenIs()
    {
        var opdracht = await Voer([], "werklijst", Verlopen, "--peildatum", "2026-11-21");

        opdracht.Code.Should().Be(Exitcode.VoldoetNiet);
        opdracht.Uitvoer.Split('\n').Should().ContainSingle(regel => regel.Contains("VIS-1", StringComparison.Ordinal) && regel.Contains("2026", StringComparison.Ordinal))
            .And.ContainSingle(regel => regel.Contains("LDB-1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task Json_ElkVoorbeeld_VolgtHetSchema(string taal)
    {
        var bestanden = Directory.GetFiles(Voorbeelden, "*.json");
        var opdracht = await Voer([], ["werklijst", .. bestanden, "--peildatum", "2026-11-21", "--formaat", "json", "--taal", taal]);

        Keuring.Keurt(opdracht.Bytes).Should().BeTrue();
        JsonDocument.Parse(opdracht.Bytes).RootElement.GetArrayLength().Should().Be(bestanden.Length);
    }

    [Fact]
    public async Task Ndjson_StroomMetEenFoutErin_GeeftPerRegelEenRegelInVolgorde()
    {
        var generator = new Landgenerator { Zaad = 3, Peildatum = new(2026, 11, 21), TrajectenPerTherapeut = 2 };
        using var land = new MemoryStream();
        await generator.SchrijfAsync(land, 60, CancellationToken.None);
        var regels = Encoding.UTF8.GetString(land.ToArray()).Split('\n')[..^1];
        regels[20] = "{ kapot";

        var opdracht = await Voer(Encoding.UTF8.GetBytes(string.Join('\n', regels) + "\n"), "werklijst", "-", "--peildatum", "2026-11-21", "--formaat", "ndjson");

        opdracht.Code.Should().Be(Exitcode.Onbruikbaar);
        var uit = opdracht.Uitvoer.Split('\n')[..^1];
        uit.Should().HaveCount(60).And.OnlyContain(regel => Keuring.Keurt(Encoding.UTF8.GetBytes(regel)));
        var schemas = uit.Select(regel => JsonDocument.Parse(regel).RootElement).ToList();
        schemas[20].GetProperty("regel").GetInt64().Should().Be(21);
        schemas.Where((_, i) => i != 20).Select(record => record.GetProperty("dossier").GetString())
            .Should().Equal(regels.Where((_, i) => i != 20).Select(regel => JsonDocument.Parse(regel).RootElement.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Csv_Voorbeeld_HeeftEenRijPerTaakEnVraag()
    {
        var csv = await Voer([], "werklijst", Verlopen, "--peildatum", "2026-11-21", "--formaat", "csv");
        var json = await Voer([], "werklijst", Verlopen, "--peildatum", "2026-11-21", "--formaat", "json");

        var rijen = Csv.Lees(csv.Uitvoer).ToList();
        var lijst = JsonDocument.Parse(json.Bytes).RootElement;
        rijen.Should().HaveCount(1 + lijst.GetProperty("taken").GetArrayLength() + lijst.GetProperty("vragen").GetArrayLength() + lijst.GetProperty("beoordelingsverzoeken").GetArrayLength());
        rijen.Should().OnlyContain(rij => rij.Count == rijen[0].Count);
    }

    [Fact]
    public async Task Horizon_LangerVooruit_GeeftMeerTaken()
    {
        async Task<int> Taken(params string[] horizon) => JsonDocument.Parse((await Voer([], ["werklijst", Path.Combine(Voorbeelden, "praktijk-op-orde.json"), "--peildatum", "2026-11-21", "--formaat", "json", .. horizon])).Bytes)
            .RootElement.GetProperty("taken").GetArrayLength();

        (await Taken("--horizon", "3650")).Should().BeGreaterThan(await Taken());
    }

    [Theory]
    [InlineData("werklijst")]
    [InlineData("werklijst", "praktijk.json", "--horizon", "-1")]
    [InlineData("werklijst", "praktijk.json", "--formaat", "xml")]
    [InlineData("onzin")]
    public async Task Gebruik_Verkeerd_GeeftEenZinEnCodeTwee(params string[] argumenten)
    {
        var opdracht = await Voer([], argumenten);

        opdracht.Code.Should().Be(Exitcode.Onbruikbaar);
        opdracht.Fouten.Should().NotBeEmpty().And.NotContain("   at ");
        opdracht.Bytes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("werklijst")]
    [InlineData("werklijst", "praktijk.json", "--formaat", "csv")]
    public async Task Kwaliteitskader_Werklijst_ZegtWaarZijIs(params string[] argumenten)
    {
        var opdracht = await Opdracht.Voer(argumenten);

        opdracht.Code.Should().Be(Exitcode.Onbruikbaar);
        opdracht.Fouten.Should().Contain("Kwaliteitskader.Opvolging.Cli").And.Contain("kwaliteitskader-opvolging werklijst");
    }

    [Fact]
    public async Task Hulp_NoemtHetEigenProgramma()
    {
        var hulp = await Voer([], "--help");

        hulp.Uitvoer.Should().Contain("kwaliteitskader-opvolging <opdracht>");
        (await Voer([], "schema")).Uitvoer.Should().Be(WerklijstJson.Schema() + "\n");
    }

    [Fact]
    [Trait("Soort", "Wacht")]
    public void Bladen_OverDeRegels_ZijnBijgewerkt()
    {
        var bladen = Regelbladen.Bladen();

        bladen.Where(blad => !File.Exists(Broncode.Map(blad.Pad)) || File.ReadAllText(Broncode.Map(blad.Pad)).ReplaceLineEndings("\n") != blad.Inhoud).Select(blad => blad.Pad)
            .Should().BeEmpty("eng/vernieuw vernieuwt deze bladen, of: dotnet run --project src/Kwaliteitskader.Opvolging.Cli -- documentatie --uit .");
        Directory.GetFiles(Broncode.Map("docs/opvolging")).Should().HaveCount(bladen.Count);
    }

    [Fact]
    [Trait("Soort", "Golden")]
    public void Voorbeeld_DagVanEenPraktijk_IsZoalsVastgelegd()
    {
        using var uit = new StringWriter { NewLine = "\n" };
        global::Werklijst.Program.Speel(uit);
        Golden.Controleer("werklijst-voorbeeld.txt", uit.ToString());
    }

    private static Task<Opdracht> Voer(byte[] invoer, params string[] argumenten) => Opdracht.VoerMet(invoer, Opvolgopdrachten.Programma, Opvolgopdrachten.Wortel, argumenten);
}
