using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De ene dag, of de andere als vaststaat dat de ene er niet is.</summary>
internal sealed class OfAnders<T>(Uitdrukking<T, DateOnly> dag, Uitdrukking<T, DateOnly> anders) : Uitdrukking<T, DateOnly>
{
    public override Tekst Omschrijving { get; } =
        new($"{dag.Omschrijving.Nl}, of anders {anders.Omschrijving.Nl}", $"{dag.Omschrijving.En}, or else {anders.Omschrijving.En}");

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [dag, anders];

    public override Waarde<DateOnly> Bepaal(T onderwerp, in Peilmoment moment)
    {
        var waarde = dag.Bepaal(onderwerp, moment);
        return waarde.Kennis == Kennis.Geen ? anders.Bepaal(onderwerp, moment) : waarde;
    }

    public override void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        dag.Lees(onderwerp, moment, plaats, spoor);
        if (dag.Bepaal(onderwerp, moment).Kennis != Kennis.Bekend)
        {
            anders.Lees(onderwerp, moment, plaats, spoor);
        }
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        dag.Kantelmomenten(onderwerp, moment, horizon);
        anders.Kantelmomenten(onderwerp, moment, horizon);
    }
}
