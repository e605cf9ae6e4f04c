using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Feitentabellen;

/// <summary>De feiten van een therapeut.</summary>
public static class TherapeutFeiten
{
    /// <summary>Het beroep.</summary>
    public static Feit<Therapeut, Beroep> BeroepVanTherapeut { get; } =
        new("beroep", new("beroep", "profession"), t => t.Beroep, Partij.Therapeut);

    /// <summary>Eerste werkdag in de praktijk, inclusief.</summary>
    public static Feit<Therapeut, DateOnly> WerkzaamVan { get; } =
        new("werkzaamVan", new("eerste werkdag in de praktijk", "first working day in the practice"), t => t.WerkzaamVan);

    /// <summary>Laatste werkdag in de praktijk, inclusief; afwezig: werkt er nog.</summary>
    public static Feit<Therapeut, DateOnly> WerkzaamTot { get; } =
        new("werkzaamTot", new("laatste werkdag in de praktijk", "last working day in the practice"), t => t.WerkzaamTot);

    /// <summary>Het BIG-nummer.</summary>
    public static Tekstfeit<Therapeut> BigNummer { get; } =
        new("big/nummer", new("BIG-nummer", "BIG number"), t => t.Big?.Nummer, Partij.Therapeut);

    /// <summary>De stand van de BIG-inschrijving.</summary>
    public static Feit<Therapeut, Registratiestatus> BigStatus { get; } =
        new("big/status", new("stand van de BIG-inschrijving", "BIG registration status"), t => t.Big?.Status, Partij.Register);

    /// <summary>Eerste dag van de BIG-inschrijving, inclusief.</summary>
    public static Feit<Therapeut, DateOnly> BigVan { get; } =
        new("big/van", new("eerste dag van de BIG-inschrijving", "first day of BIG registration"), t => t.Big?.Van, Partij.Register);

    /// <summary>Laatste dag van de BIG-inschrijving, inclusief; afwezig is een open einde.</summary>
    public static Feit<Therapeut, DateOnly> BigTot { get; } =
        new("big/tot", new("laatste dag van de BIG-inschrijving", "last day of BIG registration"), t => t.Big?.Tot, Partij.Register);

    /// <summary>Lidmaatschap van de VvOCM.</summary>
    public static Feit<Therapeut, bool> LidVvocm { get; } =
        new("lidVvocm", new("lid van de VvOCM, of wil dat worden", "member of the VvOCM, or wants to become one"), t => t.LidVvocm, Partij.Therapeut);

    /// <summary>Het bewijs van bevoegdheid van een oefentherapeut.</summary>
    public static Feit<Therapeut, bool> BewijsVanBevoegdheid { get; } =
        new("bewijsVanBevoegdheid", new("bewijs van bevoegdheid", "certificate of competence"), t => t.BewijsVanBevoegdheid, Partij.Therapeut);

    /// <summary>Inschrijvingen in registers van personen.</summary>
    public static Lijstfeit<Therapeut, Registratie> RegistratiesVanTherapeut { get; } =
        new("registraties", new("registraties van de therapeut", "registrations of the therapist"), t => t.Registraties, Partij.Register);

    /// <summary>De perioden waarover een register toetst.</summary>
    public static Lijstfeit<Therapeut, Registratieperiode> Registratieperioden { get; } =
        new("registratieperioden", new("registratieperioden", "registration periods"), t => t.Registratieperioden, Partij.Register);

    /// <summary>Verklaringen over de therapeut.</summary>
    public static Lijstfeit<Therapeut, Verklaring> VerklaringenVanTherapeut { get; } =
        new("verklaringen", new("verklaringen over de therapeut", "statements about the therapist"), t => t.Verklaringen, Partij.Therapeut);

    /// <summary>Deskundigheidsbevordering in punten.</summary>
    public static Lijstfeit<Therapeut, Scholing> ScholingVanTherapeut { get; } =
        new("scholing", new("scholing", "schooling"), t => t.Scholing, Partij.Therapeut);

    /// <summary>Bijgewoonde peerreviews.</summary>
    public static Lijstfeit<Therapeut, PeerReview> PeerReviews { get; } =
        new("peerReviews", new("peerreviews", "peer reviews"), t => t.PeerReviews, Partij.Therapeut);

    /// <summary>Persoonlijke ontwikkelplannen.</summary>
    public static Lijstfeit<Therapeut, PersoonlijkOntwikkelplan> Ontwikkelplannen { get; } =
        new("persoonlijkeOntwikkelplannen", new("persoonlijke ontwikkelplannen", "personal development plans"), t => t.PersoonlijkeOntwikkelplannen, Partij.Therapeut);

    /// <summary>Bijgewoond intercollegiaal overleg.</summary>
    public static Lijstfeit<Therapeut, IntercollegiaalOverleg> Overleg { get; } =
        new("intercollegiaalOverleg", new("intercollegiaal overleg", "intercollegial consultation"), t => t.IntercollegiaalOverleg, Partij.Therapeut);

    /// <summary>Gewerkte uren als therapeut.</summary>
    public static Lijstfeit<Therapeut, Werkervaring> WerkervaringVanTherapeut { get; } =
        new("werkervaring", new("werkervaring", "work experience"), t => t.Werkervaring, Partij.Therapeut);

    /// <summary>Verbijzonderingen.</summary>
    public static Lijstfeit<Therapeut, string> Verbijzonderingen { get; } =
        new("verbijzonderingen", new("verbijzonderingen", "specialisations"), t => t.Verbijzonderingen, Partij.Register);

    /// <summary>Aansluiting van de praktijk bij Stichting Keurmerk Fysiotherapie.</summary>
    public static Feit<Therapeut, bool> PraktijkAangeslotenBijKeurmerk { get; } =
        new("/praktijk/aangeslotenBijKeurmerk", new("praktijk aangesloten bij het Keurmerk", "practice affiliated with the Keurmerk"), (Dossier d) => d.Praktijk?.AangeslotenBijKeurmerk);

    /// <summary>Inschrijvingen van de praktijk in praktijkregisters.</summary>
    public static Lijstfeit<Therapeut, Registratie> RegistratiesVanDePraktijk { get; } =
        new("/praktijk/registraties", new("registraties van de praktijk", "registrations of the practice"), (Dossier d) => d.Praktijk?.Registraties, Partij.Register);

    /// <summary>Leeractiviteiten.</summary>
    public static Lijstfeit<Therapeut, Leeractiviteit> Leeractiviteiten { get; } =
        new("leeractiviteiten", new("leeractiviteiten", "learning activities"), t => t.Leeractiviteiten, Partij.Therapeut);
}
