using System.Globalization;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Ten minste zoveel elementen van de selectie voldoen.</summary>
/// <param name="aantal">Het aantal, 1 of meer.</param>
/// <param name="selectie">De selectie.</param>
/// <param name="voorwaarde">Waaraan elk geteld element voldoet.</param>
internal sealed class TenMinste<T, E>(int aantal, Selectie<T, E> selectie, Voorwaarde<E> voorwaarde)
    : Kwantor<T, E>(selectie, selectie.HoortEn(voorwaarde))
    where T : class
    where E : class
{
    public override Tekst Omschrijving { get; } = new(
        string.Create(CultureInfo.InvariantCulture, $"ten minste {aantal} van {selectie.Lijst.Omschrijving.Nl} voldoen"),
        string.Create(CultureInfo.InvariantCulture, $"at least {aantal} of {selectie.Lijst.Omschrijving.En} qualify"));

    public override Zinsboom Zinsboom => Zinsboom.Boven(
        new(
            string.Create(CultureInfo.InvariantCulture, $"voor ten minste {aantal} van {Selectie.Lijst.Omschrijving.Nl} geldt"),
            string.Create(CultureInfo.InvariantCulture, $"for at least {aantal} of {Selectie.Lijst.Omschrijving.En} it holds that")),
        [.. Selectie.Waarvoor, voorwaarde.Zinsboom]);

    protected override Waarheid Samen(ReadOnlySpan<E> elementen, in Peilmoment moment)
    {
        var (zeker, onbekend, twijfel) = (0, 0, 0);
        foreach (var element in elementen)
        {
            switch (PerElement.Bepaal(element, moment))
            {
                case Waarheid.Waar when ++zeker >= aantal:
                    return Waarheid.Waar;
                case Waarheid.Onbekend:
                    onbekend++;
                    break;
                case Waarheid.Twijfel:
                    twijfel++;
                    break;
            }
        }

        return Samen(zeker, onbekend, twijfel);
    }

    protected override Waarheid Samen(ReadOnlySpan<int> aantallen) =>
        Samen(aantallen[(int)Waarheid.Waar], aantallen[(int)Waarheid.Onbekend], aantallen[(int)Waarheid.Twijfel]);

    private Waarheid Samen(int zeker, int onbekend, int twijfel)
    {
        if (zeker >= aantal)
        {
            return Waarheid.Waar;
        }

        if (zeker + onbekend + twijfel < aantal)
        {
            return Waarheid.Onwaar;
        }

        return onbekend > 0 ? Waarheid.Onbekend : Waarheid.Twijfel;
    }
}
