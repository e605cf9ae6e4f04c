using System.Buffers;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Schrijft waarden als JSON: één waarde als zichzelf, meer als een lijst. Houdt er nooit meer dan één vast.</summary>
/// <remarks>
/// Pas bij de tweede waarde blijkt dat het een lijst wordt; daarom wacht de eerste. Een lijst springt één niveau in. Dat
/// kan achteraf, want een regeleinde in JSON is altijd opmaak: in een tekst staat het als <c>\n</c>.
/// <para>
/// Van een grote waarde die opnieuw te schrijven is, wachten niet de bytes maar hoe zij geschreven wordt: eerst blijkt of het
/// lukt, en als zij aan de beurt is, gaat zij stuk voor stuk naar de stroom.
/// </para>
/// </remarks>
internal sealed class JsonListing(Stream output)
{
    /// <summary>Wat kleiner is, wordt bewaard: twee keer schrijven kost dan meer dan de plaats.</summary>
    private const int Small = 4 << 20;

    private readonly PendingValue bytes = new(int.MaxValue);
    private readonly PendingValue smallBytes = new(Small);
    private Action<IBufferWriter<byte>>? pending;
    private long count;
    private bool opened;

    /// <summary>Schrijft de volgende waarde.</summary>
    /// <param name="write">Schrijft haar ingesprongen in de gegeven buffer, zonder regeleinde erna.</param>
    public void Add(Action<IBufferWriter<byte>> write) => TryAdd(
        buffer =>
        {
            write(buffer);
            return true;
        },
        repeatable: false);

    /// <summary>Schrijft de volgende waarde, tenzij haar schrijver zegt dat het niet lukte: dan komt er niets bij.</summary>
    /// <param name="write">Schrijft haar ingesprongen in de gegeven buffer, zonder regeleinde erna.</param>
    /// <param name="repeatable">Of hij een tweede keer dezelfde bytes schrijft.</param>
    public bool TryAdd(Func<IBufferWriter<byte>, bool> write, bool repeatable)
    {
        if (count == 1 && !opened)
        {
            opened = true;
            output.Write("["u8);
            FlushElement();
        }

        var kept = repeatable ? smallBytes : bytes;
        kept.Clear();
        if (!write(kept))
        {
            return false;
        }

        pending = kept.IsLarge ? buffer => write(buffer) : buffer => buffer.Write(kept.Written);
        count++;
        if (count > 1)
        {
            output.Write(","u8);
            FlushElement();
        }

        return true;
    }

    /// <summary>Sluit de lijst, of schrijft de enige waarde.</summary>
    public void Complete()
    {
        switch (count)
        {
            case 0:
                output.Write("[]\n"u8);
                break;
            case 1:
                Flush(output.Write);
                output.Write("\n"u8);
                break;
            default:
                output.Write("\n]\n"u8);
                break;
        }
    }

    private void FlushElement()
    {
        output.Write("\n  "u8);
        Flush(WriteIndented);
    }

    private void Flush(Action<ReadOnlySpan<byte>> write)
    {
        var buffer = new StreamBufferWriter(write);
        pending!(buffer);
        buffer.Flush();
        pending = null;
    }

    private void WriteIndented(ReadOnlySpan<byte> utf8)
    {
        for (var end = utf8.IndexOf((byte)'\n'); end >= 0; end = utf8.IndexOf((byte)'\n'))
        {
            output.Write(utf8[..(end + 1)]);
            output.Write("  "u8);
            utf8 = utf8[(end + 1)..];
        }

        output.Write(utf8);
    }
}
