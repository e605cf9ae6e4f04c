using System.Globalization;
using System.Text;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Maakt van sleutels namen van bestanden, die op elk systeem kunnen en van elkaar verschillen.</summary>
/// <remarks>Wat geen letter, cijfer, punt, streepje of liggend streepje is, wordt een streepje; een pad kan zo nooit ontstaan.</remarks>
internal sealed class FileNames
{
    private const int Langste = 80;

    private static readonly string[] Gereserveerd =
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(i => new[] { $"com{i}", $"lpt{i}" })];

    private readonly HashSet<string> vergeven = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>De naam voor een sleutel; komt die er al uit, dan met een nummer.</summary>
    /// <param name="sleutel">De sleutel.</param>
    /// <param name="uitgang">De uitgang, met een punt ervoor.</param>
    public string Voor(string sleutel, string uitgang)
    {
        var kern = Kern(sleutel);
        var naam = kern + uitgang;
        for (var i = 2; !vergeven.Add(naam); i++)
        {
            naam = string.Create(CultureInfo.InvariantCulture, $"{kern}-{i}{uitgang}");
        }

        return naam;
    }

    private static string Kern(string sleutel)
    {
        var kern = new StringBuilder();
        foreach (var teken in sleutel.Take(Langste))
        {
            kern.Append(char.IsAsciiLetterOrDigit(teken) || teken is '.' or '-' or '_' ? teken : '-');
        }

        var naam = kern.ToString().Trim('.', '-');
        return naam.Length == 0 || Gereserveerd.Contains(naam.Split('.')[0], StringComparer.OrdinalIgnoreCase) ? $"dossier-{naam}".TrimEnd('-') : naam;
    }
}
