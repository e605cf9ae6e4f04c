using System.Collections.Immutable;
using System.Text;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Een brief in Markdown per aanvraag, met een streep ertussen.</summary>
internal sealed class LetterWriter(Stream output, Briefhoofd hoofd, Taal taal) : IAdviceWriter
{
    private bool eerder;

    public void Write(Invoerrecord record, Advies advies) => Write(new AdviceLetter(advies, record.Resultaat.Dossier!, hoofd, taal).Text());

    public void Write(ImmutableArray<Leesfout> fouten) => Write(GeenBrief(fouten, taal));

    /// <summary>Wat er in plaats van een brief staat als een dossier niet te lezen is.</summary>
    public static string GeenBrief(ImmutableArray<Leesfout> fouten, Taal taal)
    {
        var kop = new Tekst("Geen brief: dit dossier is niet te lezen", "No letter: this dossier cannot be read").In(taal);
        var regels = fouten.Select(fout => $"- {Markdown.Plain(Leesfoutplaats.Van(fout, taal))}: {Markdown.Plain(fout.Melding.In(taal))}\n");
        return $"# {kop}\n\n{string.Concat(regels)}";
    }

    public void Complete()
    {
    }

    private void Write(string brief)
    {
        output.Write(Encoding.UTF8.GetBytes(eerder ? $"\n---\n\n{brief}" : brief));
        eerder = true;
    }
}
