using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Loket.Teksten;

/// <summary>Wat er bij het inleveren gezegd wordt.</summary>
internal static class Inleverteksten
{
    public static readonly Tekst Kop = new("Inleveren", "Submit");
    public static readonly Tekst Uitleg = new(
        "Een werkboek (.xlsx), JSON of NDJSON. U ziet meteen alles wat eraan mankeert; is er niets mis, dan is de aanvraag er.",
        "A workbook (.xlsx), JSON or NDJSON. You see at once all that is wrong with it; if nothing is, the application is there.");
    public static readonly Tekst Bestand = new("Bestand", "File");
    public static readonly Tekst Register = new("Aanvraag bij", "Application to");
    public static readonly Tekst Peildatum = new("Peildatum", "Reference date");
    public static readonly Tekst Knop = new("Inleveren", "Submit");
    public static readonly Tekst GeenBestand = new("Kies een bestand.", "Choose a file.");
    public static readonly Tekst GeenDossier = new("In dit bestand staat geen dossier.", "This file holds no dossier.");
    public static readonly Tekst KiesRegister = new("Kies een register.", "Choose a register.");
    public static readonly Tekst KiesDag = new("Geef een peildatum.", "Give a reference date.");
    public static readonly Tekst Resultaat = new("Ontvangen", "Received");
    public static readonly Tekst Waarde = new("Gevonden", "Found");
    public static readonly Tekst Verwacht = new("Verwacht", "Expected");
    public static readonly Tekst Bedoeld = new("Misschien bedoeld", "Perhaps meant");
    public static readonly Tekst Plaats = new("Plaats", "Place");
    public static readonly Tekst Fout = new("Wat er niet klopt", "What is wrong");
    public static readonly Tekst Gemarkeerd = new("Werkboek met gemarkeerde cellen", "Workbook with the cells marked");
    public static readonly Tekst Opnieuw = new("Verbeterd bestand inleveren", "Submit the mended file");
    public static readonly Tekst NietOpgenomen = new(
        "Het bestand is bewaard zoals het kwam, maar er is geen aanvraag van gemaakt: eerst moet alles te lezen zijn.",
        "The file is kept as it came, but no application was made of it: all of it must be readable first.");
    public static readonly Tekst Opgenomen = new("Alles is te lezen.", "All of it can be read.");
    public static readonly Tekst Aanvragen = new("Aanvragen uit dit bestand", "Applications from this file");
    public static readonly Tekst Gewist = new("De inhoud van dit bestand is gewist.", "The contents of this file have been erased.");
    public static readonly Tekst Nakijken = new("Na te kijken", "To check");
    public static readonly Tekst Sjabloon = new("Leeg werkboek om in te vullen", "Empty workbook to fill in");

    public static Tekst TeVeel(int meeste) => new($"Er staan meer dan {meeste} dossiers in dit bestand.", $"This file holds more than {meeste} dossiers.");

    public static Tekst Regel(long regel) => new($"regel {regel}", $"line {regel}");

    public static Tekst Dossier(int nummer) => new($"Dossier {nummer}", $"Dossier {nummer}");

    public static Tekst Fouten(int aantal) => aantal == 1 ? new("1 fout", "1 error") : new($"{aantal} fouten", $"{aantal} errors");

    public static Tekst Van(Inleversoort soort) => soort switch
    {
        Inleversoort.Werkboek => new("werkboek", "workbook"),
        Inleversoort.Formulier => new("formulier", "form"),
        Inleversoort.Ndjson => new("NDJSON", "NDJSON"),
        _ => new("JSON", "JSON"),
    };
}
