using Kwaliteitskader.Rules.Aanspraken;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Zet de toets van de aanspraak klaar voor dependency injection.</summary>
public static class AanspraakServices
{
    /// <summary>Registreert één <see cref="Aanspraaktoets"/> voor de hele toepassing. Wie dit vaker aanroept, stelt meer in.</summary>
    /// <param name="services">De diensten van de gastheer.</param>
    /// <param name="instellen">Stelt eigen waarden en lezingen in; zonder geldt de standaard.</param>
    /// <remarks>Het zijn gewone opties: <c>services.Configure&lt;Aanspraakopties&gt;(…)</c> telt mee. Een toets die de gastheer zelf registreert, gaat voor.</remarks>
    public static IServiceCollection AddKwaliteitskaderAanspraak(this IServiceCollection services, Action<Aanspraakopties>? instellen = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var opties = services.AddOptionsWithValidateOnStart<Aanspraakopties>();
        if (instellen is not null)
        {
            opties.Configure(instellen);
        }

        services.TryAddSingleton(diensten => Aanspraaktoets.Met(diensten.GetRequiredService<IOptions<Aanspraakopties>>().Value));
        return services;
    }
}
