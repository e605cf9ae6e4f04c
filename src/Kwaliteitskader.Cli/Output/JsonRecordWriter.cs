using System.Collections.Immutable;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Rapporten en foutrecords als één JSON-document.</summary>
/// <param name="output">Waarheen.</param>
/// <param name="taal">De taal van de teksten.</param>
/// <param name="grens">Hoe groot één rapport ten hoogste is, in bytes.</param>
internal sealed class JsonRecordWriter(Stream output, Taal taal, int grens) : IRecordWriter
{
    private readonly JsonListing listing = new(output);

    public void Write(Invoerrecord record, Toetsrapport rapport) => TryWrite(record, rapport);

    public bool TryWrite(Invoerrecord record, Toetsrapport rapport) =>
        listing.TryAdd(buffer => rapport.TrySchrijf(buffer, grens, taal, ingesprongen: true), repeatable: true);

    public void Write(ImmutableArray<Leesfout> fouten) =>
        listing.Add(buffer => RapportSchrijver.Schrijf(buffer, Foutrecord.Van(fouten, taal), ingesprongen: true));

    public void Complete() => listing.Complete();
}
