using System.Runtime.InteropServices;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Onthoudt welke sleutels voorbijkwamen, om een herhaling te kunnen melden. Eén draad tegelijk.</summary>
/// <remarks>
/// Van een sleutel blijft alleen een hash van 64 bits; dat twee verschillende dezelfde hebben, komt niet voor zolang iemand er
/// niet naar zoekt. Boven <see cref="Meeste"/> sleutels, vele malen de sector, komen er geen bij: het geheugen blijft begrensd,
/// en een herhaling van wat daarna kwam, wordt niet gezien.
/// </remarks>
internal sealed class Sleutelgeheugen
{
    private const int Meeste = 250_000;

    private readonly HashSet<ulong> gezien = [];

    public static ulong Hash(string sleutel) => StableHash.Of(MemoryMarshal.AsBytes(sleutel.AsSpan()));

    /// <summary>Of deze sleutel al voorbijkwam.</summary>
    public bool IsHerhaling(ulong hash) =>
        gezien.Count < Meeste ? !gezien.Add(hash) : gezien.Contains(hash);
}
