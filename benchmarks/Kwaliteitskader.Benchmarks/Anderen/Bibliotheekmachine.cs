using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Benchmarks.Anderen;

/// <summary>Dezelfde normen in de bibliotheek, met dezelfde vondsten als uitkomst.</summary>
internal static class Bibliotheekmachine
{
    private static readonly Kwaliteitstoets Normen = Kwaliteitstoets.Standaard.Beperkt(Vergeleken.Normen);

    /// <summary>Wat van een dossier aandacht vraagt.</summary>
    public static List<Gevonden> Toets(Dossier dossier, DateOnly dag)
    {
        var gevonden = new List<Gevonden>();
        foreach (var oordeel in Normen.Toets(dossier, dag).Oordelen)
        {
            if (Vergeleken.VraagtAandacht(oordeel.Uitkomst))
            {
                gevonden.Add(new Gevonden(oordeel.Norm.Kaart.Id.Waarde, oordeel.Onderwerp.Plaats.Waarde, oordeel.Uitkomst));
            }
        }

        return gevonden;
    }
}
