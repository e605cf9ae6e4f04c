using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Loket.Teksten;

/// <summary>Wat er op de pagina van één aanvraag staat.</summary>
internal static class Aanvraagteksten
{
    public static readonly Tekst Rapport = new("Rapport met uitleg (.html)", "Report with explanations (.html)");
    public static readonly Tekst Criteria = new("Criteria", "Criteria");
    public static readonly Tekst Waarom = new("Waarom", "Why");
    public static readonly Tekst Feiten = new("Feiten", "Facts");
    public static readonly Tekst Feit = new("Feit", "Fact");
    public static readonly Tekst Waarde = new("Waarde", "Value");
    public static readonly Tekst Herkomst = new("Plaats in het dossier", "Place in the dossier");
    public static readonly Tekst Uiterlijk = new("Uiterlijk", "By");
    public static readonly Tekst Vanaf = new("Vanaf", "From");
    public static readonly Tekst TeDoen = new("Te doen", "To do");
    public static readonly Tekst Bronnen = new("Bronnen", "Sources");
    public static readonly Tekst RustOpAanvraag = new("Hierbij is aangenomen dat de inschrijving er komt.", "This assumes that the registration is granted.");
    public static readonly Tekst AanTeLeveren = new("Aan te leveren", "To supply");
    public static readonly Tekst Voorbehouden = new("Waarvan dit advies uitgaat", "What this advice rests on");
    public static readonly Tekst Peildatum = new("Peildatum", "Reference date");
    public static readonly Tekst Normen = new("Normen", "Norms");
    public static readonly Tekst Ronde = new("Ronde", "Round");
    public static readonly Tekst Ronden = new("Ronden", "Rounds");
    public static readonly Tekst Inlevering = new("Inlevering", "Submission");
    public static readonly Tekst Voorleggen = new("Voorleggen aan een beoordelaar", "Put to an assessor");
    public static readonly Tekst Terugnemen = new("Terugnemen", "Take back");
    public static readonly Tekst Opnieuw = new("Opnieuw beoordelen", "Judge again");
    public static readonly Tekst OpnieuwUitleg = new(
        "Dezelfde feiten, naar de normen van nu en op deze dag.", "The same facts, by the norms of today and on this day.");
    public static readonly Tekst Verschil = new("Wat er sinds de vorige ronde anders is", "What differs from the previous round");
    public static readonly Tekst GeenVerschil = new("Geen criterium kwam anders uit.", "No criterion came out otherwise.");
    public static readonly Tekst AndereNormen = new("De normen zijn sindsdien veranderd.", "The norms have changed since.");
    public static readonly Tekst NormenVeranderd = new(
        "De normen zijn sinds deze ronde veranderd. Het advies hieronder is van toen; het rapport, de agenda en het herstel gaan uit van de normen van nu. Oordeel opnieuw om het verschil te zien.",
        "The norms have changed since this round. The advice below is from then; the report, the agenda and the ways to comply use the norms of now. Judge again to see the difference.");
    public static readonly Tekst Terug = new("Terug naar de aanvraag", "Back to the application");
    public static readonly Tekst Spoor = new("Spoor", "Trail");
    public static readonly Tekst Handelingen = new("Wat u kunt doen", "What you can do");
    public static readonly Tekst Gewist = new("De inhoud van deze aanvraag is gewist. Het spoor is er nog.", "The contents of this application have been erased. The trail remains.");
    public static readonly Tekst EenVolstaat = new("een van deze is genoeg", "one of these is enough");
    public static readonly Tekst En = new(" en ", " and ");
    public static readonly Tekst NogGetallen = new("Door het register op te geven", "To be supplied by the register");
    public static readonly Tekst Wacht = new("Wacht op", "Waits for");

    public static Tekst Nummer(int nummer) => new($"ronde {nummer}", $"round {nummer}");

    public static Tekst Van(Aanleiding aanleiding) => aanleiding switch
    {
        Aanleiding.Inlevering => new("ingeleverd", "submitted"),
        Aanleiding.Formulier => new("aangevuld met het formulier", "completed with the form"),
        _ => new("opnieuw beoordeeld", "judged again"),
    };
}
