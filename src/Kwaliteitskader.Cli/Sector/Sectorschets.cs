using System.Collections.Immutable;
using Kwaliteitskader.Cli.Cijfers;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Sector;

/// <summary>De sectorschets die het implementatieplan vraagt (§6.2): aantallen op geaggregeerd niveau, en de weg naar 2030.</summary>
internal static class Sectorschets
{
    /// <summary>De reeksen, zonder groepen kleiner dan <paramref name="minimum"/>.</summary>
    public static IReadOnlyList<Cijferreeks> Van(Sectorcijfers cijfers, int minimum) =>
    [
        .. new[]
        {
            Sector(cijfers),
            Registraties(cijfers),
            Verdeling("spreiding", new("Praktijken naar werkzame therapeuten", "Practices by working therapists"), "therapeuten", "praktijken", Klassen.Grootte, cijfers.Grootte),
            Verbijzonderingen(cijfers, minimum),
            Verdeling("wachttijden", new("Zorgtrajecten naar dagen van aanmelding tot intake", "Courses of care by days from application to intake"), "dagen", "zorgtrajecten", Klassen.Wachttijd, cijfers.Wachttijd),
            Totalen.Uitkomsten(cijfers.PerDag[0].Stand),
            Totalen.Registers(cijfers.PerDag),
            Totalen.Belemmeringen("belemmeringen", [cijfers.PerDag[0]]),
            Totalen.Belemmeringen("belemmeringenPerJaar", cijfers.PerDag, inTekst: false),
        }.Select(reeks => KleineGroepen.Verzwijg(reeks, minimum)),
    ];

    private static Cijferreeks Sector(Sectorcijfers cijfers) => new()
    {
        Naam = "sector",
        Titel = new("De sector op de peildatum", "The sector on the reference date"),
        Sleutels = ["wat"],
        Maten = ["aantal"],
        IsVerdeling = false,
        Rijen =
        [
            new(["praktijken"], [cijfers.Praktijken]),
            .. EnumNamen.Alle<Beroep>().Select((beroep, i) => new Cijferrij([beroep], [cijfers.Therapeuten[i]])),
            new(["therapeut van onbekend beroep"], [cijfers.Therapeuten[^1]]),
            new(["zorgtrajecten"], [cijfers.Zorgtrajecten]),
        ],
    };

    private static Cijferreeks Registraties(Sectorcijfers cijfers) => new()
    {
        Naam = "registraties",
        Titel = new("Ingeschreven praktijken en werkzame therapeuten per register", "Registered practices and working therapists per register"),
        Sleutels = ["register"],
        Maten = Klassen.Inschrijving,
        Rijen = [.. EnumNamen.Alle<Register>().Select((register, i) => new Cijferrij(
            [register], [.. Enumerable.Range(0, Klassen.Inschrijving.Length).Select(stand => (long?)cijfers.Ingeschreven[i, stand])]))],
    };

    // Ook de naam van een zeldzame verbijzondering zegt al wie het is.
    private static Cijferreeks Verbijzonderingen(Sectorcijfers cijfers, int minimum)
    {
        var groot = cijfers.Verbijzonderingen.Where(paar => paar.Value >= minimum).Select(paar => new Cijferrij([paar.Key], [paar.Value]));
        var klein = cijfers.Verbijzonderingen.Values.Where(aantal => aantal < minimum).Sum();
        return new()
        {
            Naam = "verbijzonderingen",
            Titel = new("Werkzame therapeuten per verbijzondering", "Working therapists per specialisation"),
            Sleutels = ["verbijzondering"],
            Maten = ["therapeuten"],
            IsVerdeling = false,
            Balk = 0,
            Rijen = [.. groot, .. klein == 0 ? Array.Empty<Cijferrij>() : [new(["overige"], [klein])]],
        };
    }

    private static Cijferreeks Verdeling(string naam, Tekst titel, string sleutel, string maat, ImmutableArray<string> klassen, long[] aantallen) => new()
    {
        Naam = naam,
        Titel = titel,
        Sleutels = [sleutel],
        Maten = [maat],
        Balk = 0,
        Rijen = [.. klassen.Zip(aantallen, (klasse, aantal) => new Cijferrij([klasse], [aantal]))],
    };
}
