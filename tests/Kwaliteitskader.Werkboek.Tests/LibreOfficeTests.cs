using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Werkboek.Tests;

/// <summary>Wat wij schrijven, opent in een gewoon rekenblad, en komt er na opslaan daarin ongeschonden weer uit.</summary>
public sealed class LibreOfficeTests : IDisposable
{
    private static readonly byte[] Pdf = [.. "%PDF"u8];

    private readonly string map = Directory.CreateTempSubdirectory("werkboek").FullName;

    public void Dispose() => Directory.Delete(map, recursive: true);

    [SofficeFeit]
    public async Task Werkboek_OpgeslagenDoorLibreOffice_GeeftDezelfdeBytes()
    {
        var dossiers = RondreisTests.Voorbeelden().DistinctBy(dossier => dossier.Id).ToList();
        foreach (var (dossier, index) in dossiers.Select((dossier, index) => (dossier, index)))
        {
            using var bestand = File.Create(Path.Combine(map, $"d{index}.xlsx"));
            Sjabloon.Schrijf(bestand, dossier);
        }

        var uit = await Soffice.ZetOmAsync("xlsx", map);

        for (var i = 0; i < dossiers.Count; i++)
        {
            var lezing = Werkboeklezer.Lees(File.ReadAllBytes(Path.Combine(uit, $"d{i}.xlsx")));
            lezing.Fouten.Should().BeEmpty();
            DossierSchrijver.Schrijf(lezing.Dossier!).Should().Equal(DossierSchrijver.Schrijf(dossiers[i]));
        }
    }

    [SofficeFeit]
    public async Task Werkboeken_VanElkeSoort_WordenEenBladzijde()
    {
        File.WriteAllBytes(Path.Combine(map, "sjabloon.xlsx"), SjabloonTests.Leeg());
        var rapport = new Rapportwerkboek();
        foreach (var dossier in RondreisTests.Voorbeelden())
        {
            rapport.Voeg(Kwaliteitstoets.Standaard.Toets(dossier, new(2026, 11, 21)));
        }

        using (var bestand = File.Create(Path.Combine(map, "rapport.xlsx")))
        {
            rapport.Schrijf(bestand);
        }

        using (var bestand = File.Create(Path.Combine(map, "brief.docx")))
        {
            Briefdocument.Schrijf(bestand, "# Kop\n\nTekst.\n\n- punt\n");
        }

        var uit = await Soffice.ZetOmAsync("pdf", map);

        Directory.EnumerateFiles(uit).Select(Path.GetFileName).Should().BeEquivalentTo("sjabloon.pdf", "rapport.pdf", "brief.pdf");
        Directory.EnumerateFiles(uit).Should().OnlyContain(bestand => File.ReadAllBytes(bestand).Take(4).SequenceEqual(Pdf));
    }
}
