using System.Globalization;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Woorden;

namespace Kwaliteitskader.Loket;

/// <summary>Hoe een pagina iets zegt: in de taal van de bezoeker, en op de klok van Nederland.</summary>
internal sealed class Weergave
{
    /// <summary>De naam van het koekje met de gekozen taal.</summary>
    public const string Taalkoekje = "taal";

    private readonly TimeProvider klok;

    public Weergave(IHttpContextAccessor verzoek, TimeProvider klok)
        : this(verzoek.HttpContext?.Request.Cookies[Taalkoekje] == Code(Taal.Engels) ? Taal.Engels : Taal.Nederlands, klok)
    {
    }

    public Weergave(Taal taal, TimeProvider klok)
    {
        this.klok = klok;
        Taal = taal;
        Woorden = new(taal);
    }

    public Taal Taal { get; }

    public Woorden Woorden { get; }

    /// <summary>De taal zoals HTML haar noemt.</summary>
    public string Taalcode => Code(Taal);

    /// <summary>Vandaag, in Nederland.</summary>
    public DateOnly Vandaag => DateOnly.FromDateTime(Plaatselijk(klok.GetUtcNow()).DateTime);

    public string this[Tekst tekst] => tekst.In(Taal);

    public string Dag(DateOnly dag) => Datumtekst.Van(dag, Taal);

    public string Moment(DateTimeOffset moment)
    {
        var hier = Plaatselijk(moment);
        return $"{Dag(DateOnly.FromDateTime(hier.DateTime))}, {hier.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }

    /// <summary>Hoeveel hele dagen er verstreken zijn.</summary>
    public int Dagen(DateTimeOffset sinds) => Math.Max(0, Vandaag.DayNumber - DateOnly.FromDateTime(Plaatselijk(sinds).DateTime).DayNumber);

    public string Van(Uitkomst uitkomst) => Woorden.Van(uitkomst);

    public string Van(Adviesuitkomst uitkomst) => Woorden.Van(uitkomst);

    public string Van(Register register) => Rules.Registers.Registernormen.Naam(register).In(Taal);

    /// <summary>De dag waarop iets in Nederland gebeurde.</summary>
    public static DateOnly Dagvan(DateTimeOffset moment) => DateOnly.FromDateTime(Plaatselijk(moment).DateTime);

    public static string Code(Taal taal) => taal == Taal.Engels ? "en" : "nl";

    private static DateTimeOffset Plaatselijk(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Tijdzone);

    private static TimeZoneInfo Tijdzone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
}
