using System.Buffers;
using System.Text;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Schrijft rijen volgens RFC 4180, elk op één regel die op <c>\n</c> eindigt.</summary>
/// <remarks>
/// Een rekenblad voert een cel die als formule begint, uit; daarvoor komt een aanhalingsteken te staan, zoals OWASP aanraadt.
/// Stuurtekens, tabs en regeleinden in cellen zijn vervangen.
/// </remarks>
internal sealed class CsvTable
{
    private const int FlushAt = 1 << 20;
    private const string Dash = "-";

    // Ook de brede vormen, die een rekenblad in sommige talen als de smalle leest.
    private static readonly SearchValues<char> StartsFormula = SearchValues.Create("=+-@＝＋－＠");

    private readonly Stream output;
    private readonly char separator;
    private readonly SearchValues<char> quoted;
    private readonly StringBuilder rows = new();

    /// <summary>Begint een tabel.</summary>
    /// <param name="output">Waarheen.</param>
    /// <param name="vorm">Hoe zij eruitziet.</param>
    /// <param name="kop">De namen van de kolommen, meteen geschreven; afwezig om zonder kop en byte order mark verder te gaan in een tabel die er al is.</param>
    public CsvTable(Stream output, CsvShape vorm, string[]? kop)
        : this(output, kop is null ? vorm with { Bom = false } : vorm)
    {
        if (kop is not null)
        {
            Row(kop);
            Flush();
        }
    }

    /// <summary>Begint een tabel zonder kop.</summary>
    public CsvTable(Stream output, CsvShape vorm)
    {
        this.output = output;
        separator = vorm.Scheiding;
        quoted = SearchValues.Create([separator, '"', '\r', '\n']);
        rows.Append(vorm.Bom ? "\uFEFF" : "");
    }

    /// <summary>Een rij.</summary>
    public void Row(params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                rows.Append(separator);
            }

            Cell(cells[i]);
        }

        rows.Append('\n');
        if (rows.Length >= FlushAt)
        {
            Flush();
        }
    }

    /// <summary>Schrijft weg wat er in het geheugen staat.</summary>
    public void Flush()
    {
        output.Write(Encoding.UTF8.GetBytes(rows.ToString()));
        rows.Clear();
    }

    private void Cell(string content)
    {
        // Naar de inhoud en niet naar de veilige tekst: een tab of regeleinde vooraan is ook een begin van een formule.
        var neutral = IsFormula(content) ? "'" : "";
        var cell = SafeText.Of(content);
        if (cell.AsSpan().ContainsAny(quoted))
        {
            rows.Append('"').Append(neutral).Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            rows.Append(neutral).Append(cell);
        }
    }

    // Een streepje alleen is de naam van de standaardinvoer en rekent niets uit.
    private static bool IsFormula(string content) =>
        content.Length > 0 && content != Dash && (StartsFormula.Contains(content[0]) || content[0] is '\t' or '\r' or '\n');
}
