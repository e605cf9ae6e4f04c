using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Registereisen.IndividueelRegister;

/// <summary>De fysiotherapeut neemt deel aan een klachtenregeling die aan de Wkkgz voldoet.</summary>
internal sealed class NeemtDeelAanKlachtenregeling() : Norm<Therapeut>(new Normkaart("IRF-2")
{
    Titel = new("Neemt deel aan een klachtenregeling", "Takes part in a complaints scheme"),
    Zin = new(
        "De fysiotherapeut neemt deel aan een klachtenregeling die aan de Wkkgz voldoet.",
        "The physiotherapist takes part in a complaints scheme that meets the Wkkgz."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Vakbekwaamheid,
    Bronnen = [Implementatieplan.Plaats("§3.1, eis 2")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen, Interpretaties.KaderplichtVanBeideBeroepen],
    Herstel = new(Partij.Therapeut, new("sluit u aan bij een klachtenregeling die aan de Wkkgz voldoet.", "join a complaints scheme that meets the Wkkgz.")),
})
{
    protected override Voorwaarde<Therapeut> Geadresseerde => Werkzaam.IsFysiotherapeut;

    protected override Voorwaarde<Therapeut> Eis =>
        VerklaringenVanTherapeut.Over(Verklaringsonderwerp.Klachtenregeling, new("de therapeut aan een klachtenregeling volgens de Wkkgz deelneemt", "the therapist takes part in a complaints scheme under the Wkkgz"))
        .Anders(Gedeeld.Verklaringen.NietVoldaan);
}
