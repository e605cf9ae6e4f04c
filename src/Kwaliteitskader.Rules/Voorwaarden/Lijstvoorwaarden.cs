using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De woorden waarin normen over lijsten spreken.</summary>
public static class Lijstvoorwaarden
{
    /// <summary>De hele lijst.</summary>
    public static Selectie<T, E> Alles<T, E>(this Lijstfeit<T, E> lijst)
        where T : class
        where E : class => new(lijst, null);

    /// <summary>De elementen waarvoor een voorwaarde geldt.</summary>
    public static Selectie<T, E> Waarvoor<T, E>(this Lijstfeit<T, E> lijst, Voorwaarde<E> voorwaarde)
        where T : class
        where E : class => new(lijst, voorwaarde);

    /// <summary>Ten minste één element voldoet.</summary>
    public static Voorwaarde<T> Enige<T, E>(this Lijstfeit<T, E> lijst, Voorwaarde<E> voorwaarde)
        where T : class
        where E : class => new Enige<T, E>(lijst.Alles(), voorwaarde);

    /// <summary>Ten minste één element van de selectie voldoet.</summary>
    public static Voorwaarde<T> Enige<T, E>(this Selectie<T, E> selectie, Voorwaarde<E> voorwaarde)
        where T : class
        where E : class => new Enige<T, E>(selectie, voorwaarde);

    /// <summary>Geen element voldoet.</summary>
    public static Voorwaarde<T> Geen<T, E>(this Lijstfeit<T, E> lijst, Voorwaarde<E> voorwaarde)
        where T : class
        where E : class => !lijst.Enige(voorwaarde);

    /// <summary>Elk element voldoet; van een lege lijst is dat waar.</summary>
    public static Voorwaarde<T> Elk<T, E>(this Lijstfeit<T, E> lijst, Voorwaarde<E> voorwaarde)
        where T : class
        where E : class => new Alle<T, E>(lijst.Alles(), voorwaarde);

    /// <summary>Elk element van de selectie voldoet; van een lege selectie is dat waar.</summary>
    public static Voorwaarde<T> Elk<T, E>(this Selectie<T, E> selectie, Voorwaarde<E> voorwaarde)
        where T : class
        where E : class => new Alle<T, E>(selectie, voorwaarde);

    /// <summary>De elementen als antwoorden op een vraag; een antwoord van voor de vraag telt niet.</summary>
    /// <param name="selectie">De antwoorden.</param>
    /// <param name="op">De dag van een antwoord.</param>
    /// <param name="vraag">De dag van de vraag.</param>
    /// <param name="ervoor">De reden als er alleen een antwoord van voor de vraag is.</param>
    public static Antwoorden<T, E> AlsAntwoord<T, E>(this Selectie<T, E> selectie, Uitdrukking<E, DateOnly> op, Uitdrukking<T, DateOnly> vraag, Reden ervoor)
        where T : class
        where E : class => new(selectie, op, vraag, ervoor);

    /// <summary>Ten minste één element van de selectie noemt dezelfde tekst als het onderwerp; hoofdletters maken niet uit.</summary>
    public static Voorwaarde<T> EnigeMetTekst<T, E>(this Selectie<T, E> selectie, Uitdrukking<E, string> genoemd, Uitdrukking<T, string> gezocht)
        where T : class
        where E : class => new EnigeMetTekst<T, E>(selectie, genoemd, gezocht);

    /// <summary>De lijst heeft ten minste één element.</summary>
    public static Voorwaarde<T> NietLeeg<T, E>(this Lijstfeit<T, E> lijst)
        where T : class
        where E : class => new NietLeeg<T, E>(lijst);

    /// <summary>Ten minste zoveel elementen voldoen.</summary>
    public static Voorwaarde<T> TenMinste<T, E>(this Lijstfeit<T, E> lijst, int aantal, Voorwaarde<E> voorwaarde)
        where T : class
        where E : class => new TenMinste<T, E>(aantal, lijst.Alles(), voorwaarde);

