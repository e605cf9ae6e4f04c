using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Kader.Praktijken;

/// <summary>De praktijk voert dossiers volgens de richtlijn voor dossiervoering.</summary>
internal sealed class VoertDossiersVolgensRichtlijn() : Norm<Praktijk>(new Normkaart("PR-4")
{
    Titel = new("Dossiervoering volgens de richtlijn", "Record-keeping by the guideline"),
    Zin = new(
        "De praktijk voert dossiers volgens de richtlijn voor dossiervoering.",
        "The practice keeps its records by the guideline on record-keeping."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Praktijkvoering,
    Bronnen = [KngfSamenvatting.Plaats("praktijk, vigerende wet- en regelgeving en standaarden, zin 2b")],
    Interpretaties =
    [
        Interpretaties.WegingVanVerklaringen,
        Interpretaties.SolistDraagtInPersoon,
        new()
        {
            Id = "PR-4-a",
            Keuze = new("De werkwijze van de praktijk blijkt uit een verklaring; wat er in een dossier staat, is een eigen norm (DOS-1).", "The practice's way of working shows from a statement; what a record holds is a norm of its own (DOS-1)."),
            Alternatieven = [new("Elk zorgtraject aan de richtlijn toetsen.", "Test each course of care against the guideline.")],
            Waarom = new("De richtlijn zelf is geen bron van deze bibliotheek.", "The guideline itself is not a source of this library."),
        },
    ],
    Herstel = new(Partij.Praktijk, new("breng de dossiervoering in overeenstemming met de richtlijn.", "bring record-keeping in line with the guideline.")),
})
{
    protected override Voorwaarde<Praktijk> Eis =>
        Praktijkverklaring.Over(Verklaringsonderwerp.Dossiervoering, new("de praktijk dossiers volgens de richtlijn voert", "the practice keeps records by the guideline"))
        .Anders(Verklaringen.NietVoldaan);
}
