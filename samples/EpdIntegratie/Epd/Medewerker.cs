namespace EpdIntegratie.Epd;

/// <summary>Een medewerker zoals het EPD hem bewaart.</summary>
/// <param name="Nummer">Het personeelsnummer.</param>
/// <param name="Functie">De functie in de woorden van het EPD.</param>
/// <param name="InDienst">De eerste dag in dienst.</param>
/// <param name="UitDienst">De laatste dag in dienst; leeg: nog in dienst.</param>
/// <param name="Bijscholing">Dag en punten van gevolgde bijscholing.</param>
public sealed record Medewerker(
    int Nummer,
    Functie Functie,
    DateOnly InDienst,
    DateOnly? UitDienst = null,
    IReadOnlyList<(DateOnly Dag, decimal Punten)>? Bijscholing = null);

/// <summary>De functies die het EPD kent.</summary>
public enum Functie
{
    /// <summary>Fysiotherapeut.</summary>
    Fysio,

    /// <summary>Oefentherapeut.</summary>
    Oefen,

    /// <summary>Wie aan de balie werkt; geen therapeut.</summary>
    Balie,
}
