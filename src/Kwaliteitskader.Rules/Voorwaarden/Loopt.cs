using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>
/// De periode loopt op de peildatum, of op een andere dag; begin en einde horen erbij, en een afwezig einde is open. Een periode
/// die eindigt voor zij begint, spreekt zich tegen, op elke dag.
/// </summary>
/// <param name="van">De eerste dag.</param>
/// <param name="tot">De laatste dag.</param>
/// <param name="op">De dag waarop de periode moet lopen; zonder dag is dat de peildatum.</param>
internal sealed class Loopt<T>(Uitdrukking<T, DateOnly> van, Uitdrukking<T, DateOnly> tot, Uitdrukking<T, DateOnly>? op = null) : Bladvoorwaarde<T>
    where T : class
{
    private readonly Binnenweg<T, DateOnly> naarVan = new(van);
    private readonly Binnenweg<T, DateOnly> naarTot = new(tot);

    public override Tekst Omschrijving { get; } = new(
        $"{op?.Omschrijving.Nl ?? "de peildatum"} ligt op of na {van.Omschrijving.Nl}, en niet na {tot.Omschrijving.Nl} als die er is",
        $"{op?.Omschrijving.En ?? "the reference date"} is on or after {van.Omschrijving.En}, and not after {tot.Omschrijving.En} if there is one");

    public override Zinsboom Zinsboom => Zinsblad() with { Tegenspraken = [OmgekeerdePeriode] };

    public override IReadOnlyList<Bouwsteen> Delen { get; } = op is null ? [van, tot] : [van, tot, op];

    public override Reden EigenReden => Voorwaarden.Tegenspraken.EindeVoorBegin;

    internal override bool RedenAlleenBijTegenspraak => true;

    private Zinsboom OmgekeerdePeriode => new Zinsboom
    {
        Zin = new($"{tot.Omschrijving.Nl} ligt voor {van.Omschrijving.Nl}", $"{tot.Omschrijving.En} is before {van.Omschrijving.En}"),
    }.Met(EigenReden, mensOordeelt: true);

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        var begin = naarVan.Bepaal(onderwerp, moment);
        var einde = naarTot.Bepaal(onderwerp, moment);
        return Weegregels.Loopt(begin, einde, op is null ? moment.Peildatum : op.Bepaal(onderwerp, moment));
    }

    public override Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var waarheid = Bepaal(onderwerp, moment);
        var spoor = new Feitenspoor();
        LeesFeiten(onderwerp, moment, plaats, spoor);
        return new Uitleg
        {
            Bewering = Omschrijving,
            Waarheid = waarheid,
            Reden = waarheid == Waarheid.Twijfel ? EigenReden.Code : null,
            Feiten = spoor.Feiten,
            MeerOntbreekt = spoor.MeerOntbreekt,
            OntbrekendeNormwaarden = spoor.OntbrekendeNormwaarden,
            Maten = spoor.Maten,
        };
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        op?.Kantelmomenten(onderwerp, moment, horizon);
        horizon.Voeg(naarVan.Bepaal(onderwerp, moment) is { IsBekend: true } begin ? begin.Inhoud : null);
        horizon.VoegDagNa(naarTot.Bepaal(onderwerp, moment) is { IsBekend: true } einde ? einde.Inhoud : null);
    }

    protected override void LeesFeiten(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        van.Lees(onderwerp, moment, plaats, spoor);
        if (tot.Bepaal(onderwerp, moment).IsBekend)
        {
            tot.Lees(onderwerp, moment, plaats, spoor);
        }

        op?.Lees(onderwerp, moment, plaats, spoor);
    }
}
