using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Het getal van een normwaarde, zoals het op een bepaalde dag of over een heel tijdvak geldt.</summary>
/// <param name="normwaarde">De normwaarde.</param>
/// <param name="op">De dag waarop het getal moet gelden; zonder dag is dat de peildatum.</param>
/// <param name="totEnMet">De dag tot en met welke hetzelfde getal moet gelden.</param>
/// <param name="geval">Het geval waarvoor het getal moet gelden, als er per geval een is.</param>
internal sealed class Normgetal<T>(
    Normwaarde normwaarde,
    Uitdrukking<T, DateOnly>? op = null,
    Uitdrukking<T, DateOnly>? totEnMet = null,
    Uitdrukking<T, int>? geval = null) : Uitdrukking<T, decimal>
{
    public override Tekst Omschrijving => normwaarde.Naam;

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [.. new Bouwsteen?[] { op, totEnMet, geval }.OfType<Bouwsteen>()];

    public override Normwaarde EigenNormwaarde => normwaarde;

    public override Waarde<decimal> Bepaal(T onderwerp, in Peilmoment moment)
    {
        var begin = op is null ? moment.Peildatum : op.Bepaal(onderwerp, moment);
        var einde = totEnMet is null ? begin : totEnMet.Bepaal(onderwerp, moment);
        var voor = geval is null ? 0 : geval.Bepaal(onderwerp, moment);
        return Normgetal.Van(normwaarde, begin, einde, voor, moment);
    }

    public override void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        op?.Lees(onderwerp, moment, plaats, spoor);
        totEnMet?.Lees(onderwerp, moment, plaats, spoor);
        geval?.Lees(onderwerp, moment, plaats, spoor);
        var voor = geval?.Bepaal(onderwerp, moment) ?? 0;
        if (Ontbreekt(onderwerp, moment))
        {
            spoor.Maat(normwaarde, null, moment, voor.Inhoud, geval?.Omschrijving);
        }
        else if (Bepaal(onderwerp, moment).IsBekend)
        {
            var begin = op?.Bepaal(onderwerp, moment) ?? moment.Peildatum;
            spoor.Maat(normwaarde, moment.Normwaarden.Zoek(normwaarde, begin.Inhoud, voor.Inhoud), moment, voor.Inhoud, geval?.Omschrijving);
        }
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        op?.Kantelmomenten(onderwerp, moment, horizon);
        totEnMet?.Kantelmomenten(onderwerp, moment, horizon);
        geval?.Kantelmomenten(onderwerp, moment, horizon);
        Normgetal.KantelmomentenVan(normwaarde, moment, horizon);
    }

    /// <summary>
    /// Of het aan de normwaarde ligt: zij heeft er geen enkele, of geen die geldt. Zolang niet bekend is voor wanneer en waarvoor
    /// zij gevraagd wordt, is dat laatste niet te zeggen.
    /// </summary>
    private bool Ontbreekt(T onderwerp, in Peilmoment moment) =>
        moment.Normwaarden.Van(normwaarde).IsEmpty
        || (Bepaal(onderwerp, moment).Kennis == Kennis.Onbekend
            && op?.Bepaal(onderwerp, moment).IsBekend != false
            && totEnMet?.Bepaal(onderwerp, moment).IsBekend != false
            && geval?.Bepaal(onderwerp, moment).IsBekend != false);
}

/// <summary>Wat voor elke spoor van een normwaarde gelijk is.</summary>
internal static class Normgetal
{
    /// <summary>Het getal dat van de ene dag tot en met de andere voor een geval geldt.</summary>
    public static Waarde<decimal> Van(Normwaarde normwaarde, Waarde<DateOnly> begin, Waarde<DateOnly> einde, Waarde<int> geval, in Peilmoment moment)
    {
        if (!begin.IsBekend || !einde.IsBekend || !geval.IsBekend)
        {
            return Minst(begin.Kennis, einde.Kennis, geval.Kennis);
        }

        var waarde = moment.Normwaarden.Zoek(normwaarde, begin.Inhoud, geval.Inhoud);
        return waarde is not null && waarde.Geldigheid.Omvat(einde.Inhoud) ? waarde.Getal : Waarde<decimal>.Onbekend;
    }

    /// <summary>Noteert de dagen waarop een waarde ingaat of vervalt.</summary>
    public static void KantelmomentenVan(Normwaarde normwaarde, in Peilmoment moment, Horizon horizon)
    {
        foreach (var waarde in moment.Normwaarden.Van(normwaarde))
        {
            horizon.Voeg(waarde.Geldigheid.Van);
            horizon.VoegDagNa(waarde.Geldigheid.Tot);
        }
    }

    private static Waarde<decimal> Minst(Kennis a, Kennis b, Kennis c)
    {
        if (a == Kennis.Onbekend || b == Kennis.Onbekend || c == Kennis.Onbekend)
        {
            return Waarde<decimal>.Onbekend;
        }

        return a == Kennis.Geen || b == Kennis.Geen || c == Kennis.Geen ? Waarde<decimal>.Geen : Waarde<decimal>.Tegenstrijdig;
    }
}
