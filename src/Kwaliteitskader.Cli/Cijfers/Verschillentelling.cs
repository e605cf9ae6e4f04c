using Kwaliteitskader.Model.Bevindingen;

namespace Kwaliteitskader.Cli.Cijfers;

/// <summary>Telt over vele paren rapporten wat anders uitviel, per norm van uitkomst naar uitkomst.</summary>
internal sealed class Verschillentelling
{
    private const int MeesteVoorbeelden = 3;

    private readonly SortedDictionary<(string Norm, Uitkomst Van, Uitkomst Naar), (long Aantal, List<string> Voorbeelden)> anders = [];

    /// <summary>Het aantal dossiers dat in beide bestanden staat.</summary>
    public long Dossiers { get; private set; }

    /// <summary>Het aantal vergeleken bevindingen.</summary>
    public long Bevindingen { get; private set; }

    /// <summary>Het aantal bevindingen dat van uitkomst veranderde.</summary>
    public long Anders { get; private set; }

    /// <summary>Het aantal dossiers dat alleen in het eerste bestand staat.</summary>
    public long AlleenEerst { get; private set; }

    /// <summary>Het aantal dossiers dat alleen in het tweede bestand staat.</summary>
    public long AlleenNu { get; set; }

    /// <summary>Welk deel van de bevindingen van uitkomst veranderde, van 0 tot en met 1.</summary>
    public decimal Aandeel => Bevindingen == 0 ? 0 : (decimal)Anders / Bevindingen;

    /// <summary>Per norm en wending het aantal, met dossiers als voorbeeld.</summary>
    public IEnumerable<(string Norm, Uitkomst Van, Uitkomst Naar, long Aantal, IReadOnlyList<string> Voorbeelden)> Wendingen =>
        anders.Select(paar => (paar.Key.Norm, paar.Key.Van, paar.Key.Naar, paar.Value.Aantal, (IReadOnlyList<string>)paar.Value.Voorbeelden));

    /// <summary>Telt een dossier.</summary>
    /// <param name="rapport">Het eerste rapport.</param>
    /// <param name="verschil">Het verschil met het tweede; afwezig als het tweede bestand dit dossier niet heeft.</param>
    public void Tel(Rapport rapport, Rapportverschil? verschil)
    {
        if (verschil is null)
        {
            AlleenEerst++;
            return;
        }

        Dossiers++;
        Bevindingen += rapport.Bevindingen.Length;
        foreach (var een in verschil.Anders.Where(een => een.Van.Uitkomst != een.Naar.Uitkomst))
        {
            Anders++;
            var sleutel = (een.Van.Norm, een.Van.Uitkomst, een.Naar.Uitkomst);
            var (aantal, voorbeelden) = anders.TryGetValue(sleutel, out var eerder) ? eerder : (0, []);
            if (voorbeelden.Count < MeesteVoorbeelden && !voorbeelden.Contains(rapport.Dossier.Id))
            {
                voorbeelden.Add(rapport.Dossier.Id);
            }

            anders[sleutel] = (aantal + 1, voorbeelden);
        }
    }
}
