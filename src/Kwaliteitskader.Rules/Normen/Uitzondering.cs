using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen;

/// <summary>Een geval waarin een norm bij uitzondering niet geldt.</summary>
/// <typeparam name="T">Het onderwerp.</typeparam>
/// <param name="Reden">De reden die de bevinding dan krijgt.</param>
/// <param name="Voorwaarde">Wat gebleken moet zijn.</param>
public sealed record Uitzondering<T>(Reden Reden, Voorwaarde<T> Voorwaarde)
    where T : class;
