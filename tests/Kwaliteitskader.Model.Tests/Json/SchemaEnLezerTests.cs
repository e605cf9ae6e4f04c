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

    private static readonly Gen<string> Verminkt =
        from dossier in DossierGenerator.Dossiers
        from keren in Gen.Choose(0, 3)
        from ingrepen in (from plaats in Gen.Choose(0, int.MaxValue) from soort in Gen.Choose(0, 5) from wild in Gen.Choose(0, Verminking.Wildheid - 1) select (plaats, soort, wild)).ListOf(keren)
        select Vermink(JsonNode.Parse(DossierSchrijver.Schrijf(dossier))!, ingrepen);

    [Fact]
    public void Lezer_OverVerminkteDocumenten_OordeeltAlsHetSchema()
    {
        var (goed, fout) = (0, 0);
        Prop.ForAll(Verminkt.ToArbitrary(), json =>
        {
            var gelezen = DossierLezer.Lees(Encoding.UTF8.GetBytes(json), opties: Lezing);
            var gekeurd = Keurt(json);

            // Een schema kan twee dagen niet vergelijken.
            (gelezen.Gelukt || gelezen.Fout.Code == Leesfoutcode.EindeVoorBegin).Should().Be(gekeurd, "{0} ({1} bij {2})", json, gelezen.Fout?.Code, gelezen.Fout?.Pad);
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
            Verminking.Grijp(wortel, plaats, soort, wild);
        }

        return wortel.ToJsonString();
    }
}
