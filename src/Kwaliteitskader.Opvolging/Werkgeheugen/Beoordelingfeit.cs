using Kwaliteitskader.Model.Bevindingen;
using NRules.RuleModel;

namespace Kwaliteitskader.Opvolging.Werkgeheugen;

/// <summary>Het oordeel van een mens over een bevinding die om een oordeel vraagt. De bevinding zelf blijft <c>oordeelNodig</c>.</summary>
public sealed record Beoordelingfeit : IIdentityProvider
{
    /// <summary>De bevinding waarover geoordeeld is.</summary>
    public required Bevindingsleutel Bevinding { get; init; }

    /// <summary>Hoe het oordeel luidt.</summary>
    public required Uitkomst Uitkomst { get; init; }

    /// <summary>Wie oordeelde: een functie of instantie.</summary>
    public required string Door { get; init; }

    /// <summary>Waarop het oordeel berust.</summary>
    public required string Grond { get; init; }

    /// <summary>De eerste dag waarop het geldt, inclusief.</summary>
    public required DateOnly Van { get; init; }

    /// <summary>De laatste dag waarop het geldt, inclusief; afwezig: tot nader oordeel.</summary>
    public DateOnly? TotEnMet { get; init; }

    /// <summary>Of het oordeel op een dag geldt.</summary>
    public bool GeldtOp(DateOnly dag) => Van <= dag && (TotEnMet is not { } laatste || dag <= laatste);

    /// <inheritdoc/>
    public object GetIdentity() => (typeof(Beoordelingfeit), Bevinding);
}
