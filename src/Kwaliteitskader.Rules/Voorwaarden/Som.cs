using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Woorden;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>
/// De som over de elementen van een selectie waarvan de dag in een venster en niet na de peildatum valt, is ten minste een
/// drempel. Wat onbekend is, telt als ondergrens niet en als bovengrens onbeperkt mee.
/// </summary>
/// <param name="selectie">De selectie.</param>
/// <param name="dag">De dag van een element.</param>
/// <param name="bedrag">Wat een element bijdraagt, nul of meer; zonder bedrag telt elk element voor één.</param>
/// <param name="venster">Eerste en laatste dag die meetellen.</param>
/// <param name="drempel">Wat de som ten minste moet zijn.</param>
internal sealed class Som<T, E>(
    Selectie<T, E> selectie,
    Uitdrukking<E, DateOnly> dag,
    Uitdrukking<E, decimal>? bedrag,
    (Uitdrukking<T, DateOnly> Van, Uitdrukking<T, DateOnly> Tot) venster,
    Uitdrukking<T, decimal> drempel) : Bladvoorwaarde<T>
    where T : class
    where E : class
{
    private readonly Binnenweg<E, DateOnly> naarDag = new(dag);
    private readonly Kantelvraag<E> kantelvraag = selectie.Kantelvraag(dag);
    private readonly Binnenweg<E, decimal>? naarBedrag = bedrag is null ? null : new(bedrag);

    public override Tekst Omschrijving { get; } = new(
        $"{(bedrag?.Omschrijving ?? selectie.Lijst.Omschrijving).Nl} samen halen ten minste: {drempel.Omschrijving.Nl}",
        $"{(bedrag?.Omschrijving ?? selectie.Lijst.Omschrijving).En} together reach at least: {drempel.Omschrijving.En}");

    public override Zinsboom Zinsboom => new()
    {
        Zin = Omschrijving,
        Onder =
        [
            .. selectie.Waarvoor.Select(hoort => Zinsboom.Boven(new("geteld wordt waarvoor geldt", "counted is that for which"), hoort)),
            new()
            {
                Zin = new(
                    $"geteld wordt wat naar {dag.Omschrijving.Nl} valt van {venster.Van.Omschrijving.Nl} tot en met {venster.Tot.Omschrijving.Nl}",
                    $"counted is what by {dag.Omschrijving.En} falls from {venster.Van.Omschrijving.En} through {venster.Tot.Omschrijving.En}"),
            },
        ],
    };

    public override IReadOnlyList<Bouwsteen> Delen { get; } =
        [.. new Bouwsteen?[] { selectie, dag, bedrag, venster.Van, venster.Tot, drempel }.OfType<Bouwsteen>()];

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        var van = venster.Van.Bepaal(onderwerp, moment);
        var tot = venster.Tot.Bepaal(onderwerp, moment);
        var nodig = drempel.Bepaal(onderwerp, moment);
        if (!van.IsBekend || !tot.IsBekend || !nodig.IsBekend)
        {
            return Waarheden.En(
                Waarheden.Bekend(van.Kennis),
                Waarheden.En(Waarheden.Bekend(tot.Kennis), Waarheden.Bekend(nodig.Kennis)));
        }

        if (selectie.Elementen(onderwerp, moment) is not { } elementen)
        {
            return nodig.Inhoud <= 0 ? Waarheid.Waar : Waarheid.Onbekend;
        }

        return Geteld(elementen, van.Inhoud, tot.Inhoud, moment).Oordeel(nodig.Inhoud);
    }

    public override Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var spoor = new Feitenspoor();
        LeesFeiten(onderwerp, moment, plaats, spoor);
        return new Uitleg
        {
            Bewering = Omschrijving,
            Waarheid = Bepaal(onderwerp, moment),
            Stand = Stand(onderwerp, moment),
            Feiten = spoor.Feiten,
            MeerOntbreekt = spoor.MeerOntbreekt,
            OntbrekendeNormwaarden = spoor.OntbrekendeNormwaarden,
            Maten = spoor.Maten,
        };
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        venster.Van.Kantelmomenten(onderwerp, moment, horizon);
        venster.Tot.Kantelmomenten(onderwerp, moment, horizon);
        drempel.Kantelmomenten(onderwerp, moment, horizon);
        Dagenloop<E>.Kantelmomenten(this, onderwerp, selectie.Elementen(onderwerp, moment) ?? [], kantelvraag, moment, horizon);
    }

    protected override string PadVan(Bouwsteen deel, string onder) =>
        deel == dag || deel == bedrag ? selectie.PadVanElement(onder) : onder;

    protected override void LeesFeiten(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        venster.Van.Lees(onderwerp, moment, plaats, spoor);
        venster.Tot.Lees(onderwerp, moment, plaats, spoor);
        drempel.Lees(onderwerp, moment, plaats, spoor);
        selectie.Lijst.Lees(onderwerp, moment, plaats, spoor);
        var van = venster.Van.Bepaal(onderwerp, moment);
        var tot = venster.Tot.Bepaal(onderwerp, moment);
        var elementen = selectie.Elementen(onderwerp, moment) ?? [];
        for (var i = 0; i < elementen.Length; i++)
        {
            if (!van.IsBekend || !tot.IsBekend || Binnen(elementen[i], van.Inhoud, tot.Inhoud, moment) != Waarheid.Onwaar)
            {
                var plaatsVanElement = selectie.Lijst.PlaatsVan(i, plaats);
                selectie.Lees(i, elementen[i], moment, plaats, spoor);
                dag.Lees(elementen[i], moment, plaatsVanElement, spoor);
                bedrag?.Lees(elementen[i], moment, plaatsVanElement, spoor);
            }
        }
    }

    /// <summary>De som van wat er in het venster valt.</summary>
    private Somtelling Geteld(ImmutableArray<E> elementen, DateOnly van, DateOnly tot, in Peilmoment moment)
    {
        var telling = new Somtelling();
        foreach (var element in elementen)
        {
            telling.Tel(Binnen(element, van, tot, moment), naarBedrag?.Bepaal(element, moment) ?? 1m);
        }

        return telling;
    }

    private Tekst? Stand(T onderwerp, in Peilmoment moment)
    {
        var van = venster.Van.Bepaal(onderwerp, moment);
        var tot = venster.Tot.Bepaal(onderwerp, moment);
        return van.IsBekend && tot.IsBekend && drempel.Bepaal(onderwerp, moment) is { IsBekend: true } nodig
            ? Stand(Geteld(selectie.Elementen(onderwerp, moment) ?? [], van.Inhoud, tot.Inhoud, moment).Onder, nodig.Inhoud)
            : null;
    }

    /// <summary>Hoe ver het staat, met wat er geteld is: "122 van 160 punten uit bij- en nascholing".</summary>
    private Tekst Stand(decimal onder, decimal nodig)
    {
        var (gehaald, gevraagd) = (Waardetekst.Getal(onder), Waardetekst.Getal(nodig));
        var wat = Eenheidsnaam(nodig);
        var uit = selectie.Soort is { } soort ? new Tekst($" uit {soort.Nl}", $" from {soort.En}") : new Tekst("", "");
        return new($"{gehaald.Nl} van {gevraagd.Nl} {wat.Nl}{uit.Nl}", $"{gehaald.En} of {gevraagd.En} {wat.En}{uit.En}");
    }

    private Tekst Eenheidsnaam(decimal nodig)
    {
        var eenheid = drempel.Alle().Select(deel => deel.EigenNormwaarde?.Eenheid).OfType<Eenheid>().Append(Eenheid.Aantal).First();
        return eenheid is Eenheid.Punten or Eenheid.Uren
            ? Maatwoorden.Naam(eenheid, nodig == 1)
            : bedrag is null ? Telwoord(nodig) : selectie.Lijst.EigenFeit.Opschrift;
    }

    private Tekst Telwoord(decimal nodig) => nodig == 1 ? selectie.Lijst.Element : selectie.Lijst.EigenFeit.Opschrift;

    private Waarheid Binnen(E element, DateOnly van, DateOnly tot, in Peilmoment moment)
    {
        var op = naarDag.Bepaal(element, moment);
        var inVenster = Somtelling.InVenster(op, van, tot, moment);
        return inVenster == Waarheid.Onwaar ? Waarheid.Onwaar : Waarheden.En(inVenster, selectie.Hoort(element, moment));
    }
}

