using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkvoeringFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Praktijken;

/// <summary>De praktijk in een praktijkregister is ten minste elke twee jaar formatief gevisiteerd door een collega.</summary>
internal sealed class TweejaarlijkseVisitatie() : Norm<Praktijk>(new Normkaart("VIS-1")
{
    Titel = new("Tweejaarlijkse formatieve visitatie", "A formative peer visit every two years"),
    Zin = new(
        "De praktijk in een praktijkregister is ten minste elke twee jaar formatief gevisiteerd door een collega.",
        "The practice in a practice register has had a formative visit by a peer at least every two years."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Praktijkvoering,
    Bronnen =
    [
        KngfSamenvatting.Plaats("praktijk, periodieke visitatie"),
        KngfSamenvatting.Plaats("praktijk, periodieke visitatie, zin 1"),
        KngfSamenvatting.Plaats("praktijk, periodieke visitatie, zin 2"),
        KngfSamenvatting.Plaats("praktijk, inleiding, zin 5a"),
        KngfSamenvatting.Plaats("ambities, leren, verbeteren en borgen, zin 4a"),
    ],
    Interpretaties =
    [
        Interpretaties.TellendeInschrijving,
        Interpretaties.Kadervoorwaarden,
        new()
        {
            Id = "VIS-1-a",
            Keuze = new(
                "De eerste termijn loopt vanaf de eerste dag van de oudste inschrijving die nog telt; een visitatie van daarvoor verkort haar niet.",
                "The first term runs from the first day of the oldest registration that still counts; an earlier peer visit does not shorten it."),
            Alternatieven = [new("Vanaf de laatste visitatie, ook als die van voor de inschrijving is.", "From the last peer visit, even if before the registration.")],
            Waarom = new("De cyclus van visitaties begint met de inschrijving.", "The cycle of peer visits begins with the registration."),
        },
        new()
        {
            Id = "VIS-1-b",
            Keuze = new(
                "De termijn van twee jaar geldt in elk praktijkregister, ook dat van het Keurmerk en van de VvOCM.",
                "The term of two years holds in every practice register, also those of the Keurmerk and the VvOCM."),
            Alternatieven = [new("Alleen in het Basis Praktijkregister; de andere twee noemen zelf geen termijn.", "Only in the Basic Practice Register; the other two give no term themselves.")],
            Waarom = new("De algemene rij van het kader vraagt haar van elke praktijk, in welk register zij ook staat.", "The framework's general row asks it of every practice, in whichever register it is."),
        },
        new()
        {
            Id = "VIS-1-c",
            Keuze = new("Dat een collega visiteerde, wordt aangenomen zolang niet het tegendeel blijkt.", "That a colleague made the visit is assumed unless the contrary shows."),
            Alternatieven = [new("Bij elke visitatie moet blijken wie visiteerde.", "For every peer visit it must show who made it.")],
            Waarom = new("Visitatie is in deze beroepen het werk van collega's; wie dat anders weet, kan het opgeven.", "In these professions peer visits are made by colleagues; whoever knows otherwise can say so."),
        },
    ],
    Herstel = new(
        Partij.Praktijk,
        new("laat een formatieve visitatie doen.", "have a formative peer visit done."),
        new("plan de formatieve visitatie alsnog, en zet de volgende meteen in de agenda.", "plan the formative peer visit after all, and put the next one in the diary at once.")),
})
{
    private static readonly Register[] Praktijkregisters =
        [Register.BasisPraktijkregister, Register.KeurmerkPraktijkregister, Register.PraktijkregisterVvocm];

    protected override Voorwaarde<Praktijk> Geadresseerde =>
        Inschrijving.VanPraktijkIn(Praktijkregisters)
        .Anders(new Reden("praktijk-in-geen-register", new(
            "De praktijk is niet ingeschreven in een praktijkregister.", "The practice is not registered in a practice register.")))
        & Kadervoorwaarde.WeegtNietMeeOfVervuld;

    protected override Voorwaarde<Praktijk> Eis => Periodiek.Herhaald(
        Visitaties.Waarvoor(VisitatieFormatief.IsWaar() & !(!VisitatieDoorCollega.IsWaar()).Gebleken()),
        VisitatieOp,
        Kaderwaarden.Visitatietermijn,
        Inschrijving.SindsVanPraktijkIn(Praktijkregisters),
        new Reden("nog-geen-visitatie", new("Er is geen formatieve visitatie geweest.", "There has been no formative peer visit."),
            new("Er is nog geen formatieve visitatie geweest.", "There has been no formative peer visit yet.")),
        new Reden("laatste-visitatie-te-oud", new("De laatste formatieve visitatie is te lang geleden.", "The last formative peer visit is too long ago.")));
}
