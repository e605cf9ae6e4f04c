using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Registereisen.IndividueelRegister;

/// <summary>De fysiotherapeut met een aantekening of verbijzondering voldoet aan de aanvullende eisen daarvan.</summary>
internal sealed class VoldoetAanEisenVanVerbijzondering() : Norm<Therapeut>(new Normkaart("DB-2")
{
    Titel = new("Aanvullende eisen van aantekening of verbijzondering", "Extra requirements of annotation or specialisation"),
    Zin = new(
        "De fysiotherapeut met een aantekening of verbijzondering voldoet aan de aanvullende eisen daarvan.",
        "The physiotherapist with an annotation or specialisation meets its additional requirements."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Vakbekwaamheid,
    Bronnen = [KngfSamenvatting.Plaats("therapeut, deskundigheidsbevorderingseisen, voetnoot 1")],
    Interpretaties =
    [
        Interpretaties.WegingVanVerklaringen,
        new()
        {
            Id = "DB-2-a",
            Keuze = new("De aanvullende eisen blijken uit een verklaring.", "The extra requirements are settled by a statement."),
            Alternatieven = [new("Een aanvullend puntental toetsen.", "Test an extra number of points.")],
            Waarom = new("De bron zegt dat er aanvullende eisen zijn, maar niet welke.", "The source says there are extra requirements, but not which."),
        },
    ],
    Herstel = new(Partij.Therapeut, new("voldoe aan de aanvullende eisen van de verbijzondering, of laat haar vervallen.", "meet the extra requirements of the specialisation, or let it lapse.")),
})
{
    protected override Voorwaarde<Therapeut> Geadresseerde =>
        Werkzaam.IsFysiotherapeut
        & Verbijzonderingen.NietLeeg().Anders(new Reden("geen-verbijzondering", new(
            "De therapeut heeft geen aantekening of verbijzondering.", "The therapist has no annotation or specialisation.")));

    protected override Voorwaarde<Therapeut> Eis =>
        VerklaringenVanTherapeut.Over(Verklaringsonderwerp.Verbijzondering, new("de therapeut aan de aanvullende eisen van de verbijzondering voldoet", "the therapist meets the extra requirements of the specialisation"))
        .Anders(Gedeeld.Verklaringen.NietVoldaan);
}
