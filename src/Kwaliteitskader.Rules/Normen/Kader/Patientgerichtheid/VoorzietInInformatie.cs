using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Patientgerichtheid;

/// <summary>De therapeut geeft de patiënt de informatie waaraan die behoefte heeft.</summary>
internal sealed class VoorzietInInformatie() : Norm<Therapeut>(new Normkaart("PG-4")
{
    Titel = new("Voorziet in de informatie die de patiënt nodig heeft", "Gives the information the patient needs"),
    Zin = new(
        "De therapeut geeft de patiënt de informatie waaraan die behoefte heeft.",
        "The therapist gives the patient the information they need."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Patientgerichtheid,
    Bronnen = [KngfSamenvatting.Plaats("patiënt, hulpvraag, zin 2b")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen],
    Herstel = new(Partij.Therapeut, new("vraag patiënten welke informatie zij missen en geef die.", "ask patients what information they miss and give it.")),
})
{
    protected override Voorwaarde<Therapeut> Eis =>
        VerklaringenVanTherapeut.Over(Verklaringsonderwerp.Informatievoorziening, new("de therapeut patiënten de informatie geeft waaraan zij behoefte hebben", "the therapist gives patients the information they need"))
        .Anders(Verklaringen.NietVoldaan);
}
