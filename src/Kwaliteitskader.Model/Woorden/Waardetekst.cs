using System.Globalization;

namespace Kwaliteitskader.Model.Woorden;

/// <summary>De waarde van een feit in woorden: ja of nee, een dag voluit, een getal met een komma, een naam uit een opsomming.</summary>
public static class Waardetekst
{
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

    /// <summary>Een getal, in het Nederlands met een komma: <c>32,5</c>.</summary>
    public static Tekst Getal(decimal getal)
    {
        var engels = getal.ToString("0.##", CultureInfo.InvariantCulture);
        return new(engels.Replace('.', ','), engels);
    }
}
