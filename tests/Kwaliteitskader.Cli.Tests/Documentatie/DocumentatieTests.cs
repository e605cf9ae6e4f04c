using Kwaliteitskader.Cli.Documentatie;
using Kwaliteitskader.Cli.Documentatie.Site;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Cli.Tests.Documentatie;

/// <summary>De documentatie in het project is die van de catalogus.</summary>
public sealed class DocumentatieTests
{
    private const string Vernieuw = "vernieuw haar met eng/vernieuw, of: dotnet run --project src/Kwaliteitskader.Cli -- documentatie --uit .";

    private static readonly List<Blad> Bladen = [.. Nieuw()];

    public static TheoryData<string> Paden => [.. Bladen.Select(blad => blad.Pad)];

    [Theory]
    [MemberData(nameof(Paden))]
    [Trait("Soort", "Wacht")]
    public void Blad_InHetProject_IsVers(string pad)
    {
        var bestand = Broncode.Map(pad);
        var staat = !File.Exists(bestand) ? "ontbreekt" : File.ReadAllText(bestand).ReplaceLineEndings("\n") == Bladen.Single(blad => blad.Pad == pad).Inhoud ? "vers" : "verouderd";
        $"{pad}: {staat}".Should().Be($"{pad}: vers", Vernieuw);
    }

    [Fact]
    [Trait("Soort", "Wacht")]
    public void Readme_InHetProject_HeeftDeNormenVanDeCatalogus()
    {
        var readme = File.ReadAllText(Broncode.Map("README.md")).ReplaceLineEndings("\n");
        $"README.md: {(Readmetabel.Vernieuw(readme, Kwaliteitstoets.Standaard.Normen) == readme ? "vers" : "verouderd")}".Should().Be("README.md: vers", Vernieuw);
    }

    [Fact]
    public void Readme_DossierInZesRegels_IsTeLezenEnTeToetsen()
    {
        var blok = File.ReadAllText(Broncode.Map("README.md")).ReplaceLineEndings("\n").Split("<!-- dossier -->\n```json\n")[1].Split("\n```")[0];
        var gelezen = DossierLezer.Lees(System.Text.Encoding.UTF8.GetBytes(blok));

        blok.Split('\n').Should().HaveCount(6);
        gelezen.Fout.Should().BeNull();
        Kwaliteitstoets.Standaard.Beperkt("WT-1").Toets(gelezen.Dossier!, new DateOnly(2026, 11, 21)).Aantal(Uitkomst.NogTeVoldoen).Should().Be(1);
    }

    [Fact]
    [Trait("Soort", "Wacht")]
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
    public void Verwijzingen_NaarEenAnker_WijzenErgensHeen()
    {
        var ankers = Bladen.ToDictionary(blad => blad.Pad, blad => blad.Inhoud.Split("<a id=\"").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).ToList());
        ankers.Values.Should().OnlyContain(lijst => lijst.Distinct().Count() == lijst.Count);
        foreach (var blad in Bladen)
        {
            foreach (var doel in blad.Inhoud.Split("](").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]).Where(doel => doel.Contains("#p-", StringComparison.Ordinal)))
            {
                var (pad, anker) = (doel.Split('#')[0], doel.Split('#')[1]);
                var naar = Path.GetRelativePath(Broncode.Map(""), Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Broncode.Map(blad.Pad))!, pad))).Replace('\\', '/');
                ankers[naar].Should().Contain(anker, $"{blad.Pad} verwijst ernaar");
            }
        }
    }

    [Fact]
    public void Bladen_ElkeNorm_ToontAlleGevallenDieHemVastleggen()
    {
        foreach (var (norm, bestand) in Gevallentabel.Lees(Broncode.Map("tests/Scenarios")))
        {
            var blad = Bladen.Single(blad => blad.Pad == $"docs/normen/{norm}.md").Inhoud;
            bestand.Gevallen.Should().OnlyContain(geval => blad.Contains($"| {MarkdownText.Plain(geval.Naam)} |", StringComparison.Ordinal), norm);
        }
    }

    /// <summary>Alleen waar de uitkomst op een getal wacht dat niemand publiceert, kan een voorbeeld niet vaststaan.</summary>
    [Fact]
    [Trait("Soort", "Wacht")]
    public void Voorbeelden_ElkeNormMetBekendeGetallen_KomenVastUit()
    {
        var zoeker = new Voorbeeldzoeker(Kwaliteitstoets.Standaard);
        var open = Kwaliteitstoets.Standaard.Normen
            .Where(norm => zoeker.Bij(norm).Bevinding.Uitkomst is not (Uitkomst.Voldoet or Uitkomst.VoldoetNiet or Uitkomst.NogTeVoldoen))
            .Where(norm => norm.Normwaarden.All(normwaarde => !normwaarde.Waarden.IsEmpty))
            .Select(norm => norm.Kaart.Id.Waarde);
        open.Should().BeEmpty("geef een dossier in src/Kwaliteitskader.Cli/Documentatie/Voorbeelden feiten waaruit de norm vast uitkomt");
    }

    [Fact]
    public void Site_ElkeVerwijzingEnElkAnker_WijstErgensHeen()
    {
        var site = new Sitemap(Bladen, Kwaliteitstoets.Standaard.Normen, Bronnenboek.Standaard).Bestanden().ToDictionary(bestand => bestand.Pad, bestand => bestand.Inhoud);
        var ankers = site.ToDictionary(bestand => bestand.Key, bestand => Tussen(bestand.Value, " id=\"").ToHashSet());
        var dood = new List<string>();
        foreach (var (pad, inhoud) in site.Where(bestand => bestand.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            foreach (var doel in Tussen(inhoud, "href=\"").Concat(Tussen(inhoud, "src=\"")).Distinct())
            {
                var deel = Uri.UnescapeDataString(doel).Split('#');
                var naar = deel[0].Length == 0 ? pad : Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", Path.GetDirectoryName(pad)!, deel[0]))).Replace('\\', '/');
                if (!site.ContainsKey(naar) || (deel.Length > 1 && !ankers[naar].Contains(deel[1])))
                {
                    dood.Add($"{pad} -> {doel}");
                }
            }
        }

        dood.Should().BeEmpty();
        site["normen/WT-1.html"].Should().Contain("BinnenEenWeekIngepland.cs</code>").And.NotContain("BinnenEenWeekIngepland.cs</code>BinnenEenWeek");
        site.Keys.Should().HaveCount(Bladen.Count + 4);
        foreach (var adres in Tussen(site["zoekindex.js"], "[\"").Distinct())
        {
            var deel = adres.Split('#');
            (site.ContainsKey(deel[0]) && (deel.Length == 1 || ankers[deel[0]].Contains(System.Text.RegularExpressions.Regex.Unescape(deel[1])))).Should().BeTrue(adres);
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

    private static IEnumerable<Blad> Nieuw() => new Documentatiemap(Kwaliteitstoets.Standaard, Bronnenboek.Standaard, Gevallentabel.Lees(Broncode.Map("tests/Scenarios"))).Bladen();

    private static IEnumerable<string> Tussen(string inhoud, string begin) =>
        inhoud.Split(begin).Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]);

    private static IEnumerable<string> Doelen(string tekst) =>
        tekst.Split("](").Skip(1).Select(rest => rest[..rest.IndexOfAny([')', '#', ' '])]).Where(doel => doel.Length > 0).Distinct();
}
