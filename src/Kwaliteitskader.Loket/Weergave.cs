using System.Globalization;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Loket.Teksten;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
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

    /// <summary>De waarde van een feit zoals een mens haar zegt, naar wat er op die plaats staat.</summary>
    public string Waarde(string pad, string waarde) => Velden.GetValueOrDefault(FactNames.Patroon(pad)) switch
    {
        { Soort: Veldsoort.JaNee } when bool.TryParse(waarde, out var ja) => this[ja ? Formulierteksten.Ja : Formulierteksten.Nee],
        { Soort: Veldsoort.Datum } when DateOnly.TryParseExact(waarde, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) => Dag(dag),
        { Soort: Veldsoort.Keuze } veld when veld.Keuzen.FirstOrDefault(keuze => keuze.Naam == waarde) is { Naam: not null } keuze => this[keuze.Woord],
        _ => waarde,
    };

    /// <summary>De dag waarop iets in Nederland gebeurde.</summary>
    public static DateOnly Dagvan(DateTimeOffset moment) => DateOnly.FromDateTime(Plaatselijk(moment).DateTime);

    public static string Code(Taal taal) => taal == Taal.Engels ? "en" : "nl";

    private static Dictionary<string, Contractveld> Velden { get; } = Contractveld.Alle.ToDictionary(veld => veld.Pad);

    private static DateTimeOffset Plaatselijk(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Tijdzone);

    private static TimeZoneInfo Tijdzone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
}
