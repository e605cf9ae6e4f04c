using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Samenwerking;

/// <summary>De therapeut kent wat de streek biedt aan zorg, welzijn, burgerinitiatieven en sport.</summary>
/// <remarks>Alleen naverteld gevonden, in het advies van de Kwaliteitsraad; daarom is de zekerheid middelbaar.</remarks>
internal sealed class KentRegionaalAanbod() : Norm<Therapeut>(new Normkaart("SAM-1")
{
    Titel = new("Kent het regionale aanbod", "Knows the regional offer"),
    Zin = new(
        "De therapeut kent wat de streek biedt aan zorg, welzijn, burgerinitiatieven en sport.",
        "The therapist knows what the region offers in care, welfare, citizens’ initiatives and sport."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Patientgerichtheid,
    Bronnen = [Voortgangsrapportage.Plaats("bijlage 3, §2, juiste plek, zin 4") with { Zekerheid = Zekerheid.Middel }],
    Interpretaties = [Interpretaties.WegingVanVerklaringen],
    Herstel = new(Partij.Therapeut, new("breng in kaart wat er in de streek aan zorg, welzijn, burgerinitiatieven en sport is, en houd dat bij.", "map what the region offers in care, welfare, citizens' initiatives and sport, and keep it up to date.")),
})
{
    protected override Voorwaarde<Therapeut> Eis =>
        VerklaringenVanTherapeut.Over(Verklaringsonderwerp.RegionaalAanbod, new("de therapeut het regionale aanbod van zorg, welzijn, burgerinitiatieven en sport kent", "the therapist knows the regional offer of care, welfare, citizens' initiatives and sport"))
        .Anders(Verklaringen.NietVoldaan);
}
