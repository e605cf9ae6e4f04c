using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.OntwikkelingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Registereisen.Keurmerk;

/// <summary>De fysiotherapeut in een Keurmerkpraktijk haalt elk kalenderjaar de punten die het Keurmerk eist.</summary>
/// <remarks>Een geldend puntental is niet gepubliceerd; een gastheer kan het opgeven.</remarks>
internal sealed class HaaltJaarlijksePunten() : Norm<Therapeut>(new Normkaart("KMT-1")
{
    Titel = new("Jaarlijkse punteneis van het Keurmerk", "Yearly point requirement of the Keurmerk"),
    Zin = new(
        "De fysiotherapeut in een Keurmerkpraktijk haalt elk kalenderjaar de punten die het Keurmerk eist.",
        "The physiotherapist in a Keurmerk practice earns the points the Keurmerk requires in each calendar year."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Vakbekwaamheid,
    Bronnen = [Implementatieplan.Plaats("§3.1.1, zin 2a"), Implementatieplan.Plaats("§3.1.1, zin 3")],
    Interpretaties =
    [
        Interpretaties.JaarritmeVanKeurmerk,
    ],
    Herstel = new(
        Partij.Therapeut,
        new("haal de ontbrekende punten uiterlijk op 31 december.", "obtain the missing points by 31 December."),
        new("ga na waardoor de punten van vorig jaar achterbleven en plan de scholing van dit jaar ruim voor 31 december.", "find out why last year's points fell short and plan this year's courses well before 31 December.")),
})
{
    protected override Voorwaarde<Therapeut> Geadresseerde => Werkzaam.IsFysiotherapeut & Keurmerkpraktijk.TherapeutWerktInAangeslotenPraktijk;

    protected override Voorwaarde<Therapeut> Eis => Keurmerkpraktijk.ElkJaar(
        jaar => ScholingVanTherapeut.Alles().SomIsMinstens(ScholingPunten, ScholingOp, jaar, OpenWaarden.PuntenKeurmerk.GetalOp(jaar.Tot)),
        new Reden("te-weinig-punten-vorig-jaar", new("De therapeut haalde vorig jaar te weinig punten.", "The therapist obtained too few points last year.")),
        new Reden("te-weinig-punten-dit-jaar", new("De therapeut haalde dit jaar te weinig punten.", "The therapist obtained too few points this year."),
            new("De therapeut haalde dit jaar nog niet genoeg punten.", "The therapist has not obtained enough points this year yet.")));
}
