using Kwaliteitskader.Benchmarks.Verhoudingen;

namespace Kwaliteitskader.Benchmarks.Tests;

/// <summary>Wie een verhouding vraagt die er niet is, hoort dat: niets meten is niet hetzelfde als alles halen.</summary>
public sealed class VerhoudingenmetingTests
{
    [Fact]
    public async Task Voer_NaamDieErNietIs_MeetNietsEnGeeftTwee() => (await Verhoudingenmeting.VoerAsync(["bevinding", "bevinding/oordeel"])).Should().Be(2);
}
