using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De dag, inclusief, is nog niet voorbij.</summary>
/// <param name="dag">De laatste dag.</param>
/// <param name="openEinde">Of een afwezige dag een open einde is, en dus niet verstrijkt.</param>
internal sealed class NietVerstreken<T>(Uitdrukking<T, DateOnly> dag, bool openEinde) : Waardevoorwaarde<T, DateOnly>(dag)
    where T : class
{
    private readonly Binnenweg<T, DateOnly> weg = new(dag);

    public override Tekst Omschrijving { get; } = openEinde
        ? new($"{dag.Omschrijving.Nl} is niet voor de peildatum, of er is geen einde", $"{dag.Omschrijving.En} is not before the reference date, or there is no end")
        : new($"{dag.Omschrijving.Nl} is niet voor de peildatum", $"{dag.Omschrijving.En} is not before the reference date");

    // Als in de basis; hier is alles verzegeld, zodat oordelen over een waarde geen sprongen meer kost.
    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        var waarde = weg.Bepaal(onderwerp, moment);
        return waarde.IsBekend ? Toets(waarde.Inhoud, moment) : Zonder(waarde.Kennis);
    }

    protected override Waarheid Toets(DateOnly waarde, in Peilmoment moment) => Waarheden.Van(moment.Peildatum <= waarde);

    protected override Waarheid Zonder(Kennis kennis) =>
        openEinde && kennis == Kennis.Onbekend ? Waarheid.Waar : Waarheden.Zonder(kennis);

    protected override void KantelmomentenVan(DateOnly waarde, in Peilmoment moment, Horizon horizon) => horizon.VoegDagNa(waarde);
}
