using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Therapeuten;

/// <summary>De therapeut, fysio- of oefentherapeut, werkt volgens de professionele standaard.</summary>
internal sealed class WerktVolgensProfessioneleStandaard() : Norm<Therapeut>(new Normkaart("TH-3")
{
    Titel = new("Werkt volgens de professionele standaard", "Works by the professional standard"),
    Zin = new(
        "De therapeut, fysio- of oefentherapeut, werkt volgens de professionele standaard.",
        "The therapist, physiotherapist or exercise therapist, works by the professional standard."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Vakbekwaamheid,
    Bronnen = [KngfSamenvatting.Plaats("therapeut, vigerende standaarden, zin 1")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen, Interpretaties.KaderplichtVanBeideBeroepen],
    Herstel = new(Partij.Therapeut, new("ga na waar het handelen van de standaarden afwijkt en herstel dat.", "find where conduct departs from the standards and put it right.")),
})
{
    protected override Voorwaarde<Therapeut> Eis =>
        VerklaringenVanTherapeut.Over(Verklaringsonderwerp.Beroepsstandaarden, new("de therapeut volgens de standaarden van de beroepsgroep handelt", "the therapist acts by the standards of the profession"))
        .Anders(Verklaringen.NietVoldaan);
}
