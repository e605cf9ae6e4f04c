using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Feitentabellen;

/// <summary>De feiten over incidenten, klachten en vragen daarover.</summary>
public static class VoorvalFeiten
{
    /// <summary>De dag van een incident.</summary>
    public static Feit<Incident, DateOnly> IncidentOp { get; } =
        new("op", new("dag van het incident", "day of the incident"), i => i.Op);

    /// <summary>De soort van een incident.</summary>
    public static Feit<Incident, Incidentsoort> IncidentSoort { get; } =
        new("soort", new("soort incident", "kind of incident"), i => i.Soort);

    /// <summary>De dag waarop een calamiteit of geweld is vastgesteld.</summary>
    public static Feit<Incident, DateOnly> IncidentVastgesteldOp { get; } =
        new("vastgesteldOp", new("dag van vaststelling", "day of establishing"), i => i.VastgesteldOp);

    /// <summary>De meldingen van een incident.</summary>
    public static Lijstfeit<Incident, Incidentmelding> Incidentmeldingen { get; } =
        new("meldingen", new("meldingen van het incident", "reports of the incident"), i => i.Meldingen);

    /// <summary>De dag van een melding.</summary>
    public static Feit<Incidentmelding, DateOnly> MeldingOp { get; } =
        new("op", new("dag van de melding", "day of the report"), m => m.Op);

    /// <summary>Aan wie gemeld is.</summary>
    public static Feit<Incidentmelding, Meldpunt> MeldingAan { get; } =
        new("aan", new("gemeld aan", "reported to"), m => m.Aan);

    /// <summary>De dag waarop de klachtenregeling bekendgemaakt is.</summary>
    public static Feit<Vastlegging, DateOnly> BekendmakingOp { get; } =
        new("op", new("dag van de bekendmaking", "day of the announcement"), v => v.Op);

    /// <summary>De dag van een vraag over klachten.</summary>
    public static Feit<Klachtinformatieverzoek, DateOnly> VerzoekOp { get; } =
        new("op", new("dag van de vraag", "day of the request"), k => k.Op);

    /// <summary>De antwoorden op een vraag over klachten.</summary>
    public static Lijstfeit<Klachtinformatieverzoek, Vastlegging> AntwoordenOpVerzoek { get; } =
        new("antwoorden", new("antwoorden op de vraag", "answers to the request"), k => k.Antwoorden);

    /// <summary>De dag van een antwoord.</summary>
    public static Feit<Vastlegging, DateOnly> AntwoordOp { get; } =
        new("op", new("dag van het antwoord", "day of the answer"), v => v.Op);

    /// <summary>De dag waarop een klacht is ingediend.</summary>
    public static Feit<Klacht, DateOnly> KlachtIngediendOp { get; } =
        new("ingediendOp", new("dag van indiening", "day of lodging"), k => k.IngediendOp);

    /// <summary>De dag waarop een klacht is ingetrokken.</summary>
    public static Feit<Klacht, DateOnly> KlachtIngetrokkenOp { get; } =
        new("ingetrokkenOp", new("dag van intrekking", "day of withdrawal"), k => k.IngetrokkenOp);

    /// <summary>De mededelingen dat de termijn verlengd is.</summary>
    public static Lijstfeit<Klacht, Vastlegging> Verlengingen { get; } =
        new("verlengingen", new("verlengingen van de termijn", "extensions of the term"), k => k.Verlengingen);

    /// <summary>De dag waarop de verlenging is meegedeeld.</summary>
    public static Feit<Vastlegging, DateOnly> VerlengingOp { get; } =
        new("op", new("dag waarop de verlenging is meegedeeld", "day of notice of the extension"), v => v.Op);

    /// <summary>De oordelen over een klacht.</summary>
    public static Lijstfeit<Klacht, Vastlegging> OordelenOverKlacht { get; } =
        new("oordelen", new("oordelen over de klacht", "decisions on the complaint"), k => k.Oordelen);

    /// <summary>De dag van het oordeel.</summary>
    public static Feit<Vastlegging, DateOnly> OordeelOp { get; } =
        new("op", new("dag van het oordeel", "day of the decision"), v => v.Op);
}
