using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Feiten;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Elk element van de selectie voldoet; van een lege selectie is dat waar.</summary>
internal sealed class Alle<T, E>(Selectie<T, E> selectie, Voorwaarde<E> voorwaarde)
    : Kwantor<T, E>(selectie, selectie.HoortNietOf(voorwaarde))
    where T : class
    where E : class
{
    public override Tekst Omschrijving { get; } = new(
        $"elk van {selectie.Lijst.Omschrijving.Nl} voldoet of hoort er niet bij",
        $"each of {selectie.Lijst.Omschrijving.En} qualifies or is not concerned");

    public override Leesboom Leesboom => Selectie.Waarvoor.IsEmpty
        ? Leesboom.Boven(
            new($"voor elk uit de lijst ‘{Selectie.Lijst.Omschrijving.Nl}’ geldt", $"for each of the list ‘{Selectie.Lijst.Omschrijving.En}’"),
            voorwaarde.Leesboom)
        : new()
        {
            Zin = new($"voor elk uit de lijst ‘{Selectie.Lijst.Omschrijving.Nl}’", $"for each of the list ‘{Selectie.Lijst.Omschrijving.En}’"),
            Onder =
            [
                Leesboom.Boven(new("waarvoor geldt", "for which"), Selectie.Waarvoor),
                Leesboom.Boven(new("moet gelden", "it must hold that"), voorwaarde.Leesboom),
            ],
        };

    protected override Waarheid Bepaal(ReadOnlySpan<E> elementen, in Peilmoment moment)
    {
        var geheel = Waarheid.Waar;
        foreach (var element in elementen)
        {
            geheel = Waarheden.En(geheel, PerElement.Bepaal(element, moment));
            if (geheel == Waarheid.Onwaar)
            {
                break;
            }
        }

        return geheel;
    }
}
