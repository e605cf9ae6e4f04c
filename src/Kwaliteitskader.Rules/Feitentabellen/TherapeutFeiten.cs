using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Feitentabellen;

/// <summary>De feiten van een therapeut.</summary>
public static class TherapeutFeiten
{
    /// <summary>Het beroep.</summary>
    public static Feit<Therapeut, Beroep> BeroepVanTherapeut { get; } =
        new("beroep", new("het beroep", "the profession"), t => t.Beroep, Partij.Therapeut);

    /// <summary>Eerste werkdag in de praktijk, inclusief.</summary>
    public static Feit<Therapeut, DateOnly> WerkzaamVan { get; } =
        new("werkzaamVan", new("de eerste werkdag in de praktijk", "the first working day in the practice"), t => t.WerkzaamVan);

    /// <summary>Laatste werkdag in de praktijk, inclusief; afwezig: werkt er nog.</summary>
    public static Feit<Therapeut, DateOnly> WerkzaamTot { get; } =
        new("werkzaamTot", new("de laatste werkdag in de praktijk", "the last working day in the practice"), t => t.WerkzaamTot);

    /// <summary>Het BIG-nummer.</summary>
    public static Tekstfeit<Therapeut> BigNummer { get; } =
        new("big/nummer", new("het BIG-nummer", "the BIG number"), t => t.Big?.Nummer, Partij.Therapeut);

    /// <summary>De stand van de BIG-inschrijving.</summary>
    public static Feit<Therapeut, Registratiestatus> BigStatus { get; } =
        new("big/status", new("de stand van de BIG-inschrijving", "the status of the BIG registration"), t => t.Big?.Status, Partij.Register);

    /// <summary>Eerste dag van de BIG-inschrijving, inclusief.</summary>
    public static Feit<Therapeut, DateOnly> BigVan { get; } =
        new("big/van", new("de eerste dag van de BIG-inschrijving", "the first day of the BIG registration"), t => t.Big?.Van, Partij.Register);

    /// <summary>Laatste dag van de BIG-inschrijving, inclusief; afwezig is een open einde.</summary>
    public static Feit<Therapeut, DateOnly> BigTot { get; } =
        new("big/tot", new("de laatste dag van de BIG-inschrijving", "the last day of the BIG registration"), t => t.Big?.Tot, Partij.Register);

    /// <summary>Lidmaatschap van de VvOCM.</summary>
    public static Feit<Therapeut, bool> LidVvocm { get; } =
        new("lidVvocm", new("het lidmaatschap van de VvOCM, of de wens daartoe", "the membership of the VvOCM, or the wish for it"), t => t.LidVvocm, Partij.Therapeut);

    /// <summary>Het bewijs van bevoegdheid van een oefentherapeut.</summary>
    public static Feit<Therapeut, bool> BewijsVanBevoegdheid { get; } =
        new("bewijsVanBevoegdheid", new("de therapeut heeft een bewijs van bevoegdheid", "the therapist has a certificate of competence"), t => t.BewijsVanBevoegdheid, Partij.Therapeut);

    /// <summary>Inschrijvingen in registers van personen.</summary>
    public static Lijstfeit<Therapeut, Registratie> RegistratiesVanTherapeut { get; } =
        new("registraties", new("de inschrijvingen van de therapeut", "the registrations of the therapist"), t => t.Registraties, Partij.Register)
        {
            Elk = new("elke inschrijving van de therapeut", "each registration of the therapist"),
        };

    /// <summary>De perioden waarover een register toetst.</summary>
    public static Lijstfeit<Therapeut, Registratieperiode> Registratieperioden { get; } =
        new("registratieperioden", new("de registratieperioden", "the registration periods"), t => t.Registratieperioden, Partij.Register)
        {
            Elk = new("elke registratieperiode", "each registration period"),
        };

