using Kwaliteitskader.Cli.Documentatie;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Cli.Tests.Documentatie;

/// <summary>De documentatie in het project is die van de catalogus.</summary>
public sealed class DocumentatieTests
{
    private const string Vernieuw = "vernieuw haar met: dotnet run --project src/Kwaliteitskader.Cli -- documentatie --uit .";

    private static readonly List<Blad> Bladen = [.. Nieuw()];

    public static TheoryData<string> Paden => [.. Bladen.Select(blad => blad.Pad)];

    [Theory]
    [MemberData(nameof(Paden))]
    public void Blad_InHetProject_IsVers(string pad)
    {
        var bestand = Broncode.Map(pad);
        File.Exists(bestand).Should().BeTrue($"{pad} ontbreekt; {Vernieuw}");
        (File.ReadAllText(bestand).ReplaceLineEndings("\n") == Bladen.Single(blad => blad.Pad == pad).Inhoud).Should().BeTrue($"{pad} is verouderd; {Vernieuw}");
    }

    [Fact]
    public void Readme_InHetProject_HeeftDeNormenVanDeCatalogus()
    {
        var readme = File.ReadAllText(Broncode.Map("README.md")).ReplaceLineEndings("\n");
        (Readmetabel.Vernieuw(readme, Kwaliteitstoets.Standaard.Normen) == readme).Should().BeTrue($"de README is verouderd; {Vernieuw}");
    }

    [Fact]
    public void Mappen_InHetProject_HebbenGeenBladTeVeel() =>
        Documentatiemap.Verouderd(Broncode.Map(""), Bladen).Should().BeEmpty(Vernieuw);

    [Fact]
    public void Bladen_TweeKeerGemaakt_ZijnGelijk() => Nieuw().Should().Equal(Bladen);

    [Fact]
    public void Bladen_ElkeNormEnElkDocument_HebbenErEen() =>
        Bladen.Select(blad => blad.Pad).Should().OnlyHaveUniqueItems().And.Contain(
            [
                .. Kwaliteitstoets.Standaard.Normen.Select(norm => $"docs/normen/{norm.Kaart.Id}.md"),
                .. Bronnenboek.Standaard.Documenten.Select(document => $"docs/bronnen/{document.Naam}.md"),
                "docs/feiten.md",
            ]);

    [Fact]
    public void Verwijzingen_NaarEenBestand_WijzenErgensHeen()
    {
        foreach (var blad in Bladen)
        {
            var map = Path.GetDirectoryName(Broncode.Map(blad.Pad))!;
            var dood = Doelen(blad.Inhoud).Where(doel => !File.Exists(Path.Combine(map, doel)));
            dood.Should().BeEmpty($"{blad.Pad} verwijst ernaar");
        }
    }

    [Fact]
    public void Redenen_ElkeEigenReden_HeeftEenUitkomst() =>
        Kwaliteitstoets.Standaard.Normen.SelectMany(Redentabel.Van).Should()
            .OnlyContain(rij => rij.Uitkomsten.Count > 0 && !rij.Uitkomsten.Contains(Uitkomst.Voldoet));

    [Fact]
    public void Feiten_DieEenNormLeest_StaanInHetContract() =>
        Contractveld.Alle.Select(veld => veld.Pad).Should()
            .Contain(Kwaliteitstoets.Standaard.Normen.SelectMany(norm => norm.Feiten).Select(gebruik => gebruik.Pad).Distinct());

    private static IEnumerable<Blad> Nieuw() => new Documentatiemap(Kwaliteitstoets.Standaard, Bronnenboek.Standaard).Bladen();

    private static IEnumerable<string> Doelen(string tekst) =>
        tekst.Split("](").Skip(1).Select(rest => rest[..rest.IndexOfAny([')', '#', ' '])]).Where(doel => doel.Length > 0).Distinct();
}
