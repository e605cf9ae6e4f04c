using System.Globalization;
using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Kalender;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Een dag plus een termijn in dagen, werkdagen, weken of maanden.</summary>
/// <param name="dag">De dag.</param>
/// <param name="termijn">De termijn zoals die op de peildatum geldt.</param>
/// <param name="eindeVanPeriode">
/// Of de laatste dag gevraagd wordt van een periode die op de dag zelf begint; dat is een dag eerder dan de dag plus de termijn.
/// </param>
/// <param name="speling">Wat bij de termijn komt, in dezelfde eenheid.</param>
internal sealed class Plus<T>(Uitdrukking<T, DateOnly> dag, Normwaarde termijn, bool eindeVanPeriode, Normwaarde? speling = null) : Uitdrukking<T, DateOnly>
{
    private readonly Binnenweg<T, DateOnly> weg = new(dag);

    public override Tekst Omschrijving { get; } = eindeVanPeriode
        ? new($"het einde van de {Termijn(termijn, speling).Nl} vanaf {dag.Omschrijving.Nl}", $"the end of the {Termijn(termijn, speling).En} from {dag.Omschrijving.En}")
        : new($"het einde van de {Termijn(termijn, speling).Nl} na {dag.Omschrijving.Nl}", $"the end of the {Termijn(termijn, speling).En} after {dag.Omschrijving.En}");

    public override IReadOnlyList<Bouwsteen> Delen { get; } = speling is null ? [dag] : [dag, new Normgetal<T>(speling)];

    public override Normwaarde EigenNormwaarde => termijn;

    public override Waarde<DateOnly> Bepaal(T onderwerp, in Peilmoment moment) =>
        Plus.Opgeteld(weg.Bepaal(onderwerp, moment), termijn, speling, eindeVanPeriode, moment);

    public override void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        dag.Lees(onderwerp, moment, plaats, spoor);
        spoor.Maat(termijn, moment.Normwaarden.Zoek(termijn, moment.Peildatum), moment);
        if (speling is not null)
        {
            spoor.Maat(speling, moment.Normwaarden.Zoek(speling, moment.Peildatum), moment);
        }
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        dag.Kantelmomenten(onderwerp, moment, horizon);
        Normgetal.KantelmomentenVan(termijn, moment, horizon);
        if (speling is not null)
        {
            Normgetal.KantelmomentenVan(speling, moment, horizon);
        }
    }

    private static Tekst Termijn(Normwaarde termijn, Normwaarde? speling) => speling is null
        ? termijn.Naam
        : new($"{termijn.Naam.Nl} met de {speling.Naam.Nl}", $"{termijn.Naam.En} with the {speling.Naam.En}");
}

/// <summary>Wat voor elke termijn na een dag gelijk is.</summary>
internal static class Plus
{
    /// <summary>De dag plus de termijn met haar speling; onbekend zolang een van beide geen waarde heeft.</summary>
    public static Waarde<DateOnly> Opgeteld(Waarde<DateOnly> begin, Normwaarde termijn, Normwaarde? speling, bool eindeVanPeriode, in Peilmoment moment)
    {
        if (!begin.IsBekend)
        {
            return begin;
        }

        if (moment.Normwaarden.Zoek(termijn, moment.Peildatum) is not { } waarde)
        {
            return Waarde<DateOnly>.Onbekend;
        }

        var extra = speling is null ? 0 : moment.Normwaarden.Zoek(speling, moment.Peildatum)?.Getal;
        if (extra is not { } erbij)
        {
            return Waarde<DateOnly>.Onbekend;
        }

        var einde = Verder(begin.Inhoud, waarde.Getal + erbij, waarde.Eenheid ?? termijn.Eenheid, termijn);
        return eindeVanPeriode ? einde.PlusDagen(-1) : einde;
    }

    private static DateOnly Verder(DateOnly begin, int getal, Eenheid eenheid, Normwaarde termijn) => eenheid switch
    {
        Eenheid.Dagen => begin.PlusDagen(getal),
        Eenheid.Werkdagen => begin.PlusWerkdagen(getal),
        Eenheid.Weken => begin.PlusDagen((int)Math.Clamp(7L * getal, int.MinValue, int.MaxValue)),
        Eenheid.Maanden => begin.PlusMaanden(getal),
        _ => throw new InvalidOperationException(
            string.Create(CultureInfo.InvariantCulture, $"{termijn.Id} counts in {termijn.Eenheid} and is not a term.")),
    };
}
