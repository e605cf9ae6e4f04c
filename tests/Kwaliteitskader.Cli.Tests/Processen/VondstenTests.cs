using Kwaliteitskader.Fuzz;

namespace Kwaliteitskader.Cli.Tests.Processen;

/// <summary>Elke invoer die ooit een belofte brak, opnieuw: <c>tests/Kwaliteitskader.Fuzz/Vondsten/doel.wat-er-was.uitgang</c>.</summary>
public sealed class VondstenTests
{
    // Wat het lot kiest (dag, taal, opdracht) hoort bij de vondst; welk lot het was, verandert met de makers van invoer.
    private const int Loten = 12;

    public static TheoryData<string> Vondsten => [.. Namen];

    private static IEnumerable<string> Namen => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Vondsten")).Select(pad => Path.GetFileName(pad)!).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Vondsten))]
    public async Task Vondst_OpnieuwBestookt_BreektGeenBelofte(string bestand)
    {
        var doel = Doelen.Alle.Single(een => een.Naam == bestand.Split('.')[0]);
        var invoer = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Vondsten", bestand));
        for (var lot = 0; lot < Loten; lot++)
        {
            (await doel.Bestook(invoer, new Lot(1, lot))).Should().BePositive();
        }
    }

    [Fact]
    public void Vondsten_ElkDoel_HeeftErEen() =>
        Doelen.Alle.Select(doel => doel.Naam).Should().BeSubsetOf(Namen.Select(naam => naam.Split('.')[0]));
}
