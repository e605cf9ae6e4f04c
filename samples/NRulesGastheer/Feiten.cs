using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using NRules.RuleModel;

namespace NRulesGastheer;

/// <summary>Waarover en wanneer geoordeeld wordt. Een norm kan het hele dossier lezen, dus wat verandert, verandert hier.</summary>
/// <param name="Dossier">Het dossier.</param>
/// <param name="Peildatum">De dag.</param>
public sealed record Geval(Dossier Dossier, DateOnly Peildatum) : IIdentityProvider
{
    /// <inheritdoc/>
    public object GetIdentity() => typeof(Geval);
}

/// <summary>Een onderwerp van een dossier.</summary>
/// <typeparam name="T">De soort.</typeparam>
/// <param name="Plaats">De plaats in het dossier, als JSON Pointer.</param>
/// <param name="Feiten">De feiten.</param>
public sealed record Onderwerpfeit<T>(string Plaats, T Feiten) : IIdentityProvider
    where T : class
{
    /// <inheritdoc/>
    public object GetIdentity() => (typeof(Onderwerpfeit<T>), Plaats);
}

/// <summary>Wat een norm van een onderwerp vindt: waar regels van de gastheer op verder kunnen.</summary>
/// <param name="Norm">De norm.</param>
/// <param name="Onderwerp">De plaats in het dossier, als JSON Pointer.</param>
/// <param name="Uitkomst">De uitkomst.</param>
public sealed record Normuitkomst(string Norm, string Onderwerp, Uitkomst Uitkomst) : IIdentityProvider
{
    /// <inheritdoc/>
    public object GetIdentity() => (typeof(Normuitkomst), Norm, Onderwerp);
}
