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

    /// <summary>De tests die zonder fout slagen, de snelste eerst.</summary>
    private static readonly string Goede = Path.Combine(AppContext.BaseDirectory, "goede-tests.txt");

    /// <summary>
    /// <c>alle &lt;nummers&gt; &lt;seconden&gt; &lt;zonder&gt;</c>: meet welke test wat raakt en probeert dan elke fout zolang er tijd is.
    /// <c>vers &lt;nummer&gt; &lt;eerst&gt; &lt;zonder&gt;</c>: probeert in dit proces één fout, die er vanaf het begin is, met de genoemde tests eerst.
    /// </summary>
    public static int Main(string[] args)
    {
        using var bank = new Bank(args[3].Split(',').ToHashSet(StringComparer.Ordinal));
        if (args[0] == "vers")
        {
            var eerst = args[2].Split('|').ToHashSet(StringComparer.Ordinal);
            var plaats = File.ReadLines(Goede).Select((naam, nummer) => (naam, nummer)).DistinctBy(paar => paar.naam).ToDictionary(paar => paar.naam, paar => paar.nummer, StringComparer.Ordinal);
            var volgorde = bank.Gevallen.Where(geval => plaats.ContainsKey(geval.DisplayName))
                .OrderByDescending(geval => eerst.Contains(geval.DisplayName)).ThenBy(geval => plaats[geval.DisplayName]);
            Meld(args[1], bank.Probeer([.. volgorde]));
            return 0;
        }

        var klok = Stopwatch.StartNew();
        var tijd = TimeSpan.FromSeconds(int.Parse(args[2], CultureInfo.InvariantCulture));
        var metingen = bank.Meet();
        File.WriteAllLines(Goede, metingen.OrderBy(meting => meting.Duur).Select(meting => meting.Geval.DisplayName));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# {metingen.Count} tests in {klok.Elapsed.TotalSeconds:F0} s"));
        foreach (var tekst in args[1].Split(',').TakeWhile(_ => klok.Elapsed < tijd))
        {
            var nummer = int.Parse(tekst, CultureInfo.InvariantCulture);
            var rakend = metingen.Where(meting => meting.Geraakt.Contains(nummer)).OrderBy(meting => meting.Geraakt.Count).ThenBy(meting => meting.Duur).Select(meting => meting.Geval).ToList();
            if (rakend.Count == 0)
            {
                Console.WriteLine($"{tekst} ongeraakt");
                continue;
            }

            if (Mutant.LegtVast(nummer))
            {
                Console.WriteLine($"{tekst} blijvend");
                continue;
            }

            Mutant.Actief = nummer;
            Meld(tekst, bank.Probeer(rakend));
            Mutant.Actief = 0;
        }

        return 0;
    }

    private static void Meld(string nummer, string? gedoodDoor) => Console.WriteLine(gedoodDoor is null ? $"{nummer} overleefd" : $"{nummer} gedood {gedoodDoor}");

    private sealed record Meting(ITestCase Geval, HashSet<int> Geraakt, double Duur);

    private sealed class Bank : IDisposable
    {
        private readonly XunitTestFramework raamwerk = new(new Stil());
        private readonly ITestFrameworkExecutor uitvoerder;

        public Bank(HashSet<string> zonder)
        {
            var assembly = Assembly.GetExecutingAssembly();
            uitvoerder = raamwerk.GetExecutor(assembly.GetName());
            using var zoeker = raamwerk.GetDiscoverer(Reflector.Wrap(assembly));
            using var lijst = new Verzamelaar();
            zoeker.Find(false, lijst, new Opties());
            lijst.Klaar.WaitOne();
            Gevallen = [.. lijst.Gevallen.Where(geval => !zonder.Contains(geval.TestMethod.TestClass.Class.Name.Split('.')[^1]))];
        }

        public List<ITestCase> Gevallen { get; }

        /// <summary>Draait elke test een keer zonder fout; wat dan faalt, telt niet mee.</summary>
        public List<Meting> Meet()
        {
            Mutant.Telt = true;
            var metingen = new List<Meting>();
            foreach (var groep in Gevallen.GroupBy(geval => geval.TestMethod.TestClass.Class.Name))
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

        /// <summary>De eerste test die faalt, of niets.</summary>
        public string? Probeer(List<ITestCase> gevallen)
        {
            string? gevonden = null;
            var klok = Stopwatch.StartNew();
            Mutant.Opgegeven = false;
            using var wekker = new Timer(_ => Mutant.Opgegeven = true, null, Geduld * 1.5, Timeout.InfiniteTimeSpan);
            using var bijl = new Timer(_ => Environment.Exit(3), null, Geduld * 3, Timeout.InfiniteTimeSpan);

            // In plukken, want na elke pluk kan het genoeg zijn.
            for (var begin = 0; begin < gevallen.Count && gevonden is null && klok.Elapsed < Geduld; begin += 25)
            {
                using var oog = new Oog((geval, _, goed) => gevonden ??= goed ? null : geval.DisplayName) { StoptBijFout = true };
                Draai(gevallen[begin..Math.Min(begin + 25, gevallen.Count)], oog);
            }

            Mutant.Opgegeven = false;
            return gevonden;
        }

        public void Dispose()
        {
            uitvoerder.Dispose();
            raamwerk.Dispose();
        }

        private void Draai(List<ITestCase> gevallen, Oog oog)
        {
            uitvoerder.RunTests(gevallen, oog, new Opties());
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
