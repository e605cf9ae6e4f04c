using System.Buffers;
using System.Globalization;
using System.Text;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Een rij per bevinding volgens RFC 4180, met regels die op <c>\n</c> eindigen. Een fout is ook een rij.</summary>
/// <remarks>
/// Een lijst in één cel staat met spaties ertussen. Een dossier zonder bevindingen houdt een rij, want geen record mag
/// verdwijnen. Stuurtekens in sleutels zijn vervangen: ook dit kan op een terminal komen.
/// </remarks>
internal sealed class CsvRecordWriter : IRecordWriter
{
    private static readonly SearchValues<char> Bijzonder = SearchValues.Create(",\"\r\n");

    private static readonly string[] Kolommen =
    [
        "dossier", "norm", "onderwerp", "uitkomst", "reden", "uiterlijk", "ontbreekt", "ontbrekendeNormwaarden",
        "bestand", "regel", "fout", "pad", "melding", "peildatum", "wendingOp", "wendingNaar", "toelichting", "herstel",
    ];

    private readonly Stream output;
    private readonly Taal taal;
    private readonly StringBuilder rows = new();

    public CsvRecordWriter(Stream output, Taal taal)
    {
        this.output = output;
        this.taal = taal;
        Row(Kolommen);
        Flush();
    }

    public void Write(Invoerrecord record, Toetsrapport rapport)
    {
        foreach (var oordeel in rapport.Oordelen)
        {
            Row(Cellen(record, rapport, rapport.Bevinding(oordeel, taal)));
        }

        if (rapport.Oordelen.IsEmpty)
        {
            Row(rapport.Dossier.Id, "", "", "", "", "", "", "", record.Bestand, Getal(record.Regel), "", "", "", Dag(rapport.Peildatum), "", "", "", "");
        }

        Flush();
    }

    public void Write(Leesfout fout)
    {
        Row("", "", "", "", "", "", "", "", fout.Bestand ?? "", Getal(fout.Regel), fout.Code, fout.Pad.ToString(), fout.Melding.In(taal), "", "", "", "", "");
        Flush();
    }

    public void Complete()
    {
    }

    private static string[] Cellen(Invoerrecord record, Toetsrapport rapport, Bevinding bevinding) =>
    [
        rapport.Dossier.Id,
        bevinding.Norm,
        bevinding.Onderwerp,
        EnumNamen.Van(bevinding.Uitkomst),
        bevinding.Reden,
        Dag(bevinding.Uiterlijk),
        string.Join(' ', bevinding.Ontbreekt),
        string.Join(' ', bevinding.OntbrekendeNormwaarden),
        record.Bestand,
        Getal(record.Regel),
        "",
        "",
        "",
        Dag(rapport.Peildatum),
        Dag(bevinding.Wending?.Op),
        bevinding.Wending is { } wending ? EnumNamen.Van(wending.Naar) : "",
        bevinding.Toelichting,
        bevinding.Herstel ?? "",
    ];

    private static string Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Getal(long getal) => getal.ToString(CultureInfo.InvariantCulture);

    private void Row(params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            rows.Append(i > 0 ? "," : "");
            Cell(SafeText.OfLines(cells[i]));
        }

        rows.Append('\n');
    }

    private void Cell(string cell)
    {
        if (cell.AsSpan().ContainsAny(Bijzonder))
        {
            rows.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            rows.Append(cell);
        }
    }

    private void Flush()
    {
        output.Write(Encoding.UTF8.GetBytes(rows.ToString()));
        rows.Clear();
    }
}
