using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Ten minste één element van de selectie noemt dezelfde tekst als het onderwerp; hoofdletters maken niet uit.</summary>
/// <param name="selectie">De selectie.</param>
/// <param name="genoemd">De tekst die een element noemt.</param>
/// <param name="gezocht">De tekst die het onderwerp noemt.</param>
internal sealed class EnigeMetTekst<T, E>(Selectie<T, E> selectie, Uitdrukking<E, string> genoemd, Uitdrukking<T, string> gezocht)
    : EnigeBijOnderwerp<T, E>(selectie)
    where T : class
    where E : class
{
    private readonly Kantelvraag<E> kantelvraag = (E element, in Peilmoment moment, Horizon horizon) =>
    {
        selectie.Kantelmomenten(element, moment, horizon);
        genoemd.Kantelmomenten(element, moment, horizon);
    };

    public override Tekst Omschrijving { get; } = new(
        $"{genoemd.Omschrijving.Nl} is gelijk aan {gezocht.Omschrijving.Nl}", $"{genoemd.Omschrijving.En} equals {gezocht.Omschrijving.En}");

    public override Zinsboom Zinsboom => Zinsboom.Boven(
        new($"voor ten minste één {Selectie.Lijst.Element.Nl} geldt", $"for at least one {Selectie.Lijst.Element.En} it holds that"),
        [.. Selectie.Waarvoor, Zinsblad()]);

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [selectie, genoemd, gezocht];

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        gezocht.Kantelmomenten(onderwerp, moment, horizon);
        Dagenloop<E>.Kantelmomenten(this, onderwerp, Selectie.Elementen(onderwerp, moment) ?? [], kantelvraag, moment, horizon);
    }

    protected override Waarheid PerElement(T onderwerp, E element, in Peilmoment moment)
    {
        var een = genoemd.Bepaal(element, moment);
        var ander = gezocht.Bepaal(onderwerp, moment);
        return een.IsBekend && ander.IsBekend
            ? Waarheden.Van(string.Equals(een.Inhoud, ander.Inhoud, StringComparison.OrdinalIgnoreCase))
            : Weegregels.Vergeleken(een.Kennis, ander.Kennis);
    }

    protected override void Lees(T onderwerp, E element, in Peilmoment moment, JsonPointer plaats, JsonPointer plaatsVanElement, Feitenspoor spoor)
    {
        genoemd.Lees(element, moment, plaatsVanElement, spoor);
        gezocht.Lees(onderwerp, moment, plaats, spoor);
    }

    protected override string PadVan(Bouwsteen deel, string onder) => deel == genoemd ? Selectie.PadVanElement(onder) : onder;
}
