using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De dag ligt op of voor de peildatum: het is gebeurd of begonnen.</summary>
internal sealed class Bereikt<T>(Uitdrukking<T, DateOnly> dag) : Waardevoorwaarde<T, DateOnly>(dag)
    where T : class
{
    private readonly Binnenweg<T, DateOnly> weg = new(dag);

    public override Tekst Omschrijving { get; } =
        new($"{dag.Omschrijving.Nl} ligt op of voor de peildatum", $"{dag.Omschrijving.En} is on or before the reference date");

    public override Zinsboom Zinsboom => Zinsblad(new Tekst($"{Uitdrukking.Omschrijving.Nl} ligt na de peildatum", $"{Uitdrukking.Omschrijving.En} is after the reference date"));

    // Als in de basis; hier is alles verzegeld, zodat oordelen over een waarde geen sprongen meer kost.
    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        var waarde = weg.Bepaal(onderwerp, moment);
        return waarde.IsBekend ? Toets(waarde.Inhoud, moment) : Zonder(waarde.Kennis);
    }

    protected override Waarheid Toets(DateOnly waarde, in Peilmoment moment) => Waarheden.Van(waarde <= moment.Peildatum);

    protected override void KantelmomentenVan(DateOnly waarde, in Peilmoment moment, Horizon horizon) => horizon.Voeg(waarde);
}
