using System.Collections.Immutable;
using Kwaliteitskader.Model.Normkaarten;
using static Kwaliteitskader.Model.Normkaarten.Plichtdrager;
using static Kwaliteitskader.Rules.Bronnen.Implementatieplan;
using static Kwaliteitskader.Rules.Bronnen.Passages.Rij;

namespace Kwaliteitskader.Rules.Bronnen.Passages;

/// <summary>Het implementatieplan, hoofdstuk 4 en bijlage 1 waarnaar het verwijst: indicatoren.</summary>
internal static class ImplementatieplanIndicatoren
{
    public static ImmutableArray<Passage> Passages { get; } =
    [
        .. Bij(Document, "§4",
            NietNormatief("zin 1-2",
                "Wie wil verbeteren, moet kwaliteit kunnen zien.",
                "Whoever wants to improve must be able to see quality."),
            Plicht("zin 3", [Databasebeheerder],
                "LDF, LDK en LDO tonen resultaten en verschillen op vier niveaus.",
                "LDF, LDK and LDO show results and differences at four levels."),
            NietNormatief("zin 4-5",
                "Wat een kwaliteitsindicator is.",
                "What a quality indicator is.")),

        .. Bij(Document, "§4.1",
            Plicht("zin 1", [Kaderpartijen],
                "Een indicator zegt iets over klinisch denken en doen, anders hoort hij er niet.",
                "An indicator says something about clinical thinking and doing, or it does not belong.",
                new("Bindt wie indicatoren vaststelt.", "Binds whoever fixes indicators.")),
            NietNormatief("zin 2",
                "Leidt de drie doelen in.",
                "Introduces the three aims."),
            Weggelaten("punt 1",
                "Een indicator helpt in de behandeling zelf: samen kiezen, volgen, evalueren.",
                "An indicator helps in treatment itself: choosing together, following, evaluating.",
                new("Een doel van indicatoren; er is nog geen indicator vastgesteld waarmee een traject te toetsen is.", "An aim of indicators; no indicator has been fixed yet by which a course of care can be judged.")),
            Plicht("punt 2", [Kaderpartijen],
                "Een indicator helpt de groep leren, met opgetelde uitkomsten.",
                "An indicator helps the group learn, with added-up outcomes."),
            Plicht("punt 3", [Kaderpartijen, Zorgverzekeraar],
                "Naar buiten gaat een indicator pas als alle stappen van de indicatortool gezet zijn.",
                "An indicator goes public only once all steps of the indicator tool have been taken.")),

        .. Bij(Document, "§4.1.1",
            NietNormatief("zin 1",
                "Leidt de tabel met soorten in.",
                "Introduces the table of kinds."),
            NietNormatief("punt 1-4",
                "Wat een indicator is, en het verschil tussen structuur, proces en uitkomst.",
                "What an indicator is, and the difference between structure, process and outcome.")),

        .. Bij(Document, "§4.1.2",
            NietNormatief("zin 1-5",
                "Generieke indicatoren gelden voor alle patiënten; met voorbeelden.",
                "Generic indicators hold for all patients; with examples."),
            NietNormatief("zin 6-7",
                "Specifieke indicatoren gaan over aandoeningen en kunnen gemaakt worden waar het zin heeft.",
                "Specific indicators are about conditions and can be made where it makes sense.",
                new("Een mogelijkheid, geen opdracht.", "A possibility, not an assignment."))),
    ];

    public static ImmutableArray<Passage> Bijlage { get; } =
    [
        .. Bij(Document, "bijlage 1",
            Plicht("zin 1", [Kaderpartijen],
                "Of gegevens openbaar kunnen, wordt met de indicatortool van het Zorginstituut bepaald.",
                "Whether data can be public is determined with the institute's indicator tool."),
            NietNormatief("zin 2",
                "De tool heeft dertien stappen.",
                "The tool has thirteen steps."),
            NietNormatief("punt 1-13",
                "De stappen, van doel tot onderhoud.",
                "The steps, from aim to maintenance.",
                new("Namen van stappen; wat zij vragen, staat in de tool en niet hier.", "Names of steps; what they ask is in the tool and not here."))),

        .. Bij(Document, "bijlage 1, stapbladen",
            NietNormatief("punt 1-13",
                "Per stap een blad, waarvan alleen het opschrift tekst is.",
                "A sheet for each step, of which only the heading is text.",
                new("Stap 13 heet in de lijst anders dan op het blad.", "Step 13 is named otherwise in the list than on the sheet."))),
    ];
}
