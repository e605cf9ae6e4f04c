using Kwaliteitskader.Model.Feiten;
using NRules.RuleModel;

namespace Kwaliteitskader.Opvolging.Werkgeheugen;

/// <summary>Of een praktijk of therapeut in een register staat. Is dat niet bekend, dan is dit feit er niet.</summary>
public sealed record Registerstand : IIdentityProvider
{
    /// <summary>Het register.</summary>
    public required Register Register { get; init; }

    /// <summary>De praktijk of therapeut.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>Of er op de dag van de sessie een inschrijving is die telt.</summary>
    public required bool Ingeschreven { get; init; }

    /// <summary>Hoeveel normen het register aan inschrijving stelt.</summary>
    public required int Criteria { get; init; }

    /// <inheritdoc/>
    public object GetIdentity() => (typeof(Registerstand), Register, Onderwerp);
}
