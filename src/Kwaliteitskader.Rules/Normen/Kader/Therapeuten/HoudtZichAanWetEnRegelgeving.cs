using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Therapeuten;

/// <summary>De therapeut, fysio- of oefentherapeut, houdt zich aan wet en regels.</summary>
internal sealed class HoudtZichAanWetEnRegelgeving() : Norm<Therapeut>(new Normkaart("TH-1")
{
    Titel = new("Houdt zich aan wet- en regelgeving", "Keeps to law and regulation"),
    Zin = new(
        "De therapeut, fysio- of oefentherapeut, houdt zich aan wet en regels.",
        "The therapist, physiotherapist or exercise therapist, keeps to law and rules."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Vakbekwaamheid,
    Bronnen = [KngfSamenvatting.Plaats("therapeut, vigerende wet- en regelgeving")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen, Interpretaties.KaderplichtVanBeideBeroepen],
    Herstel = new(Partij.Therapeut, new("ga na waar het handelen van de wet afwijkt en herstel dat.", "find where conduct departs from the law and put it right.")),
})
{
    protected override Voorwaarde<Therapeut> Eis =>
        VerklaringenVanTherapeut.Over(Verklaringsonderwerp.WetEnRegelgeving, new("de therapeut volgens wet- en regelgeving handelt", "the therapist acts by law and regulations"))
        .Anders(Verklaringen.NietVoldaan);
}
