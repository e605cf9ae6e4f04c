namespace EpdIntegratie.Epd;

/// <summary>Een afspraak zoals het EPD haar bewaart: een rij in de agenda, in de woorden van het EPD.</summary>
/// <param name="Nummer">Het afspraaknummer; nooit een BSN.</param>
/// <param name="MedewerkerNummer">De medewerker bij wie de afspraak staat.</param>
/// <param name="Contactmoment">Wanneer de patiënt contact opnam.</param>
/// <param name="Begin">Wanneer de afspraak begint; leeg zolang er niets gepland is.</param>
/// <param name="EersteVoorstel">De eerste tijd die de patiënt voorgelegd kreeg.</param>
/// <param name="Afgezegd">Of de patiënt zich teruggetrokken heeft.</param>
/// <param name="LaterOpVerzoek">Of de patiënt zelf later wilde; leeg als er niet naar gevraagd is.</param>
public sealed record Patientafspraak(
    string Nummer,
    int MedewerkerNummer,
    DateTimeOffset Contactmoment,
    DateTimeOffset? Begin = null,
    DateTimeOffset? EersteVoorstel = null,
    bool Afgezegd = false,
    bool? LaterOpVerzoek = null);
