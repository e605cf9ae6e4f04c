using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.BehandelingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.VastleggingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.ZorgtrajectFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Patientgerichtheid;

/// <summary>Besproken is wat beiden verwachten, wat de patiënt bijdraagt en wat mantelzorg kan betekenen.</summary>
internal sealed class BespreektVerwachtingen() : Norm<Zorgtraject>(new Normkaart("PG-2")
{
    Titel = new("Verwachtingen en eigen aandeel besproken", "Expectations and own part discussed"),
    Zin = new(
        "Besproken is wat beiden verwachten, wat de patiënt bijdraagt en wat mantelzorg kan betekenen.",
        "It was discussed what both expect, what the patient contributes and what informal care can mean."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Patientgerichtheid,
    Bronnen =
    [
        KngfSamenvatting.Plaats("patiënt, hulpvraag, zin 4a"),
        KngfSamenvatting.Plaats("patiënt, hulpvraag, zin 4b"),
        KngfSamenvatting.Plaats("patiënt, hulpvraag, zin 4c"),
    ],
    Interpretaties =
    [
        Interpretaties.VanafEersteBehandeling,
        Interpretaties.GeenVerzonnenTermijn,
        Interpretaties.AntwoordVoorVraag,
        new()
        {
            Id = "PG-2-a",
            Keuze = new("Is informele zorg niet besproken, dan oordeelt een mens of dat hier nodig was.", "If informal care was not discussed, a person judges whether it was needed here."),
            Alternatieven = [new("Zonder dat gesprek voldoet het traject niet.", "Without that talk the course of care does not comply.")],
            Waarom = new("De bron vraagt te bespreken wat wenselijk en nodig is; niet iedere patiënt heeft informele zorg nodig.", "The source asks to discuss what is wanted and needed; not every patient needs informal care."),
        },
    ],
    Herstel = new(
        Partij.Therapeut,
        new("bespreek wat nog niet besproken is en leg dat vast.", "discuss what has not been discussed and record it."),
        new("kijk terug op dit traject en bespreek verwachtingen bij een volgend traject van het begin af aan.", "look back on this course and discuss expectations from the start of a next one.")),
})
{
    protected override Voorwaarde<Zorgtraject> Geadresseerde => Trajecten.InBehandeling;

    protected override Voorwaarde<Zorgtraject> Eis =>
        Verwachtingen.Enige(VerwachtingOp.Bereikt()).VanafEersteBehandeling(OpenWaarden.Verwachtingentermijn).Anders(new Reden("verwachtingen-niet-besproken", new(
            "De wederzijdse verwachtingen zijn niet besproken.", "Mutual expectations were not discussed."),
            new("De wederzijdse verwachtingen zijn nog niet besproken.", "Mutual expectations have not been discussed yet.")))
        & EigenInbreng.Enige(EigenInbrengOp.Bereikt()).VanafEersteBehandeling(OpenWaarden.Verwachtingentermijn).Anders(new Reden("eigen-aandeel-niet-besproken", new(
            "Wat de patiënt zelf kan doen, is niet besproken.", "What the patient can do was not discussed."),
            new("Wat de patiënt zelf kan doen, is nog niet besproken.", "What the patient can do has not been discussed yet.")))
        & InformeleZorg.Enige(InformeleZorgOp.Bereikt()).VanafEersteBehandeling(OpenWaarden.Verwachtingentermijn).AndersTwijfel(new Reden("informele-zorg-niet-besproken", new(
            "Hulp van informele zorgverleners is niet besproken.", "Help from informal carers was not discussed."),
            new("Hulp van informele zorgverleners is nog niet besproken.", "Help from informal carers has not been discussed yet.")));
}