    /// <summary>Verklaringen over de therapeut.</summary>
    public static Lijstfeit<Therapeut, Verklaring> VerklaringenVanTherapeut { get; } =
        new("verklaringen", new("de verklaringen over de therapeut", "the statements about the therapist"), t => t.Verklaringen, Partij.Therapeut)
        {
            Elk = new("elke verklaring over de therapeut", "each statement about the therapist"),
        };

    /// <summary>Deskundigheidsbevordering in punten.</summary>
    public static Lijstfeit<Therapeut, Scholing> ScholingVanTherapeut { get; } =
        new("scholing", new("de scholing", "the continuing education"), t => t.Scholing, Partij.Therapeut)
        {
            Elk = new("elke scholing", "each course"),
        };

    /// <summary>Bijgewoonde peerreviews.</summary>
    public static Lijstfeit<Therapeut, PeerReview> PeerReviews { get; } =
        new("peerReviews", new("de peerreviews", "the peer reviews"), t => t.PeerReviews, Partij.Therapeut)
        {
            Elk = new("elke peerreview", "each peer review"),
        };

    /// <summary>Persoonlijke ontwikkelplannen.</summary>
    public static Lijstfeit<Therapeut, PersoonlijkOntwikkelplan> Ontwikkelplannen { get; } =
        new("persoonlijkeOntwikkelplannen", new("de persoonlijke ontwikkelplannen", "the personal development plans"), t => t.PersoonlijkeOntwikkelplannen, Partij.Therapeut)
        {
            Elk = new("elk persoonlijk ontwikkelplan", "each personal development plan"),
        };

    /// <summary>Bijgewoond intercollegiaal overleg.</summary>
    public static Lijstfeit<Therapeut, IntercollegiaalOverleg> Overleg { get; } =
        new("intercollegiaalOverleg", new("het intercollegiaal overleg", "the peer supervision"), t => t.IntercollegiaalOverleg, Partij.Therapeut)
        {
            Elk = new("elk intercollegiaal overleg", "each peer supervision meeting"),
        };

    /// <summary>Gewerkte uren als therapeut.</summary>
    public static Lijstfeit<Therapeut, Werkervaring> WerkervaringVanTherapeut { get; } =
        new("werkervaring", new("de werkervaring", "the work experience"), t => t.Werkervaring, Partij.Therapeut)
        {
            Elk = new("elke opgave van werkervaring", "each record of work experience"),
        };

    /// <summary>Verbijzonderingen.</summary>
    public static Lijstfeit<Therapeut, string> Verbijzonderingen { get; } =
        new("verbijzonderingen", new("de verbijzonderingen", "the specialisations"), t => t.Verbijzonderingen, Partij.Register)
        {
            Elk = new("elke verbijzondering", "each specialisation"),
        };

    /// <summary>Aansluiting van de praktijk bij Stichting Keurmerk Fysiotherapie.</summary>
    public static Feit<Therapeut, bool> PraktijkAangeslotenBijKeurmerk { get; } =
        new("/praktijk/aangeslotenBijKeurmerk", new("de praktijk is bij het Keurmerk aangesloten", "the practice is affiliated with the Keurmerk"), (Dossier d) => d.Praktijk?.AangeslotenBijKeurmerk);

    /// <summary>Inschrijvingen van de praktijk in praktijkregisters.</summary>
    public static Lijstfeit<Therapeut, Registratie> RegistratiesVanDePraktijk { get; } =
        new("/praktijk/registraties", new("de inschrijvingen van de praktijk", "the registrations of the practice"), (Dossier d) => d.Praktijk?.Registraties, Partij.Register)
        {
            Elk = new("elke inschrijving van de praktijk", "each registration of the practice"),
        };

    /// <summary>Leeractiviteiten.</summary>
    public static Lijstfeit<Therapeut, Leeractiviteit> Leeractiviteiten { get; } =
        new("leeractiviteiten", new("de leeractiviteiten", "the learning activities"), t => t.Leeractiviteiten, Partij.Therapeut)
        {
            Elk = new("elke leeractiviteit", "each learning activity"),
        };
}
