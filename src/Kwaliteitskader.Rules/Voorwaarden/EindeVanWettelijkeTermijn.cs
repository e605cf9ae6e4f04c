using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Kalender;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De laatste dag van een termijn uit een wet: de dag zelf, of de eerste erna waarop zo'n termijn kan eindigen (Algemene termijnenwet, artikel 1).</summary>
internal sealed class EindeVanWettelijkeTermijn<T>(Uitdrukking<T, DateOnly> dag) : Uitdrukking<T, DateOnly>
{
    public override Tekst Omschrijving { get; } = new(
        $"{dag.Omschrijving.Nl}, of de eerste dag daarna waarop een wettelijke termijn kan eindigen",
        $"{dag.Omschrijving.En}, or the first day after on which a legal term can end");

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [dag];

    public override Waarde<DateOnly> Bepaal(T onderwerp, in Peilmoment moment)
    {
        var waarde = dag.Bepaal(onderwerp, moment);
        return waarde.IsBekend ? waarde.Inhoud.EindeVanWettelijkeTermijn() : waarde;
    }

    public override void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor) =>
        dag.Lees(onderwerp, moment, plaats, spoor);

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon) =>
        dag.Kantelmomenten(onderwerp, moment, horizon);
}
