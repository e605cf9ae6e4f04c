namespace Kwaliteitskader.Tests.Shared;

/// <summary>Vergelijkt tekst met een bestand in het project, zodat elke verandering in de review te zien is.</summary>
/// <remarks>Een gewilde verandering wordt vastgelegd door de tests te draaien met <c>GOLDEN_BIJWERKEN=1</c> en het verschil te lezen.</remarks>
internal static class Golden
{
    private const int MeesteVerschillen = 20;

    /// <summary>Vergelijkt met een bestand in <c>tests/Golden</c>.</summary>
    public static void Controleer(string naam, string tekst) => ControleerBestand($"tests/Golden/{naam}", tekst);

    /// <summary>Vergelijkt met een bestand op een plaats in het project.</summary>
    public static void ControleerBestand(string pad, string tekst)
    {
        var bestand = Broncode.Map(pad);
        if (Environment.GetEnvironmentVariable("GOLDEN_BIJWERKEN") == "1")
        {
            File.WriteAllText(bestand, tekst);
        }

        File.Exists(bestand).Should().BeTrue($"{pad} hoort er te zijn; eng/vernieuw maakt het");
        var verschillen = Verschillen(File.ReadAllText(bestand).ReplaceLineEndings("\n").Split('\n'), tekst.Split('\n'));
        verschillen.Should().BeEmpty($"{pad} is veranderd; is dat de bedoeling, draai dan eng/vernieuw en lees het verschil");
    }

    /// <summary>De regels die verdwenen (-) of erbij kwamen (+), na wat vooraan en achteraan gelijk bleef.</summary>
    private static List<string> Verschillen(string[] oud, string[] nieuw)
    {
        var voor = oud.Zip(nieuw).TakeWhile(paar => paar.First == paar.Second).Count();
        var na = Math.Min(oud.Reverse().Zip(nieuw.Reverse()).TakeWhile(paar => paar.First == paar.Second).Count(), Math.Min(oud.Length, nieuw.Length) - voor);
        var weg = oud[voor..^na];
        var erbij = nieuw[voor..^na];
        var alle = weg.Except(erbij).Select(regel => $"- {regel}").Concat(erbij.Except(weg).Select(regel => $"+ {regel}")).ToList();
        if (alle.Count == 0 && !oud.SequenceEqual(nieuw))
        {
            alle.Add("dezelfde regels in een andere volgorde");
        }

        return alle.Count <= MeesteVerschillen ? alle : [.. alle.Take(MeesteVerschillen), $"en nog {alle.Count - MeesteVerschillen}"];
    }
}
