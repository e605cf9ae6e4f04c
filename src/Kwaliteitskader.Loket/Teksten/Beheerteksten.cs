using Kwaliteitskader.Model;

namespace Kwaliteitskader.Loket.Teksten;

/// <summary>Wat er bij de beheerder staat.</summary>
internal static class Beheerteksten
{
    public static readonly Tekst Kop = new("Beheer", "Administration");
    public static readonly Tekst Accounts = new("Accounts", "Accounts");
    public static readonly Tekst Rollen = new("Rollen", "Roles");
    public static readonly Tekst Bewaar = new("Rollen bewaren", "Save roles");
    public static readonly Tekst Sluit = new("Account sluiten", "Close account");
    public static readonly Tekst Gesloten = new("gesloten", "closed");
    public static readonly Tekst Nodig = new("Iemand uitnodigen", "Invite someone");
    public static readonly Tekst NodigKnop = new("Code maken", "Make a code");
    public static readonly Tekst Code = new("Code voor een nieuw account", "Code for a new account");
    public static readonly Tekst CodeUitleg = new(
        "Geef deze code aan wie het account maakt, op /aanmelden/code. Zij is alleen nu te zien, geldt een week en werkt eenmaal.",
        "Give this code to who makes the account, at /aanmelden/code. It can be seen only now, is valid for a week and works once.");
    public static readonly Tekst GeenRol = new("Kies ten minste één rol.", "Choose at least one role.");
    public static readonly Tekst NietUzelf = new("Uw eigen beheer kunt u niet afstaan.", "You cannot give up your own administration.");
    public static readonly Tekst Wis = new("Inhoud wissen", "Erase the contents");
    public static readonly Tekst WisUitleg = new(
        "De feiten, het advies, de inleveringen, de brief en de redenen gaan weg en komen niet terug. Het spoor blijft, met de hashes.",
        "The facts, the advice, the submissions, the letter and the reasons go and do not come back. The trail remains, with the hashes.");
    public static readonly Tekst WisZeker = new("Ja, wis de inhoud van deze aanvraag", "Yes, erase the contents of this application");
    public static readonly Tekst WisVink = new("Zet eerst het vinkje.", "Tick the box first.");
}
