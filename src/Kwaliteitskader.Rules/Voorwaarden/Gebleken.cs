using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Een voorwaarde die moet blijken: zolang zij onbekend is, geldt zij niet. Haar wereld is gesloten.</summary>
internal sealed class Gebleken<T>(Voorwaarde<T> voorwaarde) : Voorwaarde<T>
    where T : class
{
    private readonly Voorwaarde<T> kern = voorwaarde.Kern;

    public override Tekst Omschrijving { get; } = new($"gebleken is: {voorwaarde.Omschrijving.Nl}", $"it has been shown: {voorwaarde.Omschrijving.En}");

    public override Zinsboom Zinsboom => Zinsboom.Boven(new("gebleken is", "it has been shown"), voorwaarde.Zinsboom);

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [voorwaarde];

    public override bool EigenGeslotenWereld => true;

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment) => Weegregels.Gebleken(kern.Bepaal(onderwerp, moment));

    public override Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var deel = voorwaarde.LegUit(onderwerp, moment, plaats);
        return new Uitleg { Bewering = Omschrijving, Waarheid = Weegregels.Gebleken(deel.Waarheid), Onderdelen = [deel] };
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon) =>
        voorwaarde.Kantelmomenten(onderwerp, moment, horizon);
}
