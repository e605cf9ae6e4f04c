using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>De woorden waarin normen van feiten voorwaarden maken.</summary>
public static class Feitvoorwaarden
{
    /// <summary>Het feit is ja.</summary>
    public static Voorwaarde<T> IsWaar<T>(this Uitdrukking<T, bool> feit)
        where T : class => new IsWaar<T>(feit);

    /// <summary>De waarde is een van de genoemde.</summary>
    public static Voorwaarde<T> Is<T, W>(this Uitdrukking<T, W> uitdrukking, params ImmutableArray<W> waarden)
        where T : class
        where W : struct => new IsEenVan<T, W>(uitdrukking, waarden);

    /// <summary>Het feit is vastgelegd; een onbekend feit is hier afwezig en maakt de voorwaarde onwaar.</summary>
    public static Voorwaarde<T> IsBekend<T, W>(this Uitdrukking<T, W> feit)
        where T : class => new IsBekend<T, W>(feit);

    /// <summary>De dag ligt op of voor de peildatum.</summary>
    public static Voorwaarde<T> Bereikt<T>(this Uitdrukking<T, DateOnly> dag)
        where T : class => new Bereikt<T>(dag);

    /// <summary>De dag, inclusief, is op de peildatum niet voorbij.</summary>
    public static Voorwaarde<T> NietVerstreken<T>(this Uitdrukking<T, DateOnly> dag)
        where T : class => new NietVerstreken<T>(dag, openEinde: false);

    /// <summary>De dag, inclusief, is op de peildatum niet voorbij; een afwezige dag is een open einde.</summary>
    public static Voorwaarde<T> NietVerstrekenOfOpen<T>(this Uitdrukking<T, DateOnly> dag)
        where T : class => new NietVerstreken<T>(dag, openEinde: true);

    /// <summary>De dag is bereikt, en de peildatum ligt niet later dan de dag plus de termijn; die laatste dag hoort erbij.</summary>
    public static Voorwaarde<T> NietOuderDan<T>(this Uitdrukking<T, DateOnly> dag, Normwaarde termijn)
        where T : class => dag.NietOuderDan(termijn, speling: null);

