using System.Diagnostics;
using System.Globalization;

namespace Kwaliteitskader.Mutaties;

/// <summary>Draait de tests tegen elke fout.</summary>
/// <param name="bank">De assembly die tests en fouten bevat.</param>
/// <param name="klok">Hoe lang het al duurt.</param>
/// <param name="einde">Hoe lang het mag duren.</param>
/// <param name="zonder">De testklassen die niet meedoen.</param>
internal sealed class Proeven(string bank, Stopwatch klok, TimeSpan einde, string zonder)
{
    // Met een geplante fout kan een lijst eindeloos groeien.
    private static readonly Dictionary<string, string> Zuinig = new() { ["DOTNET_GCHeapHardLimit"] = "0xC0000000", ["DOTNET_TieredPGO"] = "0" };

    // Het deel van de tijd voor wat in één proces kan; de rest is voor wat opnieuw moet beginnen.
    private const double Eerst = 0.75;

    private readonly Dictionary<int, string> uitslagen = [];
    private readonly Dictionary<string, int> doders = [];

    /// <summary>De uitslag van elke fout: gedood, overleefd, ongeraakt, tijd of niet geprobeerd.</summary>
    public IReadOnlyDictionary<int, string> Doe(IReadOnlyList<Fout> fouten)
    {
        // Een fout die het proces meeneemt is gemerkt; de volgende begint opnieuw.
        var open = fouten.Select(fout => fout.Nummer).ToList();
        while (open.Count > 0 && klok.Elapsed < einde * Eerst)
        {
            var gemeten = false;
            var tijd = string.Create(CultureInfo.InvariantCulture, $"{(einde - klok.Elapsed).TotalSeconds * Eerst:F0}");
            foreach (var regel in Opdracht.Draai(Path.GetDirectoryName(bank)!, Zuinig, "dotnet", bank, "alle", string.Join(',', open), tijd, zonder))
            {
                gemeten |= regel.StartsWith('#');
                Lees(regel);
            }

            var stand = open.Count;
            open.RemoveAll(uitslagen.ContainsKey);
            if (klok.Elapsed >= einde * Eerst)
            {
                break;
            }

            if (open.Count > 0 && gemeten)
            {
                uitslagen[open[0]] = "gedood (het proces stopte)";
                open.RemoveAt(0);
            }
            else if (stand == open.Count && open.Count > 0)
            {
                throw new InvalidOperationException("De proefbank begint niet.");
            }
        }

        // Wat een type bij zijn begin vastlegt, en wat een eerder vastgelegde waarde overleefde, begint opnieuw.
        foreach (var nummer in uitslagen.Where(paar => paar.Value is "blijvend" or "overleefd").Select(paar => paar.Key).Order().ToList())
        {
            if (klok.Elapsed >= einde)
            {
                break;
            }

            var omgeving = new Dictionary<string, string>(Zuinig) { ["MUTANT"] = nummer.ToString(CultureInfo.InvariantCulture) };
            var eerst = string.Join('|', doders.OrderByDescending(paar => paar.Value).Take(200).Select(paar => paar.Key));
            var was = uitslagen[nummer];
            uitslagen[nummer] = "gedood (het proces stopte)";
            foreach (var regel in Opdracht.Draai(Path.GetDirectoryName(bank)!, omgeving, "dotnet", bank, "vers", $"{nummer}", eerst, zonder))
            {
                Lees(regel);
            }

            Console.Error.WriteLine($"{nummer} {was}: {uitslagen[nummer]} na {klok.Elapsed.TotalSeconds:F0} s");
        }

        return uitslagen;
    }

    private void Lees(string regel)
    {
        var delen = regel.Split(' ', 3);
        if (delen.Length < 2 || !int.TryParse(delen[0], CultureInfo.InvariantCulture, out var nummer))
        {
            Console.Error.WriteLine(regel);
            return;
        }

        uitslagen[nummer] = string.Join(' ', delen[1..]);
        if (delen is [_, "gedood", var door])
        {
            doders[door] = doders.GetValueOrDefault(door) + 1;
        }
    }
}
