using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.VoorvalFeiten;

namespace Kwaliteitskader.Rules.Normen.Wet;

/// <summary>Wie vraagt hoe hij een klacht kan indienen, krijgt antwoord.</summary>
internal sealed class InformeertOverKlachten() : Norm<Praktijk>(new Normkaart("KL-2")
{
    Titel = new("Informeert desgevraagd over klachten", "Informs about complaints when asked"),
    Zin = new(
        "Wie vraagt hoe hij een klacht kan indienen, krijgt antwoord.",
        "Whoever asks how to lodge a complaint gets an answer."),
    Kracht = Normkracht.Wet,
    Domein = Normdomein.Praktijkvoering,
    Bronnen =
    [
        KngfSamenvatting.Plaats("therapeut, klachtenregeling, zin 3b"),
        ExterneBron.Plaats("wkkgz", "artikel 10, lid 4", Zekerheid.Hoog),
    ],
    Interpretaties = [Interpretaties.ElkVastgelegdVoorval, Interpretaties.GeenVerzonnenTermijn, Interpretaties.AntwoordVoorVraag],
    Herstel = new(
        Partij.Praktijk,
        new("beantwoord de vraag en leg het antwoord vast.", "answer the question and record the answer."),
        new("geef het antwoord alsnog, en spreek af wie zulke vragen beantwoordt.", "give the answer after all, and agree who answers such questions.")),
})
{
    protected override Voorwaarde<Praktijk> Geadresseerde =>
        Klachtinformatieverzoeken.Enige(VerzoekOp.Bereikt()).Anders(new Reden("geen-vraag-over-klachten", new(
            "Er is geen vraag over klachten vastgelegd.", "No question about complaints is recorded.")));

    protected override Voorwaarde<Praktijk> Eis => Klachtinformatieverzoeken.Waarvoor(VerzoekOp.Bereikt()).Elk(
        AntwoordenOpVerzoek.Alles()
        .AlsAntwoord(AntwoordOp, VerzoekOp, new Reden("antwoord-voor-vraag", new(
            "Het antwoord ligt voor de dag van de vraag.", "The answer is dated before the day of the request.")))
        .Gegeven()
        .Anders(new Reden("vraag-niet-beantwoord", new(
            "Niet elke vraag over klachten is beantwoord.", "Not every question about complaints was answered."),
            new("Niet elke vraag over klachten is al beantwoord.", "Not every question about complaints has been answered yet.")))
        .ZonderTermijn(VerzoekOp, OpenWaarden.Antwoordtermijn));
}
