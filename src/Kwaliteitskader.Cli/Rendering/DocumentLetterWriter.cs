using System.Collections.Immutable;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Werkboek;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Alle brieven in één document (.docx), elk op een nieuwe bladzijde.</summary>
internal sealed class DocumentLetterWriter(Stream output, Briefhoofd hoofd, Taal taal) : IAdviceWriter
{
    private readonly List<string> brieven = [];

    public void Write(Invoerrecord record, Advies advies) => brieven.Add(new AdviceLetter(advies, record.Resultaat.Dossier!, hoofd, taal).Text());

    public void Write(ImmutableArray<Leesfout> fouten) => brieven.Add(LetterWriter.GeenBrief(fouten, taal));

    public void Complete()
    {
        using var geheugen = new MemoryStream();
        Briefdocument.Schrijf(geheugen, brieven);
        geheugen.WriteTo(output);
    }
}
