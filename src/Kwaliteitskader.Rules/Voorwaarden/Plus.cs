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

    public override Waarde<DateOnly> Bepaal(T onderwerp, in Peilmoment moment)
    {
        var begin = weg.Bepaal(onderwerp, moment);
        if (!begin.IsBekend)
        {
            return begin;
        }

        if (moment.Normwaarden.Zoek(termijn, moment.Peildatum) is not { } waarde)
        {
            return Waarde<DateOnly>.Onbekend;
        }

        if (speling is null)
        {
            return Opgeteld(begin.Inhoud, waarde, 0);
        }

        return moment.Normwaarden.Zoek(speling, moment.Peildatum) is { } extra ? Opgeteld(begin.Inhoud, waarde, extra.Getal) : Waarde<DateOnly>.Onbekend;
    }

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

    private DateOnly Opgeteld(DateOnly begin, GedateerdeWaarde waarde, int extra)
    {
        var getal = waarde.Getal + extra;
        var einde = (waarde.Eenheid ?? termijn.Eenheid) switch
        {
            Eenheid.Dagen => begin.PlusDagen(getal),
            Eenheid.Werkdagen => begin.PlusWerkdagen(getal),
            Eenheid.Weken => begin.PlusDagen((int)Math.Clamp(7L * getal, int.MinValue, int.MaxValue)),
            Eenheid.Maanden => begin.PlusMaanden(getal),
            _ => throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture, $"Normwaarde {termijn.Id} telt in {termijn.Eenheid} en is geen termijn.")),
        };
        return eindeVanPeriode ? einde.PlusDagen(-1) : einde;
    }
}
