using System.Collections.Immutable;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Output;

/// <summary>De uitleg van een norm als JSON, een object per dossier.</summary>
internal sealed class JsonExplanation(Stream output, Taal taal) : IExplanationWriter
{
    private readonly JsonListing listing = new(output);

    public void Write(Invoerrecord record, Toetsrapport rapport, IReadOnlyList<Oordeel> oordelen) =>
        listing.Add(buffer => JsonText.Write(buffer, json => new ExplanationJson(json, taal).Write(rapport, oordelen)));

    public void Write(ImmutableArray<Leesfout> fouten) =>
        listing.Add(buffer => RapportSchrijver.Schrijf(buffer, Foutrecord.Van(fouten, taal), ingesprongen: true));

    public void Complete() => listing.Complete();
}
