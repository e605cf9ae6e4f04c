using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Bronnen;

/// <summary>De paragrafen van het implementatieplan.</summary>
internal static class ImplementatieplanInhoud
{
    public static Brondocument Document { get; } = new()
    {
        Naam = Implementatieplan.Document,
        Titel = new("Implementatieplan bij het Kwaliteitskader fysiotherapie en oefentherapie", "Implementation plan of the Quality Framework for physiotherapy and exercise therapy"),
        Volledig = true,
        Paragrafen =
        [
            new("§1", new("Inleiding", "Introduction")) { Zinnen = 12 },
            new("§2", new("De aanpak", "The approach")) { Zinnen = 2 },
            new("§2.1", new("Leren en verbeteren", "Learning and improving")) { Zinnen = 3 },
            new("§2.1, iteratief werken", new("Stap voor stap", "Step by step")) { Zinnen = 1 },
            new("§2.1, feedbackloops", new("Terugkoppelen", "Feeding back")) { Zinnen = 2 },
            new("§2.1, transparantie zonder afrekenmodel", new("Open zonder straf", "Open without punishment")) { Zinnen = 3 },
            new("§2.1, kennisdeling", new("Kennis delen", "Sharing knowledge")) { Zinnen = 1 },
            new("§2.2", new("Samenwerking", "Cooperation")) { Zinnen = 3 },
            new("§2.2, verantwoordelijkheden afstemmen", new("Wie waarvoor staat", "Who answers for what")) { Zinnen = 1 },
            new("§2.2, co-creatie", new("Samen maken", "Making together")) { Zinnen = 2 },
            new("§2.2, open communicatie", new("Open communicatie", "Open communication")) { Zinnen = 1, Voetnoten = 1 },
            new("§2.3", new("Volgen en evalueren", "Following and evaluating")) { Zinnen = 3 },
            new("§2.3, doelstellingen en indicatoren", new("Doelen en maten", "Goals and measures")) { Zinnen = 2, Punten = 3 },
            new("§2.3, voortgangsrapportages", new("Rapportages", "Reports")) { Zinnen = 1 },
            new("§2.3, effectevaluatie", new("Evaluatie na afloop", "Evaluation afterwards")) { Zinnen = 2 },
            new("§2.3, slot", new("Slot van hoofdstuk 2", "Close of chapter 2")) { Zinnen = 4 },
            new("§3", new("Kwaliteitsregisters", "Quality registers")) { Zinnen = 8 },
            new("§3.1", new("Individueel Register", "Individual Register")) { Zinnen = 3, Punten = 4, Voetnoten = 1 },
            new("§3.1.1", new("Individueel Keurmerk", "Individual Keurmerk")) { Zinnen = 3 },
            new("§3.1.2", new("Kwaliteitsregister Paramedici", "Quality Register of Allied Health")) { Zinnen = 8 },
            new("§3.2", new("Praktijkregistratie", "Practice registration")) { Zinnen = 6 },
            new("§3.2.1", new("Basis Praktijkregister", "Basic Practice Register")) { Zinnen = 1, Punten = 5 },
            new("§3.2.2", new("Praktijkregister van het Keurmerk", "Practice register of the Keurmerk")) { Zinnen = 2, Punten = 4 },
            new("§3.2.3", new("Praktijkregister van de VvOCM", "Practice register of the VvOCM")) { Zinnen = 10, Punten = 5, Voetnoten = 1 },
            new("§3.3", new("Samen leren", "Learning together")) { Zinnen = 7 },
            new("§4", new("Indicatoren", "Indicators")) { Zinnen = 5 },
            new("§4.1", new("Waartoe indicatoren dienen", "What indicators are for")) { Zinnen = 2, Punten = 3 },
            new("§4.1.1", new("Soorten indicatoren", "Kinds of indicators")) { Zinnen = 1, Punten = 4 },
            new("§4.1.2", new("Generiek en specifiek", "Generic and specific")) { Zinnen = 7 },
            new("§5", new("Governance", "Governance")) { Zinnen = 4 },
            new("§5.1", new("Doelen", "Aims")) { Zinnen = 1, Punten = 4 },
            new("§5.1.1", new("Waar partijen voor staan", "What the parties answer for")) { Zinnen = 1, Punten = 4 },
            new("§5.1.2, bestuurlijk overleg", new("Bestuurlijk overleg", "Directors' meeting")) { Punten = 6 },
            new("§5.1.2, bureauoverleg", new("Bureauoverleg", "Bureau meeting")) { Punten = 7 },
            new("§5.1.2, werkgroepen", new("Werkgroepen", "Working groups")) { Punten = 6 },
            new("§6", new("Evaluatie en onderhoud", "Evaluation and maintenance")) { Zinnen = 1 },
            new("§6.1", new("Evalueren en bijsturen", "Evaluating and steering")) { Zinnen = 3 },
            new("§6.2", new("Elk jaar evalueren", "Evaluating each year")) { Zinnen = 2 },
            new("§6.2, sectorschets", new("Sectorschets", "Sector sketch")) { Zinnen = 2 },
            new("§6.2, spiegelinformatie", new("Spiegelinformatie", "Mirror information")) { Zinnen = 2 },
            new("§6.2, rapportages van werkgroepen", new("Rapportages van werkgroepen", "Reports of working groups")) { Zinnen = 1 },
            new("§6.2, implementatie-effecten", new("Effect van invoering", "Effect of introduction")) { Zinnen = 1 },
            new("§6.3", new("Besluiten na evaluatie", "Decisions after evaluation")) { Zinnen = 1 },
            new("§6.3, resultaten", new("Zijn de resultaten er", "Are the results there")) { Zinnen = 1 },
            new("§6.3, randvoorwaarden", new("Zijn de randvoorwaarden er", "Are the conditions there")) { Zinnen = 1 },
            new("§6.3, bijstelling", new("Plannen bijstellen", "Adjusting plans")) { Zinnen = 2 },
            new("§6.4", new("Context en waarden", "Context and values")) { Zinnen = 2, Punten = 3 },
            new("§6.5", new("Leren door open te zijn", "Learning by being open")) { Zinnen = 3 },
            new("bijlage 1", new("Indicatortool", "Indicator tool")) { Zinnen = 2, Punten = 13 },
            new("bijlage 1, stapbladen", new("Bladen per stap", "Sheets per step")) { Punten = 13 },
        ],
    };
}