    /// <summary>De laatste dag op of voor de peildatum; zonder elementen is er geen.</summary>
    public static Uitdrukking<T, DateOnly> Laatste<T, E>(this Selectie<T, E> selectie, Uitdrukking<E, DateOnly> dag)
        where T : class
        where E : class => new Uiterste<T, E>(selectie, dag, laatste: true);

    /// <summary>De eerste dag op of voor de peildatum; zonder elementen is er geen.</summary>
    /// <param name="selectie">De elementen.</param>
    /// <param name="dag">De dag van een element.</param>
    /// <param name="vanaf">De dag waarvoor niets telt; zolang hij onbekend is, telt alles.</param>
    public static Uitdrukking<T, DateOnly> Eerste<T, E>(this Selectie<T, E> selectie, Uitdrukking<E, DateOnly> dag, Uitdrukking<T, DateOnly>? vanaf = null)
        where T : class
        where E : class => new Uiterste<T, E>(selectie, dag, laatste: false, vanaf);

    /// <summary>Het element met de laatste dag op of voor de peildatum.</summary>
    public static NieuwsteElement<T, E> Nieuwste<T, E>(this Selectie<T, E> selectie, Uitdrukking<E, DateOnly> dag)
        where T : class
        where E : class => new(selectie, dag);

    /// <summary>De som van een bedrag over de elementen met een dag in het venster is ten minste een drempel.</summary>
    /// <param name="selectie">De elementen.</param>
    /// <param name="bedrag">Wat een element bijdraagt.</param>
    /// <param name="dag">De dag van een element; na de peildatum telt hij niet.</param>
    /// <param name="venster">Eerste en laatste dag die meetellen.</param>
    /// <param name="drempel">Wat de som ten minste moet zijn.</param>
    public static Voorwaarde<T> SomIsMinstens<T, E>(
        this Selectie<T, E> selectie,
        Uitdrukking<E, decimal> bedrag,
        Uitdrukking<E, DateOnly> dag,
        (Uitdrukking<T, DateOnly> Van, Uitdrukking<T, DateOnly> Tot) venster,
        Uitdrukking<T, decimal> drempel)
        where T : class
        where E : class => new Som<T, E>(selectie, dag, bedrag, venster, drempel);

    /// <summary>Het aantal elementen met een dag in het venster is ten minste een drempel.</summary>
    /// <param name="selectie">De elementen.</param>
    /// <param name="dag">De dag van een element; na de peildatum telt hij niet.</param>
    /// <param name="venster">Eerste en laatste dag die meetellen.</param>
    /// <param name="drempel">Wat het aantal ten minste moet zijn.</param>
    public static Voorwaarde<T> AantalIsMinstens<T, E>(
        this Selectie<T, E> selectie,
        Uitdrukking<E, DateOnly> dag,
        (Uitdrukking<T, DateOnly> Van, Uitdrukking<T, DateOnly> Tot) venster,
        Uitdrukking<T, decimal> drempel)
        where T : class
        where E : class => new Som<T, E>(selectie, dag, null, venster, drempel);

    /// <summary>In de laatste maanden zat nooit meer dan de cadans tussen twee opeenvolgende gebeurtenissen.</summary>
    /// <param name="selectie">De gebeurtenissen.</param>
    /// <param name="dag">De dag van een gebeurtenis.</param>
    /// <param name="ritme">De langste tijd ertussen, inclusief, en wat daar als speling bij komt.</param>
    /// <param name="maanden">Hoeveel maanden teruggekeken wordt.</param>
    /// <param name="vanaf">De dag waarop de plicht begon; van de tijd ervoor telt niets.</param>
    public static Voorwaarde<T> ZonderGat<T, E>(
        this Selectie<T, E> selectie, Uitdrukking<E, DateOnly> dag, (Normwaarde Cadans, Normwaarde? Speling) ritme, int maanden, Uitdrukking<T, DateOnly> vanaf)
        where T : class
        where E : class => new ZonderGat<T, E>(selectie, dag, ritme.Cadans, ritme.Speling, maanden, vanaf);
}
