using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De vroegste of de laatste dag van de elementen van een selectie, op of voor de peildatum. Zonder zulke elementen is er geen.</summary>
/// <param name="selectie">De selectie.</param>
/// <param name="dag">De dag van een element.</param>
/// <param name="laatste">Of de laatste dag gezocht wordt, en anders de vroegste.</param>
/// <param name="vanaf">De dag waarvoor niets telt; zolang hij onbekend is, telt alles.</param>
internal sealed class Uiterste<T, E>(Selectie<T, E> selectie, Uitdrukking<E, DateOnly> dag, bool laatste, Uitdrukking<T, DateOnly>? vanaf = null) : Uitdrukking<T, DateOnly>
    where T : class
    where E : class
{
    private readonly Binnenweg<E, DateOnly> naarDag = new(dag);
    private readonly object welkeDag = new();
    private readonly Kantelvraag<E> kantelvraag = selectie.Kantelvraag(dag);

    public override Tekst Omschrijving { get; } = Naam(selectie.Lijst.Met(laatste ? new("laatste", "latest") : new("eerste", "first")));

    internal override IEnumerable<Zinsboom> Voorbehouden => selectie.Waarvoor.Select(hoort => Zinsboom.Boven(
        new(
            $"waarbij van {selectie.Lijst.Omschrijving.Nl} alleen meetelt waarvoor geldt",
            $"where of {selectie.Lijst.Omschrijving.En} only those count for which"),
        hoort));

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [selectie, dag, .. vanaf is null ? Array.Empty<Bouwsteen>() : [vanaf]];

    public override bool EigenGeslotenWereld => vanaf is not null;

    public override Waarde<DateOnly> Bepaal(T onderwerp, in Peilmoment moment)
    {
        if (selectie.Elementen(onderwerp, moment) is not { } elementen)
        {
            return Waarde<DateOnly>.Onbekend;
        }

        return Dagantwoord<DateOnly>.Van(welkeDag, onderwerp, elementen.Length, moment) is { } antwoord
            ? antwoord.Waarde ??= Zoek(onderwerp, elementen, moment)
            : Zoek(onderwerp, elementen, moment);
    }

    private Waarde<DateOnly> Zoek(T onderwerp, ImmutableArray<E> elementen, in Peilmoment moment)
    {
        var zeker = Waarde<DateOnly>.Geen;
        var eerste = EersteDieTelt(onderwerp, moment);
        foreach (var element in elementen)
        {
            var op = naarDag.Bepaal(element, moment);
            if (op.IsBekend && op.Inhoud >= eerste && op.Inhoud <= moment.Peildatum && selectie.Hoort(element, moment) == Waarheid.Waar && Wint(op.Inhoud, zeker))
            {
                zeker = op;
            }
        }

        foreach (var element in elementen)
        {
            if (Onzeker(element, zeker, eerste, moment))
            {
                return selectie.Hoort(element, moment) == Waarheid.Twijfel ? Waarde<DateOnly>.Tegenstrijdig : Waarde<DateOnly>.Onbekend;
            }
        }

        return zeker;
    }

    public override void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        selectie.Lijst.Lees(onderwerp, moment, plaats, spoor);
        var waarde = Bepaal(onderwerp, moment);
        var eerste = EersteDieTelt(onderwerp, moment);
        var elementen = selectie.Elementen(onderwerp, moment) ?? [];
        for (var i = 0; i < elementen.Length; i++)
        {
            var element = elementen[i];
            var op = naarDag.Bepaal(element, moment);
            if (waarde.IsBekend)
            {
                if (op.IsBekend && op.Inhoud == waarde.Inhoud && selectie.Hoort(element, moment) == Waarheid.Waar)
                {
                    dag.Lees(element, moment, selectie.Lijst.PlaatsVan(i, plaats), spoor);
                    return;
                }
            }
            else if (waarde.Kennis == Kennis.Geen || Onzeker(element, Waarde<DateOnly>.Geen, eerste, moment))
            {
                selectie.Lees(i, element, moment, plaats, spoor);
                dag.Lees(element, moment, selectie.Lijst.PlaatsVan(i, plaats), spoor);
            }
        }
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        vanaf?.Kantelmomenten(onderwerp, moment, horizon);
        Dagenloop<E>.Kantelmomenten(this, onderwerp, selectie.Elementen(onderwerp, moment) ?? [], kantelvraag, moment, horizon);
    }

    private static Tekst Naam(Tekst welke) => new($"de dag van {welke.Nl}", $"the day of {welke.En}");

    protected override string PadVan(Bouwsteen deel, string onder) => deel == dag ? selectie.PadVanElement(onder) : onder;

    /// <summary>Of een element waarvan niet alles vaststaat, de tot nu toe gevonden dag nog kan verdringen.</summary>
    private bool Onzeker(E element, Waarde<DateOnly> zeker, DateOnly eerste, in Peilmoment moment)
    {
        var op = naarDag.Bepaal(element, moment);
        if (op.IsBekend && op.Inhoud < eerste)
        {
            return false;
        }

        return selectie.Hoort(element, moment) switch
        {
            Waarheid.Onwaar or Waarheid.NogNiet => false,
            Waarheid.Waar => !op.IsBekend,
            _ => !op.IsBekend || (op.Inhoud <= moment.Peildatum && Wint(op.Inhoud, zeker)),
        };
    }

    private DateOnly EersteDieTelt(T onderwerp, in Peilmoment moment) =>
        vanaf?.Bepaal(onderwerp, moment) is { IsBekend: true } dag ? dag.Inhoud : DateOnly.MinValue;

    private bool Wint(DateOnly op, Waarde<DateOnly> van) =>
        !van.IsBekend || (laatste ? op > van.Inhoud : op < van.Inhoud);
}
