using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Model.Json.Fast;

/// <summary>Hoe de vaste vorm van een dossier de waarden schrijft die JSON zelf niet kent.</summary>
internal static class ContractValues
{
    /// <summary>Een dag, als <c>2026-11-21</c>.</summary>
    public static void Day(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly value)
    {
        Span<byte> text = stackalloc byte[10];
        value.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        json.WriteString(name, text);
    }

    /// <summary>Een hoeveelheid, zonder overbodige nullen.</summary>
    public static void Amount(this Utf8JsonWriter json, ReadOnlySpan<byte> name, decimal value) =>
        json.WriteNumber(name, ContractNumber.Canonical(value));

    /// <summary>Eigen feiten van een gastheer.</summary>
    public static void Own(this Utf8JsonWriter json, ReadOnlySpan<byte> name, Eigenfeiten value)
    {
        json.WritePropertyName(name);
        EigenfeitenConverter.Write(json, value);
    }

    /// <summary>Een lijst.</summary>
    public static void List<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<T> elements, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var element in elements)
        {
            if (element is null)
            {
                json.WriteNullValue();
            }
            else
            {
                write(json, element);
            }
        }

        json.WriteEndArray();
    }
}
