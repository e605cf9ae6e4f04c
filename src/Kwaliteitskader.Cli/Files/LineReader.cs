using System.Text;

namespace Kwaliteitskader.Cli.Files;

/// <summary>Leest regels uit een stroom zonder vooruit te lezen: wie na een antwoord ophoudt, laat de rest staan.</summary>
internal sealed class LineReader(Stream input)
{
    // Een antwoord is kort; wie zonder regeleinde blijft schrijven, wordt niet tot in het oneindige bewaard.
    private const int Longest = 4096;

    /// <summary>De volgende regel zonder regeleinde; <see langword="null"/> aan het einde.</summary>
    public string? Read()
    {
        var line = new List<byte>();
        int read;
        while ((read = input.ReadByte()) is not (-1 or '\n'))
        {
            if (line.Count < Longest)
            {
                line.Add((byte)read);
            }
        }

        return read == -1 && line.Count == 0 ? null : Encoding.UTF8.GetString([.. line]).Trim();
    }
}
