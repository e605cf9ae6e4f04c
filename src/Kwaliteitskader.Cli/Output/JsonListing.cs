using System.Buffers;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Schrijft waarden als JSON: één waarde als zichzelf, meer als een lijst. Houdt er nooit meer dan één vast.</summary>
/// <remarks>
/// Pas bij de tweede waarde blijkt dat het een lijst wordt; daarom wacht de eerste. Een lijst springt één niveau in. Dat
/// kan achteraf, want een regeleinde in JSON is altijd opmaak: in een tekst staat het als <c>\n</c>.
/// </remarks>
internal sealed class JsonListing(Stream output)
{
    private readonly ArrayBufferWriter<byte> pending = new();
    private long count;
    private bool opened;

    /// <summary>Schrijft de volgende waarde.</summary>
    /// <param name="write">Schrijft haar ingesprongen in de gegeven buffer, zonder regeleinde erna.</param>
    public void Add(Action<IBufferWriter<byte>> write) => TryAdd(buffer =>
    {
        write(buffer);
        return true;
    });

    /// <summary>Schrijft de volgende waarde, tenzij haar schrijver zegt dat het niet lukte: dan komt er niets bij.</summary>
    public bool TryAdd(Func<IBufferWriter<byte>, bool> write)
    {
        if (count == 1 && !opened)
        {
            opened = true;
            output.Write("["u8);
            FlushElement();
        }

        if (!write(pending))
        {
            pending.Clear();
            return false;
        }

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
                output.Write(pending.WrittenSpan);
                output.Write("\n"u8);
                break;
            default:
                output.Write("\n]\n"u8);
                break;
        }
    }

    private void FlushElement()
    {
        var rest = pending.WrittenSpan;
        while (true)
        {
            output.Write("\n  "u8);
            var end = rest.IndexOf((byte)'\n');
            output.Write(end < 0 ? rest : rest[..end]);
            if (end < 0)
            {
                break;
            }

            rest = rest[(end + 1)..];
        }

        pending.Clear();
    }
}
