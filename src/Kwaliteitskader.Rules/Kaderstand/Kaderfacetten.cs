using System.Collections.Immutable;

namespace Kwaliteitskader.Rules.Kaderstand;

/// <summary>De facetten van de stand.</summary>
/// <remarks>
/// De drie randvoorwaarden hier zijn die van het programma voor een passende aanspraak. De eigen, vooral financiële,
/// voorwaarden van het kader zijn iets anders: die staan in een dossier als <c>kader.randvoorwaardenVervuld</c>.
/// </remarks>
public static class Kaderfacetten
{
    /// <summary>De inhoud.</summary>
    public static Kaderfacet Inhoud { get; } = new("inhoud", new("inhoud van het kader", "content of the framework"));

    /// <summary>Steun van de leden van het KNGF.</summary>
    public static Kaderfacet SteunKngf { get; } = new("steun-kngf", new("steun van het KNGF", "support of the KNGF"));

    /// <summary>Steun van de Stichting Keurmerk Fysiotherapie.</summary>
    public static Kaderfacet SteunSkf { get; } = new("steun-skf", new("steun van de Stichting Keurmerk Fysiotherapie", "support of the Stichting Keurmerk Fysiotherapie"));

    /// <summary>Steun van de VvOCM.</summary>
    public static Kaderfacet SteunVvocm { get; } = new("steun-vvocm", new("steun van de VvOCM", "support of the VvOCM"));

    /// <summary>Steun van de Patiëntenfederatie.</summary>
    public static Kaderfacet SteunPatienten { get; } = new("steun-patientenfederatie", new("steun van de Patiëntenfederatie", "support of the patients' federation"));

    /// <summary>Steun van de zorgverzekeraars.</summary>
    public static Kaderfacet SteunZn { get; } = new("steun-zn", new("steun van Zorgverzekeraars Nederland", "support of the health insurers"));

    /// <summary>De aanbieding aan het Register.</summary>
    public static Kaderfacet Aanbieding { get; } = new("aanbieding", new("aanbieding aan het Register", "offering to the Register"));

    /// <summary>Opneming in het Register.</summary>
    public static Kaderfacet Register { get; } = new("register", new("opneming in het Register", "entry in the Register"));

    /// <summary>Doorzettingsmacht.</summary>
    public static Kaderfacet Doorzettingsmacht { get; } = new("doorzettingsmacht", new("doorzettingsmacht", "power to push through"));

    /// <summary>Randvoorwaarde 1 van het programma.</summary>
    public static Kaderfacet Randvoorwaarde1 { get; } = new("programma-randvoorwaarde-1", new("randvoorwaarde 1 van het programma: het kader", "condition 1 of the programme: the framework"));

    /// <summary>Randvoorwaarde 2 van het programma voor verzekerde zorg.</summary>
    public static Kaderfacet Randvoorwaarde2Verzekerd { get; } = new("programma-randvoorwaarde-2-verzekerd", new("randvoorwaarde 2 van het programma: waarde, verzekerde zorg", "condition 2 of the programme: value, insured care"));

    /// <summary>Randvoorwaarde 2 van het programma voor aanvullend verzekerde zorg.</summary>
    public static Kaderfacet Randvoorwaarde2Aanvullend { get; } = new("programma-randvoorwaarde-2-aanvullend", new("randvoorwaarde 2 van het programma: waarde, aanvullend verzekerde zorg", "condition 2 of the programme: value, care under supplementary insurance"));

    /// <summary>Randvoorwaarde 3 van het programma.</summary>
    public static Kaderfacet Randvoorwaarde3 { get; } = new("programma-randvoorwaarde-3", new("randvoorwaarde 3 van het programma: bekostiging", "condition 3 of the programme: payment"));

    /// <summary>Het eindadvies.</summary>
    public static Kaderfacet Eindadvies { get; } = new("eindadvies", new("eindadvies over de aanspraak", "final advice on the entitlement"));

    /// <summary>Wachtkamer: fibromyalgie.</summary>
    public static Kaderfacet Fibromyalgie { get; } = new("wachtkamer-fibromyalgie", new("wachtkamer: fibromyalgie, monodisciplinair", "waiting room: fibromyalgia, one discipline"));

    /// <summary>Wachtkamer: prehabilitatie.</summary>
    public static Kaderfacet Prehabilitatie { get; } = new("wachtkamer-prehabilitatie", new("wachtkamer: multimodale prehabilitatie bij darmkanker met hoog risico", "waiting room: multimodal prehabilitation for high-risk colorectal cancer"));

    /// <summary>Wachtkamer: reumatoïde artritis.</summary>
    public static Kaderfacet ReumatoideArtritis { get; } = new("wachtkamer-reumatoide-artritis", new("wachtkamer: reumatoïde artritis met ernstige beperkingen", "waiting room: rheumatoid arthritis with severe limitations"));

    /// <summary>Wachtkamer: axiale spondyloartritis.</summary>
    public static Kaderfacet AxialeSpondyloartritis { get; } = new("wachtkamer-axiale-spondyloartritis", new("wachtkamer: axiale spondyloartritis met ernstige beperkingen", "waiting room: axial spondyloarthritis with severe limitations"));

    /// <summary>Wachtkamer: COVID-herstelzorg.</summary>
    public static Kaderfacet CovidHerstelzorg { get; } = new("wachtkamer-covid-herstelzorg", new("wachtkamer: COVID-herstelzorg", "waiting room: COVID recovery care"));

    /// <summary>Wachtkamer: de zesde, waarvan de naam verloren is.</summary>
    public static Kaderfacet Zesde { get; } = new("wachtkamer-zesde", new("wachtkamer: een zesde; de naam staat in een tabel die ontbreekt", "waiting room: a sixth; its name is in a table that is missing"));

    /// <summary>Alle, in de volgorde waarin zij getoond worden.</summary>
    public static ImmutableArray<Kaderfacet> Alle { get; } =
    [
        Inhoud, SteunKngf, SteunSkf, SteunVvocm, SteunPatienten, SteunZn, Aanbieding, Register, Doorzettingsmacht,
        Randvoorwaarde1, Randvoorwaarde2Verzekerd, Randvoorwaarde2Aanvullend, Randvoorwaarde3, Eindadvies,
        Fibromyalgie, Prehabilitatie, ReumatoideArtritis, AxialeSpondyloartritis, CovidHerstelzorg, Zesde,
    ];
}
