using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Elk element van de selectie voldoet; van een lege selectie is dat waar.</summary>
internal sealed class Alle<T, E>(Selectie<T, E> selectie, Voorwaarde<E> voorwaarde)
    : Kwantor<T, E>(selectie, selectie.HoortNietOf(voorwaarde))
    where T : class
    where E : class
{
    private readonly Voorwaarde<E> kern = voorwaarde.Kern;

    public override Tekst Omschrijving { get; } = selectie.Waarvoor.IsEmpty
        ? new($"{selectie.Lijst.Elk.Nl} voldoet", $"{selectie.Lijst.Elk.En} qualifies")
        : new($"{selectie.Lijst.Elk.Nl} waar het om gaat, voldoet", $"{selectie.Lijst.Elk.En} concerned qualifies");

    public override Zinsboom Zinsboom => Selectie.Waarvoor.IsEmpty
        ? Zinsboom.Boven(
            new($"voor {Selectie.Lijst.Elk.Nl} geldt", $"for {Selectie.Lijst.Elk.En} it holds that"),
            voorwaarde.Zinsboom)
        : new()
        {
            Zin = new($"voor {Selectie.Lijst.Elk.Nl}", $"for {Selectie.Lijst.Elk.En}"),
            Onder =
            [
                Zinsboom.Boven(new("waarvoor geldt", "for which"), Selectie.Waarvoor),
                Zinsboom.Boven(new("moet gelden", "it must hold that"), voorwaarde.Zinsboom),
            ],
        };

    protected override Waarheid Samen(ReadOnlySpan<E> elementen, in Peilmoment moment)
    {
        var geheel = Waarheid.Waar;
        foreach (var element in elementen)
        {
            // Wat er niet bij hoort, hoeft niet te voldoen, en wordt dat dan ook niet gevraagd.
            var buiten = Waarheden.Niet(Selectie.Hoort(element, moment));
            if (buiten == Waarheid.Waar)
            {
                continue;
            }

            geheel = Waarheden.En(geheel, Waarheden.Of(buiten, kern.Bepaal(element, moment)));
            if (geheel == Waarheid.Onwaar)
            {
                break;
            }
        }

        return geheel;
    }

    // De volgorde van Waarheid is die van zwak naar sterk, met het onbekende vooraan: na een onwaar element telt het zwakste.
    protected override Waarheid Samen(ReadOnlySpan<int> aantallen)
    {
        if (aantallen[(int)Waarheid.Onwaar] > 0)
        {
            return Waarheid.Onwaar;
        }

        var zwakste = aantallen.IndexOfAnyExcept(0);
        return zwakste < 0 ? Waarheid.Waar : (Waarheid)zwakste;
    }
}
