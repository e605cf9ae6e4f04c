using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.OntwikkelingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Registereisen.Keurmerk;

/// <summary>De fysiotherapeut in een Keurmerkpraktijk neemt elk kalenderjaar deel aan een peerreview.</summary>
internal sealed class NeemtDeelAanPeerReview() : Norm<Therapeut>(new Normkaart("KMT-2")
{
    Titel = new("Jaarlijkse peerreview", "Yearly peer review"),
    Zin = new(
        "De fysiotherapeut in een Keurmerkpraktijk neemt elk kalenderjaar deel aan een peerreview.",
        "The physiotherapist in a Keurmerk practice takes part in a peer review in each calendar year."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Vakbekwaamheid,
    Bronnen = [Implementatieplan.Plaats("§3.1.1, zin 2b"), Implementatieplan.Plaats("§3.1.1, zin 3")],
    Interpretaties =
    [
        Interpretaties.JaarritmeVanKeurmerk,
    ],
    Herstel = new(
        Partij.Therapeut,
        new("neem uiterlijk op 31 december deel aan een peerreview.", "take part in a peer review by 31 December."),
        new("plan de peerreview van dit jaar nu, en ga na waardoor die van vorig jaar uitbleef.", "plan this year's peer review now, and find out why last year's did not take place.")),
})
{
    protected override Voorwaarde<Therapeut> Geadresseerde => Werkzaam.IsFysiotherapeut & Keurmerkpraktijk.TherapeutWerktInAangeslotenPraktijk;

    protected override Voorwaarde<Therapeut> Eis => Keurmerkpraktijk.ElkJaar(
        jaar => PeerReviews.Alles().AantalIsMinstens(PeerReviewOp, jaar, Kaderwaarden.PeerReviewsPerJaar.GetalOp(jaar.Tot)),
        new Reden("geen-peerreview-vorig-jaar", new("De therapeut nam vorig jaar niet aan een peerreview deel.", "The therapist did not take part in a peer review last year.")),
        new Reden("geen-peerreview-dit-jaar", new("De therapeut nam dit jaar niet aan een peerreview deel.", "The therapist did not take part in a peer review this year."),
            new("De therapeut nam dit jaar nog niet aan een peerreview deel.", "The therapist has not taken part in a peer review this year yet.")));
}
