using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Praktijken;

/// <summary>De praktijk is uiterlijk in 2030 ingeschreven in het Basis Praktijkregister.</summary>
/// <remarks>
/// Een ambitie onder voorwaarde: na 2030 bindt zij alleen als de randvoorwaarden van het kader vervuld zijn. Voor wie dan al
/// ingeschreven is, doet dat er niet toe.
/// </remarks>
internal sealed class InPraktijkregisterIn2030() : Norm<Praktijk>(new Normkaart("PR-2030")
{
    Titel = new("Uiterlijk in 2030 in het Basis Praktijkregister", "In the Basic Practice Register by 2030"),
    Zin = new(
        "De praktijk is uiterlijk in 2030 ingeschreven in het Basis Praktijkregister.",
        "The practice is registered in the Basic Practice Register by 2030 at the latest."),
    Kracht = Normkracht.Ambitie,
    Domein = Normdomein.Praktijkvoering,
    Bronnen =
    [
        KngfSamenvatting.Plaats("ambities, leren, verbeteren en borgen, zin 3"),
        KngfSamenvatting.Plaats("praktijk, inleiding, zin 4"),
        KngfSamenvatting.Plaats("praktijk, inleiding, zin 6"),
        Voortgangsrapportage.Plaats("bijlage 3, §6, zin 7"),
        Voortgangsrapportage.Plaats("bijlage 3, §6, zin 8"),
    ],
    Interpretaties =
    [
        Interpretaties.UiterlijkIn2030,
        Interpretaties.TellendeInschrijving,
        Interpretaties.KeurmerkVoorBasisregister,
        Interpretaties.Kadervoorwaarden,
        new()
        {
            Id = "PR-2030-a",
            Keuze = new("Het praktijkregister van de VvOCM voldoet voor een praktijk waarin een oefentherapeut werkt.", "The practice register of the VvOCM will do for a practice in which an exercise therapist works."),
            Alternatieven = [new("Een gemengde praktijk moet in beide registers staan.", "A mixed practice must be in both registers.")],
            Waarom = new("De bron vraagt één inschrijving per praktijk.", "The source asks one registration of a practice."),
        },
        new()
        {
            Id = "PR-2030-b",
            Keuze = new("Gevolgd is de samenvatting: uiterlijk in 2030, dus eerder mag.", "The summary is followed: by 2030 at the latest, so earlier is allowed."),
            Alternatieven = [new("De voortgangsrapportage: pas in 2030 wordt inschrijving een veldnorm.", "The progress report: only in 2030 does registration become a field norm.")],
            Waarom = new("De samenvatting is de afspraak zelf; de rapportage beschrijft haar.", "The summary is the agreement itself; the report describes it."),
        },
    ],
    Herstel = new(Partij.Praktijk, new("vraag inschrijving in een praktijkregister aan.", "apply for registration in a practice register.")),
})
{
    private static readonly DateOnly LaatsteDag = new(2030, 12, 31);

    private static readonly Voorwaarde<Praktijk> Ingeschreven =
        Inschrijving.VanPraktijkIn(Register.BasisPraktijkregister, Register.KeurmerkPraktijkregister)
        | (Inschrijving.VanPraktijkIn(Register.PraktijkregisterVvocm) & Werkzaam.HeeftOefentherapeut);

    protected override Voorwaarde<Praktijk> Geadresseerde =>
        Uitdrukkingen.VasteDag<Praktijk>(LaatsteDag).NietVerstreken()
        | Ingeschreven
        | RandvoorwaardenVervuld.IsWaar().Anders(Kadervoorwaarde.NietVervuld);

    protected override Voorwaarde<Praktijk> Eis =>
        Ingeschreven.Anders(new Reden("niet-in-praktijkregister", new(
            "De praktijk is niet ingeschreven in een praktijkregister.",
            "The practice is not registered in a practice register."),
            new("De praktijk is nog niet ingeschreven in een praktijkregister; de ambitie geldt zolang de randvoorwaarden van het kader vervuld worden.", "The practice is not yet registered in a practice register; the ambition holds provided the conditions of the framework are met.")))
        .Uiterlijk(Uitdrukkingen.VasteDag<Praktijk>(LaatsteDag));
}
