using System.Collections.Immutable;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Werkboek;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Alle rapporten in één werkboek, geschreven na het laatste record.</summary>
internal sealed class WorkbookRecordWriter(Stream output, Taal taal) : IRecordWriter
{
    private readonly Rapportwerkboek boek = new(taal);
    private int bevindingen;

    public void Write(Invoerrecord record, Toetsrapport rapport)
    {
        bevindingen += rapport.Oordelen.Length;
        if (bevindingen > Rapportwerkboek.MeesteBevindingen)
        {
            throw new Gebruiksfout(new("Een werkboek kan niet zo veel bevindingen dragen. Verwacht: --formaat csv of ndjson.", "A workbook cannot hold that many findings. Expected: --formaat csv or ndjson."));
        }

        boek.Voeg(rapport);
    }

    public void Write(ImmutableArray<Leesfout> fouten) => boek.Voeg(fouten);

    public void Complete()
    {
        // De standaarduitvoer kan niet terug, en een zip wil dat.
        using var geheugen = new MemoryStream();
        boek.Schrijf(geheugen);
        geheugen.WriteTo(output);
    }
}
