using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>
/// Een voorwaarde waarbij een lezer, zolang zij niet vervuld is, soms iets moet weten dat het oordeel niet verandert, zoals wat
/// nog niet bekendgemaakt is.
/// </summary>
/// <param name="voorwaarde">De voorwaarde.</param>
/// <param name="wanneer">Wanneer de lezer het moet weten.</param>
/// <param name="kanttekening">Wat hij moet weten, als zin.</param>
internal sealed class MetKanttekening<T>(Voorwaarde<T> voorwaarde, Voorwaarde<T> wanneer, Tekst kanttekening) : Voorwaarde<T>
    where T : class
{
    public override Tekst Omschrijving => voorwaarde.Omschrijving;

    public override Zinsboom Zinsboom => voorwaarde.Zinsboom;

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [voorwaarde];

    internal override Voorwaarde<T> Kern => voorwaarde.Kern;

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment) => voorwaarde.Bepaal(onderwerp, moment);

    public override Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var deel = voorwaarde.LegUit(onderwerp, moment, plaats);
        return deel.Waarheid != Waarheid.Waar && wanneer.Bepaal(onderwerp, moment) == Waarheid.Waar
            ? new Uitleg { Bewering = Omschrijving, Waarheid = deel.Waarheid, Kanttekening = kanttekening, Onderdelen = [deel] }
            : deel;
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon) =>
        voorwaarde.Kantelmomenten(onderwerp, moment, horizon);
}
