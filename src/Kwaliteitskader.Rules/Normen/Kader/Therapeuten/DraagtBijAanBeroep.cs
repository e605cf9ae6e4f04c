using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Therapeuten;

/// <summary>De therapeut draagt bij aan de ontwikkeling van de praktijk, het netwerk en het beroep.</summary>
internal sealed class DraagtBijAanBeroep() : Norm<Therapeut>(new Normkaart("LE-2")
{
    Titel = new("Draagt bij aan praktijk, netwerk en beroep", "Contributes to practice, network and profession"),
    Zin = new(
        "De therapeut draagt bij aan de ontwikkeling van de praktijk, het netwerk en het beroep.",
        "The therapist contributes to the development of the practice, the network and the profession."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Leren,
    Bronnen = [KngfSamenvatting.Plaats("therapeut, inleiding, zin 1b")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen],
    Herstel = new(Partij.Therapeut, new("kies een bijdrage aan praktijk, netwerk of beroep die bij u past.", "choose a contribution to practice, network or profession that suits you.")),
})
{
    protected override Voorwaarde<Therapeut> Eis =>
        VerklaringenVanTherapeut.Over(Verklaringsonderwerp.BijdrageAanBeroep, new("de therapeut bijdraagt aan de ontwikkeling van praktijk, netwerk en beroep", "the therapist contributes to developing practice, network and profession"))
        .Anders(Verklaringen.NietVoldaan);
}
