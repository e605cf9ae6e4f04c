using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;

namespace Kwaliteitskader.Rules.Aanspraken.Pakket;

/// <summary>Een code soort indicatie.</summary>
public sealed record CsiCode
{
    internal CsiCode(string code, Tekst betekenis, Geldigheid geldigheid, Bron bron) => (Code, Betekenis, Geldigheid, Bron) = (code, betekenis, geldigheid, bron);

    /// <summary>Drie cijfers.</summary>
    public string Code { get; }

    /// <summary>Wat zij zegt.</summary>
    public Tekst Betekenis { get; }

    /// <summary>Wanneer zij gold.</summary>
    public Geldigheid Geldigheid { get; }

    /// <summary>Waar dat op berust.</summary>
    public Bron Bron { get; }
}

/// <summary>De codes soort indicatie. Van 022 af, en voor valpreventie, reuma en COPD sinds 2025, is geen code gevonden.</summary>
public static class CsiCodes
{
    private static readonly Bron Vektis = ExterneBron.Plaats("vektis", "COD321-VEK1, 17 mei 2019", Zekerheid.Hoog);
    private static readonly Bron Verzekeraars = ExterneBron.Plaats("zorgverzekeraars", "overzicht codes soort indicatie", Zekerheid.Hoog);
    private static readonly Bron Rapportage = Voortgangsrapportage.Plaats("bijlage 6, geheel");

    /// <summary>Alle codes.</summary>
    public static ImmutableArray<CsiCode> Alle { get; } =
    [
        new("001", new("lijstaandoening: volwassene vanaf de 21e, kind alle", "list condition: adult from the 21st, child all"), Sinds(1997), Vektis),
        new("002", new("tweede of volgende lijstaandoening", "second or further list condition"), Sinds(1997, 2016), Vektis),
        new("003", new("buiten de lijst, uit de basisverzekering (minderjarige)", "outside the list, from basic insurance (minor)"), Sinds(1997), Vektis),
        new("004", new("kinderfysiotherapie 1-9", "paediatric physiotherapy 1-9"), Sinds(1997), Vektis),
        new("005", new("kinderfysiotherapie 10-18", "paediatric physiotherapy 10-18"), Sinds(1997), Vektis),
        new("006", new("oefentherapie 1-9", "exercise therapy 1-9"), Sinds(1997), Vektis),
        new("007", new("oefentherapie 10-18", "exercise therapy 10-18"), Sinds(1997), Vektis),
        new("008", new("volwassene, de eerste zittingen van een lijstaandoening", "adult, the first sittings of a list condition"), default, Vektis),
        new("009", new("aanvullende verzekering; ook de 19e bij een kind en de 38e bij vaatlijden", "supplementary insurance; also the 19th for a child and the 38th for arterial disease"), default, Vektis),
        new("010", new("urine-incontinentie", "urinary incontinence"), default, Vektis),
        new("011", new("vaatlijden, Fontaine 2", "arterial disease, Fontaine 2"), default, Vektis),
        new("012", new("artrose van heup of knie", "osteoarthritis of hip or knee"), Sinds(2018), Vektis),
        new("013", new("COPD startjaar A", "COPD start year A"), Sinds(2019, 2024), Vektis),
        new("014", new("COPD startjaar B, later B1", "COPD start year B, later B1"), Sinds(2019, 2024), Vektis),
        new("015", new("COPD startjaar C en D", "COPD start year C and D"), Sinds(2019, 2024), Vektis),
        new("016", new("COPD vervolgjaar B, later B1", "COPD maintenance year B, later B1"), Sinds(2019, 2024), Verzekeraars),
        new("017", new("COPD vervolgjaar C en D", "COPD maintenance year C and D"), Sinds(2019, 2024), Verzekeraars),
        new("018", new("COPD startjaar B2", "COPD start year B2"), Sinds(2021, 2024), Rapportage),
        new("019", new("vermoedelijk COPD vervolgjaar B2", "probably COPD maintenance year B2"), Sinds(2021, 2024), ExterneBron.Plaats("afgeleid", "uit de plaats tussen 018 en 020", Zekerheid.Laag)),
        new("020", new("COVID-herstelzorg, eerste periode", "COVID recovery care, first period"), Sinds(2020, 2024), Rapportage with { Zekerheid = Zekerheid.Laag }),
        new("021", new("COVID-herstelzorg, tweede periode", "COVID recovery care, second period"), Sinds(2020, 2024), Rapportage with { Zekerheid = Zekerheid.Laag }),
    ];

    private static Geldigheid Sinds(int jaar, int? totEnMet = null) => Gronden.Vragen.Van(jaar, totEnMet);
}
