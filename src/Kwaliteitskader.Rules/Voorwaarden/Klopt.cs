using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De waarde heeft een eigenschap die alleen van de waarde zelf afhangt, zoals een welgevormd nummer.</summary>
/// <param name="uitdrukking">De waarde.</param>
/// <param name="klopt">De eigenschap; gooit nooit.</param>
/// <param name="naam">De eigenschap in woorden, na de naam van de waarde.</param>
internal sealed class Klopt<T, W>(Uitdrukking<T, W> uitdrukking, Func<W, bool> klopt, Tekst naam) : Waardevoorwaarde<T, W>(uitdrukking)
    where T : class
{
    public override Tekst Omschrijving { get; } =
        new($"{uitdrukking.Omschrijving.Nl} {naam.Nl}", $"{uitdrukking.Omschrijving.En} {naam.En}");

    protected override Waarheid Toets(W waarde, in Peilmoment moment) => Waarheden.Van(klopt(waarde));
}
