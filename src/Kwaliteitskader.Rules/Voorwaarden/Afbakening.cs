using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Een voorwaarde die alleen bepaalt om welke elementen of om wie het gaat. In een zin is wat daaruit blijkt bijzaak.</summary>
internal sealed class Afbakening<T>(Voorwaarde<T> voorwaarde) : Voorwaarde<T>
    where T : class
{
    public override Tekst Omschrijving => voorwaarde.Omschrijving;

    public override Zinsboom Zinsboom => voorwaarde.Zinsboom;

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [voorwaarde];

    internal override Voorwaarde<T> Kern => voorwaarde.Kern;

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment) => voorwaarde.Bepaal(onderwerp, moment);

    public override Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats) =>
        voorwaarde.LegUit(onderwerp, moment, plaats) with { Afbakening = true };

    internal override void LeesOpen(T onderwerp, in Peilmoment moment, JsonPointer plaats, Opbrengst opbrengst) =>
        voorwaarde.LeesOpen(onderwerp, moment, plaats, opbrengst);

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon) =>
        voorwaarde.Kantelmomenten(onderwerp, moment, horizon);
}
