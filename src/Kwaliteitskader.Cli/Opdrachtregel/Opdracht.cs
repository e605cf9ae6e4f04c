using System.CommandLine;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Cli.Opdrachtregel;

/// <summary>Een opdracht met hulp in beide talen.</summary>
/// <param name="naam">Hoe zij heet.</param>
/// <param name="doel">Wat zij doet.</param>
internal sealed class Opdracht(string naam, Tekst doel) : Command(naam), ITweetalig
{
    /// <inheritdoc/>
    public Tekst Doel { get; } = doel;

    /// <inheritdoc/>
    public Tekst? Waarde => null;

    /// <summary>Wat haar exitcodes zeggen.</summary>
    public Codetekst Codes { get; set; } = Codetekst.Gedaan;
}
