using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Rapporten en foutrecords als één JSON-document.</summary>
internal sealed class JsonRecordWriter(Stream output, Taal taal) : IRecordWriter
{
    private readonly JsonListing listing = new(output);

    public void Write(Invoerrecord record, Toetsrapport rapport) =>
        listing.Add(buffer => rapport.Schrijf(buffer, taal, ingesprongen: true));

    public void Write(Leesfout fout) =>
        listing.Add(buffer => RapportSchrijver.Schrijf(buffer, Foutrecord.Van(fout, taal), ingesprongen: true));

    public void Complete() => listing.Complete();
}
