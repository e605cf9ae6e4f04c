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
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Vakbekwaamheid,
    Bronnen = [KngfSamenvatting.Plaats("therapeut, vigerende wet- en regelgeving")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen, Interpretaties.KaderplichtVanBeideBeroepen],
    Herstel = new(Partij.Therapeut, new("breng het handelen in overeenstemming met de wet en verklaar dat opnieuw.", "bring the conduct in line with the law and declare so again.")),
})
{
    protected override Voorwaarde<Therapeut> Eis =>
        VerklaringenVanTherapeut.Over(Verklaringsonderwerp.WetEnRegelgeving, new("de therapeut handelt volgens wet- en regelgeving", "the therapist acts by law and regulation"))
        .Anders(Verklaringen.NietVoldaan);
}