/// <summary>Een som terwijl zij geteld wordt: wat zij ten minste en ten hoogste is.</summary>
internal struct Somtelling
{
    /// <summary>Meer dan dit telt een element nooit, opdat geen som buiten het bereik van een getal valt.</summary>
    private const decimal Meest = 1_000_000_000_000m;

    private decimal boven;
    private bool twijfel;

    /// <summary>Wat de som ten minste is.</summary>
    public decimal Onder { get; private set; }

    /// <summary>Of een dag in het venster en niet na de peildatum valt.</summary>
    public static Waarheid InVenster(Waarde<DateOnly> op, DateOnly van, DateOnly tot, in Peilmoment moment) => op.IsBekend
        ? Waarheden.Van(op.Inhoud >= van && op.Inhoud <= tot && op.Inhoud <= moment.Peildatum)
        : Waarheden.Zonder(op.Kennis);

    /// <summary>Telt een element.</summary>
    /// <param name="binnen">Of het meetelt.</param>
    /// <param name="bedrag">Wat het bijdraagt.</param>
    public void Tel(Waarheid binnen, Waarde<decimal> bedrag)
    {
        if (binnen is Waarheid.Onwaar or Waarheid.NogNiet)
        {
            return;
        }

        var meest = bedrag.IsBekend ? Math.Min(bedrag.Inhoud, Meest) : Meest;
        Onder += binnen == Waarheid.Waar && bedrag.IsBekend ? meest : 0;
        boven += meest;
        twijfel |= binnen == Waarheid.Twijfel;
    }

    /// <summary>Of de som ten minste een drempel is.</summary>
    public readonly Waarheid Oordeel(decimal nodig)
    {
        if (Onder >= nodig)
        {
            return Waarheid.Waar;
        }

        return boven < nodig ? Waarheid.Onwaar : twijfel ? Waarheid.Twijfel : Waarheid.Onbekend;
    }
}
