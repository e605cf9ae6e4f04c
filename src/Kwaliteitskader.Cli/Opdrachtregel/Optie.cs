using System.CommandLine;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Cli.Opdrachtregel;

/// <summary>Een optie met hulp in beide talen.</summary>
/// <typeparam name="T">Het type van de waarde.</typeparam>
/// <param name="naam">Hoe zij heet, met streepjes.</param>
/// <param name="ookwel">Andere namen.</param>
internal sealed class Optie<T>(string naam, params string[] ookwel) : Option<T>(naam, ookwel), ITweetalig
{
    /// <inheritdoc/>
    public required Tekst Doel { get; init; }

    /// <inheritdoc/>
    public Tekst? Waarde { get; init; }
}
