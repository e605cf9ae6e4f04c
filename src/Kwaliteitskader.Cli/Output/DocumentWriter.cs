using System.Buffers;
using System.Collections.Immutable;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Schrijft per dossier één document: samen één JSON-document, of elk op een eigen regel.</summary>
/// <typeparam name="T">Het document.</typeparam>
internal sealed class DocumentWriter<T> : IRecordWriter
    where T : class
{
    private readonly Taal taal;
    private readonly Func<Toetsrapport, T> maak;
    private readonly Stream output;
    private readonly JsonListing? listing;

    /// <summary>Maakt de schrijver.</summary>
    /// <param name="output">Waarheen.</param>
    /// <param name="taal">De taal van foutrecords.</param>
    /// <param name="perRegel">Een document per regel (NDJSON).</param>
    /// <param name="maak">Maakt het document.</param>
    public DocumentWriter(Stream output, Taal taal, bool perRegel, Func<Toetsrapport, T> maak)
    {
        this.output = output;
        this.taal = taal;
        this.maak = maak;
        listing = perRegel ? null : new JsonListing(output);
    }

    public void Write(Invoerrecord record, Toetsrapport rapport) => Add(maak(rapport));

    public void Write(ImmutableArray<Leesfout> fouten) => Add(Foutrecord.Van(fouten, taal));

    public void Complete() => listing?.Complete();

    private void Add<TDocument>(TDocument document)
        where TDocument : class
    {
        if (listing is not null)
        {
            listing.Add(buffer => RapportSchrijver.Schrijf(buffer, document, ingesprongen: true));
            return;
        }

        var regel = new ArrayBufferWriter<byte>();
        RapportSchrijver.Schrijf(regel, document);
        regel.Write("\n"u8);
        output.Write(regel.WrittenSpan);
    }
}
