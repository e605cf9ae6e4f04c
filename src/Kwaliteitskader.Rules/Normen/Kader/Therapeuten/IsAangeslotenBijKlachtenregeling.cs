using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Therapeuten;

/// <summary>De therapeut, fysio- of oefentherapeut, hoort bij een klachtenregeling die aan de Wkkgz voldoet.</summary>
internal sealed class IsAangeslotenBijKlachtenregeling() : Norm<Therapeut>(new Normkaart("TH-2")
{
    Titel = new("Aangesloten bij een klachtenregeling", "Belongs to a complaints scheme"),
    Zin = new(
        "De therapeut, fysio- of oefentherapeut, hoort bij een klachtenregeling die aan de Wkkgz voldoet.",
        "The therapist, physiotherapist or exercise therapist, belongs to a complaints scheme that meets the Wkkgz."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Vakbekwaamheid,
    Bronnen = [KngfSamenvatting.Plaats("therapeut, klachtenregeling, zin 1")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen, Interpretaties.KaderplichtVanBeideBeroepen],
    Herstel = new(Partij.Therapeut, new("sluit u aan bij een klachtenregeling die aan de Wkkgz voldoet.", "join a complaints scheme that meets the Wkkgz.")),
})
{
    protected override Voorwaarde<Therapeut> Eis =>
        VerklaringenVanTherapeut.Over(Verklaringsonderwerp.Klachtenregeling, new("de therapeut aan een klachtenregeling volgens de Wkkgz deelneemt", "the therapist takes part in a complaints scheme under the Wkkgz"))
        .Anders(Verklaringen.NietVoldaan);
}
