using Kwaliteitskader.Model;

namespace Kwaliteitskader.Cli.Cijfers;

/// <summary>Een tabel met aantallen, die als tekst, JSON en CSV hetzelfde zegt.</summary>
internal sealed class Cijferreeks
{
    /// <summary>De naam in JSON en CSV.</summary>
    public required string Naam { get; init; }

    /// <summary>De kop in tekst.</summary>
    public required Tekst Titel { get; init; }

    /// <summary>Waarnaar verdeeld is, bijvoorbeeld <c>norm</c>.</summary>
    public required IReadOnlyList<string> Sleutels { get; init; }

    /// <summary>Wat geteld is, bijvoorbeeld <c>voldoet</c>.</summary>
    public required IReadOnlyList<string> Maten { get; init; }

    /// <summary>De rijen.</summary>
    public required IReadOnlyList<Cijferrij> Rijen { get; init; }

    /// <summary>Of de maten van een rij samen een bekend totaal zijn, zodat één verzwegen getal eruit af te leiden is.</summary>
    public bool IsVerdeling { get; init; } = true;

    /// <summary>Of de reeks ook in tekst staat; te lang om te lezen staat zij alleen in JSON en CSV.</summary>
    public bool InTekst { get; init; } = true;

    /// <summary>Hoeveel rijen er in tekst staan; afwezig voor alle.</summary>
    public int? RijenInTekst { get; init; }

    /// <summary>De maat die op een terminal als balk te zien is; afwezig als er geen is.</summary>
    public int? Balk { get; init; }
}

/// <summary>Een rij van een <see cref="Cijferreeks"/>.</summary>
/// <param name="Sleutel">Waarover de rij gaat.</param>
/// <param name="Aantallen">De aantallen; <see langword="null"/> is verzwegen.</param>
internal sealed record Cijferrij(IReadOnlyList<string> Sleutel, IReadOnlyList<long?> Aantallen)
{
    /// <summary>Wat de sleutel betekent, voor een lezer; afwezig als de sleutel dat zelf zegt.</summary>
    public Tekst? Zin { get; init; }
}
