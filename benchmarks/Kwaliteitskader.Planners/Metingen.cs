namespace Kwaliteitskader.Planners;

/// <summary>Wat één ronde van één vraag opleverde.</summary>
internal sealed record Meting(TimeSpan P99, double PerSeconde, int Fouten);

internal static class Reeksen
{
    /// <summary>Het zoveelste element, of een ander als het er niet is.</summary>
    public static int ElementAtOrDefault(this int[] getallen, int index, int anders) => index < getallen.Length ? getallen[index] : anders;
}
