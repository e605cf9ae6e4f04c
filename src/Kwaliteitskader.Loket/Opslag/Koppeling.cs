namespace Kwaliteitskader.Loket.Opslag;

/// <summary>
/// Een koppeling waarmee een praktijk eenmaal ontbrekende feiten aanvult, zonder account. Alleen de hash van haar sleutel wordt bewaard.
/// </summary>
internal sealed class Koppeling
{
    public required Guid Id { get; init; }

    public required Guid AanvraagId { get; init; }

    /// <summary>De ronde die de feiten vraagt; is er een nieuwe ronde, dan geldt de koppeling niet meer.</summary>
    public required int Ronde { get; init; }

    public required string Sleutelhash { get; init; }

    public required DateTimeOffset GemaaktOp { get; init; }

    public required Guid Door { get; init; }

    public required DateTimeOffset GeldigTot { get; init; }

    public DateTimeOffset? GebruiktOp { get; set; }

    public DateTimeOffset? IngetrokkenOp { get; set; }

    /// <summary>Telt elke wijziging, zodat een formulier niet twee keer aankomt.</summary>
    public int Versie { get; set; }
}

/// <summary>Een versie van de brief aan de aanvrager; een nieuwe tekst is een nieuwe versie.</summary>
internal sealed class Brief
{
    public required Guid Id { get; init; }

    public required Guid AanvraagId { get; init; }

    public required int Versie { get; init; }

    public required int Ronde { get; init; }

    /// <summary>De tekst in Markdown; afwezig als zij gewist is.</summary>
    public string? Tekst { get; set; }

    public required string Sha256 { get; init; }

    public required DateTimeOffset Op { get; init; }

    public required Guid Door { get; init; }
}
