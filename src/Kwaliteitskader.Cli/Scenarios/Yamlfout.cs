using Kwaliteitskader.Model;
using YamlDotNet.Core;

namespace Kwaliteitskader.Cli.Scenarios;

/// <summary>YAML die wel te lezen is, maar geen scenario kan zijn.</summary>
/// <param name="begin">Waar het begint.</param>
/// <param name="einde">Waar het eindigt.</param>
/// <param name="melding">Wat er niet kan.</param>
internal sealed class Yamlfout(Mark begin, Mark einde, Tekst melding) : YamlException(begin, einde, melding.Nl)
{
    /// <summary>Wat er niet kan, in beide talen.</summary>
    public Tekst Melding { get; } = melding;
}
