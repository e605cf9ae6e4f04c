using System.Buffers;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Een rapport of foutrecord per regel.</summary>
internal sealed class NdjsonRecordWriter(Stream output, Taal taal) : IRecordWriter
{
    private readonly ArrayBufferWriter<byte> buffer = new();

    public void Write(Invoerrecord record, Toetsrapport rapport)
    {
        RapportSchrijver.Schrijf(buffer, rapport.Document(taal));
        EndLine();
    }

    public void Write(Leesfout fout)
    {
        RapportSchrijver.Schrijf(buffer, Foutrecord.Van(fout, taal));
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
