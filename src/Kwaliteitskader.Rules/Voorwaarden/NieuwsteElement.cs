using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Feiten;

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
    private readonly Uiterste<T, E> laatste;

    internal NieuwsteElement(Selectie<T, E> selectie, Uitdrukking<E, DateOnly> dag)
    {
        this.selectie = selectie;
        this.dag = dag;
        laatste = new Uiterste<T, E>(selectie, dag, laatste: true);
        Delen = [laatste];
    }

    /// <inheritdoc/>
    public override Tekst Omschrijving => new($"{selectie.Omschrijving.Nl}, de nieuwste", $"{selectie.Omschrijving.En}, the newest");

    /// <inheritdoc/>
    public override IReadOnlyList<Bouwsteen> Delen { get; }

    /// <summary>Een waarde van het nieuwste element.</summary>
    public Uitdrukking<T, W> Eigenschap<W>(Uitdrukking<E, W> uitdrukking) => new VanNieuwste<T, E, W>(this, uitdrukking);

    /// <summary>
    /// De plaats van het element in de lijst, of waarom er geen is. Twee elementen met dezelfde laatste dag zijn tegenstrijdig.
    /// </summary>
    internal Waarde<int> Index(T onderwerp, in Peilmoment moment)
    {
        var op = laatste.Bepaal(onderwerp, moment);
        if (!op.IsBekend)
        {
            return op.Zonder<int>();
        }

        var elementen = selectie.Elementen(onderwerp, moment) ?? [];
        var gevonden = Waarde<int>.Geen;
        for (var i = 0; i < elementen.Length; i++)
        {
            var dagVanElement = dag.Bepaal(elementen[i], moment);
            if (!dagVanElement.IsBekend || dagVanElement.Inhoud != op.Inhoud)
            {
                continue;
            }

            switch (selectie.Hoort(elementen[i], moment))
            {
                case Waarheid.Onbekend:
                    return Waarde<int>.Onbekend;
                case Waarheid.Waar or Waarheid.Twijfel:
                    gevonden = gevonden.Kennis == Kennis.Geen ? i : Waarde<int>.Tegenstrijdig;
                    break;
            }
        }

        return gevonden;
    }

    internal E Element(int index, T onderwerp, in Peilmoment moment) => selectie.Elementen(onderwerp, moment)!.Value[index];

    internal JsonPointer PlaatsVan(int index, JsonPointer plaats) => selectie.Lijst.PlaatsVan(index, plaats);

    internal string PadVanElement(string onder) => selectie.PadVanElement(onder);

    /// <summary>Noteert waarom niet vaststaat welk element het nieuwste is, en de gevraagde waarde van elk dat het kan zijn.</summary>
    internal void LeesKandidaten<W>(Uitdrukking<E, W> uitdrukking, T onderwerp, in Peilmoment moment, JsonPointer plaats, Lezing lezing)
    {
        selectie.Lijst.Lees(onderwerp, moment, plaats, lezing);
        var elementen = selectie.Elementen(onderwerp, moment) ?? [];
        for (var i = 0; i < elementen.Length; i++)
        {
            selectie.Lees(i, elementen[i], moment, plaats, lezing);
            if (selectie.Hoort(elementen[i], moment) != Waarheid.Onwaar)
            {
                dag.Lees(elementen[i], moment, PlaatsVan(i, plaats), lezing);
                uitdrukking.Lees(elementen[i], moment, PlaatsVan(i, plaats), lezing);
            }
        }
    }

    internal void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon) =>
        laatste.Kantelmomenten(onderwerp, moment, horizon);
}

/// <summary>Een waarde van het nieuwste element van een selectie.</summary>
internal sealed class VanNieuwste<T, E, W>(NieuwsteElement<T, E> nieuwste, Uitdrukking<E, W> uitdrukking) : Uitdrukking<T, W>
    where T : class
    where E : class
{
    public override Tekst Omschrijving => uitdrukking.Omschrijving;

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [nieuwste, uitdrukking];

    public override Waarde<W> Bepaal(T onderwerp, in Peilmoment moment)
    {
        var index = nieuwste.Index(onderwerp, moment);
        return index.IsBekend
            ? uitdrukking.Bepaal(nieuwste.Element(index.Inhoud, onderwerp, moment), moment)
            : index.Zonder<W>();
    }

    public override void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Lezing lezing)
    {
        var index = nieuwste.Index(onderwerp, moment);
        if (index.IsBekend)
        {
            uitdrukking.Lees(nieuwste.Element(index.Inhoud, onderwerp, moment), moment, nieuwste.PlaatsVan(index.Inhoud, plaats), lezing);
        }
        else
        {
            nieuwste.LeesKandidaten(uitdrukking, onderwerp, moment, plaats, lezing);
        }
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        nieuwste.Kantelmomenten(onderwerp, moment, horizon);
        var index = nieuwste.Index(onderwerp, moment);
        if (index.IsBekend)
        {
            uitdrukking.Kantelmomenten(nieuwste.Element(index.Inhoud, onderwerp, moment), moment, horizon);
        }
    }

    protected override string PadVan(Bouwsteen deel, string onder) =>
        deel == uitdrukking ? nieuwste.PadVanElement(onder) : onder;
}
