using System.Collections.Immutable;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Opvolging.Werklijsten;

namespace Kwaliteitskader.Opvolging.Cli;

/// <summary>Werklijsten en foutrecords als één JSON-document.</summary>
internal sealed class JsonWerkschrijver(Stream uitvoer, Taal taal) : IWerkschrijver
{
    private readonly JsonListing lijst = new(uitvoer);

    public void Write(Invoerrecord record, Werklijst werklijst) => lijst.Add(buffer => WerklijstJson.Schrijf(buffer, werklijst, ingesprongen: true));

    public void Write(ImmutableArray<Leesfout> fouten) => lijst.Add(buffer => RapportSchrijver.Schrijf(buffer, Foutrecord.Van(fouten, taal), ingesprongen: true));

    public void Complete() => lijst.Complete();
}
