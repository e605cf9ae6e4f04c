using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Loket.Teksten;

/// <summary>Wat er bij het melden gezegd wordt.</summary>
internal static class Aanmeldteksten
{
    public static readonly Tekst Kop = new("Aanmelden", "Sign in");
    public static readonly Tekst Naam = new("Naam", "Name");
    public static readonly Tekst Wachtwoord = new("Wachtwoord", "Password");
    public static readonly Tekst WachtwoordUitleg = new("Ten minste twaalf tekens.", "At least twelve characters.");
    public static readonly Tekst Onjuist = new("Deze naam en dit wachtwoord horen niet bij elkaar.", "This name and password do not belong together.");
    public static readonly Tekst MetCode = new("Ik heb een code", "I have a code");
    public static readonly Tekst CodeKop = new("Account maken met een code", "Create an account with a code");
    public static readonly Tekst CodeUitleg = new(
        "De eerste code staat op de console waarop het loket gestart is; andere geeft de beheerder.",
        "The first code is on the console on which the desk was started; others come from the administrator.");
    public static readonly Tekst Code = new("Code", "Code");
    public static readonly Tekst Maak = new("Account maken", "Create account");
    public static readonly Tekst CodeOnbekend = new("Deze code is niet bekend, al gebruikt of verlopen.", "This code is unknown, used or expired.");
    public static readonly Tekst NaamBezet = new("Kies een andere naam.", "Choose another name.");
    public static readonly Tekst WachtwoordKort = new("Dit wachtwoord is te kort.", "This password is too short.");
    public static readonly Tekst DemoCode = new("Demo: een tweede account, om te beslissen", "Demo: a second account, to decide");
    public static readonly Tekst Elders = new("Aanmelden bij uw organisatie", "Sign in with your organisation");

    public static Tekst EersteCode(string adres) => new($"Maak het eerste account op {adres}, met deze code", $"Create the first account at {adres}, with this code");

    public static Tekst Van(Rollen rol) => rol switch
    {
        Rollen.Indiener => new("indiener", "submitter"),
        Rollen.Behandelaar => new("behandelaar", "handler"),
        Rollen.Beoordelaar => new("beoordelaar", "assessor"),
        Rollen.Lezer => new("lezer", "reader"),
        Rollen.Beheerder => new("beheerder", "administrator"),
        _ => new("geen rol", "no role"),
    };
}
