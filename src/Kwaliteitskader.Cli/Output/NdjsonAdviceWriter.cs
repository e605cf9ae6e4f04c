using System.Buffers;
using System.Collections.Immutable;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Een advies of foutrecord per regel.</summary>
internal sealed class NdjsonAdviceWriter(Stream output, Taal taal) : IAdviceWriter
{
    private readonly ArrayBufferWriter<byte> buffer = new();

    public void Write(Invoerrecord record, Advies advies)
    {
        RapportSchrijver.Schrijf(buffer, advies);
        EndLine();
    }

    public void Write(ImmutableArray<Leesfout> fouten)
    {
        RapportSchrijver.Schrijf(buffer, Foutrecord.Van(fouten, taal));
        EndLine();
    }

    public void Complete()
    {
    }

    private void EndLine()
    {
        buffer.Write("\n"u8);
        output.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }
}
