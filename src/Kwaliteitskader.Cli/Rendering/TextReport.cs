using System.Collections.Immutable;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Het verslag voor een lezer: per dossier kort wat aandacht vraagt, of alles voluit.</summary>
internal sealed class TextReport(TextCanvas canvas, Taal taal, bool volledig) : IRecordWriter, IReaderWriter
{
    private readonly Woorden woorden = new(taal);
    private readonly long[] totalen = new long[Enum.GetValues<Uitkomst>().Length];
    private long dossiers;
    private long onleesbaar;

    public void Write(Invoerrecord record, Toetsrapport rapport)
    {
        Tussenregel();
        dossiers++;
        RecordHeading.Write(canvas, woorden, record, rapport, taal);
        if (volledig)
        {
            new FullReport(canvas, taal).Write(rapport);
        }
        else
        {
            new ShortReport(canvas, rapport, taal).Write();
        }

        foreach (var uitkomst in Enum.GetValues<Uitkomst>())
        {
            totalen[(int)uitkomst] += rapport.Aantal(uitkomst);
        }

        canvas.Flush();
    }

    public void Write(ImmutableArray<Leesfout> fouten)
    {
        Tussenregel();
        onleesbaar++;
        RecordHeading.Write(canvas, woorden, fouten, taal);
        canvas.Flush();
    }

    public void Complete()
    {
        if (dossiers + onleesbaar < 2)
        {
            return;
        }

        canvas.Blank();
        canvas.Line(Tally.Of(woorden, Tally.Over(woorden, dossiers), uitkomst => totalen[(int)uitkomst]), hanging: 2);
        if (onleesbaar > 0)
        {
            canvas.Line(Tally.Onleesbaar(woorden, onleesbaar));
        }

        canvas.Flush();
    }

    private void Tussenregel()
    {
        if (dossiers + onleesbaar > 0)
        {
            canvas.Blank();
        }
    }
}
