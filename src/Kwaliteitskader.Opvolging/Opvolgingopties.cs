using NRules.Fluent.Dsl;

namespace Kwaliteitskader.Opvolging;

/// <summary>Wat een gastheer aan de opvolging kan instellen.</summary>
public sealed class Opvolgingopties
{
    private readonly List<Rule> eigen = [];

    /// <summary>De getallen waarmee de regels werken.</summary>
    public Opvolgtermijnen Termijnen { get; set; } = new();

    internal IReadOnlyList<Rule> Eigen => eigen;

    /// <summary>Voegt een eigen regel toe, na die van de bibliotheek.</summary>
    /// <remarks>
    /// Een regel wordt één keer gemaakt en door alle sessies gedeeld. Diensten vraagt hij per keer, met
    /// <c>Dependency().Resolve(() =&gt; dienst)</c>; die zijn er in <c>Then</c>, niet in <c>When</c>.
    /// </remarks>
    /// <typeparam name="TRegel">De regel.</typeparam>
    /// <exception cref="ArgumentException">De klasse is al toegevoegd.</exception>
    public Opvolgingopties Voeg<TRegel>()
        where TRegel : Rule, new()
    {
        if (eigen.Any(regel => regel is TRegel))
        {
            throw new ArgumentException($"{typeof(TRegel).Name} was added already.");
        }

        eigen.Add(new TRegel());
        return this;
    }
}
