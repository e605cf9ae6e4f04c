using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Hoeveel praktijken of therapeuten een register op de peildatum zou toelaten, en wat de anderen tegenhoudt.</summary>
public sealed class Registertelling
{
    private readonly long[] standen = new long[Enum.GetValues<Registerstand>().Length];
    private readonly long[] houdenTegen;
    private readonly long[] laatOpen;

    internal Registertelling(Register register, Onderwerpsoort soort, ImmutableArray<int> normen, int aantalNormen)
    {
        Register = register;
        Soort = soort;
        Normen = normen;
        houdenTegen = new long[aantalNormen];
        laatOpen = new long[aantalNormen];
    }

    /// <summary>Het register.</summary>
    public Register Register { get; }

    /// <summary>Wie zich inschrijft: de praktijk of de therapeut.</summary>
    public Onderwerpsoort Soort { get; }

    /// <summary>De eisen van het register, als plaatsen in de normen van de toets.</summary>
    public ImmutableArray<int> Normen { get; }

    /// <summary>Het aantal onderwerpen in een stand.</summary>
    public long Aantal(Registerstand stand) => standen[(int)stand];

    /// <summary>Het aantal niet toelaatbare onderwerpen dat aan deze eis niet voldoet.</summary>
    /// <param name="norm">De plaats van de norm in de normen van de toets.</param>
    public long HoudtTegen(int norm) => houdenTegen[norm];

    /// <summary>Het aantal onvolledige onderwerpen waarvan deze eis niet vast te stellen is.</summary>
    /// <param name="norm">De plaats van de norm in de normen van de toets.</param>
    public long LaatOpen(int norm) => laatOpen[norm];

    internal void Tel(Registerstand stand) => standen[(int)stand]++;

    internal void TelTegen(int norm) => houdenTegen[norm]++;

    internal void TelOpen(int norm) => laatOpen[norm]++;

    internal void Voeg(Registertelling ander)
    {
        Optellen(standen, ander.standen);
        Optellen(houdenTegen, ander.houdenTegen);
        Optellen(laatOpen, ander.laatOpen);
    }

    internal void Wis()
    {
        Array.Clear(standen);
        Array.Clear(houdenTegen);
        Array.Clear(laatOpen);
    }

    private static void Optellen(long[] bij, long[] wat)
    {
        for (var i = 0; i < bij.Length; i++)
        {
            bij[i] += wat[i];
        }
    }
}
