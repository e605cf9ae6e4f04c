using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Kwaliteitskader.Model.Bevindingen;

namespace Kwaliteitskader.Model.Json;

/// <summary>Schrijft wat er in uitvoer staat: per record een rapport, of een foutrecord als er geen rapport is.</summary>
/// <remarks>Schrijft UTF-8 zonder regeleinde erna; regels eindigen op elke machine op <c>\n</c>.</remarks>
public static class RapportSchrijver
{
    /// <summary>Het rapport in UTF-8.</summary>
    /// <param name="rapport">Het rapport.</param>
    /// <param name="ingesprongen">Over meer regels, voor lezers; anders op één regel.</param>
    public static byte[] Schrijf(Rapport rapport, bool ingesprongen = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Schrijf(buffer, rapport, ingesprongen);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Schrijft een document van dit contract achter wat er al in de buffer staat.</summary>
    /// <typeparam name="T">Een document met een veld <c>schema</c>, zoals <see cref="Rapport"/>, <see cref="Advies"/>, <see cref="Agenda"/> of <see cref="Foutrecord"/>.</typeparam>
    /// <param name="buffer">Waarheen.</param>
    /// <param name="document">Het document.</param>
    /// <param name="ingesprongen">Over meer regels, voor lezers; anders op één regel.</param>
    /// <exception cref="NotSupportedException">Dit type is geen document van het contract.</exception>
    public static void Schrijf<T>(IBufferWriter<byte> buffer, T document, bool ingesprongen = false)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(document);
        using var writer = new Utf8JsonWriter(buffer, ContractJson.WriterOptions(ingesprongen));
        JsonSerializer.Serialize(writer, document, ContractJson.TypeForWriting<T>());
    }

    /// <summary>Schrijft een document waarvan de delen pas gemaakt worden als zij aan de beurt zijn: er bestaat er steeds maar één.</summary>
    /// <typeparam name="TDocument">Een document met één lijst van <typeparamref name="TDeel"/>, zoals <see cref="Rapport"/> met zijn bevindingen.</typeparam>
    /// <typeparam name="TDeel">Een deel ervan.</typeparam>
    /// <param name="buffer">Waarheen.</param>
    /// <param name="document">Het document; zijn eigen delen blijven ongelezen.</param>
    /// <param name="delen">De delen die ervoor in de plaats komen.</param>
    /// <param name="ingesprongen">Over meer regels, voor lezers; anders op één regel.</param>
    public static void Schrijf<TDocument, TDeel>(IBufferWriter<byte> buffer, TDocument document, IEnumerable<TDeel> delen, bool ingesprongen = false)
        where TDocument : class
        where TDeel : class
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(delen);
        using var writer = new Utf8JsonWriter(buffer, ContractJson.WriterOptions(ingesprongen));
        writer.WriteStartObject();
        foreach (var eigenschap in ContractJson.TypeForWriting<TDocument>().Properties)
        {
            if (eigenschap.PropertyType == typeof(ImmutableArray<TDeel>))
            {
                writer.WritePropertyName(eigenschap.Name);
                SchrijfLijst(writer, delen);
            }
            else if (eigenschap.Get!(document) is { } waarde)
            {
                writer.WritePropertyName(eigenschap.Name);
                JsonSerializer.Serialize(writer, waarde, ContractJson.TypeForWriting(eigenschap.PropertyType));
            }
        }

        writer.WriteEndObject();
    }

    /// <summary>Schrijft een document achter wat er al in de buffer staat, als het niet te groot is; delen worden gemaakt als zij aan de beurt zijn.</summary>
    /// <typeparam name="TDocument">Een document met één lijst van <typeparamref name="TDeel"/>, zoals <see cref="Rapport"/> met zijn bevindingen.</typeparam>
    /// <typeparam name="TDeel">Een deel ervan.</typeparam>
    /// <param name="buffer">Waarheen.</param>
    /// <param name="document">Het document; zijn eigen delen blijven ongelezen.</param>
    /// <param name="delen">De delen die ervoor in de plaats komen.</param>
    /// <param name="grens">Hoe groot het ten hoogste is, in bytes.</param>
    /// <param name="ingesprongen">Over meer regels, voor lezers; anders op één regel.</param>
    /// <returns>Onwaar als het groter is: dan staat er een begin van, dat de aanroeper terugneemt.</returns>
    public static bool TrySchrijf<TDocument, TDeel>(IBufferWriter<byte> buffer, TDocument document, IEnumerable<TDeel> delen, int grens, bool ingesprongen = false)
        where TDocument : class
        where TDeel : class
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentNullException.ThrowIfNull(document);
        var begrensd = new LimitedBufferWriter(buffer, grens);
        try
        {
            Schrijf(begrensd, document, delen, ingesprongen);
            return !begrensd.IsExceeded;
        }
        catch (LimitExceededException)
        {
            return false;
        }
    }

    private static void SchrijfLijst<T>(Utf8JsonWriter writer, IEnumerable<T> elementen)
    {
        var type = ContractJson.TypeForWriting<T>();
        writer.WriteStartArray();
        foreach (var element in elementen)
        {
            JsonSerializer.Serialize(writer, element, type);
        }

        writer.WriteEndArray();
    }
}
