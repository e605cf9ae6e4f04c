using DocumentFormat.OpenXml.Spreadsheet;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Werkboek.Opmaak;

/// <summary>Wat een rekenblad van een cel aanneemt.</summary>
/// <param name="Soort">De soort keuring.</param>
/// <param name="Eerste">De eerste grens, of de lijst waaruit te kiezen is.</param>
/// <param name="Tweede">De tweede grens.</param>
/// <param name="Melding">Wat het rekenblad zegt als het niet past.</param>
internal sealed record Celkeuring(DataValidationValues Soort, string Eerste, string? Tweede, Tekst Melding)
{
    // De dagen die elk rekenblad gelijk telt: van 1 maart 1900 tot en met 31 december 9999.
    private const string EersteDag = "61";
    private const string LaatsteDag = "2958465";

    /// <summary>De taal van de melding.</summary>
    public Taal Taal { get; init; }

    /// <summary>Een keuze uit een gebied.</summary>
    public static Celkeuring Keuze(string gebied) => new(DataValidationValues.List, gebied, null, new("Kies een waarde uit de lijst.", "Choose a value from the list."));

    /// <summary>Een sleutel uit een gebied; wat er nog niet staat, mag, met een waarschuwing.</summary>
    public static Celkeuring Verwijzing(string gebied) => Keuze(gebied) with { Soepel = true };

    /// <summary>Een dag.</summary>
    public static Celkeuring Dag() => new(DataValidationValues.Date, EersteDag, LaatsteDag, new("Vul een datum in, zoals 31-12-2026.", "Enter a date, such as 31-12-2026."));

    /// <summary>Een geheel getal van nul of meer.</summary>
    public static Celkeuring Geheel() => new(DataValidationValues.Whole, "0", "2147483647", new("Vul een geheel getal van nul of meer in.", "Enter a whole number of zero or more."));

    /// <summary>Een getal van nul of meer.</summary>
    public static Celkeuring Getal() => new(DataValidationValues.Decimal, "0", "1000000000000000", new("Vul een getal van nul of meer in.", "Enter a number of zero or more."));

    /// <summary>Of het rekenblad alleen waarschuwt.</summary>
    public bool Soepel { get; init; }

    /// <summary>Vult de keuring in.</summary>
    public void Vul(DataValidation regel)
    {
        regel.Type = Soort;
        regel.ShowErrorMessage = true;
        regel.ErrorStyle = Soepel ? DataValidationErrorStyleValues.Warning : DataValidationErrorStyleValues.Stop;
        regel.Error = Melding.In(Taal);
        regel.Formula1 = new(Eerste);
        if (Tweede is not null)
        {
            regel.Operator = DataValidationOperatorValues.Between;
            regel.Formula2 = new(Tweede);
        }
    }
}
