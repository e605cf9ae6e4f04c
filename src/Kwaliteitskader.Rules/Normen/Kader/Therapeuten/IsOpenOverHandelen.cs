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
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Patientgerichtheid,
    Bronnen = [KngfSamenvatting.Plaats("therapeut, klachtenregeling, zin 2")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen],
    Herstel = new(Partij.Therapeut, new("bespreek het handelen alsnog met de patiënt en verklaar dat opnieuw.", "talk the conduct over with the patient after all and declare so again.")),
})
{
    protected override Voorwaarde<Therapeut> Eis =>
        VerklaringenVanTherapeut.Over(Verklaringsonderwerp.OpenheidOverHandelen, new("de therapeut is open over zijn handelen en bespreekt het met de patiënt", "the therapist is open about conduct and talks it over with the patient"))
        .Anders(Verklaringen.NietVoldaan);
}
