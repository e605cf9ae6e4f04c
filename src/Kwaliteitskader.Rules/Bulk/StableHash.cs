namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Een hash die op elke machine en in elke versie hetzelfde is: FNV-1a met een slotmenging, zodat ook de lage bits gelijk verdeeld zijn.</summary>
internal static class StableHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        unchecked
        {
            var hash = Offset;
            foreach (var value in bytes)
            {
                hash = (hash ^ value) * Prime;
            }

            hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
            hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
            return hash ^ (hash >> 31);
        }
    }
}
