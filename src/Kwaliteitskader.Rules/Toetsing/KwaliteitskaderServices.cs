using Kwaliteitskader.Rules.Toetsing;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Zet de toets klaar voor dependency injection.</summary>
public static class KwaliteitskaderServices
{
    /// <summary>Registreert één <see cref="Kwaliteitstoets"/> voor de hele toepassing. Wie dit vaker aanroept, stelt meer in.</summary>
    /// <param name="services">De diensten van de gastheer.</param>
    /// <param name="instellen">
    /// Stelt eigen normen en normwaarden in, bovenop wat eerdere aanroepen instelden; zonder enige instelling geldt de standaard.
    /// </param>
    /// <remarks>Een toets die de gastheer zelf registreert, gaat voor.</remarks>
    public static IServiceCollection AddKwaliteitskader(this IServiceCollection services, Action<Kwaliteitstoetsopties>? instellen = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (instellen is not null)
        {
            services.AddSingleton(new Instelling(instellen));
        }

        services.TryAddSingleton(Toets);
        return services;
    }

    private static Kwaliteitstoets Toets(IServiceProvider diensten)
    {
        var instellingen = diensten.GetServices<Instelling>().ToList();
        return instellingen.Count == 0
            ? Kwaliteitstoets.Standaard
            : Kwaliteitstoets.Maak(opties => instellingen.ForEach(instelling => instelling.Instellen(opties)));
    }

    /// <summary>Wat één aanroep instelde.</summary>
    private sealed record Instelling(Action<Kwaliteitstoetsopties> Instellen);
}
