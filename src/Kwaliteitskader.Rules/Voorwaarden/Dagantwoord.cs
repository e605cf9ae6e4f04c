using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>
/// Wat over een lange lijst op één dag geantwoord is. Wie dag na dag vraagt, vraagt op een dag vaak hetzelfde: alles wat van het
/// nieuwste element gelezen wordt, vraagt eerst welke dag dat is.
/// </summary>
internal sealed class Dagantwoord<W>
{
    private DateOnly dag;

    /// <summary>Het antwoord op deze dag; afwezig zolang er niet gezocht is.</summary>
    public Waarde<W>? Waarde { get; set; }

    /// <summary>Het antwoord op de dag van het peilmoment; afwezig als de lijst kort is of als niet dag na dag gevraagd wordt.</summary>
    /// <param name="vraag">De vraag.</param>
    /// <param name="onderwerp">Waarvan de lijst is.</param>
    /// <param name="lengte">Hoe lang zij is.</param>
    /// <param name="moment">De dag waarop gevraagd wordt.</param>
    public static Dagantwoord<W>? Van(object vraag, object onderwerp, int lengte, in Peilmoment moment)
    {
        if (moment.TijdlijnVoor(lengte) is not { } tijdlijn)
        {
            return null;
        }

        if (tijdlijn.Van(vraag, onderwerp) is not Dagantwoord<W> antwoord)
        {
            tijdlijn.Onthoud(vraag, onderwerp, antwoord = new());
            tijdlijn.KentOordelen = true;
        }

        if (antwoord.dag != moment.Peildatum)
        {
            (antwoord.dag, antwoord.Waarde) = (moment.Peildatum, null);
        }

        return antwoord;
    }
}
