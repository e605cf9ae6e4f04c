using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Patientgerichtheid;

/// <summary>De therapeut ziet de patiënt als mens en bejegent hem met begrip en respect.</summary>
internal sealed class BejegentMetRespect() : Norm<Therapeut>(new Normkaart("PG-3")
{
    Titel = new("Ziet en hoort de patiënt", "Sees and hears the patient"),
    Zin = new(
        "De therapeut ziet de patiënt als mens en bejegent hem met begrip en respect.",
        "The therapist sees the patient as a human being and treats them with understanding and respect."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Patientgerichtheid,
    Bronnen = [KngfSamenvatting.Plaats("patiënt, hulpvraag, zin 1"), KngfSamenvatting.Plaats("patiënt, hulpvraag, zin 2a")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen],
    Herstel = new(Partij.Therapeut, new("bespreek met collega's hoe patiënten de bejegening ervaren en verbeter wat beter kan.", "discuss with colleagues how patients feel treated and improve what can be better.")),
})
{
    protected override Voorwaarde<Therapeut> Eis =>
        VerklaringenVanTherapeut.Over(Verklaringsonderwerp.Bejegening, new("de therapeut patiënten met begrip en respect bejegent", "the therapist treats patients with understanding and respect"))
        .Anders(Verklaringen.NietVoldaan);
}
