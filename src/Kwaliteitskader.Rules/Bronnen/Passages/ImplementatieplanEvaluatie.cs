using System.Collections.Immutable;
using Kwaliteitskader.Model.Normkaarten;
using static Kwaliteitskader.Model.Normkaarten.Plichtdrager;
using static Kwaliteitskader.Rules.Bronnen.Implementatieplan;
using static Kwaliteitskader.Rules.Bronnen.Passages.Rij;

namespace Kwaliteitskader.Rules.Bronnen.Passages;

/// <summary>Het implementatieplan, hoofdstuk 6: evalueren en onderhouden.</summary>
internal static class ImplementatieplanEvaluatie
{
    public static ImmutableArray<Passage> Passages { get; } =
    [
        .. Bij(Document, "§6",
            NietNormatief("zin 1",
                "Wat het hoofdstuk beschrijft.",
                "What the chapter describes.")),

        .. Bij(Document, "§6.1",
            NietNormatief("zin 1-2",
                "Waarom evalueren nodig is.",
                "Why evaluating is needed."),
            Plicht("zin 3", [Kaderpartijen],
                "De evaluatie keert terug en ziet op inhoud en op proces.",
                "Evaluation recurs and looks at content and process.")),

        .. Bij(Document, "§6.2",
            Plicht("zin 1", [BestuurlijkOverleg],
                "Het bestuurlijk overleg evalueert elk jaar minstens één keer hoe de invoering vordert.",
                "The directors' meeting evaluates at least once each year how introduction is going."),
            NietNormatief("zin 2",
                "Leidt de bronnen voor die evaluatie in.",
                "Introduces the sources for that evaluation.")),
        .. Bij(Document, "§6.2, sectorschets",
            Plicht("zin 1-2", [Kaderpartijen],
                "Een schets van de sector, met aantallen en kosten, ligt aan het beleid ten grondslag.",
                "A sketch of the sector, with numbers and costs, underlies policy.")),
        .. Bij(Document, "§6.2, spiegelinformatie",
            Plicht("zin 1-2", [Kaderpartijen, Databasebeheerder],
                "Uitkomsten, ervaringen en vergelijking met collega's helpen het veld zichzelf te zien.",
                "Outcomes, experiences and comparison with colleagues help the field see itself.")),
        .. Bij(Document, "§6.2, rapportages van werkgroepen",
            Plicht("zin 1", [Werkgroep, Bureauoverleg],
                "Werkgroepen melden via het bureauoverleg hoe projecten ervoor staan.",
                "Working groups report through the bureau meeting how projects stand.")),
        .. Bij(Document, "§6.2, implementatie-effecten",
            Plicht("zin 1", [Kaderpartijen],
                "Waar het kan, wordt invoering gemeten aan wat vooraf bepaald is.",
                "Where possible, introduction is measured by what was fixed beforehand.")),

        .. Bij(Document, "§6.3",
            NietNormatief("zin 1",
                "Leidt de besluiten in die op evaluatie volgen.",
                "Introduces the decisions that follow evaluation.")),
        .. Bij(Document, "§6.3, resultaten",
            Plicht("zin 1", [BestuurlijkOverleg],
                "Beoordeeld wordt of ambities en normen genoeg gehaald zijn en de zorg beter maakten.",
                "It is judged whether ambitions and norms were met enough and made care better.")),
        .. Bij(Document, "§6.3, randvoorwaarden",
            Plicht("zin 1", [BestuurlijkOverleg],
                "Vastgesteld wordt of alle randvoorwaarden er zijn voordat een volgende stap begint.",
                "It is established whether all conditions are there before a next step starts.",
                new("Wie vaststelt of de randvoorwaarden vervuld zijn, dus wie het feit achter PR-2030 aanlevert.", "Who establishes whether the conditions are met, hence who supplies the fact behind PR-2030."))),
        .. Bij(Document, "§6.3, bijstelling",
            Plicht("zin 1-2", [BestuurlijkOverleg],
                "Plannen kunnen veranderen als de tijd dat vraagt, met redenen.",
                "Plans can change if the times ask it, with reasons.")),

        .. Bij(Document, "§6.4",
            Plicht("zin 1-2", [Kaderpartijen],
                "De evaluatie weegt ook wat de samenleving en de ethiek vragen.",
                "Evaluation also weighs what society and ethics ask."),
            Plicht("punt 1", [Kaderpartijen],
                "Zij weegt dilemma's in de praktijk, zoals wie bij schaarste zorg krijgt.",
                "It weighs dilemmas in practice, such as who gets care in scarcity."),
            Plicht("punt 2", [Kaderpartijen],
                "Zij weegt hoe bij schaarste te kiezen, met de mens en de professional voorop.",
                "It weighs how to choose in scarcity, people and professional first."),
            Plicht("punt 3", [Kaderpartijen],
                "Zij weegt werkplezier, werkgeverschap en duurzaamheid.",
                "It weighs joy in work, employment and sustainability.")),

        .. Bij(Document, "§6.5",
            NietNormatief("zin 1",
                "Evalueren is er om te leren.",
                "Evaluating is for learning."),
            Plicht("zin 2", [Kaderpartijen],
                "Wat de evaluatie leert, wordt waar dat van belang is gedeeld met praktijken, professionals, patiënten en verzekeraars.",
                "What evaluation teaches is shared, where relevant, with practices, professionals, patients and insurers."),
            NietNormatief("zin 3",
                "Wat dat oplevert.",
                "What that brings.")),
    ];
}
