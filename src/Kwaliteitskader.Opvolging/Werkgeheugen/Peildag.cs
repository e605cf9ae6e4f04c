using NRules.RuleModel;

namespace Kwaliteitskader.Opvolging.Werkgeheugen;

/// <summary>De dag van de sessie. Regels vragen geen klok: de dag is een feit als elk ander.</summary>
public sealed record Peildag : IIdentityProvider
{
    /// <summary>De dag.</summary>
    public required DateOnly Dag { get; init; }

    /// <inheritdoc/>
    public object GetIdentity() => typeof(Peildag);
}
