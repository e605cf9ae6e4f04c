using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Aanspraken.Tellen;
using Kwaliteitskader.Rules.Bouwstenen;
using static Kwaliteitskader.Rules.Feitentabellen.AandoeningFeiten;

namespace Kwaliteitskader.Rules.Aanspraken.Pakket;

/// <summary>Feiten die elkaar uitsluiten: dan oordeelt een mens.</summary>
internal static class Tegenspraken
{
    /// <summary>Of eerdere zorg eindigt voor zij begint, of meer zittingen in een jaar telt dan in totaal.</summary>
    public static bool In(Aanspraakvraag vraag) =>
        vraag.Aandoening.Eerder is { } eerder
        && (eerder.LaatsteOp < eerder.EersteOp || eerder.DitJaar > eerder.Aantal);

    /// <summary>De feiten die elkaar tegenspreken.</summary>
    public static Uitleg LegUit(Aanspraakvraag vraag, in Peilmoment moment)
    {
        var spoor = new Feitenspoor();
        if (In(vraag))
        {
            EerderAantal.Lees(vraag.Aandoening, moment, vraag.Plaats, spoor);
            EerderEersteOp.Lees(vraag.Aandoening, moment, vraag.Plaats, spoor);
            EerderLaatsteOp.Lees(vraag.Aandoening, moment, vraag.Plaats, spoor);
            EerderDitJaar.Lees(vraag.Aandoening, moment, vraag.Plaats, spoor);
        }

        return new Uitleg
        {
            Bewering = new("de feiten spreken elkaar niet tegen", "the facts do not contradict each other"),
            Waarheid = Waarheid.Twijfel,
            Reden = Aanspraakredenen.Tegenspraak.Code,
            Feiten = In(vraag) ? spoor.Feiten : Leeftijdspoor.Van(vraag, moment),
        };
    }
}
