using Kwaliteitskader.Opvolging;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Zet de opvolging klaar voor dependency injection.</summary>
public static class OpvolgingServices
{
    /// <summary>
    /// Registreert één <see cref="Opvolger"/> voor de hele toepassing. Regels van de gastheer krijgen hun diensten uit dezelfde container.
    /// Wie dit vaker aanroept, stelt meer in.
    /// </summary>
    /// <param name="services">De diensten van de gastheer.</param>
    /// <param name="instellen">Stelt eigen regels en getallen in; zonder geldt de standaard.</param>
    /// <remarks>Het zijn gewone opties: <c>services.Configure&lt;Opvolgingopties&gt;(…)</c> telt mee. De opvolger is van de hele toepassing; diensten van één verzoek krijgt een sessie die met de diensten van dat verzoek opengaat.</remarks>
    public static IServiceCollection AddKwaliteitskaderOpvolging(this IServiceCollection services, Action<Opvolgingopties>? instellen = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var opties = services.AddOptions<Opvolgingopties>();
        if (instellen is not null)
        {
            opties.Configure(instellen);
        }

        services.TryAddSingleton(diensten => Opvolger.Met(diensten.GetRequiredService<IOptions<Opvolgingopties>>().Value, diensten));
        return services;
    }
}
