using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.VoorvalFeiten;

namespace Kwaliteitskader.Rules.Normen.Wet;

/// <summary>De klachtenregeling is onder de aandacht van de patiënten gebracht.</summary>
internal sealed class MaaktKlachtenregelingBekend() : Norm<Praktijk>(new Normkaart("KL-1")
{
    Titel = new("Klachtenregeling bekendgemaakt", "Complaints scheme made known"),
    Zin = new(
        "De klachtenregeling is onder de aandacht van de patiënten gebracht.",
        "The complaints scheme was brought to the attention of the patients."),
    Kracht = Normkracht.Wet,
    Domein = Normdomein.Praktijkvoering,
    Bronnen =
    [
        KngfSamenvatting.Plaats("therapeut, klachtenregeling, zin 3a"),
        ExterneBron.Plaats("wkkgz", "artikel 13", Zekerheid.Hoog),
    ],
    Interpretaties =
    [
        new()
        {
            Id = "KL-1-a",
            Keuze = new("Eén bekendmaking, hoe ook en wanneer ook, is genoeg zolang de regeling dezelfde is; de praktijk maakt haar voor haar therapeuten bekend.", "One announcement, in any way and at any time, is enough while the scheme is the same; the practice announces it for its therapists."),
            Alternatieven = [new("Elke patiënt bij aanvang inlichten.", "Inform every patient at the start.")],
            Waarom = new("De bron noemt geen wijze en geen ritme.", "The source names no way and no rhythm."),
        },
    ],
    Herstel = new(Partij.Praktijk, new("zet de klachtenregeling op de website en in de wachtkamer.", "put the complaints scheme on the website and in the waiting room.")),
})
{
    protected override Voorwaarde<Praktijk> Eis =>
        KlachtenregelingBekendmakingen.Enige(BekendmakingOp.Bereikt())
        .Anders(new Reden("klachtenregeling-niet-bekendgemaakt", new(
            "De klachtenregeling is niet onder de aandacht van patiënten gebracht.",
            "The complaints scheme was not brought to patients' attention.")));
}
