using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.BehandelingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.ZorgtrajectFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Efficientie;

/// <summary>Elke behandeling dient een behandeldoel.</summary>
internal sealed class BehandeltDoelgericht() : Norm<Zorgtraject>(new Normkaart("DO-3")
{
    Titel = new("Elke behandeling dient een doel", "Each treatment serves a goal"),
    Zin = new(
        "Elke behandeling dient een behandeldoel.",
        "Each treatment serves a treatment goal."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Efficientie,
    Bronnen =
    [
        KngfSamenvatting.Plaats("patiënt, efficiënt, zin 1a"),
        KngfSamenvatting.Plaats("patiënt, efficiënt, zin 1b"),
        KngfSamenvatting.Plaats("patiënt, effectieve zorg, zin 1b"),
    ],
    Interpretaties =
    [
        Interpretaties.VanafEersteBehandeling,
        Interpretaties.AntwoordVoorVraag,
        new()
        {
            Id = "DO-3-a",
            Keuze = new("Een behandeling die aan een doel verbonden is, geldt als gericht en niet overbodig. Op haar eigen dag kan dat nog worden vastgelegd. Een screening, intake of onderzoek is geen behandeling.", "A treatment tied to a goal counts as directed and not superfluous. On its own day that can still be recorded. A screening, intake or assessment is no treatment."),
            Alternatieven = [new("Een vakgenoot beoordeelt of een behandeling nodig was.", "A peer judges whether a treatment was needed.")],
            Waarom = new("Of een behandeling overbodig was, is aan feiten niet te zien.", "Whether a treatment was superfluous cannot be seen from facts."),
        },
    ],
    Herstel = new(Partij.Therapeut, new("leg bij elke behandeling vast aan welk doel zij werkt, of laat haar achterwege.", "record for each treatment which goal it serves, or leave it out.")),
})
{
    protected override Voorwaarde<Zorgtraject> Geadresseerde => Trajecten.InBehandeling;

    protected override Voorwaarde<Zorgtraject> Eis =>
        Behandelingen.Waarvoor(BehandelingOp.Bereikt()).Elk(
            DoelenVanBehandeling.NietLeeg()
            .Anders(new Reden("behandeling-zonder-doel", new(
                "Niet elke behandeling is aan een doel verbonden.", "Not every treatment is tied to a goal.")))
            .Uiterlijk(BehandelingOp))
        .TwijfelAls(
            Behandelingen.Waarvoor(!DoelenVanBehandeling.NietLeeg()).Laatste(BehandelingOp).LigtVoor(Aanmelddatum),
            Trajecten.BehandelingVoorAanmelding);
}
