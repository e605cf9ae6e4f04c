using System.Collections.Immutable;

namespace Kwaliteitskader.Model.Normkaarten;

/// <summary>Een brondocument met zijn paragrafen in de volgorde van de tekst.</summary>
public sealed partial record Brondocument
{
    /// <summary>De korte naam in citaten, zoals <c>kngf-samenvatting</c>.</summary>
    public required string Naam { get; init; }

    /// <summary>De titel.</summary>
    public required Tekst Titel { get; init; }

    /// <summary>Wie het uitgaf, en waar het staat voor zover bekend.</summary>
    public required Tekst Uitgever { get; init; }

    /// <summary>De dag of het jaar van de uitgave, voor zover de tekst die geeft.</summary>
    public required Tekst Uitgave { get; init; }

    /// <summary>De SHA-256 van de tekst die gelezen is (UTF-8), in kleine letters: wie een andere tekst heeft, ziet dat.</summary>
    public required string Sha256 { get; init; }

    /// <summary>
    /// Of elke zin en elk punt van het document verantwoord is. Zo niet, dan alleen wat over het kwaliteitskader gaat en
    /// iemand bindt of een norm draagt.
    /// </summary>
    public required bool Volledig { get; init; }

    /// <summary>De paragrafen, in de volgorde van de tekst.</summary>
    public required ImmutableArray<Paragraaf> Paragrafen { get; init; }
}

/// <summary>Een paragraaf, kopje of tabelrij van een brondocument, met haar omvang.</summary>
public sealed record Paragraaf
{
    /// <summary>Een paragraaf zonder omvang.</summary>
    /// <param name="naam">De naam, waarmee elke plaats erin begint.</param>
    /// <param name="titel">Het opschrift, in eigen woorden.</param>
    public Paragraaf(string naam, Tekst titel) => (Naam, Titel) = (naam, titel);

    /// <summary>De naam, waarmee elke plaats erin begint.</summary>
    public string Naam { get; }

    /// <summary>Het opschrift, in eigen woorden.</summary>
    public Tekst Titel { get; }

    /// <summary>Hoeveel zinnen zij telt, opsommingen en noten niet meegeteld; 0 als er niet geteld is.</summary>
    public int Zinnen { get; init; }

    /// <summary>Hoeveel eisen of punten haar opsomming telt.</summary>
    public int Punten { get; init; }

    /// <summary>Hoeveel voetnoten erbij horen.</summary>
    public int Voetnoten { get; init; }
}
