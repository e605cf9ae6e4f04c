using System.Globalization;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Waarom onderwerpen niet voldoen en welke feiten ontbreken, geteld over vele rapporten. Eén draad tegelijk.</summary>
/// <remarks>Dit vraagt van elk zo'n oordeel de uitleg, en die kost vele malen wat het oordeel kost.</remarks>
public sealed class Oorzaaktelling
{
    private readonly Dictionary<(int Norm, string Reden), long> redenen = [];
    private readonly Dictionary<string, long> feiten = new(StringComparer.Ordinal);

    internal Oorzaaktelling()
    {
    }

    /// <summary>Hoe vaak niet voldaan wordt, per norm (als plaats in de normen van de toets) en code van de reden; het vaakst voorop.</summary>
    public IEnumerable<(int Norm, string Reden, long Aantal)> Redenen => redenen
        .OrderByDescending(paar => paar.Value).ThenBy(paar => paar.Key.Norm).ThenBy(paar => paar.Key.Reden, StringComparer.Ordinal)
        .Select(paar => (paar.Key.Norm, paar.Key.Reden, paar.Value));

    /// <summary>
    /// Hoeveel oordelen op een feit wachten, per plaats in het dossier met <c>*</c> voor elk element van een lijst; het vaakst voorop.
    /// </summary>
    public IEnumerable<(string Feit, long Aantal)> OntbrekendeFeiten => feiten
        .OrderByDescending(paar => paar.Value).ThenBy(paar => paar.Key, StringComparer.Ordinal)
        .Select(paar => (paar.Key, paar.Value));

    internal void Tel(Toetsrapport rapport)
    {
        var plaatsen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var oordeel in rapport.Oordelen)
        {
            if (oordeel.Uitkomst == Uitkomst.VoldoetNiet)
            {
                Bij(redenen, (oordeel.Uitspraak.Norm, rapport.LegKortUit(oordeel).Reden.Code));
            }
            else if (oordeel.Uitkomst == Uitkomst.NietVastTeStellen)
            {
                plaatsen.Clear();
                foreach (var feit in rapport.LegKortUit(oordeel).Ontbrekend)
                {
                    if (plaatsen.Add(Sjabloon(feit.Pad.Waarde)))
                    {
                        Bij(feiten, Sjabloon(feit.Pad.Waarde));
                    }
                }
            }
        }
    }

    internal void Voeg(Oorzaaktelling ander)
    {
        foreach (var (sleutel, aantal) in ander.redenen)
        {
            Bij(redenen, sleutel, aantal);
        }

        foreach (var (sleutel, aantal) in ander.feiten)
        {
            Bij(feiten, sleutel, aantal);
        }
    }

    internal void Wis()
    {
        redenen.Clear();
        feiten.Clear();
    }

    private static void Bij<T>(Dictionary<T, long> telling, T sleutel, long aantal = 1)
        where T : notnull => telling[sleutel] = telling.GetValueOrDefault(sleutel) + aantal;

    private static string Sjabloon(string pad) => string.Join(
        '/', pad.Split('/').Select(deel => int.TryParse(deel, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? "*" : deel));
}
