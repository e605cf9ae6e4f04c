using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>
/// Een voorwaarde waarover een mens oordeelt zodra een tegenspraak in de feiten gebleken is. Een tegenspraak moet gebleken
/// zijn: zolang zij onbekend is, telt zij niet.
/// </summary>
internal sealed class TwijfelAls<T>(Voorwaarde<T> voorwaarde, Voorwaarde<T> tegenspraak, Reden reden) : Voorwaarde<T>
    where T : class
{
    private readonly Voorwaarde<T> kern = voorwaarde.Kern;
    private readonly Voorwaarde<T> kernVanTegenspraak = tegenspraak.Kern;

    public override Tekst Omschrijving => voorwaarde.Omschrijving;

    public override Zinsboom Zinsboom
    {
        get
        {
            var eis = voorwaarde.Zinsboom;
            return eis with { Tegenspraken = [tegenspraak.Zinsboom.Met(EigenReden, mensOordeelt: true), .. eis.Tegenspraken] };
        }
    }

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [tegenspraak, voorwaarde];

    public override Reden EigenReden { get; } = reden;

    internal override bool RedenAlleenBijTegenspraak => true;

    public override bool EigenGeslotenWereld => true;

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment) =>
        kernVanTegenspraak.Bepaal(onderwerp, moment) == Waarheid.Waar ? Waarheid.Twijfel : kern.Bepaal(onderwerp, moment);

    public override Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        return kernVanTegenspraak.Bepaal(onderwerp, moment) != Waarheid.Waar
            ? voorwaarde.LegUit(onderwerp, moment, plaats)
            : new Uitleg
            {
                Bewering = new("de feiten spreken elkaar tegen", "the facts contradict each other"),
                Waarheid = Waarheid.Twijfel,
                Reden = EigenReden.Code,
                Onderdelen = [tegenspraak.LegUit(onderwerp, moment, plaats)],
            };
    }

    internal override void LeesOpen(T onderwerp, in Peilmoment moment, JsonPointer plaats, Opbrengst opbrengst) =>
        voorwaarde.LeesOpen(onderwerp, moment, plaats, opbrengst);

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        tegenspraak.Kantelmomenten(onderwerp, moment, horizon);
        voorwaarde.Kantelmomenten(onderwerp, moment, horizon);
    }
}
