using System.Text.Json;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Vindt de sleutel van een dossier in zijn JSON zonder het dossier te lezen.</summary>
internal static class Dossiersleutel
{
    /// <summary>De bytes van de sleutel; het hele record als daarin geen sleutel te vinden is.</summary>
    public static ReadOnlySpan<byte> Van(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8);
            return Zoek(ref reader) ? Tekst(ref reader) : utf8;
        }
        catch (Exception fout) when (fout is JsonException or InvalidOperationException)
        {
            // Geen JSON, of een naam met een halve surrogaat: dit record is geen dossier.
            return utf8;
        }
    }

    private static bool Zoek(scoped ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var gevonden = reader.ValueTextEquals("id"u8);
            reader.Read();
            if (gevonden)
            {
                return reader.TokenType == JsonTokenType.String;
            }

            reader.Skip();
        }

        return false;
    }

    // Een sleutel met een escape is dezelfde sleutel als een die zonder geschreven is.
    private static ReadOnlySpan<byte> Tekst(scoped ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            return reader.ValueSpan;
        }

        var tekst = new byte[reader.ValueSpan.Length];
        return tekst.AsSpan(0, reader.CopyString(tekst));
    }
}
