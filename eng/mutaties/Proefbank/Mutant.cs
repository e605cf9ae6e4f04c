using System.Diagnostics;
using System.Globalization;

namespace Kwaliteitskader.Rules;

/// <summary>Welke fout er nu geplant is, en welke plaatsen een test raakt. Alleen in de kopie die beproefd wordt.</summary>
internal static class Mutant
{
    private const int Meeste = 1 << 16;

    private static readonly bool[] Nu = new bool[Meeste];
    private static readonly bool[] Ooit = new bool[Meeste];
    private static readonly bool[] Blijvend = new bool[Meeste];
    private static volatile bool opgegeven;

    /// <summary>De geplante fout; 0 is geen.</summary>
    public static int Actief { get; set; } = int.Parse(Environment.GetEnvironmentVariable("MUTANT") ?? "0", CultureInfo.InvariantCulture);

    /// <summary>Of bijgehouden wordt wat geraakt wordt.</summary>
    public static bool Telt { get; set; }

    /// <summary>Breekt af wat niet ophoudt: de volgende geraakte plaats gooit.</summary>
    public static bool Opgegeven
    {
        get => opgegeven;
        set => opgegeven = value;
    }

    /// <summary>Begint een nieuwe telling.</summary>
    public static void Begin() => Array.Clear(Nu);

    /// <summary>Wat er sinds het begin van de telling geraakt is.</summary>
    public static IEnumerable<int> NuGeraakt() => Enumerable.Range(0, Meeste).Where(nummer => Nu[nummer]);

    /// <summary>Of een plaats geraakt werd waar een type of een luie waarde iets voorgoed vastlegt.</summary>
    public static bool LegtVast(int nummer) => Blijvend[nummer];

    /// <summary>Of deze fout geplant is.</summary>
    public static bool Is(int nummer)
    {
        if (opgegeven)
        {
            throw new TimeoutException("De geplante fout houdt niet op.");
        }

        if (Telt && !Nu[nummer])
        {
            Nu[nummer] = true;
            if (!Ooit[nummer])
            {
                Ooit[nummer] = true;
                Blijvend[nummer] = new StackTrace().GetFrames().Any(stap =>
                    stap.GetMethod() is { } methode && (methode.Name == ".cctor" || methode.DeclaringType?.FullName?.StartsWith("System.Lazy", StringComparison.Ordinal) == true));
            }
        }

        return nummer == Actief;
    }
}
