using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;

namespace Kwaliteitskader.Rules.Normwaarden;

/// <summary>Getallen van buiten de vijf brondocumenten, met hun herkomst, zekerheid en de periode waarvoor zij golden.</summary>
public static class ExterneWaarden
{
    private static readonly Bron CentraalKwaliteitsregister =
        ExterneBron.Plaats("centraal-kwaliteitsregister", "normen registratieperiode 2015-2019", Zekerheid.Hoog);

    private static readonly Bron CriteriaParamedici =
        ExterneBron.Plaats("kwaliteitsregister-paramedici", "kwaliteitscriteria 2020-2025", Zekerheid.Middel);

    private static readonly Geldigheid Periode2015 = new() { Van = new DateOnly(2015, 1, 1), Tot = new DateOnly(2019, 12, 31) };

    /// <summary>Wie in deze periode begon, valt onder de criteria 2020-2025 van het Kwaliteitsregister Paramedici.</summary>
    private static readonly Geldigheid Begin2020 = new() { Van = new DateOnly(2020, 7, 1), Tot = new DateOnly(2025, 6, 30) };

    /// <summary>
    /// Punten over een volle registratieperiode van het Individueel Register Fysiotherapie, naar het aantal deelregisters.
    /// Alleen voor 2015 tot en met 2019 zijn waarden gepubliceerd gevonden.
    /// </summary>
    public static Normwaarde Deskundigheidspunten { get; } = new(
        "deskundigheidspunten",
        new("deskundigheidspunten over de registratieperiode", "competence points over the registration period"),
        Eenheid.Punten,
        Voor(deelregisters: 1, punten: 120),
        Voor(deelregisters: 2, punten: 160),
        Voor(deelregisters: 3, punten: 220),
        Voor(deelregisters: 4, punten: 280));

    /// <summary>Punten in totaal over een periode van het Kwaliteitsregister Paramedici.</summary>
    public static Normwaarde PuntenParamedici { get; } = new(
        "punten-paramedici", new("punten voor het Kwaliteitsregister Paramedici", "points for the Quality Register of Allied Health"), Eenheid.Punten, Paramedici(160));

    /// <summary>Punten uit bij- en nascholing over een periode van het Kwaliteitsregister Paramedici.</summary>
    public static Normwaarde NascholingParamedici { get; } = new(
        "nascholing-paramedici", new("punten uit bij- en nascholing", "points from continuing education"), Eenheid.Punten, Paramedici(40));

    /// <summary>Punten uit andere activiteiten over een periode van het Kwaliteitsregister Paramedici.</summary>
    public static Normwaarde OverigParamedici { get; } = new(
        "overig-paramedici", new("punten uit overige activiteiten", "points from other activities"), Eenheid.Punten, Paramedici(40));

    /// <summary>Gewerkte uren over een periode van het Kwaliteitsregister Paramedici.</summary>
    public static Normwaarde UrenParamedici { get; } = new(
        "uren-paramedici", new("uren werkervaring", "hours of work experience"), Eenheid.Uren, Paramedici(1600));

    /// <summary>
    /// De tijd tussen twee leveringen aan LDF of LDK, zonder speling. De eisen van 2022 vragen maandelijkse levering; van
    /// eerdere jaren is geen getal gevonden.
    /// </summary>
    public static Normwaarde LeveringscadansFysiotherapie { get; } = new(
        "leveringscadans-fysiotherapie",
        new("leveringscadans van LDF en LDK", "delivery interval of LDF and LDK"),
        Eenheid.Maanden,
        new GedateerdeWaarde
        {
            Getal = 1,
            Geldigheid = new() { Van = new DateOnly(2022, 1, 1) },
            Bron = ExterneBron.Plaats("kwaliteitshuis-fysiotherapie", "eisen praktijkregister 2022, maandelijkse levering", Zekerheid.Middel),
        });

    /// <summary>
    /// Wat bij de leveringscadans van LDF en LDK komt: wie in elke kalendermaand één keer levert, heeft er hoogstens net geen twee maanden
    /// tussen. Een keuze van deze bibliotheek; geen bron noemt haar.
    /// </summary>
    public static Normwaarde Leveringsspeling { get; } = new(
        "leveringsspeling",
        new("speling op de leveringscadans", "tolerance on the delivery interval"),
        Eenheid.Maanden,
        new GedateerdeWaarde
        {
            Getal = 1,
            Bron = ExterneBron.Plaats("kwaliteitshuis-fysiotherapie", "eisen praktijkregister 2022, speling op maandelijkse levering afgeleid", Zekerheid.Laag),
        });

    private static GedateerdeWaarde Voor(int deelregisters, int punten) =>
        new() { Getal = punten, Geval = deelregisters, Geldigheid = Periode2015, Bron = CentraalKwaliteitsregister };

    private static GedateerdeWaarde Paramedici(int getal) => new() { Getal = getal, Geldigheid = Begin2020, Bron = CriteriaParamedici };
}
