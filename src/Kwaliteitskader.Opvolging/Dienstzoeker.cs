using NRules.Extensibility;

namespace Kwaliteitskader.Opvolging;

/// <summary>Geeft regels de diensten van de gastheer.</summary>
/// <param name="diensten">De diensten; afwezig als er geen zijn.</param>
internal sealed class Dienstzoeker(IServiceProvider? diensten) : IDependencyResolver
{
    public object Resolve(IResolutionContext context, Type serviceType) => diensten?.GetService(serviceType)
        ?? throw new InvalidOperationException($"{context.Rule.Name} asks for {serviceType.Name}, which the host does not provide.");
}
