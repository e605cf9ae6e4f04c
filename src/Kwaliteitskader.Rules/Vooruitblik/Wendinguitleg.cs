using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>
/// Legt een oordeel uit op steeds latere dagen waarop het anders wordt. Van lange lijsten is onthouden wat zij de dag ervoor en de dag zelf
/// zeggen, en in de uitleg staat alleen wat die dag kantelt of er een reden voor geeft.
/// </summary>
/// <param name="oordeel">Het oordeel.</param>
/// <param name="totEnMet">De laatste dag waarop gevraagd wordt.</param>
internal sealed class Wendinguitleg(Oordeel oordeel, DateOnly totEnMet)
{
    private Peilmoment ervoor = oordeel.Rapport.AanBeginVan(totEnMet);
    private Peilmoment erna = oordeel.Rapport.AanBeginVan(totEnMet);

    /// <summary>De uitleg van de dag ervoor en van de dag zelf; te lezen voor naar een volgende gevraagd wordt.</summary>
    /// <param name="wending">De dag, later dan de vorige.</param>
    public (Normuitleg Ervoor, Normuitleg Erna) Rond(DateOnly wending)
    {
        ervoor = ervoor.Verder(wending.AddDays(-1));
        erna = erna.Verder(wending);
        return (oordeel.Rapport.LegUit(oordeel, ervoor.MetAlleenDragend(wending)), oordeel.Rapport.LegUit(oordeel, erna.MetAlleenDragend(wending)));
    }
}
