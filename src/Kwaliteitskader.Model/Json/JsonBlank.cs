namespace Kwaliteitskader.Model.Json;

/// <summary>De witruimte van JSON.</summary>
internal static class JsonBlank
{
    public static ReadOnlySpan<byte> Bytes => " \t\r\n"u8;

    public static bool IsBlank(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
