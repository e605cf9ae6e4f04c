using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Feitentabellen;

/// <summary>De feiten over wat een therapeut doet om bekwaam te blijven, en over welke periode dat telt.</summary>
public static class OntwikkelingFeiten
{
    /// <summary>Het register waarvoor een periode geldt.</summary>
    public static Feit<Registratieperiode, Register> PeriodeRegister { get; } =
        new("register", new("het register van de periode", "the register of the period"), p => p.Register, Partij.Register);

    /// <summary>Eerste dag van de periode, inclusief.</summary>
    public static Feit<Registratieperiode, DateOnly> PeriodeVan { get; } =
        new("van", new("de eerste dag van de registratieperiode", "the first day of the registration period"), p => p.Van, Partij.Register);

    /// <summary>Laatste dag van de periode, inclusief.</summary>
    public static Feit<Registratieperiode, DateOnly> PeriodeTot { get; } =
        new("tot", new("de laatste dag van de registratieperiode", "the last day of the registration period"), p => p.Tot, Partij.Register);

    /// <summary>Aantal deelregisters in de periode.</summary>
    public static Feit<Registratieperiode, int> PeriodeDeelregisters { get; } =
        new("deelregisters", new("het aantal deelregisters", "the number of subregisters"), p => p.Deelregisters, Partij.Register);

    /// <summary>De dag van een scholing.</summary>
    public static Feit<Scholing, DateOnly> ScholingOp { get; } =
        new("op", new("de dag van de scholing", "the day of the course"), s => s.Op, Partij.Therapeut);

    /// <summary>De punten van een scholing.</summary>
    public static Feit<Scholing, decimal> ScholingPunten { get; } =
        new("punten", new("de punten van de scholing", "the points of the course"), s => s.Punten, Partij.Therapeut);

    /// <summary>De soort van een scholing.</summary>
    public static Feit<Scholing, Scholingssoort> ScholingSoort { get; } =
        new("soort", new("de soort scholing", "the kind of course"), s => s.Soort, Partij.Therapeut);

    /// <summary>De dag van een peerreview.</summary>
    public static Feit<PeerReview, DateOnly> PeerReviewOp { get; } =
        new("op", new("de dag van de peerreview", "the day of the peer review"), p => p.Op, Partij.Therapeut);

    /// <summary>Het jaar waarvoor een ontwikkelplan geldt.</summary>
    public static Feit<PersoonlijkOntwikkelplan, int> OntwikkelplanJaar { get; } =
        new("jaar", new("het jaar van het ontwikkelplan", "the year of the development plan"), p => p.Jaar, Partij.Therapeut);

    /// <summary>De dag waarop een ontwikkelplan is opgesteld.</summary>
    public static Feit<PersoonlijkOntwikkelplan, DateOnly> OntwikkelplanOp { get; } =
        new("op", new("de dag van het ontwikkelplan", "the day of the development plan"), p => p.Op, Partij.Therapeut);

    /// <summary>De dag van een intercollegiaal overleg.</summary>
    public static Feit<IntercollegiaalOverleg, DateOnly> OverlegOp { get; } =
        new("op", new("de dag van het overleg", "the day of the peer supervision"), o => o.Op, Partij.Therapeut);

    /// <summary>De laatste dag waarover gewerkte uren geteld zijn.</summary>
    public static Feit<Werkervaring, DateOnly> WerkervaringOp { get; } =
        new("op", new("de dag tot en met welke de uren geteld zijn", "the day through which hours are counted"), w => w.Op, Partij.Therapeut);

    /// <summary>Gewerkte uren.</summary>
    public static Feit<Werkervaring, decimal> WerkervaringUren { get; } =
        new("uren", new("de gewerkte uren", "the hours worked"), w => w.Uren, Partij.Therapeut);

    /// <summary>Waarover een verklaring gaat.</summary>
    public static Feit<Verklaring, Verklaringsonderwerp> VerklaringOnderwerp { get; } =
        new("onderwerp", new("het onderwerp van de verklaring", "the subject of the statement"), v => v.Onderwerp);

    /// <summary>De database waarover een verklaring over gegevenslevering gaat.</summary>
    public static Feit<Verklaring, Database> VerklaringDatabase { get; } =
        new("database", new("de database van de verklaring", "the database of the statement"), v => v.Database);

    /// <summary>Of volgens een verklaring voldaan wordt.</summary>
    public static Feit<Verklaring, bool> VerklaringVoldoet { get; } =
        new("voldoet", new("de verklaring zegt dat eraan voldaan wordt", "the statement says it is met"), v => v.Voldoet);

    /// <summary>De dag van een verklaring.</summary>
    public static Feit<Verklaring, DateOnly> VerklaringOp { get; } =
        new("op", new("de dag van de verklaring", "the day of the statement"), v => v.Op);

    /// <summary>Wie een verklaring aflegde.</summary>
    public static Feit<Verklaring, Verklaringsbron> VerklaringDoor { get; } =
        new("door", new("de bron van de verklaring", "the source of the statement"), v => v.Door);

    /// <summary>De dag van een leeractiviteit.</summary>
    public static Feit<Leeractiviteit, DateOnly> LeeractiviteitOp { get; } =
        new("op", new("de dag van de leeractiviteit", "the day of the learning activity"), l => l.Op, Partij.Therapeut);

    /// <summary>De soort van een leeractiviteit.</summary>
    public static Feit<Leeractiviteit, Leersoort> LeeractiviteitSoort { get; } =
        new("soort", new("de soort leeractiviteit", "the kind of learning activity"), l => l.Soort, Partij.Therapeut);
}
