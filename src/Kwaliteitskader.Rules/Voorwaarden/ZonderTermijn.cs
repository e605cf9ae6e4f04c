using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>
/// Een voorwaarde waarvoor de bron geen termijn geeft (INT-10): zolang zij niet vervuld is, wacht zij. Alleen als een gastheer
/// een termijn stelde en die voorbij is, is zij niet vervuld.
/// </summary>
/// <param name="voorwaarde">De voorwaarde.</param>
/// <param name="sinds">De dag sinds wanneer zij wacht.</param>
/// <param name="termijn">De termijn die een gastheer kan stellen, vanaf die dag; zonder waarde is er geen.</param>
internal sealed class ZonderTermijn<T>(Voorwaarde<T> voorwaarde, Uitdrukking<T, DateOnly> sinds, Normwaarde termijn) : Voorwaarde<T>
    where T : class
{
    private readonly Voorwaarde<T> kern = voorwaarde.Kern;
    private readonly Uitdrukking<T, DateOnly> uiterlijk = sinds.Plus(termijn);

    private readonly Tekst zin = new(
        $"dit geldt, of is nog te voldoen: de bron geeft geen termijn vanaf {sinds.Omschrijving.Nl}",
        $"this holds, or may still be met: the source gives no term from {sinds.Omschrijving.En}");

    public override Tekst Omschrijving { get; } = new(
        $"zonder termijn in de bron, vanaf {sinds.Omschrijving.Nl}", $"without a term in the source, from {sinds.Omschrijving.En}");

    public override Zinsboom Zinsboom => Zinsboom.Boven(zin, [voorwaarde.Zinsboom, .. sinds.Voorbehouden]) with { Termijn = true };

    public override IReadOnlyList<Bouwsteen> Delen => [voorwaarde, uiterlijk];

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        var waarheid = kern.Bepaal(onderwerp, moment);
        return waarheid == Waarheid.Onwaar ? Weeg(onderwerp, moment) : waarheid;
    }

    public override Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var deel = voorwaarde.LegUit(onderwerp, moment, plaats);
        if (deel.Waarheid != Waarheid.Onwaar)
        {
            return deel;
        }

        var spoor = new Feitenspoor();
        var gesteld = IsGesteld(moment);
        (gesteld ? uiterlijk : sinds).Lees(onderwerp, moment, plaats, spoor);
        return new Uitleg
        {
            Bewering = Omschrijving,
            Waarheid = Weeg(onderwerp, moment),
            Uiterlijk = gesteld ? Dag(uiterlijk.Bepaal(onderwerp, moment)) : null,
            WachtSinds = gesteld ? null : Dag(sinds.Bepaal(onderwerp, moment)),
            Feiten = spoor.Feiten,
            MeerOntbreekt = spoor.MeerOntbreekt,
            OntbrekendeNormwaarden = spoor.OntbrekendeNormwaarden,
            Maten = spoor.Maten,
            Onderdelen = [deel],
        };
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        voorwaarde.Kantelmomenten(onderwerp, moment, horizon);
        uiterlijk.Kantelmomenten(onderwerp, moment, horizon);
        horizon.VoegDagNa(Dag(uiterlijk.Bepaal(onderwerp, moment)));
    }

    private Waarheid Weeg(T onderwerp, in Peilmoment moment) =>
        IsGesteld(moment) ? Weegregels.TotEnMet(uiterlijk.Bepaal(onderwerp, moment), moment) : Waarheid.NogNiet;

    private bool IsGesteld(in Peilmoment moment) => moment.Normwaarden.Zoek(termijn, moment.Peildatum) is not null;

    private static DateOnly? Dag(Waarde<DateOnly> dag) => dag.IsBekend ? dag.Inhoud : null;
}
