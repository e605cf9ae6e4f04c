using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen.Oordeelswijzen;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen;

/// <summary>De delen van een norm.</summary>
/// <typeparam name="T">Het onderwerp.</typeparam>
/// <param name="geadresseerde">Tot wie de norm zich richt; zonder voorwaarde tot elk onderwerp.</param>
/// <param name="uitzonderingen">Wanneer de norm bij uitzondering niet geldt.</param>
/// <param name="eis">Wat de norm eist.</param>
internal sealed class Normdelen<T>(Voorwaarde<T>? geadresseerde, Uitzondering<T>[] uitzonderingen, Voorwaarde<T> eis)
    where T : class
{
    /// <summary>Tot wie de norm zich richt; zonder voorwaarde tot elk onderwerp.</summary>
    public Voorwaarde<T>? Geadresseerde { get; } = geadresseerde;

    /// <summary>Wanneer de norm bij uitzondering niet geldt.</summary>
    public Uitzondering<T>[] Uitzonderingen { get; } = uitzonderingen;

    /// <summary>Wat de norm eist.</summary>
    public Voorwaarde<T> Eis { get; } = eis;

    /// <summary>Alle delen: geadresseerde, uitzonderingen, eis.</summary>
    public IReadOnlyList<Bouwsteen> Bouwstenen { get; } =
        [.. new Bouwsteen?[] { geadresseerde }.OfType<Bouwsteen>(), .. uitzonderingen.Select(uitzondering => uitzondering.Voorwaarde), eis];

    /// <summary>Oordeelt langs deze voorwaarden.</summary>
    public Oordeelswijze<T> Boom { get; } = new LangsDeBoom<T>(geadresseerde?.Kern, [.. uitzonderingen.Select(uitzondering => uitzondering.Voorwaarde.Kern)], eis.Kern);
}
