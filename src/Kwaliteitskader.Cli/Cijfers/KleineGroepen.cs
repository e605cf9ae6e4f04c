namespace Kwaliteitskader.Cli.Cijfers;

/// <summary>Verzwijgt aantallen die zo klein zijn dat er iemand in te herkennen is.</summary>
/// <remarks>
/// Nul blijft staan. Is in een verdeling maar één getal verzwegen, dan gaat het kleinste andere mee: anders is het af te
/// leiden uit het totaal.
/// </remarks>
internal static class KleineGroepen
{
    /// <summary>De reeks zonder groepen kleiner dan <paramref name="minimum"/>.</summary>
    public static Cijferreeks Verzwijg(Cijferreeks reeks, int minimum)
    {
        var rijen = reeks.Rijen.Select(rij => rij.Aantallen.ToArray()).ToArray();
        if (reeks.Maten.Count == 1 && reeks.IsVerdeling)
        {
            var kolom = Verzwijg([.. rijen.Select(rij => rij[0])], minimum, verdeling: true);
            rijen = [.. kolom.Select(aantal => new[] { aantal })];
        }
        else
        {
            rijen = [.. rijen.Select(rij => Verzwijg(rij, minimum, reeks.IsVerdeling))];
        }

        return new()
        {
            Naam = reeks.Naam,
            Titel = reeks.Titel,
            Sleutels = reeks.Sleutels,
            Maten = reeks.Maten,
            Rijen = [.. reeks.Rijen.Zip(rijen, (rij, aantallen) => rij with { Aantallen = aantallen })],
            IsVerdeling = reeks.IsVerdeling,
            InTekst = reeks.InTekst,
            Balk = reeks.Balk,
        };
    }

    private static long?[] Verzwijg(long?[] aantallen, int minimum, bool verdeling)
    {
        var over = aantallen.Select(aantal => aantal > 0 && aantal < minimum ? null : aantal).ToArray();
        if (verdeling && over.Count(aantal => aantal is null) == 1 && over.Any(aantal => aantal > 0))
        {
            over[Array.IndexOf(over, over.Where(aantal => aantal > 0).Min())] = null;
        }

        return over;
    }
}
