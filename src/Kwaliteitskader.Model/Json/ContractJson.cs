using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Kwaliteitskader.Model.Json;

/// <summary>Hoe JSON van dit contract geschreven wordt, op elke machine hetzelfde.</summary>
internal static class ContractJson
{
    // ImmutableArray vergelijkt ook tussen verschillende elementtypen: gelijk aan deze is elke lijst zonder array.
    private static readonly object GeenLijst = default(ImmutableArray<byte>);

    private static readonly JsonSerializerOptions ForWriting = new(ContractJsonContext.Default.Options)
    {
        TypeInfoResolver = ContractJsonContext.Default.WithAddedModifier(LeaveOutDefaultLists),
    };

    /// <summary>De beschrijving van een type om te schrijven: een lijst die als <c>default</c> is achtergelaten, blijft weg.</summary>
    public static JsonTypeInfo<T> TypeForWriting<T>() => (JsonTypeInfo<T>)ForWriting.GetTypeInfo(typeof(T));

    /// <summary>Hetzelfde van een type dat pas bij het draaien bekend is.</summary>
    public static JsonTypeInfo TypeForWriting(Type type) => ForWriting.GetTypeInfo(type);

    /// <summary>Hoe de bytes eruitzien.</summary>
    /// <param name="indented">Ingesprongen, voor lezers; anders op één regel.</param>
    public static JsonWriterOptions WriterOptions(bool indented) => new()
    {
        Encoder = ReadableJsonEncoder.Instance,
        Indented = indented,
        NewLine = "\n",
    };

    private static void LeaveOutDefaultLists(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (Nullable.GetUnderlyingType(property.PropertyType) is { IsGenericType: true } list
                && list.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            {
                property.ShouldSerialize = static (_, value) => value is not null && !value.Equals(GeenLijst);
            }
        }
    }
}
