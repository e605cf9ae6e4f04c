using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Het jaartal is dat van de peildatum, of zoveel eerder.</summary>
/// <param name="jaar">Het jaartal.</param>
/// <param name="verschil">0 voor dit jaar, -1 voor het vorige.</param>
internal sealed class JaarIs<T>(Uitdrukking<T, int> jaar, int verschil) : Waardevoorwaarde<T, int>(jaar)
    where T : class
{
    public override Tekst Omschrijving { get; } = verschil == 0
        ? new($"{jaar.Omschrijving.Nl} is dit jaar", $"{jaar.Omschrijving.En} is this year")
        : verschil == -1
            ? new($"{jaar.Omschrijving.Nl} is vorig jaar", $"{jaar.Omschrijving.En} is last year")
            : throw new ArgumentOutOfRangeException(nameof(verschil), "Only this year (0) and the last (-1) have a name.");

    protected override Waarheid Toets(int waarde, in Peilmoment moment) =>
        Waarheden.Van(waarde == moment.Peildatum.Year + verschil);

    protected override void KantelmomentenVan(int waarde, in Peilmoment moment, Horizon horizon) => Jaargrens<T>.NieuwJaar(horizon);
}
