using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Waarom iemand niet als ingeschrevene telt, per stand, met wat dan helpt.</summary>
public static class Standredenen
{
    /// <summary>De inschrijving is geschorst.</summary>
    public static Reden Geschorst { get; } = new("inschrijving-geschorst", new("De inschrijving is geschorst.", "The registration is suspended."))
    {
        Herstel = new("vraag het register wat nodig is om de schorsing op te heffen.", "ask the register what is needed to lift the suspension."),
    };

    /// <summary>De inschrijving is doorgehaald.</summary>
    public static Reden Doorgehaald { get; } = new("inschrijving-doorgehaald", new("De inschrijving is doorgehaald.", "The registration has been struck off."))
    {
        Herstel = new("vraag het register onder welke voorwaarden opnieuw ingeschreven kan worden.", "ask the register under which conditions a new registration is possible."),
    };

    /// <summary>De inschrijving is aangevraagd.</summary>
    public static Reden Aangevraagd { get; } = new("inschrijving-aangevraagd", new(
        "De inschrijving is aangevraagd en nog niet toegekend.", "The registration has been applied for and not yet granted."))
    {
        Herstel = new("beslis op de aanvraag.", "decide on the application."),
        Hersteller = Partij.Register,
    };

    /// <summary>De inschrijving begint later.</summary>
    public static Reden BegintLater { get; } = new("inschrijving-begint-later", new(
        "De inschrijving begint na de peildatum.", "The registration begins after the reference date."))
    {
        Herstel = new("laat de inschrijving eerder ingaan als er voor die dag al gewerkt wordt.", "have the registration begin earlier if work is done before that day."),
    };

    /// <summary>De inschrijving liep af.</summary>
    public static Reden Verlopen { get; } = new("inschrijving-verlopen", new("De inschrijving is verlopen.", "The registration has lapsed."))
    {
        Herstel = new("laat de inschrijving verlengen of vraag haar opnieuw aan.", "have the registration renewed or apply for it again."),
    };

    /// <summary>Alle redenen hierboven.</summary>
    public static IReadOnlyList<Reden> Alle { get; } = [Geschorst, Doorgehaald, Aangevraagd, BegintLater, Verlopen];

    /// <summary>De reden bij een stand; zonder spoor van een inschrijving is er geen.</summary>
    internal static Reden? Van(StandZonderInschrijving stand) => stand switch
    {
        StandZonderInschrijving.Geschorst => Geschorst,
        StandZonderInschrijving.Doorgehaald => Doorgehaald,
        StandZonderInschrijving.Aangevraagd => Aangevraagd,
        StandZonderInschrijving.BegintLater => BegintLater,
        StandZonderInschrijving.Verlopen => Verlopen,
        _ => null,
    };
}
