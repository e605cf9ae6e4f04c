using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Loket.Teksten;

/// <summary>Wat er op het spoor staat.</summary>
internal static class Spoorteksten
{
    public static readonly Tekst Kop = new("Spoor", "Trail");
    public static readonly Tekst Uitleg = new(
        "Alles wat er met deze aanvraag gebeurde. Er wordt niets overschreven; elke regel draagt de hash van de vorige.",
        "All that happened to this application. Nothing is overwritten; each line carries the hash of the one before.");
    public static readonly Tekst Heel = new("De keten is ongebroken.", "The chain is unbroken.");
    public static readonly Tekst Gebroken = new("De keten is gebroken: er is buiten het loket om iets veranderd.", "The chain is broken: something was changed outside the desk.");
    public static readonly Tekst Wanneer = new("Wanneer", "When");
    public static readonly Tekst Wie = new("Wie", "Who");
    public static readonly Tekst Wat = new("Wat", "What");
    public static readonly Tekst HashFeiten = new("Hash van de feiten", "Hash of the facts");
    public static readonly Tekst HashNormen = new("Hash van de normen", "Hash of the norms");
    public static readonly Tekst HashRegel = new("Hash van de regel", "Hash of the line");
    public static readonly Tekst Praktijk = new("de praktijk, met een koppeling", "the practice, by a link");
    public static readonly Tekst Programma = new("het loket", "the desk");

    public static Tekst Van(Handeling handeling) => handeling switch
    {
        Handeling.Ingeleverd => new("ingeleverd", "submitted"),
        Handeling.Aangevuld => new("nieuw bestand ingeleverd", "new file submitted"),
        Handeling.OpnieuwBeoordeeld => new("opnieuw beoordeeld", "judged again"),
        Handeling.Gevraagd => new("feiten gevraagd aan de praktijk", "facts asked of the practice"),
        Handeling.VraagIngetrokken => new("vraag ingetrokken", "question withdrawn"),
        Handeling.FormulierOntvangen => new("formulier ontvangen", "form received"),
        Handeling.Voorgelegd => new("voorgelegd", "put to an assessor"),
        Handeling.Teruggenomen => new("teruggenomen", "taken back"),
        Handeling.Besloten => new("besloten", "decided"),
        Handeling.Teruggegeven => new("teruggegeven", "given back"),
        Handeling.BriefBewaard => new("brief bewaard", "letter saved"),
        Handeling.Gewist => new("inhoud gewist", "contents erased"),
        Handeling.AccountGemaakt => new("account gemaakt", "account created"),
        Handeling.RollenGewijzigd => new("rollen gewijzigd", "roles changed"),
        Handeling.AccountGesloten => new("account gesloten", "account closed"),
        _ => new("uitgenodigd", "invited"),
    };
}
