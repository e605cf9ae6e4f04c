using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Kader.Praktijken;

/// <summary>In de praktijk werken fysiotherapeuten samen die de principes van reflecterend leren onderschrijven.</summary>
internal sealed class LeertReflecterend() : Norm<Praktijk>(new Normkaart("PR-5")
{
    Titel = new("Samenwerken volgens reflecterend leren", "Working together by reflective learning"),
    Zin = new(
        "In de praktijk werken fysiotherapeuten samen die de principes van reflecterend leren onderschrijven.",
        "Physiotherapists who endorse the principles of reflective learning work together in the practice."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Praktijkvoering,
    Bronnen =
    [
        KngfSamenvatting.Plaats("praktijk, reflecterend leren"),
        KngfSamenvatting.Plaats("praktijk, inleiding, zin 5c"),
        KngfSamenvatting.Plaats("ambities, leren, verbeteren en borgen, zin 4c"),
        KngfSamenvatting.Plaats("praktijk, periodieke visitatie, zin 3"),
    ],
    Interpretaties =
    [
        Interpretaties.WegingVanVerklaringen,
        Interpretaties.WieWerktInDePraktijk,
        Interpretaties.Kadervoorwaarden,
        new()
        {
            Id = "PR-5-a",
            Keuze = new("Samenwerken volgens reflecterend leren blijkt uit de verklaring van elke werkzame fysiotherapeut.", "Working together by reflective learning shows from the statement of each working physiotherapist."),
            Alternatieven = [new("Eén verklaring van de praktijk.", "One statement of the practice.")],
            Waarom = new("De bron spreekt van collega's die de principes onderschrijven.", "The source speaks of colleagues who endorse the principles."),
        },
    ],
    Herstel = new(Partij.Therapeut, new("bespreek reflecterend leren met elke fysiotherapeut en spreek af hoe ieder eraan meedoet.", "talk reflective learning over with each physiotherapist and agree how each takes part.")),
})
{
    protected override Voorwaarde<Praktijk> Geadresseerde => Werkzaam.MetFysiotherapeut & Kadervoorwaarde.WeegtNietMeeOfVervuld;

    protected override Voorwaarde<Praktijk> Eis => ReflecterendLeren.DoorElkeFysiotherapeutOnderschreven;
}
