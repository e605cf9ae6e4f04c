using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Loket.Teksten;

/// <summary>Wat er op de lijst van aanvragen staat.</summary>
internal static class Lijstteksten
{
    public static readonly Tekst Kop = new("Aanvragen", "Applications");
    public static readonly Tekst Praktijk = new("Dossier", "Dossier");
    public static readonly Tekst Register = new("Register", "Register");
    public static readonly Tekst Stand = new("Wacht op", "Waits for");
    public static readonly Tekst Sinds = new("Hoe lang", "How long");
    public static readonly Tekst Advies = new("Advies", "Advice");
    public static readonly Tekst AanTeLeveren = new("Aan te leveren", "To supply");
    public static readonly Tekst VolgendeDag = new("Volgende dag", "Next date");
    public static readonly Tekst Alle = new("alle", "all");
    public static readonly Tekst Zoeken = new("Zoek in dossiers", "Search dossiers");
    public static readonly Tekst Sorteer = new("Volgorde", "Order");
    public static readonly Tekst Zoek = new("Zoeken", "Search");
    public static readonly Tekst Toon = new("Tonen", "Show");
    public static readonly Tekst Leeg = new("Er zijn geen aanvragen die hieraan voldoen.", "No applications match this.");
    public static readonly Tekst Volgende = new("Volgende bladzijde", "Next page");
    public static readonly Tekst Vorige = new("Vorige bladzijde", "Previous page");
    public static readonly Tekst Gewist = new("(gewist)", "(erased)");
    public static readonly Tekst SorteerSinds = new("langst wachtend eerst", "longest waiting first");
    public static readonly Tekst SorteerDag = new("eerste dag eerst", "earliest date first");
    public static readonly Tekst SorteerOntvangen = new("nieuwste eerst", "newest first");
    public static readonly Tekst SorteerDossier = new("op dossier", "by dossier");

    public static Tekst Aantal(int aantal) => aantal == 1 ? new("1 aanvraag", "1 application") : new($"{aantal} aanvragen", $"{aantal} applications");

    public static Tekst Dagen(int dagen) => dagen switch
    {
        0 => new("vandaag", "today"),
        1 => new("1 dag", "1 day"),
        _ => new($"{dagen} dagen", $"{dagen} days"),
    };

    public static Tekst Van(Stand stand) => stand switch
    {
        Opslag.Stand.InBehandeling => new("behandelaar", "handler"),
        Opslag.Stand.BijPraktijk => new("de praktijk", "the practice"),
        Opslag.Stand.TerBeslissing => new("beoordelaar", "assessor"),
        Opslag.Stand.Besloten => new("niemand: besloten", "nobody: decided"),
        _ => new("niemand: gewist", "nobody: erased"),
    };
}
