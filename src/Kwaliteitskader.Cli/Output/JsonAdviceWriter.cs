using System.Collections.Immutable;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Adviezen en foutrecords als één JSON-document.</summary>
internal sealed class JsonAdviceWriter(Stream output, Taal taal) : IAdviceWriter
{
    private readonly JsonListing listing = new(output);

    public void Write(Invoerrecord record, Advies advies) =>
        listing.Add(buffer => RapportSchrijver.Schrijf(buffer, advies, ingesprongen: true));

    public void Write(ImmutableArray<Leesfout> fouten) =>
        listing.Add(buffer => RapportSchrijver.Schrijf(buffer, Foutrecord.Van(fouten, taal), ingesprongen: true));

    public void Complete() => listing.Complete();
}
