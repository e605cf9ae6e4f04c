using Kwaliteitskader.Rules.Aanspraken;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Zet de toets van de aanspraak klaar voor dependency injection.</summary>
public static class AanspraakServices
{
    /// <summary>Registreert één <see cref="Aanspraaktoets"/> voor de hele toepassing.</summary>
    /// <param name="services">De diensten van de gastheer.</param>
    /// <param name="instellen">Stelt eigen waarden en lezingen in; zonder geldt de standaard.</param>
    /// <remarks>Een toets die al geregistreerd is, gaat voor.</remarks>
    public static IServiceCollection AddKwaliteitskaderAanspraak(this IServiceCollection services, Action<Aanspraakopties>? instellen = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(_ => instellen is null ? Aanspraaktoets.Standaard : Aanspraaktoets.Maak(instellen));
        return services;
    }
}
