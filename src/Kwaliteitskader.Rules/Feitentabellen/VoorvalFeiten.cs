using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Feitentabellen;

/// <summary>De feiten over incidenten, klachten en vragen daarover.</summary>
public static class VoorvalFeiten
{
    /// <summary>De dag van een incident.</summary>
    public static Feit<Incident, DateOnly> IncidentOp { get; } =
        new("op", new("de dag van het incident", "the day of the incident"), i => i.Op);

    /// <summary>De soort van een incident.</summary>
    public static Feit<Incident, Incidentsoort> IncidentSoort { get; } =
        new("soort", new("de soort incident", "the kind of incident"), i => i.Soort);

    /// <summary>De dag waarop een calamiteit of geweld is vastgesteld.</summary>
    public static Feit<Incident, DateOnly> IncidentVastgesteldOp { get; } =
        new("vastgesteldOp", new("de dag van vaststelling", "the day on which it was established"), i => i.VastgesteldOp);

    /// <summary>De meldingen van een incident.</summary>
    public static Lijstfeit<Incident, Incidentmelding> Incidentmeldingen { get; } =
        new("meldingen", new("de meldingen van het incident", "the reports of the incident"), i => i.Meldingen)
        {
            Elk = new("elke melding van het incident", "each report of the incident"),
        };

    /// <summary>De dag van een melding.</summary>
    public static Feit<Incidentmelding, DateOnly> MeldingOp { get; } =
        new("op", new("de dag van de melding", "the day of the report"), m => m.Op);

    /// <summary>Aan wie gemeld is.</summary>
    public static Feit<Incidentmelding, Meldpunt> MeldingAan { get; } =
        new("aan", new("de plaats van de melding", "the place of the report"), m => m.Aan);

    /// <summary>De dag waarop de klachtenregeling bekendgemaakt is.</summary>
    public static Feit<Vastlegging, DateOnly> BekendmakingOp { get; } =
        new("op", new("de dag van de bekendmaking", "the day of the announcement"), v => v.Op);

    /// <summary>De dag van een vraag over klachten.</summary>
    public static Feit<Klachtinformatieverzoek, DateOnly> VerzoekOp { get; } =
        new("op", new("de dag van de vraag", "the day of the question"), k => k.Op);

    /// <summary>De antwoorden op een vraag over klachten.</summary>
    public static Lijstfeit<Klachtinformatieverzoek, Vastlegging> AntwoordenOpVerzoek { get; } =
        new("antwoorden", new("de antwoorden op de vraag", "the answers to the question"), k => k.Antwoorden)
        {
            Elk = new("elk antwoord op de vraag", "each answer to the question"),
        };

    /// <summary>De dag van een antwoord.</summary>
    public static Feit<Vastlegging, DateOnly> AntwoordOp { get; } =
        new("op", new("de dag van het antwoord", "the day of the answer"), v => v.Op);

    /// <summary>De dag waarop een klacht is ingediend.</summary>
    public static Feit<Klacht, DateOnly> KlachtIngediendOp { get; } =
        new("ingediendOp", new("de dag van indiening", "the day on which the complaint was lodged"), k => k.IngediendOp);

    /// <summary>De dag waarop een klacht is ingetrokken.</summary>
    public static Feit<Klacht, DateOnly> KlachtIngetrokkenOp { get; } =
        new("ingetrokkenOp", new("de dag van intrekking", "the day of withdrawal"), k => k.IngetrokkenOp);

    /// <summary>De mededelingen dat de termijn verlengd is.</summary>
    public static Lijstfeit<Klacht, Vastlegging> Verlengingen { get; } =
        new("verlengingen", new("de verlengingen van de termijn", "the extensions of the term"), k => k.Verlengingen)
        {
            Elk = new("elke verlenging van de termijn", "each extension of the term"),
        };

    /// <summary>De dag waarop de verlenging is meegedeeld.</summary>
    public static Feit<Vastlegging, DateOnly> VerlengingOp { get; } =
        new("op", new("de dag waarop de verlenging is meegedeeld", "the day of notice of the extension"), v => v.Op);

    /// <summary>De oordelen over een klacht.</summary>
    public static Lijstfeit<Klacht, Vastlegging> OordelenOverKlacht { get; } =
        new("oordelen", new("de oordelen over de klacht", "the decisions on the complaint"), k => k.Oordelen)
        {
            Elk = new("elk oordeel over de klacht", "each decision on the complaint"),
        };

    /// <summary>De dag van het oordeel.</summary>
    public static Feit<Vastlegging, DateOnly> OordeelOp { get; } =
        new("op", new("de dag van het oordeel", "the day of the decision"), v => v.Op);
}
