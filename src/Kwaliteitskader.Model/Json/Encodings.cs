namespace Kwaliteitskader.Model.Json;

/// <summary>Herkent aan het begin van een bestand of het anders dan in UTF-8 geschreven is.</summary>
internal static class Encodings
{
    /// <summary>Hoeveel bytes daarvoor nodig zijn.</summary>
    public const int Needed = 2;

    /// <summary>
    /// Of het begin dat van UTF-16 of UTF-32 is: een byte order mark, of een nul naast de haak waarmee een dossier of een
    /// lijst begint.
    /// </summary>
    public static bool IsWide(ReadOnlySpan<byte> start) =>
        start.Length >= Needed
        && (start[..2].SequenceEqual((ReadOnlySpan<byte>)[0xFF, 0xFE])
            || start[..2].SequenceEqual((ReadOnlySpan<byte>)[0xFE, 0xFF])
            || (start[0] == 0 && BeginsJson(start[1]))
            || (BeginsJson(start[0]) && start[1] == 0));

    private static bool BeginsJson(byte value) => value is (byte)'{' or (byte)'[';
}
