namespace Kwaliteitskader.Model.Json;

/// <summary>
/// Ziet of in een lijst <c>null</c> kan staan. De serializer laat dat toe, want het type van een element draagt zijn
/// nullability niet; voor het contract is het een fout.
/// </summary>
internal static class NullElements
{
    /// <summary>
    /// <see langword="false"/>: zeker niet. <see langword="true"/>: misschien; het kan ook in een tekst staan. Alleen in een
    /// lijst volgt het woord op een haak of een komma.
    /// </summary>
    public static bool MayOccur(ReadOnlySpan<byte> utf8)
    {
        for (var rest = utf8; ;)
        {
            var found = rest.IndexOf("null"u8);
            if (found < 0)
            {
                return false;
            }

            var before = rest[..found].TrimEnd(JsonBlank.Bytes);
            if (before.EndsWith(","u8) || before.EndsWith("["u8))
            {
                return true;
            }

            rest = rest[(found + 4)..];
        }
    }
}
