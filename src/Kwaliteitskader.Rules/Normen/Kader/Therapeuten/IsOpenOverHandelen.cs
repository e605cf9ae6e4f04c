using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Therapeuten;

/// <summary>De therapeut is open over zijn handelen en bereid dat met de patiënt te bespreken.</summary>
internal sealed class IsOpenOverHandelen() : Norm<Therapeut>(new Normkaart("KL-4")
{
    Titel = new("Open over het eigen handelen", "Open about one's own conduct"),
    Zin = new(
        "De therapeut is open over zijn handelen en bereid dat met de patiënt te bespreken.",
        "The therapist is open about their conduct and willing to discuss it with the patient."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Patientgerichtheid,
    Bronnen = [KngfSamenvatting.Plaats("therapeut, klachtenregeling, zin 2")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen],
    Herstel = new(Partij.Therapeut, new("bespreek het handelen met de patiënt, ook als dat nu pas gebeurt.", "talk the conduct over with the patient, even if only now.")),
})
{
    protected override Voorwaarde<Therapeut> Eis =>
        VerklaringenVanTherapeut.Over(Verklaringsonderwerp.OpenheidOverHandelen, new("de therapeut open is over het eigen handelen en het met de patiënt bespreekt", "the therapist is open about conduct and talks it over with the patient"))
        .Anders(Verklaringen.NietVoldaan);
}
