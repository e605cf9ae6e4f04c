using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Json.Schema;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Model.Tests.Json;

/// <summary>Wie met het schema keurt, laat door wat de lezer leest, en niets anders. Een bestaande keurmeester is de tweede rechter.</summary>
public sealed class SchemaEnLezerTests
{
    /// <summary>Hoeveel documenten; met <c>KWALITEITSKADER_VERMINKINGEN</c> meer, bijvoorbeeld honderdduizend.</summary>
    private static readonly int Aantal = int.TryParse(Environment.GetEnvironmentVariable("KWALITEITSKADER_VERMINKINGEN"), out var aantal) ? aantal : 1000;

    private static readonly JsonSchema Schema = JsonSchema.FromText(Schemas.Dossier());
    private static readonly EvaluationOptions Opties = new() { OutputFormat = OutputFormat.Flag, RequireFormatValidation = true };

    // Een schema kan van een tekst niet zeggen dat zij geen burgerservicenummer is.
    private static readonly Leesopties Lezing = new() { StaBsnToe = true };

    private static readonly string[] Wild =
    [
        "0", "-0", "-0.0", "1", "-1", "-0.5", "2025.0", "2025.5", "2.025e3", "1e-3", "1E2", "2147483647", "2147483648", "2147483647.0", "2147483647.5",
        "1000000000000000", "1000000000000000.5", "1000000000000001", "1e15", "1e16", "79228162514264337593543950335", "79228162514264337593543950336",
        "0.1234567890123456789", "12.00", "true", "false", "null", "{}", "[]", "[null]", "[[]]", "[{}]", "{\"id\":\"x\"}", "[\"x\"]",
        "\"\"", "\" \"", "\"x\"", "\"2026-02-28\"", "\"2026-02-29\"", "\"2024-02-29\"", "\"2026-2-8\"", "\"2026-02-28T00:00:00\"", "\"28-02-2026\"", "\"0001-01-01\"",
        "\"0000-01-01\"", "\"9999-12-31\"", "\"10000-01-01\"", "\"2026-13-01\"", "\"2026-00-10\"", "\" 2026-02-28\"", "\"2026-02-28Z\"",
        "\"ingeschreven\"", "\"Ingeschreven\"", "\"LDF\"", "\"ldf\"", "\"fysiotherapeut\"", "\"basisPraktijkregister\"", "\"eigenVerklaring\"", "\"kwaliteitskader/dossier/1\"",
    ];

    private static readonly Gen<string> Verminkt =
        from dossier in DossierGenerator.Dossiers
        from keren in Gen.Choose(0, 3)
        from ingrepen in (from plaats in Gen.Choose(0, int.MaxValue) from soort in Gen.Choose(0, 5) from wild in Gen.Choose(0, Wild.Length - 1) select (plaats, soort, wild)).ListOf(keren)
        select Vermink(JsonNode.Parse(DossierSchrijver.Schrijf(dossier))!, ingrepen);

    [Fact]
    public void Lezer_OverVerminkteDocumenten_OordeeltAlsHetSchema()
    {
        var (goed, fout) = (0, 0);
        Prop.ForAll(Verminkt.ToArbitrary(), json =>
        {
            var gelezen = DossierLezer.Lees(Encoding.UTF8.GetBytes(json), opties: Lezing);
            var gekeurd = Keurt(json);
            gelezen.Gelukt.Should().Be(gekeurd, "{0} ({1} bij {2})", json, gelezen.Fout?.Code, gelezen.Fout?.Pad);
            _ = gekeurd ? goed++ : fout++;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Aantal));

        // Zonder documenten van beide soorten zegt dit niets.
        goed.Should().BeGreaterThan(Aantal / 10);
        fout.Should().BeGreaterThan(Aantal / 10);
    }

    /// <summary>Getallen waar rekenaars met beperkte precisie het oneens over zijn: daar is de lezer exact.</summary>
    [Theory]
    [InlineData("-1e-400")]
    [InlineData("1e400")]
    public void Lezer_GetalBuitenElkBereik_WeigertWatHetSchemaNaarDeLetterWeigert(string getal) =>
        DossierLezer.Lees(Encoding.UTF8.GetBytes($"{{\"schema\":\"kwaliteitskader/dossier/1\",\"id\":\"a\",\"therapeuten\":[{{\"id\":\"t\",\"scholing\":[{{\"punten\":{getal}}}]}}]}}"))
            .Gelukt.Should().BeFalse();

    private static bool Keurt(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Schema.Evaluate(document.RootElement, Opties).IsValid && document.RootElement.ValueKind == JsonValueKind.Object;
    }

    private static string Vermink(JsonNode wortel, IEnumerable<(int Plaats, int Soort, int Wild)> ingrepen)
    {
        foreach (var (plaats, soort, wild) in ingrepen)
        {
            var knopen = Knopen(wortel).ToList();
            var knoop = knopen[plaats % knopen.Count];
            var waarde = JsonNode.Parse(Wild[wild]);
            switch (knoop.Parent)
            {
                case JsonObject ouder when soort == 0:
                    ouder.Remove(knoop.GetPropertyName());
                    break;
                case JsonObject ouder when soort == 1:
                    ouder["onbekend"] = waarde;
                    break;
                case JsonObject ouder:
                    ouder[knoop.GetPropertyName()] = waarde;
                    break;
                case JsonArray ouder when soort == 0:
                    ouder.RemoveAt(knoop.GetElementIndex());
                    break;
                case JsonArray ouder when soort == 1:
                    ouder.Add(waarde);
                    break;
                case JsonArray ouder:
                    ouder[knoop.GetElementIndex()] = waarde;
                    break;
                default:
                    break;
            }
        }

        return wortel.ToJsonString();
    }

    private static IEnumerable<JsonNode> Knopen(JsonNode knoop) => knoop switch
    {
        JsonObject velden => velden.Select(veld => veld.Value).OfType<JsonNode>().SelectMany(kind => Knopen(kind).Prepend(kind)),
        JsonArray lijst => lijst.OfType<JsonNode>().SelectMany(kind => Knopen(kind).Prepend(kind)),
        _ => [],
    };
}
