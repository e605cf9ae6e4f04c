using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Kalender;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De dag zelf, of de eerste werkdag erna als hij geen werkdag is (Algemene termijnenwet, artikel 1).</summary>
internal sealed class EerstvolgendeWerkdag<T>(Uitdrukking<T, DateOnly> dag) : Uitdrukking<T, DateOnly>
{
    public override Tekst Omschrijving { get; } = new(
        $"{dag.Omschrijving.Nl}, of de eerste werkdag daarna", $"{dag.Omschrijving.En}, or the first working day after");

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [dag];

    public override Waarde<DateOnly> Bepaal(T onderwerp, in Peilmoment moment)
    {
        var waarde = dag.Bepaal(onderwerp, moment);
        return waarde.IsBekend ? waarde.Inhoud.OfEerstvolgendeWerkdag() : waarde;
    }

    public override void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor) =>
        dag.Lees(onderwerp, moment, plaats, spoor);

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon) =>
        dag.Kantelmomenten(onderwerp, moment, horizon);
}
