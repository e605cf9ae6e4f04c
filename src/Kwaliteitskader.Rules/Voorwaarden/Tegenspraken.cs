using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De redenen van tegenspraken die in elke norm kunnen voorkomen die zulke feiten leest.</summary>
public static class Tegenspraken
{
    /// <summary>De laatste dag van een periode ligt voor haar eerste.</summary>
    public static Reden EindeVoorBegin { get; } = new("einde-voor-begin", new(
        "De laatste dag van een periode ligt voor haar eerste dag. Staat er 0001-01-01, dan is waarschijnlijk bedoeld dat er geen einde is: laat de laatste dag dan weg.",
        "The last day of a period is before its first day. If it says 0001-01-01, probably no end was meant: then leave the last day out."));

    /// <summary>Over dezelfde dagen spreken inschrijvingen in hetzelfde register elkaar tegen.</summary>
    public static Reden Inschrijvingen { get; } = new("inschrijvingen-spreken-elkaar-tegen", new(
        "Over dezelfde dagen is in hetzelfde register zowel ingeschreven als geschorst of doorgehaald.",
        "Over the same days the same register says both registered and suspended or struck off."));

    /// <summary>Twee perioden waarover hetzelfde register toetst, overlappen elkaar.</summary>
    public static Reden Registratieperioden { get; } = new("registratieperioden-overlappen", new(
        "Twee registratieperioden van hetzelfde register overlappen elkaar.",
        "Two registration periods of the same register overlap."));

    /// <summary>Er is een solist, en er werken meer therapeuten.</summary>
    public static Reden Solist { get; } = new("solist-met-meer-therapeuten", new(
        "De praktijk zou van een solist zijn, maar er werkt meer dan één therapeut.",
        "The practice is said to be a solo practice, but more than one therapist works there."));

    /// <summary>De praktijk zou niet bij het Keurmerk aangesloten zijn, en staat in zijn register.</summary>
    public static Reden Keurmerk { get; } = new("keurmerk-spreekt-zich-tegen", new(
        "De praktijk zou niet aangesloten zijn bij het Keurmerk, maar is ingeschreven in zijn praktijkregister.",
        "The practice is said not to be affiliated with the Keurmerk, but is registered in its practice register."));

    /// <summary>Alle redenen hierboven.</summary>
    public static IReadOnlyList<Reden> Alle { get; } = [EindeVoorBegin, Inschrijvingen, Registratieperioden, Solist, Keurmerk];
}
