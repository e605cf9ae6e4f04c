using System.Globalization;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Cli.Scenarios;

/// <summary>Wat er aan een scenariobestand mankeert, en op welke regel.</summary>
/// <param name="regel">De regel, vanaf 1.</param>
/// <param name="melding">Wat er mankeert.</param>
internal sealed class Scenariofout(long regel, Tekst melding) : Exception(melding.Nl)
{
    /// <summary>De regel, vanaf 1.</summary>
    public long Regel { get; } = regel;

    /// <summary>De fout met haar plaats in een bestand.</summary>
    public Tekst In(string bestand)
    {
        var nummer = Regel.ToString(CultureInfo.InvariantCulture);
        return new($"{bestand}, regel {nummer}: {melding.Nl}", $"{bestand}, line {nummer}: {melding.En}");
    }
}
