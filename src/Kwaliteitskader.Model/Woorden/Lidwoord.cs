namespace Kwaliteitskader.Model.Woorden;

/// <summary>Het lidwoord waarmee een label begint.</summary>
public static class Lidwoord
{
    private static readonly string[] Nederlands = ["de ", "het ", "een "];
    private static readonly string[] Engels = ["the ", "a ", "an "];

    /// <summary>Dezelfde tekst zonder haar lidwoord.</summary>
    public static Tekst Weg(Tekst tekst) => new(Weg(tekst.Nl, Nederlands), Weg(tekst.En, Engels));

    private static string Weg(string tekst, string[] lidwoorden)
    {
        foreach (var lidwoord in lidwoorden)
        {
            if (tekst.StartsWith(lidwoord, StringComparison.Ordinal))
            {
                return tekst[lidwoord.Length..];
            }
        }

        return tekst;
    }
}
