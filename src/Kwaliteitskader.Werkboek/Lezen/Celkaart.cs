namespace Kwaliteitskader.Werkboek.Lezen;

/// <summary>Waar in het werkboek een plaats van het dossier staat.</summary>
internal sealed class Celkaart
{
    private readonly Dictionary<string, (string Blad, Celadres Adres)> cellen = new(StringComparer.Ordinal);

    /// <summary>Onthoudt de cel van een plaats.</summary>
    public void Voeg(string plaats, string blad, Celadres adres) => cellen[plaats] = (blad, adres);

    /// <summary>De cel van een plaats, of van het dichtste geheel daaromheen dat er een heeft.</summary>
    public (string Blad, Celadres Adres)? Van(string plaats)
    {
        for (var hier = plaats; ; hier = hier[..hier.LastIndexOf('/')])
        {
            if (cellen.TryGetValue(hier, out var cel))
            {
                return cel;
            }

            if (hier.Length == 0)
            {
                return null;
            }
        }
    }
}
