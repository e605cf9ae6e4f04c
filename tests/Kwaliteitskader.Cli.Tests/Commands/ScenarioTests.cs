namespace Kwaliteitskader.Cli.Tests.Commands;

/// <summary>Een jurist legt eigen gevallen naast wat de norm ervan vindt.</summary>
public sealed class ScenarioTests : IDisposable
{
    private const string Geval = """
        norm: WT-1
        titel: Binnen een week ingepland
        bron: kngf-samenvatting, patiënt, tijdig, zin 2b
        gevallen:
          - naam: de achtste dag
            peildatum: 2026-11-21
            dossier:
              zorgtrajecten:
                - { id: z1, status: gestart, aanmelddatum: 2026-11-02, eersteAangebodenDatum: 2026-11-10, intakeDatum: 2026-11-10 }
            verwacht:
              uitkomst: voldoetNiet
              uiterlijk: 2026-11-09
        """;

    private readonly Bestanden bestanden = new();

    public void Dispose() => bestanden.Dispose();

    [Fact]
    public async Task Scenario_ZoalsVerwacht_EindigtMetNul()
    {
        var opdracht = await Opdracht.Voer("scenario", bestanden.Zet("a.yaml", Geval));

        opdracht.Code.Should().Be(0);
        opdracht.Fouten.Should().BeEmpty();
        opdracht.Uitvoer.Should().Contain("de achtste dag");
    }

    [Fact]
    public async Task Scenario_AndersDanVerwacht_LegtVerwachtNaastGevonden()
    {
        var opdracht = await Opdracht.Voer("scenario", bestanden.Zet("a.yaml", Geval.Replace("2026-11-09", "2026-11-11", StringComparison.Ordinal)));

        opdracht.Code.Should().Be(1);
        opdracht.Uitvoer.Should().ContainAll("uiterlijk", "2026-11-11", "2026-11-09");
    }

    [Theory]
    [InlineData("uitkomst: voldoetNiet", "uitkomst: misschien", 11)]
    [InlineData("intakeDatum", "intakedag", 9)]
    [InlineData("norm: WT-1", "norm: WT-11", 1)]
    [InlineData("titel:", "tietel:", 2)]
    public async Task Scenario_Onbruikbaar_NoemtDeRegel(string goed, string fout, int regel)
    {
        var pad = bestanden.Zet("a.yaml", Geval.Replace(goed, fout, StringComparison.Ordinal));
        var opdracht = await Opdracht.Voer("scenario", pad);

        opdracht.Code.Should().Be(2);
        opdracht.Fouten.Should().Contain($"{pad}, regel {regel}:");
    }

    /// <summary>Een jurist kent geen typen en geen JSON: wat niet deugt, staat er in zijn eigen woorden.</summary>
    [Theory]
    [InlineData("bron: kngf-samenvatting, patiënt, tijdig, zin 2b\n", "", "'bron'")]
    [InlineData("verwacht:", "verwagt:", "'verwagt'")]
    [InlineData("peildatum: 2026-11-21", "peildatum: 2026-02-31", "een dag die bestaat")]
    [InlineData("    peildatum: 2026-11-21\n", "", "'peildatum'")]
    [InlineData("gevallen:", "gevallen: geen\nanders:", "gevallen")]
    public async Task Scenario_NietInDeVorm_ZegtDatZonderTypen(string goed, string fout, string noemt)
    {
        var opdracht = await Opdracht.Voer("scenario", bestanden.Zet("a.yaml", Geval.ReplaceLineEndings("\n").Replace(goed, fout, StringComparison.Ordinal)));

        opdracht.Code.Should().Be(2);
        opdracht.Fouten.Should().Contain(noemt).And.NotContainAny("JSON", "Kwaliteitskader.", "System", ": :");
    }

    [Fact]
    public async Task Scenario_GeenBestand_IsOnbruikbaar()
    {
        (await Opdracht.Voer("scenario")).Code.Should().Be(2);
        (await Opdracht.Voer("scenario", bestanden.Pad("weg.yaml"))).Code.Should().Be(2);
    }
}
