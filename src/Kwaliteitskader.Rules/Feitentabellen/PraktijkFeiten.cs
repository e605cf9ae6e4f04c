using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Feitentabellen;

/// <summary>De feiten van een praktijk, met haar therapeuten en het kader waaronder zij werkt.</summary>
public static class PraktijkFeiten
{
    /// <summary>Of één therapeut de praktijk alleen voert.</summary>
    public static Feit<Praktijk, bool> Solist { get; } = new("solist", new("solist", "solo practitioner"), p => p.Solist);

    /// <summary>Aansluiting bij Stichting Keurmerk Fysiotherapie.</summary>
    public static Feit<Praktijk, bool> AangeslotenBijKeurmerk { get; } =
        new("aangeslotenBijKeurmerk", new("aangesloten bij het Keurmerk", "affiliated with the Keurmerk"), p => p.AangeslotenBijKeurmerk);

    /// <summary>Inschrijvingen in praktijkregisters.</summary>
    public static Lijstfeit<Praktijk, Registratie> RegistratiesVanPraktijk { get; } =
        new("registraties", new("registraties van de praktijk", "registrations of the practice"), p => p.Registraties, Partij.Register);

    /// <summary>Verklaringen over de praktijk.</summary>
    public static Lijstfeit<Praktijk, Verklaring> VerklaringenVanPraktijk { get; } =
        new("verklaringen", new("verklaringen over de praktijk", "statements about the practice"), p => p.Verklaringen);

    /// <summary>Visitaties.</summary>
    public static Lijstfeit<Praktijk, Visitatie> Visitaties { get; } =
        new("visitaties", new("visitaties", "visitations"), p => p.Visitaties);

    /// <summary>Leveringen aan landelijke databases.</summary>
    public static Lijstfeit<Praktijk, Gegevenslevering> Gegevensleveringen { get; } =
        new("gegevensleveringen", new("gegevensleveringen", "data deliveries"), p => p.Gegevensleveringen);

    /// <summary>Praktijkjaarverslagen.</summary>
    public static Lijstfeit<Praktijk, Jaarverslag> Jaarverslagen { get; } =
        new("jaarverslagen", new("praktijkjaarverslagen", "annual reports of the practice"), p => p.Jaarverslagen);

    /// <summary>Uitvragen van patiëntervaringen.</summary>
    public static Lijstfeit<Praktijk, PremUitvraag> PremUitvragen { get; } =
        new("premUitvragen", new("PREM-uitvragen", "PREM surveys"), p => p.PremUitvragen);

    /// <summary>De therapeuten van het dossier, ook wie er niet meer of nog niet werkt.</summary>
    public static Lijstfeit<Praktijk, Therapeut> Therapeuten { get; } =
        new("/therapeuten", new("therapeuten", "therapists"), (Dossier d) => d.Therapeuten);

    /// <summary>Of de voorwaarden vervuld zijn waaronder partijen het kader uitvoeren.</summary>
    public static Feit<Praktijk, bool> RandvoorwaardenVervuld { get; } =
        new("/kader/randvoorwaardenVervuld", new("randvoorwaarden van het kader vervuld", "conditions of the framework met"), (Dossier d) => d.Kader?.RandvoorwaardenVervuld, Partij.Kaderpartijen);

    /// <summary>Incidenten.</summary>
    public static Lijstfeit<Praktijk, Incident> Incidenten { get; } =
        new("incidenten", new("incidenten", "incidents"), p => p.Incidenten);

    /// <summary>Bekendmakingen van de klachtenregeling.</summary>
    public static Lijstfeit<Praktijk, Vastlegging> KlachtenregelingBekendmakingen { get; } =
        new("klachtenregelingBekendmakingen", new("bekendmakingen van de klachtenregeling", "announcements of the complaints scheme"), p => p.KlachtenregelingBekendmakingen);

    /// <summary>Vragen hoe een klacht ingediend kan worden.</summary>
    public static Lijstfeit<Praktijk, Klachtinformatieverzoek> Klachtinformatieverzoeken { get; } =
        new("klachtinformatieverzoeken", new("vragen over klachten", "requests about complaints"), p => p.Klachtinformatieverzoeken);

    /// <summary>Ingediende klachten.</summary>
    public static Lijstfeit<Praktijk, Klacht> Klachten { get; } =
        new("klachten", new("klachten", "complaints"), p => p.Klachten);
}