    /// <summary>De dag is bereikt, en de peildatum ligt niet later dan de dag plus de termijn met haar speling; die laatste dag hoort erbij.</summary>
    public static Voorwaarde<T> NietOuderDan<T>(this Uitdrukking<T, DateOnly> dag, Normwaarde termijn, Normwaarde? speling)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(dag);
        ArgumentNullException.ThrowIfNull(termijn);
        return (dag.Bereikt() & dag.Plus(termijn, speling).NietVerstreken()).Genaamd(new(
            $"{dag.Omschrijving.Nl} is niet ouder dan de {termijn.Naam.Nl}",
            $"{dag.Omschrijving.En} is no older than the {termijn.Naam.En}"));
    }

    /// <summary>De periode die op de dag begint, loopt op de peildatum; einde voor begin is een tegenspraak, een afwezig einde is open.</summary>
    /// <param name="van">De eerste dag, inclusief.</param>
    /// <param name="tot">De laatste dag, inclusief.</param>
    public static Voorwaarde<T> LooptTotEnMet<T>(this Uitdrukking<T, DateOnly> van, Uitdrukking<T, DateOnly> tot)
        where T : class => new Loopt<T>(van, tot);

    /// <summary>De periode die op de dag begint, loopt op een andere dag dan de peildatum.</summary>
    /// <param name="van">De eerste dag, inclusief.</param>
    /// <param name="tot">De laatste dag, inclusief.</param>
    /// <param name="op">De dag waarop zij moet lopen.</param>
    public static Voorwaarde<T> LooptTotEnMet<T>(this Uitdrukking<T, DateOnly> van, Uitdrukking<T, DateOnly> tot, Uitdrukking<T, DateOnly> op)
        where T : class => new Loopt<T>(van, tot, op);

    /// <summary>De ene dag ligt op of voor de andere.</summary>
    public static Voorwaarde<T> NietNa<T>(this Uitdrukking<T, DateOnly> dag, Uitdrukking<T, DateOnly> grens)
        where T : class => new Vergelijking<T, DateOnly>(dag, grens, static (a, b) => a <= b, new("is niet later dan", "is no later than"), new("ligt na", "is after"));

    /// <summary>De ene dag ligt voor de andere.</summary>
    public static Voorwaarde<T> LigtVoor<T>(this Uitdrukking<T, DateOnly> dag, Uitdrukking<T, DateOnly> grens)
        where T : class => new Vergelijking<T, DateOnly>(dag, grens, static (a, b) => a < b, new("ligt voor", "is before"), new("ligt niet voor", "is not before"));

    /// <summary>Het getal is ten minste het andere.</summary>
    public static Voorwaarde<T> IsMinstens<T>(this Uitdrukking<T, decimal> getal, Uitdrukking<T, decimal> drempel)
        where T : class => new Vergelijking<T, decimal>(getal, drempel, static (a, b) => a >= b, new("is ten minste", "is at least"), new("is kleiner dan", "is less than"));

    /// <summary>Het jaartal is dat van de peildatum.</summary>
    public static Voorwaarde<T> IsDitJaar<T>(this Uitdrukking<T, int> jaar)
        where T : class => new JaarIs<T>(jaar, 0);

    /// <summary>Het jaartal is dat van het jaar voor de peildatum.</summary>
    public static Voorwaarde<T> IsVorigJaar<T>(this Uitdrukking<T, int> jaar)
        where T : class => new JaarIs<T>(jaar, -1);

    /// <summary>Over het onderwerp is verklaard of vastgesteld dat eraan voldaan wordt, gewogen volgens INT-4.</summary>
    /// <param name="verklaringen">De verklaringen.</param>
    /// <param name="onderwerp">Waarover verklaard moet zijn.</param>
    /// <param name="naam">Wat verklaard moet zijn, in woorden.</param>
    public static Voorwaarde<T> Over<T>(this Lijstfeit<T, Verklaring> verklaringen, Verklaringsonderwerp onderwerp, Tekst naam)
        where T : class => new Verklaard<T>(onderwerp, naam, new VerklaringenOver<T>(verklaringen));

    /// <summary>Dezelfde voorwaarde, in de uitleg onder een eigen naam.</summary>
    public static Voorwaarde<T> Genaamd<T>(this Voorwaarde<T> voorwaarde, Tekst naam)
        where T : class => new MetNaam<T>(voorwaarde, naam);

    /// <summary>Dezelfde voorwaarde, die alleen bepaalt om welke elementen of om wie het gaat.</summary>
    public static Voorwaarde<T> Afbakenend<T>(this Voorwaarde<T> voorwaarde)
        where T : class => new Afbakening<T>(voorwaarde);

    /// <summary>Dezelfde voorwaarde, die moet blijken: zolang zij onbekend is, geldt zij niet.</summary>
    public static Voorwaarde<T> Gebleken<T>(this Voorwaarde<T> voorwaarde)
        where T : class => new Gebleken<T>(voorwaarde);

    /// <summary>Dezelfde voorwaarde, met de reden die geldt als zij niet vervuld is.</summary>
    public static Voorwaarde<T> Anders<T>(this Voorwaarde<T> voorwaarde, Reden reden)
        where T : class => new MetReden<T>(voorwaarde, reden, twijfel: false);

    /// <summary>Dezelfde voorwaarde, maar is zij niet vervuld, dan moet een mens oordelen.</summary>
    public static Voorwaarde<T> AndersTwijfel<T>(this Voorwaarde<T> voorwaarde, Reden reden)
        where T : class => new MetReden<T>(voorwaarde, reden, twijfel: true);

    /// <summary>Dezelfde voorwaarde, die tot en met een dag nog niet vervuld hoeft te zijn.</summary>
    /// <param name="voorwaarde">De voorwaarde.</param>
    /// <param name="dag">De laatste dag van de termijn.</param>
    /// <param name="verviel">De dag tot en met welke de voorwaarde eerder gold; noemt de uitleg als die later is.</param>
    /// <param name="gevolg">Wanneer het na de laatste dag te laat is; blijkt dat niet, dan noemt de uitleg hem niet.</param>
    public static Voorwaarde<T> Uiterlijk<T>(
        this Voorwaarde<T> voorwaarde, Uitdrukking<T, DateOnly> dag, Uitdrukking<T, DateOnly>? verviel = null, Voorwaarde<T>? gevolg = null)
        where T : class => new MetTermijn<T>(voorwaarde, dag, verviel, gevolg);

    /// <summary>
    /// Dezelfde voorwaarde, waarvoor de bron geen termijn geeft: zolang zij niet vervuld is, wacht zij (INT-10).
    /// </summary>
    /// <param name="voorwaarde">De voorwaarde.</param>
    /// <param name="sinds">De dag sinds wanneer zij wacht.</param>
    /// <param name="termijn">De termijn die een gastheer kan stellen, vanaf die dag.</param>
    public static Voorwaarde<T> ZonderTermijn<T>(this Voorwaarde<T> voorwaarde, Uitdrukking<T, DateOnly> sinds, Normwaarde termijn)
        where T : class => new ZonderTermijn<T>(voorwaarde, sinds, termijn);

    /// <summary>Dezelfde voorwaarde, die als zij nog niet vervuld is, dat ook niet meer wordt zodra een andere geldt.</summary>
    public static Voorwaarde<T> VoorbijAls<T>(this Voorwaarde<T> voorwaarde, Voorwaarde<T> voorbij)
        where T : class => new VoorbijAls<T>(voorwaarde, voorbij);

    /// <summary>Dezelfde voorwaarde, met een zin voor de lezer die het oordeel niet verandert.</summary>
    /// <param name="voorwaarde">De voorwaarde.</param>
    /// <param name="wanneer">Wanneer de zin erbij hoort.</param>
    /// <param name="kanttekening">De zin.</param>
    public static Voorwaarde<T> MetKanttekening<T>(this Voorwaarde<T> voorwaarde, Voorwaarde<T> wanneer, Tekst kanttekening)
        where T : class => new MetKanttekening<T>(voorwaarde, wanneer, kanttekening);

    /// <summary>Dezelfde voorwaarde, maar is een tegenspraak in de feiten gebleken, dan moet een mens oordelen.</summary>
    public static Voorwaarde<T> TwijfelAls<T>(this Voorwaarde<T> voorwaarde, Voorwaarde<T> tegenspraak, Reden reden)
        where T : class => new TwijfelAls<T>(voorwaarde, tegenspraak, reden);

    /// <summary>De waarde heeft een eigenschap die alleen van de waarde zelf afhangt.</summary>
    /// <param name="uitdrukking">De waarde.</param>
    /// <param name="klopt">De eigenschap; mag niet gooien en niets van buiten lezen.</param>
    /// <param name="naam">De eigenschap in woorden, na de naam van de waarde.</param>
    public static Voorwaarde<T> Klopt<T, W>(this Uitdrukking<T, W> uitdrukking, Func<W, bool> klopt, Tekst naam)
        where T : class => new Klopt<T, W>(uitdrukking, klopt, naam);
}
