using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Kwaliteitskader.Rules;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Kwaliteitskader.Mutaties;

/// <summary>Draait de tests van deze assembly tegen geplante fouten, in dit proces: voorop wie het minste anders raakt.</summary>
internal static class Proefbank
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(20);

    /// <summary>
    /// <c>meet &lt;bestand&gt; &lt;zonder&gt;</c>: meet welke test wat raakt. Daarna, met dat bestand,
    /// <c>alle &lt;bestand&gt; &lt;nummers&gt; &lt;seconden&gt;</c>: probeert elke fout zolang er tijd is;
    /// <c>vers &lt;bestand&gt; &lt;nummer&gt; &lt;eerst&gt;</c>: probeert in dit proces één fout, die er vanaf het begin is, met de genoemde tests eerst.
    /// </summary>
    public static int Main(string[] args)
    {
        var klok = Stopwatch.StartNew();
        using var bank = new Bank();
        if (args[0] == "meet")
        {
            var gemeten = bank.Meet(args[2].Split(',').ToHashSet(StringComparer.Ordinal));
            File.WriteAllLines(args[1], gemeten.OrderBy(meting => meting.Duur).Select(meting => $"{meting.Geval.UniqueID} {string.Join(',', meting.Geraakt.Select(nummer => Mutant.LegtVast(nummer) ? -nummer : nummer))}"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# {gemeten.Count} tests in {klok.Elapsed.TotalSeconds:F0} s"));
            return 0;
        }

        var metingen = bank.Lees(File.ReadLines(args[1]));
        if (args[0] == "vers")
        {
            var eerst = args[3].Split('|').ToHashSet(StringComparer.Ordinal);
            var volgorde = metingen.OrderByDescending(meting => eerst.Contains(meting.Geval.DisplayName)).ThenByDescending(meting => Raakt(meting, args[2])).Select(meting => meting.Geval);
            Meld(args[2], bank.Probeer([.. volgorde]));
            return 0;
        }

        var tijd = TimeSpan.FromSeconds(int.Parse(args[3], CultureInfo.InvariantCulture));
        foreach (var tekst in args[2].Split(',').TakeWhile(_ => klok.Elapsed < tijd))
        {
            var nummer = int.Parse(tekst, CultureInfo.InvariantCulture);
            var rakend = metingen.Where(meting => meting.Geraakt.Contains(nummer)).OrderBy(meting => meting.Geraakt.Count).ThenBy(meting => meting.Duur).Select(meting => meting.Geval).ToList();
            Mutant.Actief = nummer;
            Meld(tekst, bank.Probeer(rakend));
            Mutant.Actief = 0;
        }

        return 0;
    }

    private static bool Raakt(Meting meting, string nummer) => int.Parse(nummer, CultureInfo.InvariantCulture) is var fout && (meting.Geraakt.Contains(fout) || meting.Geraakt.Contains(-fout));

    private static void Meld(string nummer, string? gedoodDoor) => Console.WriteLine(gedoodDoor is null ? $"{nummer} overleefd" : $"{nummer} gedood {gedoodDoor}");

    /// <summary>Wat een test raakte: het nummer van een fout, of het tegendeel waar daar iets voorgoed vastgelegd werd.</summary>
    private sealed record Meting(ITestCase Geval, HashSet<int> Geraakt, double Duur);

    private sealed class Bank : IDisposable
    {
        private readonly XunitTestFramework raamwerk = new(new Stil());
        private readonly ITestFrameworkExecutor uitvoerder;
        private readonly List<ITestCase> gevallen;

        public Bank()
        {
            var assembly = Assembly.GetExecutingAssembly();
            uitvoerder = raamwerk.GetExecutor(assembly.GetName());
            using var zoeker = raamwerk.GetDiscoverer(Reflector.Wrap(assembly));
            using var lijst = new Verzamelaar();
            zoeker.Find(false, lijst, new Opties());
            lijst.Klaar.WaitOne();
            gevallen = lijst.Gevallen;
        }

        /// <summary>Draait elke test een keer zonder fout, behalve die van de genoemde klassen; wat dan faalt, telt niet mee.</summary>
        public List<Meting> Meet(HashSet<string> zonder)
        {
            Mutant.Telt = true;
            var metingen = new List<Meting>();
            foreach (var groep in gevallen.GroupBy(geval => geval.TestMethod.TestClass.Class.Name).Where(groep => !zonder.Contains(groep.Key.Split('.')[^1])))
            {
                using var oog = new Oog((geval, duur, goed) =>
                {
                    if (goed)
                    {
                        metingen.Add(new(geval, [.. Mutant.NuGeraakt()], duur));
                    }

                    Mutant.Begin();
                });
                Mutant.Begin();
                Draai([.. groep], oog);
            }

            Mutant.Telt = false;
            return metingen;
        }

        /// <summary>Wat eerder gemeten is, de snelste eerst.</summary>
        public List<Meting> Lees(IEnumerable<string> regels)
        {
            var bekend = gevallen.GroupBy(geval => geval.UniqueID).ToDictionary(groep => groep.Key, groep => groep.First(), StringComparer.Ordinal);
            return
            [
                .. regels.Select(regel => regel.Split(' ')).Select((delen, plaats) =>
                    new Meting(bekend[delen[0]], [.. delen[1].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(getal => int.Parse(getal, CultureInfo.InvariantCulture))], plaats)),
            ];
        }

        /// <summary>De eerste test die faalt, of niets.</summary>
        public string? Probeer(List<ITestCase> tests)
        {
            string? gevonden = null;
            var klok = Stopwatch.StartNew();
            Mutant.Opgegeven = false;
            using var wekker = new Timer(_ => Mutant.Opgegeven = true, null, Geduld * 1.5, Timeout.InfiniteTimeSpan);
            using var bijl = new Timer(_ => Environment.Exit(3), null, Geduld * 3, Timeout.InfiniteTimeSpan);

            // In plukken, want na elke pluk kan het genoeg zijn.
            for (var begin = 0; begin < tests.Count && gevonden is null && klok.Elapsed < Geduld; begin += 25)
            {
                using var oog = new Oog((geval, _, goed) => gevonden ??= goed ? null : geval.DisplayName) { StoptBijFout = true };
                Draai(tests[begin..Math.Min(begin + 25, tests.Count)], oog);
            }

            Mutant.Opgegeven = false;
            return gevonden;
        }

        public void Dispose()
        {
            uitvoerder.Dispose();
            raamwerk.Dispose();
        }

        private void Draai(List<ITestCase> tests, Oog oog)
        {
            uitvoerder.RunTests(tests, oog, new Opties());
            oog.Klaar.WaitOne();
        }
    }

    private sealed class Stil : IMessageSink
    {
        public bool OnMessage(IMessageSinkMessage message) => true;
    }

    /// <summary>Elke regel van een theorie is een test, en zij draaien een voor een.</summary>
    private sealed class Opties : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> waarden = new(StringComparer.Ordinal)
        {
            ["xunit.discovery.PreEnumerateTheories"] = true,
            ["xunit.execution.DisableParallelization"] = true,
            ["xunit.execution.SynchronousMessageReporting"] = true,
        };

        public TValue GetValue<TValue>(string name) => waarden.TryGetValue(name, out var waarde) ? (TValue)waarde! : default!;

        public void SetValue<TValue>(string name, TValue value) => waarden[name] = value;
    }

    private sealed class Verzamelaar : IMessageSink, IDisposable
    {
        public ManualResetEvent Klaar { get; } = new(false);

        public List<ITestCase> Gevallen { get; } = [];

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestCaseDiscoveryMessage gevonden)
            {
                Gevallen.Add(gevonden.TestCase);
            }
            else if (message is IDiscoveryCompleteMessage)
            {
                Klaar.Set();
            }

            return true;
        }

        public void Dispose() => Klaar.Dispose();
    }

    private sealed class Oog(Action<ITestCase, double, bool> gezien) : IMessageSink, IDisposable
    {
        public ManualResetEvent Klaar { get; } = new(false);

        public bool StoptBijFout { get; init; }

        private bool gefaald;

        public bool OnMessage(IMessageSinkMessage message)
        {
            switch (message)
            {
                case ITestCaseFinished geval:
                    gezien(geval.TestCase, (double)geval.ExecutionTime, geval.TestsFailed == 0);
                    gefaald |= geval.TestsFailed > 0;
                    break;
                case ITestAssemblyFinished:
                    Klaar.Set();
                    break;
                default:
                    break;
            }

            return !(StoptBijFout && gefaald);
        }

        public void Dispose() => Klaar.Dispose();
    }
}
