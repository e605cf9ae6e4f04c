using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Het element van een selectie met de laatste dag op of voor de peildatum.</summary>
/// <typeparam name="T">Het onderwerp.</typeparam>
/// <typeparam name="E">Het type van de elementen.</typeparam>
public sealed class NieuwsteElement<T, E> : Bouwsteen
    where T : class
    where E : class
{
    private readonly Selectie<T, E> selectie;
    private readonly Uitdrukking<E, DateOnly> dag;
    private readonly Binnenweg<E, DateOnly> naarDag;
    private readonly Uiterste<T, E> laatste;

    internal NieuwsteElement(Selectie<T, E> selectie, Uitdrukking<E, DateOnly> dag)
    {
        this.selectie = selectie;
        this.dag = dag;
        naarDag = new(dag);
        laatste = new Uiterste<T, E>(selectie, dag, laatste: true);
        Delen = [laatste];
    }

    /// <inheritdoc/>
    public override Tekst Omschrijving => new($"{selectie.Omschrijving.Nl}, de nieuwste", $"{selectie.Omschrijving.En}, the newest");

    internal override IEnumerable<Zinsboom> Voorbehouden =>
    [
        Zinsboom.Boven(
            new(
                $"gelezen van {selectie.Lijst.Met(new("nieuwste", "newest")).Nl}, naar {dag.Omschrijving.Nl}",
                $"read from {selectie.Lijst.Met(new("nieuwste", "newest")).En}, by {dag.Omschrijving.En}"),
            [.. selectie.Waarvoor.Select(hoort => Zinsboom.Boven(new("waarvoor geldt", "for which"), hoort))]),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<Bouwsteen> Delen { get; }

    /// <summary>Een waarde van het nieuwste element.</summary>
    public Uitdrukking<T, W> Eigenschap<W>(Uitdrukking<E, W> uitdrukking) => new VanNieuwste<T, E, W>(this, uitdrukking);

    /// <summary>De laatste dag op of voor de peildatum.</summary>
    internal Waarde<DateOnly> Dag(T onderwerp, in Peilmoment moment) => laatste.Bepaal(onderwerp, moment);

    /// <summary>De elementen van de hele lijst.</summary>
    internal ImmutableArray<E> Elementen(T onderwerp, in Peilmoment moment) => selectie.Elementen(onderwerp, moment) ?? [];

    /// <summary>De elementen waaronder het nieuwste is, als dat een dag heeft. Van een lange lijst alleen die van de dag zelf, als dag na dag gevraagd wordt.</summary>
    internal ImmutableArray<E> Elementen(T onderwerp, DateOnly op, in Peilmoment moment)
    {
        var elementen = Elementen(onderwerp, moment);
        if (dag is not Feit<E, DateOnly> { VanOnderwerp: { } dagVan } || moment.TijdlijnVoor(elementen.Length) is not { } tijdlijn)
        {
            return elementen;
        }

        if (tijdlijn.Van(this, onderwerp) is not Dictionary<DateOnly, ImmutableArray<E>> perDag)
        {
            perDag = PerDag(elementen, dagVan);
            tijdlijn.Onthoud(this, onderwerp, perDag);
            tijdlijn.KentOordelen = true;
        }

        return perDag.GetValueOrDefault(op, []);
    }

    /// <summary>Of een element het nieuwste is; dat kunnen er meer zijn.</summary>
    internal Waarheid IsNieuwste(E element, DateOnly op, in Peilmoment moment)
    {
        var dagVanElement = naarDag.Bepaal(element, moment);
        return dagVanElement.IsBekend && dagVanElement.Inhoud == op ? selectie.Hoort(element, moment) : Waarheid.Onwaar;
    }

    /// <summary>Of een element het nieuwste zou kunnen zijn zolang niet vaststaat welk dat is.</summary>
    internal bool KanNieuwsteZijn(E element, in Peilmoment moment) => selectie.Hoort(element, moment) != Waarheid.Onwaar;

    /// <summary>Noteert waarom een element wel of niet het nieuwste is.</summary>
    internal void Lees(int index, E element, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        selectie.Lees(index, element, moment, plaats, spoor);
        dag.Lees(element, moment, PlaatsVan(index, plaats), spoor);
    }

    /// <summary>Noteert de lijst zelf als zij onbekend of leeg is.</summary>
    internal void LeesLijst(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor) =>
        selectie.Lijst.Lees(onderwerp, moment, plaats, spoor);

    internal JsonPointer PlaatsVan(int index, JsonPointer plaats) => selectie.Lijst.PlaatsVan(index, plaats);

    internal string PadVanElement(string onder) => selectie.PadVanElement(onder);

    internal void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon) =>
        laatste.Kantelmomenten(onderwerp, moment, horizon);

    private static Dictionary<DateOnly, ImmutableArray<E>> PerDag(ImmutableArray<E> elementen, Func<E, DateOnly?> dagVan) => elementen
        .Where(element => dagVan(element) is not null).GroupBy(element => dagVan(element)!.Value)
        .ToDictionary(gelijke => gelijke.Key, gelijke => gelijke.ToImmutableArray());
}
