using System.CommandLine;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Cli.Opdrachtregel;

/// <summary>Wat zonder optie achter een opdracht staat, met hulp in beide talen.</summary>
/// <typeparam name="T">Het type van de waarde.</typeparam>
/// <param name="naam">Hoe het heet.</param>
internal sealed class Operand<T>(string naam) : Argument<T>(naam), ITweetalig
{
    /// <inheritdoc/>
    public required Tekst Doel { get; init; }

    /// <inheritdoc/>
    public required Tekst? Waarde { get; init; }
}
