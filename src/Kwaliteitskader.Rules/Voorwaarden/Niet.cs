using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De voorwaarde geldt niet.</summary>
internal sealed class Niet<T>(Voorwaarde<T> voorwaarde) : Voorwaarde<T>
    where T : class
{
    private readonly Voorwaarde<T> kern = voorwaarde.Kern;

    private readonly Lazy<Tekst> naam = new(() => voorwaarde.Zinsboom.Tegendeel().Zin, LazyThreadSafetyMode.PublicationOnly);

    public override Tekst Omschrijving => naam.Value;

    public override Zinsboom Zinsboom => voorwaarde.Zinsboom.Tegendeel();

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [voorwaarde];

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment) => Waarheden.Niet(kern.Bepaal(onderwerp, moment));

    public override Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var deel = voorwaarde.LegUit(onderwerp, moment, plaats);
        return new Uitleg { Bewering = Omschrijving, Waarheid = Waarheden.Niet(deel.Waarheid), Onderdelen = [deel] };
    }

    internal override void LeesOpen(T onderwerp, in Peilmoment moment, JsonPointer plaats, Opbrengst opbrengst) =>
        voorwaarde.LeesOpen(onderwerp, moment, plaats, opbrengst);

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon) =>
        voorwaarde.Kantelmomenten(onderwerp, moment, horizon);
}
