using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;

namespace Kwaliteitskader.Rules.Normwaarden;

/// <summary>De maxima en termijnen van de aanspraak op fysiotherapie en oefentherapie, met hun geldigheid en herkomst.</summary>
public static class Pakketwaarden
{
    private static readonly Bron Lid2 = Artikel("lid 2", Zekerheid.Hoog);
    private static readonly Bron Lid6 = ExterneBron.Plaats("stb-2018-305", "artikel 2.6, lid 6", Zekerheid.Hoog);
    private static readonly Bron Lid6Vanaf2021 = ExterneBron.Plaats("cz", "declareren van COPD-behandelingen, per 1 januari 2021", Zekerheid.Middel);
    private static readonly Bron Rest = ExterneBron.Plaats("zorginstituut", "pakketadvies COPD, 22 maart 2018; bevestigd door CZ en Zilveren Kruis", Zekerheid.Hoog);

    private static readonly Geldigheid Copd = new() { Van = new DateOnly(2019, 1, 1), Tot = new DateOnly(2024, 12, 31) };
    private static readonly Geldigheid Copd2019 = new() { Van = new DateOnly(2019, 1, 1), Tot = new DateOnly(2020, 12, 31) };
    private static readonly Geldigheid Copd2021 = new() { Van = new DateOnly(2021, 1, 1), Tot = new DateOnly(2024, 12, 31) };

    /// <summary>Hoeveel zittingen voor een lijstaandoening een volwassene eerst zelf betaalt.</summary>
    public static Normwaarde EersteTwintig { get; } = Aantal(
        "aanspraak-eerste-zittingen", new("aantal eerste zittingen dat een volwassene zelf betaalt", "number of first sittings an adult pays for"), Een(20, Lid2));

    /// <summary>Hoe lang een aandoening op de lijst staat, in maanden; het geval is haar plaats op de lijst.</summary>
    public static Normwaarde Lijsttermijn { get; } = new(
        "aanspraak-lijsttermijn",
        new("termijn op de lijst", "term on the list"),
        Eenheid.Maanden,
        Lijst(Lijstcode.A10, 3),
        Lijst(Lijstcode.B7, 12),
        Lijst(Lijstcode.B16, 3),
        Lijst(Lijstcode.B17, 3),
        Lijst(Lijstcode.B18, 6),
        Lijst(Lijstcode.D5, 12),
        Lijst(Lijstcode.D6, 12),
        Lijst(Lijstcode.D7, 24));

    /// <summary>Hoe lang whiplash op de lijst staat als alle drie de gevolgen nog bestaan: de termijn met de verlenging.</summary>
    public static Normwaarde VerlengdeWhiplash { get; } = Maanden(
        "aanspraak-verlengde-whiplash", new("verlengde termijn van negen maanden", "extended term of nine months"), Een(9, Bijlage("b, onderdeel 16")));

    /// <summary>Het maximum voor bekkenfysiotherapie bij een volwassene.</summary>
    public static Normwaarde BekkenMaximum { get; } = Aantal(
        "aanspraak-bekken-maximum", new("maximum voor bekkenfysiotherapie", "maximum for pelvic physiotherapy"), Een(9, Artikel("lid 3", Zekerheid.Hoog)));

    /// <summary>Het maximum voor gesuperviseerde oefentherapie bij vaatlijden.</summary>
    public static Normwaarde VaatlijdenMaximum { get; } = Aantal(
        "aanspraak-vaatlijden-maximum", new("maximum bij vaatlijden", "maximum for arterial disease"), Een(37, Artikel("lid 4", Zekerheid.Hoog)));

    /// <summary>De termijn daarvan.</summary>
    public static Normwaarde VaatlijdenTermijn { get; } = Maanden(
        "aanspraak-vaatlijden-termijn", new("termijn bij vaatlijden", "term for arterial disease"), Een(12, Artikel("lid 4", Zekerheid.Hoog)));

