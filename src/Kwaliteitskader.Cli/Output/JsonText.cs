using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Output;

/// <summary>JSON die deze opdrachten zelf schrijven, in dezelfde vorm als de rapporten.</summary>
internal static class JsonText
{
    // Als in rapporten: leesbaar Nederlands, want dit gaat naar bestanden en stromen in UTF-8 en niet in HTML.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = ReadableJsonEncoder.Instance,
        Indented = true,
        NewLine = "\n",
    };

    public static void Write(IBufferWriter<byte> buffer, Action<Utf8JsonWriter> write)
    {
        using var writer = new Utf8JsonWriter(buffer, Options);
        write(writer);
    }

    /// <summary>Een lijst onder een naam.</summary>
    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    /// <summary>Een dag onder een naam; niets als er geen is.</summary>
    public static void Date(this Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } known)
        {
            json.WriteString(name, known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }
}
