using Kwaliteitskader.Rules.Toetsing;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Zet de toets klaar voor dependency injection.</summary>
public static class KwaliteitskaderServices
{
    /// <summary>Registreert één <see cref="Kwaliteitstoets"/> voor de hele toepassing.</summary>
    /// <param name="services">De diensten van de gastheer.</param>
    /// <param name="instellen">Stelt eigen normen en normwaarden in; zonder geldt de standaard.</param>
    public static IServiceCollection AddKwaliteitskader(this IServiceCollection services, Action<Kwaliteitstoetsopties>? instellen = null)
    {
        services.TryAddSingleton(_ => instellen is null ? Kwaliteitstoets.Standaard : Kwaliteitstoets.Maak(instellen));
        return services;
    }
}