    /// <summary>Het maximum voor gesuperviseerde oefentherapie bij artrose, heupen en knieën samen.</summary>
    public static Normwaarde ArtroseMaximum { get; } = Aantal(
        "aanspraak-artrose-maximum", new("maximum bij artrose", "maximum for osteoarthritis"), Een(12, Artikel("lid 5", Zekerheid.Hoog)));

    /// <summary>De termijn daarvan.</summary>
    public static Normwaarde ArtroseTermijn { get; } = Maanden(
        "aanspraak-artrose-termijn", new("termijn bij artrose", "term for osteoarthritis"), Een(12, Artikel("lid 5", Zekerheid.Hoog)));

    /// <summary>De lengte van een COPD-tijdvak.</summary>
    public static Normwaarde CopdTijdvak { get; } = Maanden(
        "aanspraak-copd-tijdvak", new("tijdvak van twaalf maanden bij COPD", "period of twelve months for COPD"), new GedateerdeWaarde { Getal = 12, Geldigheid = Copd, Bron = Lid6 });

    /// <summary>Het maximum in het eerste COPD-tijdvak; het geval is de klasse.</summary>
    public static Normwaarde CopdStart { get; } = Aantal(
        "aanspraak-copd-start", new("maximum in het startjaar bij COPD", "maximum in the start year for COPD"), PerKlasse(5, 27, 70));

    /// <summary>Het maximum in elk later COPD-tijdvak; het geval is de klasse.</summary>
    public static Normwaarde CopdVervolg { get; } = Aantal(
        "aanspraak-copd-vervolg", new("maximum in een vervolgjaar bij COPD", "maximum in a maintenance year for COPD"), PerKlasse(0, 3, 52));

    /// <summary>De tijd tussen het begin van twee valpreventieve interventies.</summary>
    public static Normwaarde ValpreventieTussentijd { get; } = Maanden(
        "aanspraak-valpreventie-tussentijd", new("tijd tussen twee valpreventieve interventies", "time between two fall-prevention interventions"),
        new GedateerdeWaarde { Getal = 12, Geldigheid = new() { Van = new DateOnly(2024, 1, 1) }, Bron = Artikel("lid 7", Zekerheid.Hoog) });

    /// <summary>Het maximum per kalenderjaar voor een minderjarige buiten de lijst.</summary>
    public static Normwaarde MinderjarigeMaximum { get; } = Aantal(
        "aanspraak-minderjarige-maximum", new("maximum per kalenderjaar voor een minderjarige", "maximum per calendar year for a minor"), Een(9, Artikel("lid 9 (eerder 7 en 8)", Zekerheid.Hoog)));

    /// <summary>Hetzelfde maximum als het resultaat ontoereikend is.</summary>
    public static Normwaarde MinderjarigeVerlengd { get; } = Aantal(
        "aanspraak-minderjarige-verlengd", new("verlengd maximum voor een minderjarige", "extended maximum for a minor"), Een(18, Artikel("lid 9 (eerder 7 en 8)", Zekerheid.Hoog)));

    /// <summary>Het maximum in elk van beide perioden van COVID-herstelzorg.</summary>
    public static Normwaarde CovidMaximum { get; } = Aantal(
        "aanspraak-covid-maximum", new("maximum per periode herstelzorg", "maximum per period of recovery care"), Een(50, Covid("2020, 39509")));

    /// <summary>De lengte van een periode van COVID-herstelzorg.</summary>
    public static Normwaarde CovidPeriode { get; } = Maanden(
        "aanspraak-covid-periode", new("periode van zes maanden herstelzorg", "period of six months of recovery care"), Een(6, Covid("2020, 39509")));

    /// <summary>Binnen hoeveel maanden na het acute stadium verwezen is.</summary>
    public static Normwaarde CovidVerwijstermijn { get; } = Maanden(
        "aanspraak-covid-verwijstermijn", new("termijn voor verwijzing na het acute stadium", "term for referral after the acute stage"),
        new GedateerdeWaarde { Getal = 4, Geldigheid = new() { Tot = new DateOnly(2021, 6, 30) }, Bron = Covid("2020, 39509") },
        new GedateerdeWaarde { Getal = 6, Geldigheid = new() { Van = new DateOnly(2021, 7, 1) }, Bron = Covid("2021, 32870") });

