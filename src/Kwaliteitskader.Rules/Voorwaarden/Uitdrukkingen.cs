using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De woorden waarin normen dagen en getallen berekenen.</summary>
public static class Uitdrukkingen
{
    /// <summary>De dag plus een termijn: binnen drie maanden na 31 maart is tot en met 30 juni.</summary>
    public static Uitdrukking<T, DateOnly> Plus<T>(this Uitdrukking<T, DateOnly> dag, Normwaarde termijn) =>
        new Plus<T>(dag, termijn, eindeVanPeriode: false);

    /// <summary>De dag plus een termijn met een speling in dezelfde eenheid.</summary>
    public static Uitdrukking<T, DateOnly> Plus<T>(this Uitdrukking<T, DateOnly> dag, Normwaarde termijn, Normwaarde? speling) =>
        new Plus<T>(dag, termijn, eindeVanPeriode: false, speling);

    /// <summary>De laatste dag van een periode die op de dag begint, met een speling in dezelfde eenheid.</summary>
    public static Uitdrukking<T, DateOnly> EindeVanPeriode<T>(this Uitdrukking<T, DateOnly> dag, Normwaarde termijn, Normwaarde? speling) =>
        new Plus<T>(dag, termijn, eindeVanPeriode: true, speling);

    /// <summary>De laatste dag van een periode die op de dag begint: drie maanden vanaf 1 april is tot en met 30 juni.</summary>
    public static Uitdrukking<T, DateOnly> EindeVanPeriode<T>(this Uitdrukking<T, DateOnly> dag, Normwaarde termijn) =>
        new Plus<T>(dag, termijn, eindeVanPeriode: true);

    /// <summary>Het getal van een normwaarde op de peildatum.</summary>
    public static Uitdrukking<T, decimal> Getal<T>(this Normwaarde normwaarde) => new Normgetal<T>(normwaarde);

    /// <summary>Het getal van een normwaarde dat op een dag geldt.</summary>
    public static Uitdrukking<T, decimal> GetalOp<T>(this Normwaarde normwaarde, Uitdrukking<T, DateOnly> dag) => new Normgetal<T>(normwaarde, dag);

    /// <summary>Het getal van een normwaarde dat over een heel tijdvak en voor een bepaald geval geldt.</summary>
    public static Uitdrukking<T, decimal> GetalOver<T>(
        this Normwaarde normwaarde, Uitdrukking<T, DateOnly> van, Uitdrukking<T, DateOnly> tot, Uitdrukking<T, int> geval) =>
        new Normgetal<T>(normwaarde, van, tot, geval);

    /// <summary>Het getal voor een volle periode, naar rato van de volle maanden van een kortere.</summary>
    public static Uitdrukking<T, decimal> NaarRatoVan<T>(
        this Uitdrukking<T, decimal> getal, Uitdrukking<T, DateOnly> van, Uitdrukking<T, DateOnly> tot, Normwaarde vollePeriode) =>
        new NaarRato<T>(getal, van, tot, vollePeriode.Getal<T>());

    /// <summary>De ene dag, of de andere als de ene er niet is.</summary>
    public static Uitdrukking<T, DateOnly> OfAnders<T>(this Uitdrukking<T, DateOnly> dag, Uitdrukking<T, DateOnly> anders) => new OfAnders<T>(dag, anders);

    /// <summary>Een dag die voor iedereen gelijk is.</summary>
    public static Uitdrukking<T, DateOnly> VasteDag<T>(DateOnly dag) => new VasteDag<T>(dag);

    /// <summary>1 januari tot en met 31 december van het jaar van de peildatum.</summary>
    public static (Uitdrukking<T, DateOnly> Van, Uitdrukking<T, DateOnly> Tot) DitJaar<T>() =>
        (new Jaargrens<T>(0, einde: false), new Jaargrens<T>(0, einde: true));

    /// <summary>1 januari tot en met 31 december van het jaar voor de peildatum.</summary>
    public static (Uitdrukking<T, DateOnly> Van, Uitdrukking<T, DateOnly> Tot) VorigJaar<T>() =>
        (new Jaargrens<T>(-1, einde: false), new Jaargrens<T>(-1, einde: true));

    /// <summary>De dag plus een aantal kalenderdagen dat zelf een feit is.</summary>
    public static Uitdrukking<T, DateOnly> Plus<T>(this Uitdrukking<T, DateOnly> dag, Uitdrukking<T, decimal> dagen) => new PlusAantal<T>(dag, dagen);

    /// <summary>De laatste dag van een kalenderjaar dat zelf een feit is.</summary>
    public static Uitdrukking<T, DateOnly> EindeVanJaar<T>(this Uitdrukking<T, int> jaar) => new EindeVanJaar<T>(jaar);

    /// <summary>Een waarde die er niet is, in plaats van onbekend, zodra een ander feit zegt dat zij er niet kan zijn.</summary>
    public static Uitdrukking<T, W> OfGeenAls<T, W>(this Uitdrukking<T, W> uitdrukking, Voorwaarde<T> geenAls)
        where T : class
        where W : struct => new OfGeen<T, W>(uitdrukking, geenAls);

    /// <summary>Een waarde die er alleen is als een voorwaarde geldt.</summary>
    public static Uitdrukking<T, W> Mits<T, W>(this Uitdrukking<T, W> uitdrukking, Voorwaarde<T> voorwaarde)
        where T : class
        where W : struct => new Mits<T, W>(uitdrukking, voorwaarde);

    /// <summary>De laatste dag van een termijn uit een wet die op de dag zou eindigen: zo nodig de eerste dag erna waarop dat kan.</summary>
    public static Uitdrukking<T, DateOnly> EindeVanWettelijkeTermijn<T>(this Uitdrukking<T, DateOnly> dag) => new EindeVanWettelijkeTermijn<T>(dag);
}
