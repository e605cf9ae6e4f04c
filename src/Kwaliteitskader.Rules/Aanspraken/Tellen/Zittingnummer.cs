using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Bouwstenen;
using static Kwaliteitskader.Rules.Feitentabellen.AandoeningFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.AanspraakFeiten;

namespace Kwaliteitskader.Rules.Aanspraken.Tellen;

/// <summary>Het nummer van de zitting in een reeks.</summary>
/// <param name="naam">Hoe het nummer heet.</param>
internal abstract class Zittingnummer(Tekst naam) : Aanspraakuitdrukking<Bereik>
{
    public override Tekst Omschrijving => naam;

    public override IReadOnlyList<Bouwsteen> Delen { get; } =
        [Zittingen, ZittingOp, ZittingAandoening, Tellingen, TellingAandoening, TellingVan, TellingTotEnMet, TellingAantal, EerderAantal, EerderEersteOp, EerderLaatsteOp];

    public override void Kantelmomenten(Aanspraakvraag onderwerp, in Peilmoment moment, Horizon horizon)
    {
        foreach (var zitting in onderwerp.Zittingen ?? [])
        {
            horizon.Voeg(zitting.Op);
        }
    }
}

/// <summary>Het nummer in een reeks die niet van de dag afhangt.</summary>
internal sealed class NummerInReeks(Zittingreeks reeks, Tekst naam) : Zittingnummer(naam)
{
    /// <summary>Over de hele behandeling, bij wie dan ook.</summary>
    public static NummerInReeks Geheel { get; } =
        new(new Zittingreeks(Eerder: true), new("het nummer van de zitting over de hele behandeling", "the number of the sitting over the whole treatment"));

    /// <summary>Alleen in dit traject, na een nieuwe indicatie.</summary>
    public static NummerInReeks Traject { get; } =
        new(new Zittingreeks(Eerder: false), new("het nummer van de zitting sinds de nieuwe indicatie", "the number of the sitting since the new indication"));

    /// <summary>Over alle artrose van heup en knie samen.</summary>
    public static NummerInReeks Gewrichten { get; } =
        new(new Zittingreeks(Eerder: true, Gewrichten: true), new("het nummer van de zitting voor heupen en knieën samen", "the number of the sitting for hips and knees together"));

    /// <summary>Hetzelfde, sinds een nieuwe indicatie.</summary>
    public static NummerInReeks GewrichtenTraject { get; } =
        new(new Zittingreeks(Eerder: false, Gewrichten: true), new("het nummer voor heupen en knieën sinds de nieuwe indicatie", "the number for hips and knees since the new indication"));

    public override Waarde<Bereik> Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment) => reeks.Nummer(onderwerp, moment.Peildatum);

    public override void Lees(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor) =>
        Telspoor.Lees(reeks, onderwerp, moment, spoor);
}

/// <summary>De dag van de eerste zitting in een reeks; daarvan af loopt een termijn.</summary>
internal sealed class EersteZitting(Zittingreeks reeks, Tekst naam) : Aanspraakuitdrukking<Dagbereik>
{
    /// <summary>De eerste voor deze aandoening, bij wie dan ook.</summary>
    public static EersteZitting Geheel { get; } = new(new Zittingreeks(Eerder: true), new("de eerste behandeling", "the first treatment"));

    /// <summary>De eerste van dit traject.</summary>
    public static EersteZitting Traject { get; } = new(new Zittingreeks(Eerder: false), new("de eerste behandeling sinds de nieuwe indicatie", "the first treatment since the new indication"));

    /// <summary>De eerste voor heupen en knieën samen.</summary>
    public static EersteZitting Gewrichten { get; } = new(new Zittingreeks(Eerder: true, Gewrichten: true), new("de eerste behandeling van heup of knie", "the first treatment of hip or knee"));

    /// <summary>Hetzelfde, in dit traject.</summary>
    public static EersteZitting GewrichtenTraject { get; } = new(new Zittingreeks(Eerder: false, Gewrichten: true), new("de eerste behandeling van heup of knie sinds de nieuwe indicatie", "the first treatment of hip or knee since the new indication"));

    public override Tekst Omschrijving => naam;

    public override IReadOnlyList<Bouwsteen> Delen { get; } = NummerInReeks.Geheel.Delen;

    public override Waarde<Dagbereik> Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment) => reeks.Eerste(onderwerp, moment.Peildatum);

    public override void Lees(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        Telspoor.Lees(reeks, onderwerp, moment, spoor);
        if (reeks.Eerder && onderwerp.Aandoening.Eerder?.Aantal != 0)
        {
            EerderEersteOp.Lees(onderwerp.Aandoening, moment, plaats, spoor);
        }
    }
}
