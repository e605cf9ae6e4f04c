using System.Buffers;
using Kwaliteitskader.Cli.Genereren;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Benchmarks;

/// <summary>De dossiers waarop gemeten wordt: altijd dezelfde.</summary>
internal static class Land
{
    /// <summary>De dag waarop geoordeeld wordt.</summary>
    public static DateOnly Peildatum { get; } = new(2026, 11, 21);

    /// <summary>De generator met zaad 1.</summary>
    public static Landgenerator Generator { get; } = new() { Zaad = 1, Peildatum = Peildatum, TrajectenPerTherapeut = 2 };

    /// <summary>De eerste zoveel dossiers, gelezen uit JSON zoals een toets ze krijgt.</summary>
    public static Dossier[] Dossiers(int aantal) =>
        [.. Enumerable.Range(0, aantal).Select(nummer => DossierLezer.Lees(DossierSchrijver.Schrijf(Generator.Maak(nummer))).Dossier!)];

    /// <summary>De eerste zoveel dossiers als NDJSON.</summary>
    public static byte[] Ndjson(int aantal)
    {
        var buffer = new ArrayBufferWriter<byte>();
        for (var nummer = 0; nummer < aantal; nummer++)
        {
            DossierSchrijver.Schrijf(buffer, Generator.Maak(nummer));
            buffer.Write("\n"u8);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
