using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Feitentabellen;

/// <summary>De feiten van een praktijk, met haar therapeuten en het kader waaronder zij werkt.</summary>
public static class PraktijkFeiten
{
    /// <summary>Of één therapeut de praktijk alleen voert.</summary>
    public static Feit<Praktijk, bool> Solist { get; } = new("solist", new("de praktijk wordt door één therapeut alleen gevoerd", "the practice is run by a solo practitioner"), p => p.Solist);

    /// <summary>Aansluiting bij Stichting Keurmerk Fysiotherapie.</summary>
    public static Feit<Praktijk, bool> AangeslotenBijKeurmerk { get; } =
        new("aangeslotenBijKeurmerk", new("de praktijk is bij het Keurmerk aangesloten", "the practice is affiliated with the Keurmerk"), p => p.AangeslotenBijKeurmerk);

    /// <summary>Inschrijvingen in praktijkregisters.</summary>
    public static Lijstfeit<Praktijk, Registratie> RegistratiesVanPraktijk { get; } =
        new("registraties", new("de inschrijvingen van de praktijk", "the registrations of the practice"), p => p.Registraties, Partij.Register)
        {
            Elk = new("elke inschrijving van de praktijk", "each registration of the practice"),
        };

    /// <summary>Verklaringen over de praktijk.</summary>
    public static Lijstfeit<Praktijk, Verklaring> VerklaringenVanPraktijk { get; } =
        new("verklaringen", new("de verklaringen over de praktijk", "the statements about the practice"), p => p.Verklaringen)
        {
            Elk = new("elke verklaring over de praktijk", "each statement about the practice"),
        };

    /// <summary>Visitaties.</summary>
    public static Lijstfeit<Praktijk, Visitatie> Visitaties { get; } =
        new("visitaties", new("de visitaties", "the peer visits"), p => p.Visitaties)
        {
            Elk = new("elke visitatie", "each peer visit"),
        };

    /// <summary>Leveringen aan landelijke databases.</summary>
    public static Lijstfeit<Praktijk, Gegevenslevering> Gegevensleveringen { get; } =
        new("gegevensleveringen", new("de gegevensleveringen", "the data deliveries"), p => p.Gegevensleveringen)
        {
            Elk = new("elke gegevenslevering", "each data delivery"),
        };

    /// <summary>Praktijkjaarverslagen.</summary>
    public static Lijstfeit<Praktijk, Jaarverslag> Jaarverslagen { get; } =
        new("jaarverslagen", new("de praktijkjaarverslagen", "the annual reports of the practice"), p => p.Jaarverslagen)
        {
            Elk = new("elk praktijkjaarverslag", "each annual report of the practice"),
        };

    /// <summary>Uitvragen van patiëntervaringen.</summary>
    public static Lijstfeit<Praktijk, PremUitvraag> PremUitvragen { get; } =
        new("premUitvragen", new("de PREM-uitvragen", "the PREM surveys"), p => p.PremUitvragen)
        {
            Elk = new("elke PREM-uitvraag", "each PREM survey"),
        };

    /// <summary>De therapeuten van het dossier, ook wie er niet meer of nog niet werkt.</summary>
    public static Lijstfeit<Praktijk, Therapeut> Therapeuten { get; } =
        new("/therapeuten", new("de therapeuten", "the therapists"), (Dossier d) => d.Therapeuten)
        {
            Elk = new("elke therapeut", "each therapist"),
        };

    /// <summary>Of de voorwaarden vervuld zijn waaronder partijen het kader uitvoeren.</summary>
    public static Feit<Praktijk, bool> RandvoorwaardenVervuld { get; } =
        new("/kader/randvoorwaardenVervuld", new("de eigen randvoorwaarden van het kader zijn vervuld", "the framework's own conditions are met"), (Dossier d) => d.Kader?.RandvoorwaardenVervuld, Partij.Kaderpartijen);

    /// <summary>Incidenten.</summary>
    public static Lijstfeit<Praktijk, Incident> Incidenten { get; } =
        new("incidenten", new("de incidenten", "the incidents"), p => p.Incidenten)
        {
            Elk = new("elk incident", "each incident"),
        };

    /// <summary>Bekendmakingen van de klachtenregeling.</summary>
    public static Lijstfeit<Praktijk, Vastlegging> KlachtenregelingBekendmakingen { get; } =
        new("klachtenregelingBekendmakingen", new("de bekendmakingen van de klachtenregeling", "the announcements of the complaints scheme"), p => p.KlachtenregelingBekendmakingen)
        {
            Elk = new("elke bekendmaking van de klachtenregeling", "each announcement of the complaints scheme"),
        };

    /// <summary>Vragen hoe een klacht ingediend kan worden.</summary>
    public static Lijstfeit<Praktijk, Klachtinformatieverzoek> Klachtinformatieverzoeken { get; } =
        new("klachtinformatieverzoeken", new("de vragen over klachten", "the questions about complaints"), p => p.Klachtinformatieverzoeken)
        {
            Elk = new("elke vraag over klachten", "each question about complaints"),
        };

    /// <summary>Ingediende klachten.</summary>
    public static Lijstfeit<Praktijk, Klacht> Klachten { get; } =
        new("klachten", new("de klachten", "the complaints"), p => p.Klachten)
        {
            Elk = new("elke klacht", "each complaint"),
        };
}
