using System.Globalization;

namespace Kwaliteitskader.Model.Woorden;

/// <summary>De waarde van een feit in woorden: ja of nee, een dag voluit, een getal met een komma, een naam uit een opsomming.</summary>
public static class Waardetekst
{
    private const string Vorm = "#,0.##";

    private static readonly NumberFormatInfo Nederlands = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>Een waarde in beide talen; <see langword="null"/> als zij voor zichzelf spreekt.</summary>
    public static Tekst? Van<W>(W waarde)
        where W : struct => waarde switch
        {
            bool ja => ja ? new("ja", "yes") : new("nee", "no"),
            DateOnly dag => new(Datumtekst.Van(dag, Taal.Nederlands), Datumtekst.Van(dag, Taal.Engels)),
            Enum naam => Feitwoorden.Van(naam),
            decimal getal => Getal(getal),
            _ => null,
        };

    /// <summary>Een getal zoals de lezer het schrijft: <c>1.234,5</c> in het Nederlands, <c>1,234.5</c> in het Engels.</summary>
    public static Tekst Getal(decimal getal) => new(getal.ToString(Vorm, Nederlands), getal.ToString(Vorm, CultureInfo.InvariantCulture));
}
