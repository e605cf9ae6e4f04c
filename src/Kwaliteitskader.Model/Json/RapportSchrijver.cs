using System.Buffers;
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

    /// <summary>Schrijft een rapport achter wat er al in de buffer staat.</summary>
    /// <param name="buffer">Waarheen.</param>
    /// <param name="rapport">Het rapport.</param>
    /// <param name="ingesprongen">Over meer regels, voor lezers; anders op één regel.</param>
    public static void Schrijf(IBufferWriter<byte> buffer, Rapport rapport, bool ingesprongen = false)
    {
        ArgumentNullException.ThrowIfNull(rapport);
        SchrijfWaarde(buffer, rapport, ingesprongen);
    }

    /// <summary>Schrijft een rapport achter wat er al in de buffer staat, als het niet te groot is.</summary>
    /// <param name="buffer">Waarheen.</param>
    /// <param name="rapport">Het rapport.</param>
    /// <param name="grens">Hoe groot het ten hoogste is, in bytes.</param>
    /// <param name="ingesprongen">Over meer regels, voor lezers; anders op één regel.</param>
    /// <returns>Onwaar als het groter is: dan staat er een begin van, dat de aanroeper terugneemt.</returns>
    public static bool TrySchrijf(IBufferWriter<byte> buffer, Rapport rapport, int grens, bool ingesprongen = false)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentNullException.ThrowIfNull(rapport);
        var begrensd = new LimitedBufferWriter(buffer, grens);
        try
        {
            SchrijfWaarde(begrensd, rapport, ingesprongen);
            return !begrensd.IsExceeded;
        }
        catch (LimitExceededException)
        {
            return false;
        }
    }

    /// <summary>Schrijft een advies achter wat er al in de buffer staat.</summary>
    /// <param name="buffer">Waarheen.</param>
    /// <param name="advies">Het advies.</param>
    /// <param name="ingesprongen">Over meer regels, voor lezers; anders op één regel.</param>
    public static void Schrijf(IBufferWriter<byte> buffer, Advies advies, bool ingesprongen = false)
    {
        ArgumentNullException.ThrowIfNull(advies);
        SchrijfWaarde(buffer, advies, ingesprongen);
    }

    /// <summary>Schrijft een foutrecord achter wat er al in de buffer staat.</summary>
    /// <param name="buffer">Waarheen.</param>
    /// <param name="fout">Het foutrecord; zie <see cref="Foutrecord.Van"/>.</param>
    /// <param name="ingesprongen">Over meer regels, voor lezers; anders op één regel.</param>
    public static void Schrijf(IBufferWriter<byte> buffer, Foutrecord fout, bool ingesprongen = false)
    {
        ArgumentNullException.ThrowIfNull(fout);
        SchrijfWaarde(buffer, fout, ingesprongen);
    }

    private static void SchrijfWaarde<T>(IBufferWriter<byte> buffer, T waarde, bool ingesprongen)
    {
        using var writer = new Utf8JsonWriter(buffer, ContractJson.WriterOptions(ingesprongen));
        JsonSerializer.Serialize(writer, waarde, ContractJson.TypeForWriting<T>());
    }
}
