using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Rules.Aanspraken;

/// <summary>Waarom een zitting wel of niet gedekt is.</summary>
public static class Aanspraakredenen
{
    /// <summary>Een van de eerste twintig.</summary>
    public static Reden EersteTwintig { get; } = new("eerste-twintig", new("Een volwassene betaalt de eerste zittingen voor een lijstaandoening zelf.", "An adult pays for the first sittings for a list condition."));

    /// <summary>De eerste twintig zijn voorbij.</summary>
    public static Reden NaTwintig { get; } = new("na-twintig", new("De eerste zittingen, die een volwassene zelf betaalt, zijn voorbij.", "The first sittings, which an adult pays for, are over."));

    /// <summary>Binnen het maximum.</summary>
    public static Reden BinnenMaximum { get; } = new("binnen-maximum", new("De zitting valt binnen het maximum.", "The sitting is within the maximum."));

    /// <summary>Zonder maximum.</summary>
    public static Reden Onbeperkt { get; } = new("onbeperkt", new("Er geldt geen maximum.", "No maximum applies."));

    /// <summary>Het maximum is bereikt.</summary>
    public static Reden MaximumBereikt { get; } = new("maximum-bereikt", new("Het maximum is bereikt.", "The maximum has been reached."));

    /// <summary>De termijn van bijlage 1 is voorbij.</summary>
    public static Reden TermijnVerstreken { get; } = new("termijn-verstreken", new("De termijn waarin de aandoening op de lijst staat, is voorbij.", "The term during which the condition is on the list is over."));

    /// <summary>De periode is voorbij.</summary>
    public static Reden PeriodeVerstreken { get; } = new("periode-verstreken", new("De periode waarin het maximum te gebruiken was, is voorbij.", "The period in which the maximum could be used is over."));

    /// <summary>Te oud voor deze aandoening.</summary>
    public static Reden TeOud { get; } = new("te-oud-voor-aandoening", new("De aandoening staat alleen voor jongere patiënten op de lijst.", "The condition is on the list for younger patients only."));

    /// <summary>Nog geen achttien.</summary>
    public static Reden NogGeenAchttien { get; } = new("nog-geen-achttien", new("Deze grond geldt pas vanaf achttien jaar.", "This ground applies from the age of eighteen."));

    /// <summary>GOLD-stadium te laag.</summary>
    public static Reden GoldTeLaag { get; } = new("gold-te-laag", new("Er is aanspraak vanaf GOLD-stadium 2.", "Cover begins at GOLD stage 2."));

    /// <summary>Een ander stadium van Fontaine.</summary>
    public static Reden FontaineAnders { get; } = new("fontaine-anders", new("Het stadium volgens Fontaine is een ander.", "The Fontaine stage is another."));

    /// <summary>Niet door dit beroep.</summary>
    public static Reden BeroepNietGedekt { get; } = new("beroep-niet-gedekt", new("Deze zorg is alleen gedekt als een fysiotherapeut haar geeft.", "This care is covered only if a physiotherapist gives it."));

    /// <summary>Een voorwaarde is niet vervuld.</summary>
    public static Reden VoorwaardeNietVervuld { get; } = new("voorwaarde-niet-vervuld", new("Een voorwaarde voor de dekking is niet vervuld.", "A condition for cover is not met."));

    /// <summary>De voorwaardelijke toelating is voorbij.</summary>
    public static Reden ToelatingVoorbij { get; } = new("voorwaardelijke-toelating-voorbij", new("De voorwaardelijke toelating tot het pakket is voorbij.", "The conditional admission to the package is over."));

    /// <summary>Nog niet in het pakket.</summary>
    public static Reden NogNietInPakket { get; } = new("nog-niet-in-pakket", new("Deze zorg zat op die dag nog niet in het pakket.", "This care was not yet in the package on that day."));

    /// <summary>Geen grond.</summary>
    public static Reden GeenGrond { get; } = new("geen-grond", new("Voor deze aandoening kent de basisverzekering geen dekking.", "Basic insurance has no cover for this condition."));

    /// <summary>Verlenging niet gebleken.</summary>
    public static Reden VerlengingNietGebleken { get; } = new("verlenging-niet-gebleken", new("Dat het resultaat ontoereikend is, is niet gebleken.", "It has not been shown that the result is insufficient."));

    /// <summary>Feiten ontbreken.</summary>
    public static Reden FeitenOntbreken => Redenen.FeitenOntbreken;

    /// <summary>De feiten spreken elkaar tegen.</summary>
    public static Reden Tegenspraak => Redenen.Tegenspraak;

    /// <summary>De versie van het pakket is niet bekend.</summary>
    public static Reden PakketversieOnbekend { get; } = new("pakketversie-onbekend", new("De bibliotheek kent de regels van die dag niet.", "The library does not know the rules of that day."));

    /// <summary>Een nieuwe episode.</summary>
    public static Reden NieuweEpisode { get; } = new("nieuwe-episode", new("Of een nieuwe indicatie opnieuw aanspraak geeft, lezen verzekeraars verschillend.", "Insurers differ on whether a new indication gives cover again."));

    /// <summary>De declaratie wijkt af.</summary>
    public static Reden DeclaratieWijktAf { get; } = new("declaratie-wijkt-af", new("De declaratie is anders dan wat uit de feiten volgt.", "The claim differs from what follows from the facts."));

    /// <summary>Niet geïndiceerd.</summary>
    public static Reden NietGeindiceerd { get; } = new("niet-geindiceerd", new("De patiënt is niet redelijkerwijs op deze zorg aangewezen.", "The patient does not reasonably depend on this care."));

    /// <summary>Of de zorg geïndiceerd is, is niet vastgelegd; een opmerking, die het antwoord niet tegenhoudt.</summary>
    public static Reden IndicatieNietVastgelegd { get; } = new("indicatie-niet-vastgelegd", new("Of de patiënt op deze zorg is aangewezen, is niet vastgelegd; het antwoord gaat ervan uit.", "Whether the patient depends on this care is not recorded; the answer assumes it."));

    /// <summary>De zitting noemt geen aandoening van het traject.</summary>
    public static Reden AandoeningNietBekend { get; } = new("aandoening-niet-bekend", new("De zitting noemt geen aandoening die in het traject voorkomt.", "The sitting names no condition of the course."));

    /// <summary>Alle redenen die in een antwoord kunnen staan, ook als opmerking.</summary>
    public static IReadOnlyList<Reden> Alle { get; } =
    [
        EersteTwintig, NaTwintig, BinnenMaximum, Onbeperkt, MaximumBereikt, TermijnVerstreken, PeriodeVerstreken, TeOud, NogGeenAchttien,
        GoldTeLaag, FontaineAnders, BeroepNietGedekt, VoorwaardeNietVervuld, ToelatingVoorbij, NogNietInPakket, GeenGrond, VerlengingNietGebleken,
        FeitenOntbreken, Tegenspraak, PakketversieOnbekend, NieuweEpisode, DeclaratieWijktAf, NietGeindiceerd, IndicatieNietVastgelegd, AandoeningNietBekend,
    ];
}
