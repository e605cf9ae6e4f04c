using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De elementen van een lijst die aan een voorwaarde voldoen.</summary>
/// <typeparam name="T">Het onderwerp.</typeparam>
/// <typeparam name="E">Het type van de elementen.</typeparam>
public sealed class Selectie<T, E> : Bouwsteen
    where T : class
    where E : class
{
    private readonly Voorwaarde<E>? waarvoor;
    private readonly Voorwaarde<E>? kern;

    internal Selectie(Lijstfeit<T, E> lijst, Voorwaarde<E>? waarvoor)
    {
        Lijst = lijst;
        this.waarvoor = waarvoor;
        kern = waarvoor?.Kern;
        Delen = waarvoor is null ? [lijst] : [lijst, waarvoor];
        Omschrijving = waarvoor is null
            ? lijst.Omschrijving
            : new($"{lijst.Omschrijving.Nl} waarvoor geldt: {waarvoor.Omschrijving.Nl}", $"{lijst.Omschrijving.En} for which: {waarvoor.Omschrijving.En}");
    }

    /// <inheritdoc/>
    public override Tekst Omschrijving { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Bouwsteen> Delen { get; }

    internal Lijstfeit<T, E> Lijst { get; }

    /// <summary>Wat van een element moet gelden om erbij te horen, uitgeschreven; leeg als elk element erbij hoort.</summary>
    internal ImmutableArray<Zinsboom> Waarvoor => waarvoor is null ? [] : [waarvoor.Zinsboom];

    /// <summary>De soort waartoe de selectie zich beperkt, als zij zich door één opsomming laat noemen.</summary>
    internal Tekst? Soort => (waarvoor as INoemtWaarden)?.Waarden;

    /// <summary>De elementen van de hele lijst; <see langword="null"/> als die onbekend is.</summary>
    internal ImmutableArray<E>? Elementen(T onderwerp, in Peilmoment moment) => Lijst.Elementen(onderwerp, moment);

    /// <summary>Of een element bij de selectie hoort.</summary>
    internal Waarheid Hoort(E element, in Peilmoment moment) => kern?.Bepaal(element, moment) ?? Waarheid.Waar;

    /// <summary>Een voorwaarde die element voor element vraagt: hoort het erbij, en voldoet het?</summary>
    internal Voorwaarde<E> HoortEn(Voorwaarde<E> voorwaarde) => waarvoor is null ? voorwaarde : waarvoor.Afbakenend() & voorwaarde;

    /// <summary>Een voorwaarde die element voor element vraagt: als het erbij hoort, voldoet het dan?</summary>
    internal Voorwaarde<E> HoortNietOf(Voorwaarde<E> voorwaarde) => waarvoor is null
        ? voorwaarde
        : new Of<E>((!waarvoor).Afbakenend(), voorwaarde, new("hoort er niet bij, of voldoet", "is not concerned, or qualifies"));

    /// <summary>Waarom een element wel of niet bij de selectie hoort; <see langword="null"/> als elk element erbij hoort.</summary>
    internal Uitleg? LegUit(E element, in Peilmoment moment, JsonPointer plaats) => waarvoor?.LegUit(element, moment, plaats);

    /// <summary>Noteert waarom een element wel of niet bij de selectie hoort.</summary>
    internal void Lees(int index, E element, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor) =>
        waarvoor?.Lees(element, moment, Lijst.PlaatsVan(index, plaats), spoor);

    /// <summary>Een vraag aan elk element: wanneer het bij de selectie kan komen of eruit kan vallen, en wanneer zijn dag er is.</summary>
    internal Kantelvraag<E> Kantelvraag(Uitdrukking<E, DateOnly> dag)
    {
        var weg = new Binnenweg<E, DateOnly>(dag);
        return (E element, in Peilmoment moment, Horizon horizon) =>
        {
            Kantelmomenten(element, moment, horizon);
            dag.Kantelmomenten(element, moment, horizon);
            var op = weg.Bepaal(element, moment);
            if (op.IsBekend)
            {
                horizon.Voeg(op.Inhoud);
            }
        };
    }

    /// <summary>Noteert de dagen waarop een element bij de selectie kan komen of eruit kan vallen.</summary>
    internal void Kantelmomenten(E element, in Peilmoment moment, Horizon horizon) =>
        waarvoor?.Kantelmomenten(element, moment, horizon);

    /// <inheritdoc/>
    protected override string PadVan(Bouwsteen deel, string onder) => deel == Lijst ? onder : PadVanElement(onder);

    /// <summary>Het pad van de elementen.</summary>
    internal string PadVanElement(string onder) => $"{Lijst.EigenFeit.PadOnder(onder)}/*";
}
