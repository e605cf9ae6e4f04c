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
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Vakbekwaamheid,
    Bronnen = [Implementatieplan.Plaats("§3.1.1, zin 2b"), Implementatieplan.Plaats("§3.1.1, zin 3")],
    Interpretaties =
    [
        Keurmerkpraktijk.Jaarritme,
    ],
    Herstel = new(Partij.Therapeut, new("neem uiterlijk op 31 december deel aan een peerreview.", "take part in a peer review by 31 December.")),
})
{
    protected override Voorwaarde<Therapeut> Geadresseerde => Werkzaam.IsFysiotherapeut & Keurmerkpraktijk.TherapeutWerktInAangeslotenPraktijk;

    protected override Voorwaarde<Therapeut> Eis => Keurmerkpraktijk.ElkJaar(
        jaar => PeerReviews.Alles().AantalIsMinstens(PeerReviewOp, jaar, Kaderwaarden.PeerReviewsPerJaar.GetalOp(jaar.Tot)),
        new Reden("geen-peerreview-vorig-jaar", new("In het vorige kalenderjaar is niet aan een peerreview deelgenomen.", "There was no peer review last calendar year.")),
        new Reden("geen-peerreview-dit-jaar", new("In dit kalenderjaar is nog niet aan een peerreview deelgenomen.", "There has been no peer review this calendar year yet.")));
}
