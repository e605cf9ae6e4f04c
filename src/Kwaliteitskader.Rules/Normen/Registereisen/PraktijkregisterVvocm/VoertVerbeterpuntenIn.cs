using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkvoeringFeiten;

namespace Kwaliteitskader.Rules.Normen.Registereisen.PraktijkregisterVvocm;

/// <summary>De praktijk voert in wat bij een visitatie beter bleek te kunnen.</summary>
internal sealed class VoertVerbeterpuntenIn() : Norm<Praktijk>(new Normkaart("PVV-6")
{
    Titel = new("Voert verbeterpunten van een visitatie in", "Introduces points for improvement from a peer visit"),
    Zin = new(
        "De praktijk voert in wat bij een visitatie beter bleek te kunnen.",
        "The practice introduces what a peer visit showed could be better."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Praktijkregister,
    Bronnen = [Implementatieplan.Plaats("§3.2.3, zin 9")],
    Interpretaties =
    [
        Interpretaties.WegingVanVerklaringen,
        Interpretaties.SolistDraagtInPersoon,
        Interpretaties.TellendeInschrijving,
        new()
        {
            Id = "PVV-6-a",
            Keuze = new("Een plicht voor wie in het register staat en wiens laatste visitatie verbeterpunten gaf.", "A duty for whoever is in the register and whose last peer visit gave points for improvement."),
            Alternatieven = [new("Geen plicht, want de bron zegt dat een visitatie ertoe kan leiden.", "No duty, for the source says that a visit can lead to it."), new("Een eis aan elke praktijk met een oefentherapeut.", "A requirement on every practice with an exercise therapist.")],
            Waarom = new("Dat er punten zijn is een mogelijkheid; dat zij er dan ingevoerd worden, hoort bij de kringloop van het register.", "That there are points is a possibility; that they are then introduced belongs to the register's cycle."),
        },
    ],
    Herstel = new(Partij.Praktijk, new("voer de verbeterpunten van de visitatie in en leg vast wat veranderd is.", "introduce the points for improvement from the peer visit and record what changed.")),
})
{
    private static readonly NieuwsteElement<Praktijk, Visitatie> Laatste = Visitaties.Alles().Nieuwste(VisitatieOp);

    protected override Voorwaarde<Praktijk> Geadresseerde =>
        VvocmPraktijk.Gevisiteerd
        & Laatste.Eigenschap(VisitatieMetVerbeterpunten).IsWaar().Anders(new Reden("visitatie-zonder-verbeterpunten", new(
            "De laatste visitatie gaf geen verbeterpunten.", "The last peer visit gave no points for improvement.")));

    protected override Voorwaarde<Praktijk> Eis =>
        Praktijkverklaring.Over(Verklaringsonderwerp.Verbeterpunten, new("de praktijk de verbeterpunten van de visitatie invoert", "the practice introduces the points for improvement from the peer visit"))
        .Anders(Verklaringen.NietVoldaan);
}
