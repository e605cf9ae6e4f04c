using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Feitentabellen;

/// <summary>De feiten van een zorgtraject die over de aanspraak beslissen, buiten die van een aandoening.</summary>
public static class AanspraakFeiten
{
    /// <summary>De leeftijd bij de eerste zitting.</summary>
    public static Feit<Aanspraakfeiten, int> LeeftijdBijStart { get; } =
        new("leeftijdBijStart", new("de leeftijd bij de eerste zitting", "the age at the first sitting"), a => a.LeeftijdBijStart);

    /// <summary>De leeftijdsgrenzen in of bij het traject.</summary>
    public static Lijstfeit<Aanspraakfeiten, Leeftijdsgrens> Leeftijdsgrenzen { get; } =
        new("leeftijdsgrenzen", new("de leeftijdsgrenzen die in het traject vallen", "the age limits that fall within the course"), a => a.Leeftijdsgrenzen);

    /// <summary>De leeftijd van een grens.</summary>
    public static Feit<Leeftijdsgrens, int> GrensLeeftijd { get; } =
        new("leeftijd", new("de leeftijd van de grens", "the age of the limit"), g => g.Leeftijd);

    /// <summary>De dag waarop een grens bereikt wordt.</summary>
    public static Feit<Leeftijdsgrens, DateOnly> GrensBereiktOp { get; } =
        new("bereiktOp", new("de dag waarop de leeftijd bereikt wordt", "the day on which the age is reached"), g => g.BereiktOp);

    /// <summary>Of de patiënt aanvullend verzekerd is.</summary>
    public static Feit<Aanspraakfeiten, bool> AanvullendVerzekerd { get; } =
        new("aanvullendVerzekerd", new("de patiënt is aanvullend verzekerd", "the patient has supplementary insurance"), a => a.AanvullendVerzekerd);

    /// <summary>De aandoeningen.</summary>
    public static Lijstfeit<Aanspraakfeiten, Aandoening> Aandoeningen { get; } =
        new("aandoeningen", new("de behandelde aandoeningen", "the conditions treated"), a => a.Aandoeningen, Partij.Therapeut);

    /// <summary>De zittingen.</summary>
    public static Lijstfeit<Aanspraakfeiten, Zitting> Zittingen { get; } =
        new("zittingen", new("de zittingen", "the sittings"), a => a.Zittingen);

    /// <summary>De dag van een zitting.</summary>
    public static Feit<Zitting, DateOnly> ZittingOp { get; } =
        new("op", new("de dag van de zitting", "the day of the sitting"), z => z.Op);

    /// <summary>De aandoening van een zitting.</summary>
    public static Tekstfeit<Zitting> ZittingAandoening { get; } =
        new("aandoening", new("de aandoening van de zitting", "the condition of the sitting"), z => z.Aandoening);

    /// <summary>Het beroep van wie behandelde.</summary>
    public static Feit<Zitting, Beroep> ZittingBeroep { get; } =
        new("beroep", new("het beroep van wie behandelde", "the profession of who treated"), z => z.Beroep);

    /// <summary>De gedeclareerde code.</summary>
    public static Tekstfeit<Zitting> ZittingCsi { get; } =
        new("csi", new("de gedeclareerde code soort indicatie", "the claimed indication code"), z => z.Csi);

    /// <summary>Wie volgens de declaratie betaalt.</summary>
    public static Feit<Zitting, Betaler> ZittingTenLasteVan { get; } =
        new("tenLasteVan", new("wie volgens de declaratie betaalt", "who pays according to the claim"), z => z.TenLasteVan);

    /// <summary>De tellingen.</summary>
    public static Lijstfeit<Aanspraakfeiten, Zittingtelling> Tellingen { get; } =
        new("tellingen", new("de tellingen van zittingen", "the counts of sittings"), a => a.Tellingen);

    /// <summary>De aandoening van een telling.</summary>
    public static Tekstfeit<Zittingtelling> TellingAandoening { get; } =
        new("aandoening", new("de aandoening van de telling", "the condition of the count"), t => t.Aandoening);

    /// <summary>De dag van de eerste getelde zitting.</summary>
    public static Feit<Zittingtelling, DateOnly> TellingVan { get; } =
        new("van", new("de dag van de eerste getelde zitting", "the day of the first sitting counted"), t => t.Van);

    /// <summary>De laatste getelde dag.</summary>
    public static Feit<Zittingtelling, DateOnly> TellingTotEnMet { get; } =
        new("totEnMet", new("de laatste getelde dag", "the last day counted"), t => t.TotEnMet);

    /// <summary>Het aantal.</summary>
    public static Feit<Zittingtelling, int> TellingAantal { get; } =
        new("aantal", new("het getelde aantal zittingen", "the number of sittings counted"), t => t.Aantal);
}
