using System.Reflection;
using System.Text.RegularExpressions;
using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Tests.Shared;
using Microsoft.Extensions.Configuration;
using YamlDotNet.RepresentationModel;

namespace Kwaliteitskader.Loket.Tests;

/// <summary>Wat <c>compose.yaml</c>, <c>Containerfile</c> en de bladzijde over het loket noemen, bestaat; gebouwd worden zij hier niet.</summary>
public sealed partial class UitrolTests
{
    // Wat het programma leest zonder dat het een instelling van het loket is.
    private static readonly string[] VanHetPlatform = ["ASPNETCORE_FORWARDEDHEADERS_ENABLED", "OTEL_EXPORTER_OTLP_ENDPOINT"];

    private static readonly YamlMappingNode Loket = Dienst("loket");

    private static string[] Containerfile { get; } = File.ReadAllLines(Broncode.Map("Containerfile"));

    [Fact]
    public void Compose_Instellingen_KentHetProgramma() =>
        Omgeving().Keys.Where(naam => !VanHetPlatform.Contains(naam)).Should().NotBeEmpty().And.BeSubsetOf(Instellingen(typeof(Loketopties), Loketopties.Sectie).Select(naam => naam.Replace(":", "__", StringComparison.Ordinal)));

    [Fact]
    public void Compose_Instellingen_LeestHetProgrammaAlsGeheel()
    {
        var gelezen = new ConfigurationBuilder().AddInMemoryCollection(Omgeving().Select(een => KeyValuePair.Create(een.Key.Replace("__", ":", StringComparison.Ordinal), (string?)een.Value))).Build()
            .GetSection(Loketopties.Sectie).Get<Loketopties>()!;

        new Npgsql.NpgsqlConnectionStringBuilder(gelezen.Postgresql).Host.Should().Be(Diensten().Single(dienst => dienst != "loket"), "de opslag is de andere dienst");
        Lijst(Loket, "volumes").Select(volume => volume.Split(':')[1]).Should().Contain(gelezen.Map, "de sleutels van de koekjes moeten een herstart overleven");
    }

    [Fact]
    public void Compose_Poort_IsDieVanHetBeeld() =>
        Lijst(Loket, "ports").Should().ContainSingle().Which.Split(':')[^1].Should().Be(Regel("EXPOSE "));

    [Fact]
    public void Compose_Beeld_WordtGebouwdUitWatErIs() =>
        File.Exists(Broncode.Map(((YamlScalarNode)Loket["build"]["dockerfile"]).Value!)).Should().BeTrue();

    [Fact]
    public void Containerfile_Paden_Bestaan()
    {
        var (project, uit) = Publicatie().Match(string.Join('\n', Containerfile)) is { Success: true } gevonden ? (gevonden.Groups[1].Value, gevonden.Groups[2].Value) : ("", "");

        File.Exists(Path.Combine(Broncode.Map(project), $"{Path.GetFileName(project)}.csproj")).Should().BeTrue(project);
        Containerfile.Should().Contain(regel => regel.StartsWith($"COPY --from=bouw {uit} ", StringComparison.Ordinal));
        Regel("ENTRYPOINT ").Should().Be($"[\"dotnet\", \"{typeof(Loketopties).Assembly.GetName().Name}.dll\"]");
        Containerfile.Should().Contain(regel => regel.StartsWith("RUN mkdir ", StringComparison.Ordinal) && regel.Contains(Omgeving()["Loket__Map"], StringComparison.Ordinal));
    }

    [Fact]
    public void Bladzijde_NoemtElkeInstellingEnGeenAndere()
    {
        var genoemd = new HashSet<string>();
        foreach (var rij in File.ReadAllLines(Broncode.Map("docs/loket.md")).Where(regel => regel.StartsWith("| `Loket:", StringComparison.Ordinal)))
        {
            // Wat met een dubbele punt begint, staat naast het eerste van de rij.
            var namen = Naam().Matches(rij.Split('|')[1]).Select(naam => naam.Groups[1].Value).ToList();
            var naast = namen[0][..namen[0].LastIndexOf(':')];
            genoemd.UnionWith(namen.Select(naam => naam[0] == ':' ? $"{naast}{naam}" : naam));
        }

        // De demo is een vlag op de opdrachtregel, en staat in het voorbeeld bovenaan.
        genoemd.Should().BeEquivalentTo(Instellingen(typeof(Loketopties), Loketopties.Sectie).Except([$"{Loketopties.Sectie}:{nameof(Loketopties.Demo)}"]));
    }

    [Theory]
    [InlineData("true", "http://loket.example/")]
    [InlineData("false", "https://loket.example/")]
    public async Task Koppeling_AchterEenPoortDieTlsEindigt_VolgtHetSchemaVanBuitenAlsDatIngesteldIs(string ingesteld, string begin)
    {
        await using var loket = await Proefloket.StartAsync(("ForwardedHeaders_Enabled", ingesteld));
        using var behandelaar = await loket.MensAsync("Behandelaar", Rollen.Behandelaar);
        var dossier = DossierLezer.Lees(Voorbeeld.Bytes("keurmerkpraktijk")).Dossier!;
        await behandelaar.OpenAsync("/inleveren");
        await behandelaar.VerzendAsync(
            "form.kolom",
            ("bestand", "a.json", DossierSchrijver.Schrijf(dossier with { Praktijk = dossier.Praktijk! with { Visitaties = null } })),
            ("register", nameof(Register.KeurmerkPraktijkregister)),
            ("peildatum", "2026-11-21"));
        await behandelaar.KlikAsync("main li a");

        // De test praat over https; een poort die zegt dat het buiten http was, wordt alleen geloofd als dat is ingesteld.
        behandelaar.Zeg("X-Forwarded-Proto", "http");
        await behandelaar.VerzendAsync("form[action*=Vragen]");

        behandelaar.Pagina.QuerySelector("#koppeling")!.TextContent.Should().StartWith(begin);
    }

    private static Dictionary<string, string> Omgeving() =>
        ((YamlMappingNode)Loket["environment"]).Children.ToDictionary(een => ((YamlScalarNode)een.Key).Value!, een => ((YamlScalarNode)een.Value).Value!);

    private static YamlMappingNode Dienst(string naam) => (YamlMappingNode)Wortel()["services"][naam];

    private static IEnumerable<string> Diensten() => ((YamlMappingNode)Wortel()["services"]).Children.Keys.Select(naam => ((YamlScalarNode)naam).Value!);

    private static YamlNode Wortel()
    {
        var yaml = new YamlStream();
        using var tekst = File.OpenText(Broncode.Map("compose.yaml"));
        yaml.Load(tekst);
        return yaml.Documents[0].RootNode;
    }

    private static IEnumerable<string> Lijst(YamlMappingNode dienst, string naam) => ((YamlSequenceNode)dienst[naam]).Select(een => ((YamlScalarNode)een).Value!);

    private static string Regel(string begin) => Containerfile.Single(regel => regel.StartsWith(begin, StringComparison.Ordinal))[begin.Length..];

    private static IEnumerable<string> Instellingen(Type opties, string onder) => opties.GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(eigenschap =>
        eigenschap.PropertyType.Assembly == opties.Assembly ? Instellingen(eigenschap.PropertyType, $"{onder}:{eigenschap.Name}") : [$"{onder}:{eigenschap.Name}"]);

    [GeneratedRegex(@"dotnet publish (\S+) .*-o (\S+)")]
    private static partial Regex Publicatie();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Naam();
}
