namespace Kwaliteitskader.Werkboek.Lezen;

/// <summary>Wat er in een cel staat, zoals het bestand het zegt.</summary>
/// <param name="Adres">De plaats.</param>
/// <param name="Soort">Wat voor waarde het is.</param>
/// <param name="Waarde">De waarde als tekst; van een getal zoals het geschreven is.</param>
/// <param name="AlsDatum">Of een getal als datum getoond wordt.</param>
internal readonly record struct Cel(Celadres Adres, Celsoort Soort, string Waarde, bool AlsDatum = false);

/// <summary>Wat voor waarde in een cel staat.</summary>
internal enum Celsoort
{
    /// <summary>Een tekst.</summary>
    Tekst,

    /// <summary>Een getal, ook als het als datum getoond wordt.</summary>
    Getal,

    /// <summary>Waar of onwaar.</summary>
    JaNee,

    /// <summary>Een dag, als tekst volgens ISO 8601 opgeslagen.</summary>
    Dag,

    /// <summary>Een fout van het rekenblad.</summary>
    Fout,

    /// <summary>Een formule.</summary>
    Formule,
}
