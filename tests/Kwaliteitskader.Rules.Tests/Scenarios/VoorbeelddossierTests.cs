using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Tests.Shared.Gevallen;

namespace Kwaliteitskader.Rules.Tests.Scenarios;

/// <summary>De dossiers van <c>samples/dossiers</c> komen uit zoals het commentaar ernaast belooft.</summary>
public class VoorbeelddossierTests
{
    private static readonly string Map = Path.Combine(AppContext.BaseDirectory, "samples", "dossiers");

    private static readonly Voorbeeldbestand Bestand =
        ScenarioLoader.Lees<Voorbeeldbestand>(Path.Combine(ScenarioLoader.Wortel, "samples.yaml"));

    public static TheoryData<string> Dossiers => new(Bestand.Voorbeelden.Select(voorbeeld => voorbeeld.Dossier));

    [Fact]
    public void Voorbeelden_ElkDossier_HeeftEenCommentaarEnEenVerwachting()
    {
        Namen("*.json").Should().BeEquivalentTo(Dossiers);
        Namen("*.md").Should().BeEquivalentTo(Dossiers);
    }

    [Theory]
    [MemberData(nameof(Dossiers))]
    [Trait("Soort", "Wacht")]
    public void Toets_Voorbeelddossier_KomtUitZoalsHetCommentaarBelooft(string dossier)
    {
        var voorbeeld = Bestand.Voorbeelden.Single(kandidaat => kandidaat.Dossier == dossier);
        var gelezen = DossierLezer.Lees(File.ReadAllBytes(Path.Combine(Map, $"{dossier}.json")));
        gelezen.Fout.Should().BeNull();

        var bevindingen = Kwaliteitstoets.Standaard.Toets(gelezen.Dossier!, Bestand.Peildatum).Document().Bevindingen;

        var belofte = $"zo belooft tests/Scenarios/samples.yaml het van samples/dossiers/{dossier}.json; geef het dossier het feit, of schrijf daar de uitkomst bij";
        Met(bevindingen, Uitkomst.VoldoetNiet).Should().BeEquivalentTo(voorbeeld.VoldoetNiet, belofte);
        Met(bevindingen, Uitkomst.NogTeVoldoen).Should().BeEquivalentTo(voorbeeld.NogTeVoldoen, belofte);
        Met(bevindingen, Uitkomst.OordeelNodig).Should().BeEquivalentTo(voorbeeld.OordeelNodig, belofte);
        (voorbeeld.Verder ?? []).Should().BeSubsetOf(
            bevindingen.Select(bevinding => new Kernuitkomst { Norm = bevinding.Norm, Onderwerp = bevinding.Onderwerp, Uitkomst = bevinding.Uitkomst }),
            belofte);
    }

    private static IEnumerable<string> Met(IEnumerable<Bevinding> bevindingen, Uitkomst uitkomst) =>
        bevindingen.Where(bevinding => bevinding.Uitkomst == uitkomst).Select(bevinding => $"{bevinding.Norm} {bevinding.Onderwerp}");

    private static IEnumerable<string> Namen(string patroon) =>
        Directory.EnumerateFiles(Map, patroon).Select(pad => Path.GetFileNameWithoutExtension(pad));

    private sealed record Voorbeeldbestand
    {
        public required DateOnly Peildatum { get; init; }

        public required ImmutableArray<Voorbeeld> Voorbeelden { get; init; }
    }

    private sealed record Voorbeeld
    {
        public required string Dossier { get; init; }

        public required ImmutableArray<string> VoldoetNiet { get; init; }

        public required ImmutableArray<string> NogTeVoldoen { get; init; }

        public required ImmutableArray<string> OordeelNodig { get; init; }

        public ImmutableArray<Kernuitkomst>? Verder { get; init; }
    }

    private sealed record Kernuitkomst
    {
        public required string Norm { get; init; }

        public required string Onderwerp { get; init; }

        public required Uitkomst Uitkomst { get; init; }
    }
}
