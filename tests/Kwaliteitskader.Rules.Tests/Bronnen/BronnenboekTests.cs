using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Tests.Bronnen;

/// <summary>Elke passage van de bronnen is verantwoord, en normen en passages wijzen naar elkaar.</summary>
[Trait("Soort", "Wacht")]
public class BronnenboekTests
{
    private static readonly Bronnenboek Boek = Bronnenboek.Standaard;

    private static readonly Dictionary<NormId, Norm> Normen = Normencatalogus.Standaard.ToDictionary(norm => norm.Kaart.Id);

    private static IEnumerable<(Norm Norm, Bron Bron)> Citaten =>
        Normen.Values.SelectMany(norm => norm.Kaart.Bronnen, (norm, bron) => (norm, bron)).Where(citaat => !citaat.bron.Extern);

    [Fact]
    public void Norm_CiteertEenPassage_DieHemOpeist() =>
        Citaten
            .Where(citaat => Boek.Zoek(citaat.Bron)?.Normen.Contains(citaat.Norm.Kaart.Id) != true)
            .Select(citaat => $"{citaat.Norm.Kaart.Id}: {citaat.Bron}")
            .Should().BeEmpty("de passage die een norm aanhaalt, noemt in Rules/Bronnen/Passages die norm, als Gecodeerd, Deels of Open");

    [Fact]
    public void Normwaarde_CiteertEenPassage_DieErIs() =>
        Normen.Values
            .SelectMany(norm => norm.Normwaarden)
            .SelectMany(normwaarde => normwaarde.Waarden, (normwaarde, waarde) => (normwaarde.Id, waarde.Bron))
            .Where(citaat => !citaat.Bron.Extern && Boek.Zoek(citaat.Bron) is null)
            .Select(citaat => $"{citaat.Id}: {citaat.Bron}")
            .Should().BeEmpty();

    [Fact]
    public void Passage_EistEenNormOp_DieHaarCiteert()
    {
        var citaten = Citaten.Select(citaat => (citaat.Norm.Kaart.Id, citaat.Bron.Document, citaat.Bron.Plaats)).ToHashSet();

        Boek.Passages
            .SelectMany(passage => passage.Normen, (passage, norm) => (passage, norm))
            .Where(paar => !citaten.Contains((paar.norm, paar.passage.Document, paar.passage.Plaats)))
            .Select(paar => $"{paar.norm}: {paar.passage}")
            .Should().BeEmpty();
    }

    [Fact]
    public void OpenNorm_BerustOpEenVerklaring() =>
        Boek.Passages
            .Where(passage => passage.Bestemming == Bestemming.OpenNorm)
            .SelectMany(passage => passage.Normen, (passage, norm) => (passage, norm))
            .Where(paar => Normen.TryGetValue(paar.norm, out var norm) && !norm.Feiten.Any(feit => feit.Pad.Contains("/verklaringen", StringComparison.Ordinal)))
            .Select(paar => $"{paar.norm}: {paar.passage}")
            .Should().BeEmpty();

    [Fact]
    public void Plaats_KomtEenKeerVoor() =>
        Boek.Passages.Select(passage => (passage.Document, passage.Plaats)).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Passage_HeeftEigenWoorden_InBeideTalen() =>
        Boek.Passages
            .Where(passage => Leeg(passage.Tekst) || (passage.Toelichting is { } toelichting && Leeg(toelichting)))
            .Should().BeEmpty();

    [Fact]
    public void Bestemming_HeeftWatErbijHoort()
    {
        foreach (var passage in Boek.Passages)
        {
            var gecodeerd = passage.Bestemming is Bestemming.Gecodeerd or Bestemming.Deels or Bestemming.OpenNorm;
            passage.Normen.IsEmpty.Should().Be(!gecodeerd, "{0} is {1}", passage, passage.Bestemming);
            passage.Plichtdragers.IsEmpty.Should().Be(passage.Bestemming != Bestemming.PlichtVanAnderen, "{0} is {1}", passage, passage.Bestemming);
            (passage.Bestemming is (Bestemming.Weggelaten or Bestemming.Deels) && passage.Toelichting is null).Should().BeFalse("{0} zegt niet wat er ontbreekt", passage);
        }
    }

    private static bool Leeg(Tekst tekst) => string.IsNullOrWhiteSpace(tekst.Nl) || string.IsNullOrWhiteSpace(tekst.En) || tekst.Nl == tekst.En;
}
