using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De lijst heeft ten minste één element.</summary>
internal sealed class NietLeeg<T, E>(Lijstfeit<T, E> lijst) : Bladvoorwaarde<T>
    where T : class
    where E : class
{
    public override Tekst Omschrijving { get; } =
        new($"er is ten minste één {lijst.Element.Nl}", $"there is at least one {lijst.Element.En}");

    public override Zinsboom Zinsboom => new()
    {
        Zin = Omschrijving,
        Ontkend = new($"er is geen {lijst.Element.Nl}", $"there is no {lijst.Element.En}"),
    };

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [lijst];

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment) =>
        lijst.Elementen(onderwerp, moment) is { } elementen ? Waarheden.Van(elementen.Length > 0) : Waarheid.Onbekend;

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
    }

    protected override void LeesFeiten(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor) =>
        lijst.Lees(onderwerp, moment, plaats, spoor);
}
