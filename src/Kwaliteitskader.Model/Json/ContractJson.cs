using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Model.Json;

/// <summary>JSON van dit contract voor wie <see cref="JsonSerializer"/> gebruikt of laat gebruiken, zoals ASP.NET Core.</summary>
/// <remarks>
/// Zet <see cref="Resolver"/> vooraan in de <see cref="JsonSerializerOptions.TypeInfoResolverChain"/> van de gastheer. Wat die verder
/// instelt over namen, opsommingen of lege velden geldt dan voor zijn eigen typen; die van dit contract blijven zoals hun schema zegt.
/// </remarks>
public static class ContractJson
{
    // ImmutableArray vergelijkt ook tussen verschillende elementtypen: gelijk aan deze is elke lijst zonder array.
    private static readonly object GeenLijst = default(ImmutableArray<byte>);

    private static readonly JsonSerializerOptions ForWriting = new(ContractJsonContext.Default.Options)
    {
        TypeInfoResolver = ContractJsonContext.Default.WithAddedModifier(LeaveOutDefaultLists),
    };

    private static readonly JsonSerializerOptions ForReview = Loose();

    /// <summary>
    /// Beschrijft de documenten van het contract, hun bevindingen en hun opsommingen, en verder niets. Een dossier wordt gelezen als
    /// door <see cref="DossierLezer"/>, en wat niet te lezen is, gooit een <see cref="LeesfoutenException"/> met alle fouten.
    /// </summary>
    public static IJsonTypeInfoResolver Resolver { get; } = new ContractResolver();

    /// <summary>Opties die alleen dit contract kennen, met tekst die leesbaar blijft. Niet te veranderen.</summary>
    public static JsonSerializerOptions Opties { get; } = Alleen(Resolver);

    /// <summary>De beschrijving van een type om te schrijven: een lijst die als <c>default</c> is achtergelaten, blijft weg.</summary>
    internal static JsonTypeInfo<T> TypeForWriting<T>() => (JsonTypeInfo<T>)ForWriting.GetTypeInfo(typeof(T));

    /// <summary>Hetzelfde van een type dat pas bij het draaien bekend is.</summary>
    internal static JsonTypeInfo TypeForWriting(Type type) => ForWriting.GetTypeInfo(type);

    /// <summary>De beschrijving van een dossier om na te kijken: het wordt geschreven zoals het is, ook wat er niet in mag.</summary>
    internal static JsonTypeInfo<Dossier> DossierForReview => (JsonTypeInfo<Dossier>)ForReview.GetTypeInfo(typeof(Dossier));

    /// <summary>Hoe de bytes eruitzien, op elke machine hetzelfde.</summary>
    /// <param name="indented">Ingesprongen, voor lezers; anders op één regel.</param>
    internal static JsonWriterOptions WriterOptions(bool indented) => new()
    {
        Encoder = ReadableJsonEncoder.Instance,
        Indented = indented,
        NewLine = "\n",
    };

    private static JsonSerializerOptions Alleen(IJsonTypeInfoResolver resolver)
    {
        var opties = new JsonSerializerOptions { TypeInfoResolver = resolver, Encoder = ReadableJsonEncoder.Instance, NewLine = "\n" };
        opties.MakeReadOnly();
        return opties;
    }

    private static JsonSerializerOptions Loose()
    {
        var options = new JsonSerializerOptions(ForWriting);
        for (var i = 0; i < options.Converters.Count; i++)
        {
            options.Converters[i] = options.Converters[i] is INamedValues named ? named.Loose : options.Converters[i];
        }

        return options;
    }

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
