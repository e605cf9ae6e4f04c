using Kwaliteitskader.Rules.Toetsing;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Zet de toets klaar voor dependency injection.</summary>
public static class KwaliteitskaderServices
{
    /// <summary>Registreert één <see cref="Kwaliteitstoets"/> voor de hele toepassing. Wie dit vaker aanroept, stelt meer in.</summary>
    /// <param name="services">De diensten van de gastheer.</param>
    /// <param name="instellen">
    /// Stelt eigen normen en normwaarden in, bovenop wat eerdere aanroepen instelden; zonder enige instelling geldt de standaard.
    /// </param>
    /// <remarks>
    /// Het zijn gewone opties: <c>services.Configure&lt;Kwaliteitstoetsopties&gt;(…)</c> telt mee, ook ervoor of erna. Wat niet samengaat,
    /// is een <see cref="OptionsValidationException"/> als de toepassing start, of als de toets voor het eerst gevraagd wordt. Een
    /// toets die de gastheer zelf registreert, gaat voor.
    /// </remarks>
    public static IServiceCollection AddKwaliteitskader(this IServiceCollection services, Action<Kwaliteitstoetsopties>? instellen = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var opties = services.AddOptionsWithValidateOnStart<Kwaliteitstoetsopties, Optiekeuring>();
        if (instellen is not null)
        {
            opties.Configure(instellen);
        }

        services.TryAddSingleton(diensten => diensten.GetRequiredService<IOptions<Kwaliteitstoetsopties>>().Value.Maak());
        return services;
    }

    private sealed class Optiekeuring : IValidateOptions<Kwaliteitstoetsopties>
    {
        public ValidateOptionsResult Validate(string? name, Kwaliteitstoetsopties options)
        {
            try
            {
                options.Maak();
                return ValidateOptionsResult.Success;
            }
            catch (ArgumentException fout)
            {
                return ValidateOptionsResult.Fail(fout.Message);
            }
        }
    }
}
