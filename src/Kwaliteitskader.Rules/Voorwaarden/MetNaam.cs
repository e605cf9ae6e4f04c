using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Een voorwaarde die in de uitleg onder een eigen naam staat, zoals "telt als ingeschreven".</summary>
internal sealed class MetNaam<T>(Voorwaarde<T> voorwaarde, Tekst naam) : Voorwaarde<T>
    where T : class
{
    public override Tekst Omschrijving { get; } = naam;

    public override Zinsboom Zinsboom => Zinsboom.Boven(Omschrijving, voorwaarde.Zinsboom);

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [voorwaarde];

    internal override Voorwaarde<T> Kern => voorwaarde.Kern;

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment) => voorwaarde.Bepaal(onderwerp, moment);

    public override Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var deel = voorwaarde.LegUit(onderwerp, moment, plaats);
        return moment.AlleenDragend ? deel : new Uitleg { Bewering = Omschrijving, Waarheid = deel.Waarheid, Onderdelen = [deel] };
    }

    internal override void LeesOpen(T onderwerp, in Peilmoment moment, JsonPointer plaats, Opbrengst opbrengst) =>
        voorwaarde.LeesOpen(onderwerp, moment, plaats, opbrengst);

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon) =>
        voorwaarde.Kantelmomenten(onderwerp, moment, horizon);
}
