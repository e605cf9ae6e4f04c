using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Patientgerichtheid;

/// <summary>De therapeut houdt rekening met wat de patiënt wil en kan, en met zijn omstandigheden.</summary>
internal sealed class HoudtRekeningMetPersoonlijkeSituatie() : Norm<Therapeut>(new Normkaart("PG-5")
{
    Titel = new("Houdt rekening met wensen en persoonlijke situatie", "Takes wishes and personal situation into account"),
    Zin = new(
        "De therapeut houdt rekening met wat de patiënt wil en kan, en met zijn omstandigheden.",
        "The therapist takes into account what the patient wants and is able to do, and their circumstances."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Patientgerichtheid,
    Bronnen = [KngfSamenvatting.Plaats("patiënt, hulpvraag, zin 3d"), KngfSamenvatting.Plaats("patiënt, gelijkwaardig, zin 2a")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen],
    Herstel = new(Partij.Therapeut, new("betrek wensen en omstandigheden van de patiënt bij de zorg.", "involve the patient's wishes and circumstances in care.")),
})
{
    protected override Voorwaarde<Therapeut> Eis =>
        VerklaringenVanTherapeut.Over(Verklaringsonderwerp.PersoonlijkeSituatie, new("de therapeut met wensen, mogelijkheden en omstandigheden van de patiënt rekening houdt", "the therapist takes the patient's wishes, possibilities and circumstances into account"))
        .Anders(Verklaringen.NietVoldaan);
}
