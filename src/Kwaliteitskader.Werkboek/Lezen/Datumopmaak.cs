using DocumentFormat.OpenXml.Spreadsheet;

namespace Kwaliteitskader.Werkboek.Lezen;

/// <summary>Weet van een stijl of zij een getal als datum toont.</summary>
internal sealed class Datumopmaak(Stylesheet? stijlen)
{
    private readonly List<uint> opmaken = [.. stijlen?.CellFormats?.Elements<CellFormat>().Select(stijl => stijl.NumberFormatId?.Value ?? 0) ?? []];

    private readonly Dictionary<uint, string> eigen = (stijlen?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        .DistinctBy(vorm => vorm.NumberFormatId?.Value ?? 0)
        .ToDictionary(vorm => vorm.NumberFormatId?.Value ?? 0, vorm => vorm.FormatCode?.Value ?? "");

    /// <summary>Of een stijl dagen toont.</summary>
    public bool IsDatum(uint stijl) => stijl < opmaken.Count && IsDatumvorm(opmaken[(int)stijl]);

    // De vaste nummers die een dag tonen, met die van Oost-Aziatische versies; wat alleen een tijdstip toont, is geen dag.
    private bool IsDatumvorm(uint vorm) => vorm is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58)
        || (eigen.TryGetValue(vorm, out var code) && ToontDag(code));

    // Tussen aanhalingstekens, rechte haken en na een schuine streep staat letterlijke tekst, een kleur of een land.
    private static bool ToontDag(string code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = Sluiting(code, i, '"');
                    break;
                case '[':
                    i = Sluiting(code, i, ']');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'y' or 'Y' or 'd' or 'D':
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    private static int Sluiting(string code, int vanaf, char teken) =>
        code.IndexOf(teken, vanaf + 1) is >= 0 and var plaats ? plaats : code.Length;
}
