using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Kwaliteitskader.Mutaties;

/// <summary>Draait de tests tegen elke fout, op elke kern een.</summary>
/// <param name="bank">De assembly die tests en fouten bevat.</param>
/// <param name="klok">Hoe lang het al duurt.</param>
/// <param name="einde">Hoe lang het mag duren.</param>
/// <param name="stand">Waar bewaard wordt wat al bekend is.</param>
internal sealed class Proeven(string bank, Stopwatch klok, TimeSpan einde, Stand stand)
{
    // Tot dan voor wat in één proces kan; de rest is voor wat daarna opnieuw moet beginnen.
    private const double Eerst = 0.75;

    private const string Gedood = "gedood ";
    private const string Gestopt = $"{Gedood}(het proces stopte)";

    // Met een geplante fout kan een lijst eindeloos groeien.
    private static readonly Dictionary<string, string> Zuinig = new() { ["DOTNET_GCHeapHardLimit"] = "0xC0000000", ["DOTNET_TieredPGO"] = "0" };

    private static readonly ParallelOptions ElkeKern = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    /// <summary>Meet, als dat nog niet gedaan is, en probeert wat nog geen uitslag heeft zolang er tijd is.</summary>
    /// <param name="zonder">De testklassen die niet meedoen.</param>
    public void Doe(string zonder)
    {
        if (!File.Exists(stand.Metingen))
        {
            Draai(Zuinig, "meet", stand.Metingen, zonder).ForEach(Console.Error.WriteLine);
        }

        Deel();
        var open = stand.Gekozen.Where(nummer => !stand.Uitslagen.ContainsKey(nummer)).ToList();
        var kernen = Environment.ProcessorCount;
        Opnieuw("blijvend", "ongeraakt");
        Parallel.For(0, kernen, ElkeKern, kern => InEenProces([.. open.Where((_, plaats) => plaats % kernen == kern)]));
        Opnieuw("overleefd");
        stand.Bewaar();
    }

    // Wat een type bij zijn begin vastlegt, begint opnieuw; ook wat geen test raakte, want dat kan al vastgelegd zijn bij het zoeken naar tests.
    private void Deel()
    {
        var geraakt = File.ReadLines(stand.Metingen).SelectMany(regel => regel[(regel.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(',', StringSplitOptions.RemoveEmptyEntries))
            .Select(getal => int.Parse(getal, CultureInfo.InvariantCulture)).ToHashSet();
        foreach (var nummer in stand.Gekozen)
        {
            if (geraakt.Contains(-nummer) || !geraakt.Contains(nummer))
            {
                stand.Uitslagen.TryAdd(nummer, geraakt.Contains(-nummer) ? "blijvend" : "ongeraakt");
            }
        }
    }

    // Ook wat een eerder vastgelegde waarde overleefde, begint opnieuw.
    private void Opnieuw(params string[] uitslagen) =>
        Parallel.ForEach(Partitioner.Create(stand.Gekozen.Where(nummer => uitslagen.Contains(stand.Uitslagen.GetValueOrDefault(nummer))).ToList(), loadBalance: true), ElkeKern, Vers);

    private void InEenProces(List<int> open)
    {
        // Een fout die het proces meeneemt is gemerkt; de volgende begint opnieuw.
        while (open.Count > 0 && klok.Elapsed < einde * Eerst)
        {
            var tijd = string.Create(CultureInfo.InvariantCulture, $"{(einde * Eerst - klok.Elapsed).TotalSeconds:F0}");
            Draai(Zuinig, "alle", stand.Metingen, string.Join(',', open), tijd).ForEach(Lees);
            open.RemoveAll(stand.Uitslagen.ContainsKey);
            if (open.Count > 0 && klok.Elapsed < einde * Eerst)
            {
                stand.Uitslagen[open[0]] = Gestopt;
                open.RemoveAt(0);
            }
        }
    }

    private void Vers(int nummer)
    {
        if (klok.Elapsed >= einde)
        {
            return;
        }

        var omgeving = new Dictionary<string, string>(Zuinig) { ["MUTANT"] = nummer.ToString(CultureInfo.InvariantCulture) };
        var eerst = string.Join('|', stand.Uitslagen.Values.Where(uitslag => uitslag.StartsWith(Gedood, StringComparison.Ordinal)).CountBy(uitslag => uitslag[Gedood.Length..])
            .OrderByDescending(paar => paar.Value).Take(200).Select(paar => paar.Key));
        var was = stand.Uitslagen[nummer];
        var regels = Draai(omgeving, "vers", stand.Metingen, $"{nummer}", eerst);
        stand.Uitslagen[nummer] = Gestopt;
        regels.ForEach(Lees);
        if (stand.Uitslagen[nummer] == "overleefd")
        {
            stand.Uitslagen[nummer] = $"{was}, ook vers";
        }

        Console.Error.WriteLine($"{nummer} {was}: {stand.Uitslagen[nummer]} na {klok.Elapsed.TotalSeconds:F0} s");
    }

    private List<string> Draai(IReadOnlyDictionary<string, string> omgeving, params string[] opdracht) =>
        [.. Opdracht.Draai(Path.GetDirectoryName(bank)!, omgeving, ["dotnet", bank, .. opdracht])];

    private void Lees(string regel)
    {
        var delen = regel.Split(' ', 3);
        if (delen.Length < 2 || !int.TryParse(delen[0], CultureInfo.InvariantCulture, out var nummer))
        {
            return;
        }

        stand.Uitslagen[nummer] = string.Join(' ', delen[1..]);
    }
}
