using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Kalender;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Een dag plus een aantal kalenderdagen dat zelf een feit is.</summary>
internal sealed class PlusAantal<T>(Uitdrukking<T, DateOnly> dag, Uitdrukking<T, decimal> dagen) : Uitdrukking<T, DateOnly>
{
    /// <summary>Meer dagen dan de kalender heeft; daarboven maakt het aantal niet meer uit.</summary>
    private const decimal Meest = 4_000_000;

    public override Tekst Omschrijving { get; } =
        new($"{dag.Omschrijving.Nl} plus {dagen.Omschrijving.Nl}", $"{dag.Omschrijving.En} plus {dagen.Omschrijving.En}");

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [dag, dagen];

    public override Waarde<DateOnly> Bepaal(T onderwerp, in Peilmoment moment)
    {
        var begin = dag.Bepaal(onderwerp, moment);
        var aantal = dagen.Bepaal(onderwerp, moment);
        if (!begin.IsBekend || !aantal.IsBekend)
        {
            return begin.IsBekend ? aantal.Zonder<DateOnly>() : begin;
        }

        return begin.Inhoud.PlusDagen((int)Math.Clamp(aantal.Inhoud, -Meest, Meest));
    }

    public override void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        dag.Lees(onderwerp, moment, plaats, spoor);
        dagen.Lees(onderwerp, moment, plaats, spoor);
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        dag.Kantelmomenten(onderwerp, moment, horizon);
        dagen.Kantelmomenten(onderwerp, moment, horizon);
    }
}
