using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Loket.Teksten;

/// <summary>Wat er op het formulier voor de praktijk staat.</summary>
internal static class Formulierteksten
{
    public static readonly Tekst Kop = new("Gegevens aanvullen", "Supply information");
    public static readonly Tekst Uitleg = new(
        "Vul in wat u weet; wat u niet weet, laat u leeg. Dit formulier is eenmaal te verzenden.",
        "Fill in what you know; leave empty what you do not. This form can be sent once.");
    public static readonly Tekst Verzend = new("Verzenden", "Send");
    public static readonly Tekst Ontvangen = new("Ontvangen. Dank u wel.", "Received. Thank you.");
    public static readonly Tekst OntvangenUitleg = new(
        "Wat u instuurde is bewaard zoals u het invulde. Een medewerker van het register kijkt ernaar. Bewaar dit kenmerk als u erover wilt bellen.",
        "What you sent is kept as you filled it in. A member of staff of the register will look at it. Keep this mark if you want to call about it.");
    public static readonly Tekst GeldtNiet = new("Deze koppeling geldt niet", "This link is not valid");
    public static readonly Tekst GeldtNietUitleg = new(
        "Zij is al gebruikt, ingetrokken of verlopen, of niet goed overgenomen. Vraag het register om een nieuwe.",
        "It has been used, withdrawn or has expired, or was not copied well. Ask the register for a new one.");
    public static readonly Tekst Leeg = new("Er is nog niets ingevuld.", "Nothing has been filled in yet.");
    public static readonly Tekst Fouten = new("Er klopt iets niet; bij het veld staat wat.", "Something is not right; the field says what.");
    public static readonly Tekst NietsEnIets = new("U zegt dat er niets is, maar vulde wel iets in.", "You say there is none, but filled something in.");
    public static readonly Tekst EenVolstaat = new("Een van deze is genoeg", "One of these is enough");
    public static readonly Tekst Of = new("of", "or");
    public static readonly Tekst WeetNiet = new("weet ik niet", "I do not know");
    public static readonly Tekst Ja = new("ja", "yes");
    public static readonly Tekst Nee = new("nee", "no");
    public static readonly Tekst ErIsNiets = new("Er is er geen", "There is none");
    public static readonly Tekst PerRegel = new("Elk op een eigen regel.", "Each on a line of its own.");
    public static readonly Tekst Voor = new("voor", "for");
    public static readonly Tekst StaatAl = new("Dit veld staat hierboven al", "This field is above already");
    public static readonly Tekst NietGevraagd = new("Er kwam iets binnen dat niet gevraagd is.", "Something came in that was not asked.");
    public static readonly Tekst Vraag = new("Vraag de praktijk om wat ontbreekt", "Ask the practice for what is missing");
    public static readonly Tekst VraagIn = new("Vraag intrekken", "Withdraw the question");
    public static readonly Tekst Koppeling = new("Koppeling voor de praktijk", "Link for the practice");
    public static readonly Tekst KoppelingUitleg = new(
        "Stuur deze koppeling aan de praktijk. Zij is alleen nu te zien, geldt drie weken en werkt eenmaal; er is geen account voor nodig. Eerdere koppelingen gelden niet meer.",
        "Send this link to the practice. It can be seen only now, is valid for three weeks and works once; no account is needed. Earlier links are no longer valid.");
    public static readonly Tekst NietsTeVragen = new("Er ontbreekt niets dat de praktijk kan aanvullen.", "Nothing is missing that the practice can supply.");

    public static readonly Tekst MeerRijen = new("Meer rijen", "More rows");

    public static Tekst Bij(int nummer, Tekst melding) => new($"Bij nummer {nummer}: {melding.Nl}", $"At number {nummer}: {melding.En}");

    public static Tekst En(Tekst eerste, Tekst tweede) => new($"{eerste.Nl} {tweede.Nl}", $"{eerste.En} {tweede.En}");

    public static Tekst Tot(string dag, string day) => new($"De koppeling geldt tot en met {dag}.", $"The link is valid through {day}.");

    public static Tekst Nummer(int nummer) => new($"nummer {nummer}", $"number {nummer}");

    public static Tekst Verwacht(Veldsoort soort) => soort switch
    {
        Veldsoort.JaNee => new("Kies ja of nee.", "Choose yes or no."),
        Veldsoort.Datum => new("Geef een dag als jjjj-mm-dd.", "Give a day as yyyy-mm-dd."),
        Veldsoort.Geheel => new("Geef een geheel getal.", "Give a whole number."),
        Veldsoort.Getal => new("Geef een getal.", "Give a number."),
        Veldsoort.Keuze => new("Kies een waarde uit de lijst.", "Choose a value from the list."),
        _ => new("Geef een tekst.", "Give a text."),
    };
}
