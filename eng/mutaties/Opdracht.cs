using System.Diagnostics;

namespace Kwaliteitskader.Mutaties;

/// <summary>Een programma dat gedraaid wordt.</summary>
internal static class Opdracht
{
    /// <summary>Draait een programma en geeft wat het schreef, regel voor regel.</summary>
    public static IEnumerable<string> Draai(string map, IReadOnlyDictionary<string, string> omgeving, params string[] opdracht)
    {
        var begin = new ProcessStartInfo(opdracht[0], opdracht[1..]) { WorkingDirectory = map, RedirectStandardOutput = true };
        foreach (var (naam, waarde) in omgeving)
        {
            begin.Environment[naam] = waarde;
        }

        using var proces = Process.Start(begin)!;
        while (proces.StandardOutput.ReadLine() is { } regel)
        {
            yield return regel;
        }

        proces.WaitForExit();
    }
}
