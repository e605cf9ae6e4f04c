using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.BehandelingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.ZorgtrajectFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Effectiviteit;

/// <summary>De behandeling berust op een richtlijn of inzicht dat genoemd is, of op een grond om daarvan af te wijken.</summary>
internal sealed class BerustOpRichtlijn() : Norm<Zorgtraject>(new Normkaart("EF-1")
{
    Titel = new("Behandeling berust op richtlijn of inzicht", "Treatment rests on guideline or insight"),
    Zin = new(
        "De behandeling berust op een richtlijn of inzicht dat genoemd is, of op een grond om daarvan af te wijken.",
        "The treatment rests on a guideline or insight that has been named, or on a ground for departing from it."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Effectiviteit,
    Bronnen = [KngfSamenvatting.Plaats("patiënt, effectieve zorg, zin 1a")],
    Interpretaties =
    [
        Interpretaties.VanafEersteBehandeling,
        Interpretaties.AntwoordVoorVraag,
        new()
        {
            Id = "EF-1-a",
            Keuze = new("Een genoemde richtlijn of een vastgelegde grond om af te wijken is genoeg; of zij past, beoordeelt een vakgenoot.", "A named guideline or a recorded ground for deviating is enough; whether it fits is for a peer to judge."),
            Alternatieven = [new("Alleen richtlijnen op een vaste lijst.", "Only guidelines on a fixed list.")],
            Waarom = new("Niet voor elke hulpvraag bestaat een richtlijn.", "Not every request for help has a guideline."),
        },
    ],
    Herstel = new(Partij.Therapeut, new("leg vast op welke richtlijn of welk inzicht de behandeling berust, of waarom daarvan is afgeweken.", "record on which guideline or insight the treatment rests, or why it deviates.")),
})
{
    private static readonly Tekst Genoemd = new("is genoemd", "is named");

    protected override Voorwaarde<Zorgtraject> Geadresseerde => Trajecten.InBehandeling;

    protected override Voorwaarde<Zorgtraject> Eis =>
        Onderbouwingen.Enige(OnderbouwingOp.Bereikt()
            & (OnderbouwingRichtlijn.Klopt(Gevuld, Genoemd) | OnderbouwingAfwijkingsgrond.Klopt(Gevuld, Genoemd)))
        .Anders(new Reden("geen-richtlijn-genoemd", new(
            "Er is geen richtlijn of inzicht genoemd en geen grond om daarvan af te wijken.",
            "No guideline or insight is named and no ground for deviating."),
            new("Er is nog geen richtlijn of inzicht genoemd, en geen grond om daarvan af te wijken.", "No guideline or insight has been named yet, and no ground for deviating.")))
        .BijEersteBehandeling();

    private static bool Gevuld(string tekst) => !string.IsNullOrWhiteSpace(tekst);
}
