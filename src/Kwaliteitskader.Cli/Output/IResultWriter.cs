using System.Collections.Immutable;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Schrijft per gelezen record precies één resultaat, meteen en in volgorde, of de fouten waardoor er geen is.</summary>
internal interface IResultWriter
{
    /// <summary>Schrijft de fouten van een record waarover niets te zeggen was.</summary>
    void Write(ImmutableArray<Leesfout> fouten);

    /// <summary>Schrijft wat na het laatste record komt.</summary>
    void Complete();
}

/// <summary>Een schrijver voor een lezer: ook een fout staat er in zinnen.</summary>
internal interface IReaderWriter : IResultWriter;
