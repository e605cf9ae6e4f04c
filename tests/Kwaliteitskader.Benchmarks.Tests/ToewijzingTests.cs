using Kwaliteitskader.Benchmarks.Verhoudingen;

namespace Kwaliteitskader.Benchmarks.Tests;

/// <summary>Wat geheugen meet, draait alleen.</summary>
[CollectionDefinition(nameof(Toewijzing), DisableParallelization = true)]
public sealed class Toewijzing;

/// <summary>Toewijzing is een belofte: wie een land toetst, betaalt haar voor elk dossier.</summary>
[Collection(nameof(Toewijzing))]
public sealed class ToewijzingTests
{
    [Fact]
    public async Task Bulk_VanBestandTotRegel_WijstPerDossierNietMeerToeDanBeloofd() =>
        (await Leesmeting.BytesPerDossierAsync()).Should().BeLessThanOrEqualTo(Leesmeting.MeesteBytes);
}
