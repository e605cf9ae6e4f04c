using System.Collections.Concurrent;
using System.Diagnostics;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>De blokken waarin een stroom gelezen wordt; een blok komt terug zodra er geen record meer in ligt.</summary>
/// <remarks>
/// Een record ligt in het blok dat het laatst uitgeleend was toen het gevonden werd; wat van een eerder blok over was, is dan al
/// overgenomen. Records worden in volgorde gevonden en in volgorde afgerond, dus is er een afgerond, dan is elk blok van voor het
/// zijne vrij. Wie leent en wie teruggeeft, mogen twee draden zijn.
/// </remarks>
internal sealed class Blokvoorraad
{
    private readonly ConcurrentQueue<byte[]> uitgeleend = new();
    private readonly ConcurrentBag<byte[]> vrij = [];
    private long teruggegeven;

    /// <summary>Hoeveel blokken er uitgeleend zijn geweest: het nummer van het laatste.</summary>
    public long Uitgeleend { get; private set; }

    /// <summary>Een blok van een aantal bytes.</summary>
    public byte[] Leen(int bytes)
    {
        var blok = bytes == JsonRecordSplitter.Blokgrootte && vrij.TryTake(out var oud) ? oud : GC.AllocateUninitializedArray<byte>(bytes);
        uitgeleend.Enqueue(blok);
        Uitgeleend++;
        return blok;
    }

    /// <summary>Geeft de blokken van voor een nummer terug.</summary>
    public void GeefTerug(long voor)
    {
        for (; teruggegeven + 1 < voor && uitgeleend.TryDequeue(out var blok); teruggegeven++)
        {
            if (blok.Length == JsonRecordSplitter.Blokgrootte)
            {
                MaakOnleesbaar(blok);
                vrij.Add(blok);
            }
        }
    }

    // Wie er toch nog in leest, merkt dat zo in elke test.
    [Conditional("DEBUG")]
    private static void MaakOnleesbaar(byte[] blok) => Array.Fill(blok, byte.MaxValue);
}
