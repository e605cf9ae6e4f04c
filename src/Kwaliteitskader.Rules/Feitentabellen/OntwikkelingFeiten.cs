using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Feitentabellen;

/// <summary>De feiten over wat een therapeut doet om bekwaam te blijven, en over welke periode dat telt.</summary>
public static class OntwikkelingFeiten
{
    /// <summary>Het register waarvoor een periode geldt.</summary>
    public static Feit<Registratieperiode, Register> PeriodeRegister { get; } =
        new("register", new("register van de periode", "register of the period"), p => p.Register, Partij.Register);

    /// <summary>Eerste dag van de periode, inclusief.</summary>
    public static Feit<Registratieperiode, DateOnly> PeriodeVan { get; } =
        new("van", new("eerste dag van de registratieperiode", "first day of the registration period"), p => p.Van, Partij.Register);

    /// <summary>Laatste dag van de periode, inclusief.</summary>
    public static Feit<Registratieperiode, DateOnly> PeriodeTot { get; } =
        new("tot", new("laatste dag van de registratieperiode", "last day of the registration period"), p => p.Tot, Partij.Register);

    /// <summary>Aantal deelregisters in de periode.</summary>
    public static Feit<Registratieperiode, int> PeriodeDeelregisters { get; } =
        new("deelregisters", new("aantal deelregisters", "number of subregisters"), p => p.Deelregisters, Partij.Register);

    /// <summary>De dag van een scholing.</summary>
    public static Feit<Scholing, DateOnly> ScholingOp { get; } =
        new("op", new("dag van de scholing", "day of the schooling"), s => s.Op, Partij.Therapeut);

    /// <summary>De punten van een scholing.</summary>
    public static Feit<Scholing, decimal> ScholingPunten { get; } =
        new("punten", new("punten van de scholing", "points of the schooling"), s => s.Punten, Partij.Therapeut);

    /// <summary>De soort van een scholing.</summary>
    public static Feit<Scholing, Scholingssoort> ScholingSoort { get; } =
        new("soort", new("soort scholing", "kind of schooling"), s => s.Soort, Partij.Therapeut);

    /// <summary>De dag van een peerreview.</summary>
    public static Feit<PeerReview, DateOnly> PeerReviewOp { get; } =
        new("op", new("dag van de peerreview", "day of the peer review"), p => p.Op, Partij.Therapeut);

    /// <summary>Het jaar waarvoor een ontwikkelplan geldt.</summary>
    public static Feit<PersoonlijkOntwikkelplan, int> OntwikkelplanJaar { get; } =
        new("jaar", new("jaar van het ontwikkelplan", "year of the development plan"), p => p.Jaar, Partij.Therapeut);

    /// <summary>De dag waarop een ontwikkelplan is opgesteld.</summary>
    public static Feit<PersoonlijkOntwikkelplan, DateOnly> OntwikkelplanOp { get; } =
        new("op", new("dag van het ontwikkelplan", "day of the development plan"), p => p.Op, Partij.Therapeut);

    /// <summary>De dag van een intercollegiaal overleg.</summary>
    public static Feit<IntercollegiaalOverleg, DateOnly> OverlegOp { get; } =
        new("op", new("dag van het overleg", "day of the consultation"), o => o.Op, Partij.Therapeut);

    /// <summary>De laatste dag waarover gewerkte uren geteld zijn.</summary>
    public static Feit<Werkervaring, DateOnly> WerkervaringOp { get; } =
        new("op", new("dag tot en met welke de uren geteld zijn", "day up to which hours are counted"), w => w.Op, Partij.Therapeut);

    /// <summary>Gewerkte uren.</summary>
    public static Feit<Werkervaring, decimal> WerkervaringUren { get; } =
        new("uren", new("gewerkte uren", "hours worked"), w => w.Uren, Partij.Therapeut);

    /// <summary>Waarover een verklaring gaat.</summary>
    public static Feit<Verklaring, Verklaringsonderwerp> VerklaringOnderwerp { get; } =
        new("onderwerp", new("onderwerp van de verklaring", "subject of the statement"), v => v.Onderwerp);

    /// <summary>De database waarover een verklaring over gegevenslevering gaat.</summary>
    public static Feit<Verklaring, Database> VerklaringDatabase { get; } =
        new("database", new("de database van de verklaring", "the database of the statement"), v => v.Database);

    /// <summary>Of volgens een verklaring voldaan wordt.</summary>
    public static Feit<Verklaring, bool> VerklaringVoldoet { get; } =
        new("voldoet", new("of volgens de verklaring voldaan wordt", "whether the statement says it is met"), v => v.Voldoet);

    /// <summary>De dag van een verklaring.</summary>
    public static Feit<Verklaring, DateOnly> VerklaringOp { get; } =
        new("op", new("dag van de verklaring", "day of the statement"), v => v.Op);

    /// <summary>Wie een verklaring aflegde.</summary>
    public static Feit<Verklaring, Verklaringsbron> VerklaringDoor { get; } =
        new("door", new("wie verklaarde", "who made the statement"), v => v.Door);

    /// <summary>De dag van een leeractiviteit.</summary>
    public static Feit<Leeractiviteit, DateOnly> LeeractiviteitOp { get; } =
        new("op", new("dag van de leeractiviteit", "day of the learning activity"), l => l.Op, Partij.Therapeut);

    /// <summary>De soort van een leeractiviteit.</summary>
    public static Feit<Leeractiviteit, Leersoort> LeeractiviteitSoort { get; } =
        new("soort", new("soort leeractiviteit", "kind of learning activity"), l => l.Soort, Partij.Therapeut);
}
