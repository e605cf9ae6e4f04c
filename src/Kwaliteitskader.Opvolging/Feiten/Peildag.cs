using NRules.RuleModel;

namespace Kwaliteitskader.Opvolging.Feiten;

/// <summary>De dag van de sessie. Regels vragen geen klok: de dag is een feit als elk ander.</summary>
/// <param name="Dag">De dag.</param>
public sealed record Peildag(DateOnly Dag) : IIdentityProvider
{
    /// <inheritdoc/>
    public object GetIdentity() => typeof(Peildag);
}
