using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Feitentabellen;

/// <summary>De feiten over visitaties, leveringen, jaarverslagen en uitvragen van een praktijk.</summary>
public static class PraktijkvoeringFeiten
{
    /// <summary>De dag van een visitatie.</summary>
    public static Feit<Visitatie, DateOnly> VisitatieOp { get; } =
        new("op", new("de dag van de visitatie", "the day of the peer visit"), v => v.Op);

    /// <summary>De soort van een visitatie.</summary>
    public static Feit<Visitatie, Visitatiesoort> VisitatieSoort { get; } =
        new("soort", new("de soort visitatie", "the kind of peer visit"), v => v.Soort);

    /// <summary>Of een visitatie formatief was.</summary>
    public static Feit<Visitatie, bool> VisitatieFormatief { get; } =
        new("formatief", new("de visitatie is formatief", "the peer visit is formative"), v => v.Formatief);

    /// <summary>Of een collega visiteerde.</summary>
    public static Feit<Visitatie, bool> VisitatieDoorCollega { get; } =
        new("doorCollega", new("de visitatie is door een collega gedaan", "the peer visit was made by a colleague"), v => v.DoorCollega);

    /// <summary>Of wie visiteerde uit een praktijk van hetzelfde register kwam.</summary>
    public static Feit<Visitatie, bool> VisitatieDoorRegisterpraktijk { get; } =
        new("doorRegisterpraktijk", new("de visitatie is door een praktijk uit het register gedaan", "the peer visit was made by a practice of the register"), v => v.DoorRegisterpraktijk);

    /// <summary>Of een visitatie punten opleverde die beter kunnen.</summary>
    public static Feit<Visitatie, bool> VisitatieMetVerbeterpunten { get; } =
        new("metVerbeterpunten", new("de visitatie heeft verbeterpunten opgeleverd", "the peer visit gave points for improvement"), v => v.MetVerbeterpunten);

    /// <summary>De database waaraan geleverd is.</summary>
    public static Feit<Gegevenslevering, Database> LeveringDatabase { get; } =
        new("database", new("de database van de levering", "the database of the delivery"), l => l.Database);

    /// <summary>De dag van een levering.</summary>
    public static Feit<Gegevenslevering, DateOnly> LeveringOp { get; } =
        new("op", new("de dag van de levering", "the day of the delivery"), l => l.Op);

    /// <summary>Het jaar van een jaarverslag.</summary>
    public static Feit<Jaarverslag, int> JaarverslagJaar { get; } =
        new("jaar", new("het jaar van het jaarverslag", "the year of the annual report"), j => j.Jaar);

    /// <summary>De dag waarop een jaarverslag is vastgesteld.</summary>
    public static Feit<Jaarverslag, DateOnly> JaarverslagOp { get; } =
        new("op", new("de dag van het jaarverslag", "the day of the annual report"), j => j.Op);

    /// <summary>Het jaar van een uitvraag.</summary>
    public static Feit<PremUitvraag, int> PremJaar { get; } =
        new("jaar", new("het jaar van de PREM-uitvraag", "the year of the PREM survey"), p => p.Jaar);

    /// <summary>Het aantal verstuurde vragenlijsten.</summary>
    public static Feit<PremUitvraag, decimal> PremVerstuurd { get; } =
        new("verstuurd", new("het aantal verstuurde PREM-vragenlijsten", "the number of PREM questionnaires sent"), p => p.Verstuurd);
}
