using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Tests.Shared.Gevallen;

namespace Kwaliteitskader.Opvolging.Tests;

public class RegelscenarioTests
{
    private static readonly IReadOnlyList<Regelscenario> Scenarios =
        [.. Directory.EnumerateFiles(ScenarioLoader.Wortel, "*.yaml").Order(StringComparer.Ordinal).Select(ScenarioLoader.Lees<Regelscenario>)];

    public static TheoryData<string, string> Gevallen
    {
        get
        {
            var namen = new TheoryData<string, string>();
            foreach (var scenario in Scenarios)
            {
                foreach (var geval in scenario.Gevallen)
                {
                    namen.Add(scenario.Regel, geval.Naam);
                }
            }

            return namen;
        }
    }

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Regel_InHetGeval_GeeftPreciesWatErStaat(string regel, string naam)
    {
        var geval = Scenarios.Single(scenario => scenario.Regel == regel).Gevallen.Single(geval => geval.Naam == naam);
        var sessie = Opvolger.Standaard.Open(Kwaliteitstoets.Standaard.Beperkt(geval.Normen.Select(norm => new NormId(norm))), geval.LeesDossier(), geval.Peildatum);
        foreach (var afspraak in geval.Afspraken)
        {
            sessie.Leg(new Afspraak { Bevinding = new(afspraak.Norm, afspraak.Onderwerp), TotEnMet = afspraak.TotEnMet });
        }

        foreach (var oordeel in geval.Beoordelingen)
        {
            sessie.Leg(new Beoordelingfeit { Bevinding = new(oordeel.Norm, oordeel.Onderwerp), Uitkomst = oordeel.Uitkomst, Door = oordeel.Door, Grond = oordeel.Grond, Van = oordeel.Van, TotEnMet = oordeel.TotEnMet });
        }

        var gevolgen = sessie.Gevolgen.Where(gevolg => sessie.LegUit(gevolg).Regel == regel).Select(gevolg => gevolg.Sleutel).ToList();

        gevolgen.Should().HaveCount(geval.Verwacht.Length, string.Join("; ", gevolgen));
        gevolgen.Zip(geval.Verwacht).All(paar => Past(paar.First, paar.Second)).Should().BeTrue(string.Join("; ", gevolgen));
    }

    // Een sterretje vooraan laat weg hoe een vraag gesteld wordt: dat is tekst.
    private static bool Past(string werkelijk, string verwacht) =>
        verwacht.StartsWith('*') ? werkelijk.StartsWith(verwacht[1..] + " ", StringComparison.Ordinal) : werkelijk == verwacht;

    [Fact]
    public void ElkeRegel_HeeftEenGevalWaarinHijAfgaatEnEenWaarinNiet()
    {
        Scenarios.Select(scenario => scenario.Regel).Should().BeEquivalentTo(Opvolger.Standaard.Regels.Select(regel => regel.Naam));
        Scenarios.Should().OnlyContain(scenario => scenario.Gevallen.Any(geval => geval.Verwacht.Length > 0) && scenario.Gevallen.Any(geval => geval.Verwacht.Length == 0));
    }

    public sealed record Regelscenario
    {
        public required string Regel { get; init; }

        public required ImmutableArray<Regelgeval> Gevallen { get; init; }
    }

    public sealed record Regelgeval
    {
        public required string Naam { get; init; }

        public required DateOnly Peildatum { get; init; }

        public required ImmutableArray<string> Normen { get; init; }

        public required JsonObject Dossier { get; init; }

        public ImmutableArray<Afgesproken> Afspraken { get; init; } = [];

        public ImmutableArray<Geoordeeld> Beoordelingen { get; init; } = [];

        public required ImmutableArray<string> Verwacht { get; init; }

        public Dossier LeesDossier()
        {
            var json = new JsonObject { ["schema"] = Model.Feiten.Dossier.Schemanaam, ["id"] = "scenario" };
            foreach (var (naam, waarde) in Dossier)
            {
                json[naam] = waarde?.DeepClone();
            }

            var gelezen = DossierLezer.Lees(JsonSerializer.SerializeToUtf8Bytes(json));
            return gelezen.Dossier ?? throw new InvalidDataException($"{Naam}: {gelezen.Fout!.Pad}: {gelezen.Fout.Melding}");
        }
    }

    public sealed record Afgesproken
    {
        public required string Norm { get; init; }

        public required string Onderwerp { get; init; }

        public required DateOnly TotEnMet { get; init; }
    }

    public sealed record Geoordeeld
    {
        public required string Norm { get; init; }

        public required string Onderwerp { get; init; }

        public required Uitkomst Uitkomst { get; init; }

        public required string Door { get; init; }

        public required string Grond { get; init; }

        public required DateOnly Van { get; init; }

        public DateOnly? TotEnMet { get; init; }
    }
}
