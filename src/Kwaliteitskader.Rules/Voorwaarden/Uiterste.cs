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

        if (Loop(onderwerp, elementen, moment) is { } loop)
        {
            return loop.Weging.Dag;
        }

        var stand = new Uiterstestand(laatste);
        var eerste = EersteDieTelt(onderwerp, moment);
        foreach (var element in elementen)
        {
            Tel(element, eerste, moment, ref stand);
        }

        return stand.Dag;
    }

    public override void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        selectie.Lijst.Lees(onderwerp, moment, plaats, spoor);
        var waarde = Bepaal(onderwerp, moment);
        var eerste = EersteDieTelt(onderwerp, moment);
        var elementen = selectie.Elementen(onderwerp, moment) ?? [];
        for (var i = 0; i < elementen.Length && (waarde.IsBekend || !spoor.MeerOntbreekt); i++)
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
            else if (waarde.Kennis == Kennis.Geen || Onzeker(element, eerste, moment))
            {
                selectie.Lees(i, element, moment, plaats, spoor);
                dag.Lees(element, moment, selectie.Lijst.PlaatsVan(i, plaats), spoor);
            }
        }
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        vanaf?.Kantelmomenten(onderwerp, moment, horizon);
        var elementen = selectie.Elementen(onderwerp, moment) ?? [];
        if (Loop(onderwerp, elementen, moment) is { } loop)
        {
            horizon.Voeg(loop.Eerstvolgende);
            return;
        }

        foreach (var element in elementen)
        {
            kantelvraag(element, moment, horizon);
        }
    }

    private static Tekst Naam(Tekst welke) => new($"de dag van {welke.Nl}", $"the day of {welke.En}");

    protected override string PadVan(Bouwsteen deel, string onder) => deel == dag ? selectie.PadVanElement(onder) : onder;

    /// <summary>De standen van een lange lijst, als dag na dag gevraagd wordt.</summary>
    private Wegingsloop<E, Uiterstestand>? Loop(T onderwerp, ImmutableArray<E> elementen, in Peilmoment moment)
    {
        if (moment.TijdlijnVoor(elementen.Length) is not { } tijdlijn)
        {
            return null;
        }

        var eerste = EersteDieTelt(onderwerp, moment);
        if (tijdlijn.Van(this, onderwerp) is not Onthouden onthouden || onthouden.Eerste != eerste)
        {
            tijdlijn.Onthoud(this, onderwerp, onthouden = Onthoud(elementen, eerste, moment));
        }

        return onthouden.Loop.Naar(moment);
    }

    private Onthouden Onthoud(ImmutableArray<E> elementen, DateOnly eerste, in Peilmoment moment)
    {
        return new(eerste, new(elementen, Stand, kantelvraag, moment));

        Uiterstestand Stand(E element, in Peilmoment dag)
        {
            var stand = new Uiterstestand(laatste);
            Tel(element, eerste, dag, ref stand);
            return stand;
        }
    }

    private void Tel(E element, DateOnly eerste, in Peilmoment moment, ref Uiterstestand stand)
    {
        var op = naarDag.Bepaal(element, moment);
        if (!op.IsBekend || (op.Inhoud >= eerste && op.Inhoud <= moment.Peildatum))
        {
            stand.Tel(op, selectie.Hoort(element, moment));
        }
    }

    /// <summary>Of een element op zichzelf openhoudt welke dag het is.</summary>
    private bool Onzeker(E element, DateOnly eerste, in Peilmoment moment)
    {
        var stand = new Uiterstestand(laatste);
        Tel(element, eerste, moment, ref stand);
        return stand.Dag is { IsBekend: false, Kennis: not Kennis.Geen };
    }

    private DateOnly EersteDieTelt(T onderwerp, in Peilmoment moment) =>
        vanaf?.Bepaal(onderwerp, moment) is { IsBekend: true } dag ? dag.Inhoud : DateOnly.MinValue;

    /// <summary>Wat van een lange lijst onthouden is, zolang dezelfde dagen tellen.</summary>
    private sealed record Onthouden(DateOnly Eerste, Wegingsloop<E, Uiterstestand> Loop);
}
