namespace Kwaliteitskader.Tests.Shared;

/// <summary>Vergelijkt tekst met een bestand in <c>tests/Golden</c>, zodat elke verandering in de review te zien is.</summary>
/// <remarks>Een gewilde verandering wordt vastgelegd door de tests te draaien met <c>GOLDEN_BIJWERKEN=1</c> en het verschil te lezen.</remarks>
internal static class Golden
{
    public static void Controleer(string naam, string tekst)
    {
        var bestand = Broncode.Map($"tests/Golden/{naam}");
        if (Environment.GetEnvironmentVariable("GOLDEN_BIJWERKEN") == "1")
        {
            File.WriteAllText(bestand, tekst);
        }

        File.Exists(bestand).Should().BeTrue($"{naam} hoort in tests/Golden te staan");
        tekst.Should().Be(File.ReadAllText(bestand).ReplaceLineEndings("\n"), $"{naam} is veranderd; is dat de bedoeling, draai dan met GOLDEN_BIJWERKEN=1");
    }
}
