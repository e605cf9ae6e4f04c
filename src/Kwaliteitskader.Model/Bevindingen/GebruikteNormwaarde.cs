using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Een getal dat een criterium leest.</summary>
public sealed record GebruikteNormwaarde
{
    /// <summary>De sleutel van de normwaarde, zoals <c>punten-keurmerk</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Wat het getal voorstelt, in woorden.</summary>
    public required string Naam { get; init; }

    /// <summary>Het getal.</summary>
    public required int Getal { get; init; }

    /// <summary>Waarin het getal telt, zoals <c>maanden</c>.</summary>
    public required string Eenheid { get; init; }

    /// <summary>Waarvoor het getal geldt als er per geval een is; anders afwezig.</summary>
    public int? Geval { get; init; }

    /// <summary>De eerste dag waarop het getal geldt, inclusief; afwezig: altijd al.</summary>
    public DateOnly? Van { get; init; }

    /// <summary>De laatste dag waarop het getal geldt, inclusief; afwezig: nog steeds.</summary>
    public DateOnly? Tot { get; init; }

    /// <summary>Of de gastheer het getal opgaf, in plaats van wat de bibliotheek ervoor heeft.</summary>
    public required bool Opgegeven { get; init; }

    /// <summary>Waar het getal op berust.</summary>
    public required Bron Bron { get; init; }
}
