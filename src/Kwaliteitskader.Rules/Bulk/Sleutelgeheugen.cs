using System.Runtime.InteropServices;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Onthoudt welke sleutels voorbijkwamen, om een herhaling te kunnen melden. Eén draad tegelijk.</summary>
/// <remarks>
/// Van een sleutel blijft alleen een hash van 64 bits; dat twee sleutels dezelfde hebben, komt bij een miljoen sleutels een op
/// de veertig miljoen keer voor. Boven <see cref="Meeste"/> sleutels komen er geen bij, zodat het geheugen begrensd blijft.
/// </remarks>
internal sealed class Sleutelgeheugen
{
    private const int Meeste = 2_000_000;

    private readonly HashSet<ulong> gezien = [];

    public static ulong Hash(string sleutel) => StableHash.Of(MemoryMarshal.AsBytes(sleutel.AsSpan()));

    /// <summary>Of deze sleutel al voorbijkwam.</summary>
    public bool IsHerhaling(ulong hash) =>
        gezien.Count < Meeste ? !gezien.Add(hash) : gezien.Contains(hash);
}
