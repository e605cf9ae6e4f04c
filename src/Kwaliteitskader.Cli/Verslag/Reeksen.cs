namespace Kwaliteitskader.Cli.Verslag;

/// <summary>Zet bij elkaar wat na elkaar komt en bij elkaar hoort.</summary>
internal static class Reeksen
{
    /// <summary>Een rij in haar volgorde, in reeksen.</summary>
    /// <param name="rij">De rij.</param>
    /// <param name="hoortBij">Of een element bij de reeks hoort die op een ander eindigt.</param>
    public static List<List<E>> Van<E>(IEnumerable<E> rij, Func<E, E, bool> hoortBij)
    {
        var reeksen = new List<List<E>>();
        foreach (var element in rij)
        {
            if (reeksen.Count > 0 && hoortBij(reeksen[^1][^1], element))
            {
                reeksen[^1].Add(element);
            }
            else
            {
                reeksen.Add([element]);
            }
        }

        return reeksen;
    }
}
