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
internal sealed class Plus<T>(Uitdrukking<T, DateOnly> dag, Normwaarde termijn, bool eindeVanPeriode) : Uitdrukking<T, DateOnly>
{
    private readonly Binnenweg<T, DateOnly> weg = new(dag);

    public override Tekst Omschrijving { get; } = eindeVanPeriode
        ? new($"het einde van de {termijn.Naam.Nl} vanaf {dag.Omschrijving.Nl}", $"the end of the {termijn.Naam.En} from {dag.Omschrijving.En}")
        : new($"het einde van de {termijn.Naam.Nl} na {dag.Omschrijving.Nl}", $"the end of the {termijn.Naam.En} after {dag.Omschrijving.En}");

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [dag];

    public override Normwaarde EigenNormwaarde => termijn;

    public override Waarde<DateOnly> Bepaal(T onderwerp, in Peilmoment moment)
    {
        var begin = weg.Bepaal(onderwerp, moment);
        if (!begin.IsBekend)
        {
            return begin;
        }

        return moment.Normwaarden.Zoek(termijn, moment.Peildatum) is { } waarde
            ? Opgeteld(begin.Inhoud, waarde)
            : Waarde<DateOnly>.Onbekend;
    }

    public override void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        dag.Lees(onderwerp, moment, plaats, spoor);
        spoor.Maat(termijn, moment.Normwaarden.Zoek(termijn, moment.Peildatum), moment);
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        dag.Kantelmomenten(onderwerp, moment, horizon);
        Normgetal.KantelmomentenVan(termijn, moment, horizon);
    }

    private DateOnly Opgeteld(DateOnly begin, GedateerdeWaarde waarde)
    {
        var einde = (waarde.Eenheid ?? termijn.Eenheid) switch
        {
            Eenheid.Dagen => begin.PlusDagen(waarde.Getal),
            Eenheid.Werkdagen => begin.PlusWerkdagen(waarde.Getal),
            Eenheid.Weken => begin.PlusDagen((int)Math.Clamp(7L * waarde.Getal, int.MinValue, int.MaxValue)),
            Eenheid.Maanden => begin.PlusMaanden(waarde.Getal),
            _ => throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture, $"Normwaarde {termijn.Id} telt in {termijn.Eenheid} en is geen termijn.")),
        };
        return eindeVanPeriode ? einde.PlusDagen(-1) : einde;
    }
}