    /// <summary>Binnen hoeveel maanden na de verwijzing de herstelzorg begint.</summary>
    public static Normwaarde CovidStarttermijn { get; } = Maanden(
        "aanspraak-covid-starttermijn", new("termijn voor het begin na verwijzing", "term for starting after referral"), Een(1, Covid("2020, 47194")));

    /// <summary>Alle.</summary>
    public static ImmutableArray<Normwaarde> Alle { get; } =
    [
        EersteTwintig, Lijsttermijn, VerlengdeWhiplash, BekkenMaximum, VaatlijdenMaximum, VaatlijdenTermijn, ArtroseMaximum, ArtroseTermijn,
        CopdTijdvak, CopdStart, CopdVervolg, ValpreventieTussentijd, MinderjarigeMaximum, MinderjarigeVerlengd,
        CovidMaximum, CovidPeriode, CovidVerwijstermijn, CovidStarttermijn,
    ];

    /// <summary>Het geval van een lijstcode in <see cref="Lijsttermijn"/>.</summary>
    public static int Geval(Lijstcode code) => (int)code + 1;

    /// <summary>Het geval van een klasse in <see cref="CopdStart"/> en <see cref="CopdVervolg"/>.</summary>
    public static int Geval(GoldKlasse klasse) => (int)klasse + 1;

    private static Bron Artikel(string lid, Zekerheid zekerheid) => ExterneBron.Plaats("bzv", $"artikel 2.6, {lid}", zekerheid);

    private static Bron Bijlage(string onderdeel) => ExterneBron.Plaats("bzv", $"bijlage 1, onder {onderdeel}", Zekerheid.Middel);

    private static Bron Covid(string staatscourant) => ExterneBron.Plaats("stcrt", $"{staatscourant}, Regeling zorgverzekering", Zekerheid.Hoog);

    private static Normwaarde Aantal(string id, Tekst naam, params ImmutableArray<GedateerdeWaarde> waarden) => new(id, naam, Eenheid.Aantal, waarden);

    private static Normwaarde Maanden(string id, Tekst naam, params ImmutableArray<GedateerdeWaarde> waarden) => new(id, naam, Eenheid.Maanden, waarden);

    private static GedateerdeWaarde Een(int getal, Bron bron) => new() { Getal = getal, Bron = bron };

    private static GedateerdeWaarde Lijst(Lijstcode code, int maanden) =>
        new() { Getal = maanden, Geval = Geval(code), Bron = Bijlage(code.ToString()[..1].ToLowerInvariant() + ", onderdeel " + code.ToString()[1..]) };

    /// <summary>B1 en B2 bestaan pas sinds 2021; wie ze eerder noemt, bedoelt klasse B.</summary>
    private static ImmutableArray<GedateerdeWaarde> PerKlasse(int laag, int midden, int hoog) =>
    [
        Klasse(GoldKlasse.A, laag, Copd, Lid6),
        Klasse(GoldKlasse.B, midden, Copd2019, Lid6),
        Klasse(GoldKlasse.B1, midden, Copd, Lid6Vanaf2021),
        Klasse(GoldKlasse.B2, midden, Copd2019, Lid6),
        Klasse(GoldKlasse.B2, hoog, Copd2021, Lid6Vanaf2021),
        Klasse(GoldKlasse.C, hoog, Copd, Rest),
        Klasse(GoldKlasse.D, hoog, Copd, Rest),
    ];

    private static GedateerdeWaarde Klasse(GoldKlasse klasse, int getal, Geldigheid geldigheid, Bron bron) =>
        new() { Getal = getal, Geval = Geval(klasse), Geldigheid = geldigheid, Bron = bron };
}
