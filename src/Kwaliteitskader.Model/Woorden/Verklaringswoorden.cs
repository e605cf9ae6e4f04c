using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Model.Woorden;

/// <summary>De woorden voor waarover en door wie iets verklaard is.</summary>
internal static class Verklaringswoorden
{
    private static readonly Tekst[] Onderwerpen =
    [
        new("wet- en regelgeving", "law and regulations"),
        new("de klachtenregeling", "the complaints scheme"),
        new("de standaarden van de beroepsgroep", "the standards of the profession"),
        new("deskundigheidsbevordering", "continuing education"),
        new("de verbijzondering", "the specialisation"),
        new("de kwaliteitscriteria van het register", "the quality criteria of the register"),
        new("reflecterend leren", "reflective learning"),
        new("gegevenslevering", "data delivery"),
        new("visitatie", "peer visits"),
        new("de praktijkvoering", "running the practice"),
        new("inrichting en service", "premises and service"),
        new("dossiervoering", "record-keeping"),
        new("veiligheid", "safety"),
        new("gelijke toegang", "equal access"),
        new("bejegening", "treating people with respect"),
        new("informatie aan patiënten", "information to patients"),
        new("de persoonlijke situatie van de patiënt", "the patient's personal situation"),
        new("functioneren en welzijn", "functioning and well-being"),
        new("openheid over het handelen", "openness about one's conduct"),
        new("bijdrage aan het beroep", "contribution to the profession"),
        new("gezondheidsachterstanden", "health disadvantages"),
        new("verbeterpunten uit de visitatie", "points for improvement from the peer visit"),
        new("visitatie door een praktijk uit het register", "a peer visit by a practice from the register"),
        new("een veilige leeromgeving", "a safe learning environment"),
        new("kennis van het regionale aanbod", "knowledge of the regional offer"),
        new("schakelen tussen domeinen", "working across domains"),
    ];

    public static Tekst Van(Verklaringsonderwerp onderwerp) =>
        (int)onderwerp < Onderwerpen.Length ? Onderwerpen[(int)onderwerp] : Feitwoorden.Los(onderwerp);

    public static Tekst Van(Verklaringsbron bron) => bron switch
    {
        Verklaringsbron.EigenVerklaring => new("degene over wie het gaat", "the one it concerns"),
        Verklaringsbron.Visitatie => new("de visitatie", "the peer visit"),
        Verklaringsbron.Register => new("het register", "the register"),
        _ => Feitwoorden.Los(bron),
    };
}
