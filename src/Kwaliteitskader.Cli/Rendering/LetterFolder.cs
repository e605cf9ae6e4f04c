using System.Collections.Immutable;
using System.Text;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Werkboek;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Een brief per bestand in een map, genoemd naar zijn dossier, en een lijst van alle aanvragen.</summary>
internal sealed class LetterFolder(string map, bool document, CsvAdviceWriter lijst, Briefhoofd hoofd, Taal taal, CommandHost host) : IAdviceWriter
{
    /// <summary>De naam van de lijst van alle aanvragen.</summary>
    public const string Lijst = "aanvragen.csv";

    private readonly FileNames namen = new();

    public void Write(Invoerrecord record, Advies advies)
    {
        var naam = namen.Voor(advies.Dossier.Id, document ? ".docx" : ".md");
        using var doel = OutputTarget.Open(Path.Combine(map, naam), host);
        doel.Stroom.Write(Bytes(new AdviceLetter(advies, record.Resultaat.Dossier!, hoofd, taal).Text()));
        doel.Voltooi();
        lijst.Write(record, advies, naam);
    }

    public void Write(ImmutableArray<Leesfout> fouten) => lijst.Write(fouten);

    public void Complete() => lijst.Complete();

    private byte[] Bytes(string brief)
    {
        if (!document)
        {
            return Encoding.UTF8.GetBytes(brief);
        }

        using var geheugen = new MemoryStream();
        Briefdocument.Schrijf(geheugen, brief);
        return geheugen.ToArray();
    }
}
