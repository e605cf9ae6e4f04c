using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Kwaliteitskader.Cli.Scenarios;

/// <summary>Zegt op welke regel van een YAML-bestand iets staat.</summary>
internal sealed class Regelwijzer(YamlNode wortel)
{
    /// <summary>De regel, vanaf 1, van een plaats; staat zij er niet, dan die van het diepste dat er wel staat.</summary>
    /// <param name="pad">De stappen van de wortel af: namen, en nummers vanaf 0.</param>
    public long Regel(IEnumerable<string> pad)
    {
        var (hier, regel) = (wortel, wortel.Start.Line);
        foreach (var stap in pad)
        {
            if (Onder(hier, stap) is not { } gevonden)
            {
                break;
            }

            (hier, regel) = gevonden;
        }

        return regel;
    }

    // Van een eigenschap telt de regel van haar naam.
    private static (YamlNode Waarde, long Regel)? Onder(YamlNode node, string stap) => node switch
    {
        YamlMappingNode groep when groep.Children.FirstOrDefault(paar => paar.Key is YamlScalarNode naam && naam.Value == stap) is { Key: { } sleutel, Value: { } waarde } => (waarde, sleutel.Start.Line),
        YamlSequenceNode lijst when int.TryParse(stap, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < lijst.Children.Count => (lijst.Children[index], lijst.Children[index].Start.Line),
        _ => null,
    };
}
