using System.Globalization;
using Hl7.Fhir.Model;

namespace Kwaliteitskader.Fhir.Vertalen;

/// <summary>Dagen uit tijdstippen van FHIR, in Nederland.</summary>
internal static class Dagen
{
    private const string Vorm = "yyyy-MM-dd";

    private static readonly TimeZoneInfo Nederland = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>De dag van een datum of tijdstip; <see langword="null"/> als alleen jaar of maand bekend is.</summary>
    public static DateOnly? Dag(string? tekst) => tekst switch
    {
        { Length: > 10 } => DateTimeOffset.TryParse(tekst, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment) ? Dag(moment) : null,
        { Length: 10 } => DateOnly.TryParseExact(tekst, Vorm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null,
        _ => null,
    };

    /// <summary>De dag van een tijdstip.</summary>
    public static DateOnly? Dag(DateTimeOffset? moment) => moment is { } bekend ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(bekend, Nederland).Date) : null;

    /// <summary>De dag van een waarde die een dag, tijdstip of periode is; van een periode de eerste.</summary>
    public static DateOnly? Dag(DataType? waarde) => waarde switch
    {
        FhirDateTime tijd => Dag(tijd.Value),
        Date datum => Dag(datum.Value),
        Period periode => Dag(periode.Start),
        _ => null,
    };
}
