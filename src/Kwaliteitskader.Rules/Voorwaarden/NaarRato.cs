using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Kalender;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Een getal voor een volle periode, naar rato van de volle maanden van een kortere; nooit meer dan het hele getal.</summary>
/// <param name="getal">Het getal voor een volle periode.</param>
/// <param name="van">Eerste dag van de werkelijke periode.</param>
/// <param name="tot">Laatste dag van de werkelijke periode.</param>
/// <param name="volleMaanden">Het aantal maanden van een volle periode.</param>
internal sealed class NaarRato<T>(
    Uitdrukking<T, decimal> getal,
    Uitdrukking<T, DateOnly> van,
    Uitdrukking<T, DateOnly> tot,
    Uitdrukking<T, decimal> volleMaanden) : Uitdrukking<T, decimal>
{
    public override Tekst Omschrijving { get; } = new($"{getal.Omschrijving.Nl}, naar rato", $"{getal.Omschrijving.En}, pro rata");

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [getal, van, tot, volleMaanden];

    public override Waarde<decimal> Bepaal(T onderwerp, in Peilmoment moment)
    {
        var heel = getal.Bepaal(onderwerp, moment);
        var begin = van.Bepaal(onderwerp, moment);
        var einde = tot.Bepaal(onderwerp, moment);
        var vol = volleMaanden.Bepaal(onderwerp, moment);
        if (!heel.IsBekend || !begin.IsBekend || !einde.IsBekend || !vol.IsBekend)
        {
            return !heel.IsBekend ? heel : !begin.IsBekend ? begin.Zonder<decimal>() : !einde.IsBekend ? einde.Zonder<decimal>() : vol;
        }

        var maanden = Tijdrekening.VolleMaanden(begin.Inhoud, einde.Inhoud);
        return maanden >= vol.Inhoud ? heel.Inhoud : heel.Inhoud * maanden / vol.Inhoud;
    }

    public override void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        getal.Lees(onderwerp, moment, plaats, spoor);
        van.Lees(onderwerp, moment, plaats, spoor);
        tot.Lees(onderwerp, moment, plaats, spoor);
        volleMaanden.Lees(onderwerp, moment, plaats, spoor);
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        getal.Kantelmomenten(onderwerp, moment, horizon);
        van.Kantelmomenten(onderwerp, moment, horizon);
        tot.Kantelmomenten(onderwerp, moment, horizon);
        volleMaanden.Kantelmomenten(onderwerp, moment, horizon);
    }
}
