using System.Collections.Immutable;
using System.Text;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Rendering.Html;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Alle rapporten op één bladzijde die in een browser te lezen en af te drukken is.</summary>
internal sealed class HtmlRecordWriter(Stream output, Taal taal) : IRecordWriter
{
    private readonly HtmlReport verslag = new(taal);
    private bool begonnen;

    public void Write(Invoerrecord record, Toetsrapport rapport) => Write(verslag.Rapport(rapport));

    public void Write(ImmutableArray<Leesfout> fouten) => Write(verslag.Fouten(fouten));

    public void Complete() => Write(verslag.Einde());

    private void Write(string deel)
    {
        output.Write(Encoding.UTF8.GetBytes(begonnen ? deel : verslag.Begin() + deel));
        begonnen = true;
    }
}
