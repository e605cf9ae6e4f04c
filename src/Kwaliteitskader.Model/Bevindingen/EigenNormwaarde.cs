using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Een getal waarnaar geoordeeld is en dat de gastheer opgaf, in plaats van wat de bibliotheek ervoor heeft.</summary>
public sealed record EigenNormwaarde
{
    /// <summary>De sleutel van de normwaarde, zoals <c>punten-keurmerk</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Het getal.</summary>
    public required int Getal { get; init; }

    /// <summary>Waarvoor het getal geldt als er per geval een is; anders afwezig.</summary>
    public int? Geval { get; init; }

    /// <summary>De eerste dag waarop het getal geldt, inclusief; afwezig: altijd al.</summary>
    public DateOnly? Van { get; init; }

    /// <summary>De laatste dag waarop het getal geldt, inclusief; afwezig: nog steeds.</summary>
    public DateOnly? Tot { get; init; }

    /// <summary>Waar het getal volgens de gastheer op berust.</summary>
    public required Bron Bron { get; init; }
}
