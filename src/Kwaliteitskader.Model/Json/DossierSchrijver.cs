using System.Buffers;
using System.Text.Json;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json.Fast;

namespace Kwaliteitskader.Model.Json;

/// <summary>Schrijft een dossier in zijn vaste vorm: dezelfde feiten geven altijd dezelfde bytes.</summary>
/// <remarks>
/// Eigenschappen staan in de volgorde van het contract, zonder witruimte; onbekende feiten blijven weg en getallen staan
/// zonder overbodige nullen. Over deze bytes gaat de SHA-256 in een rapport. Een dossier dat in code gemaakt is, wordt hier niet
/// nagekeken; dat doet <see cref="Dossiercontrole"/>.
/// </remarks>
public static class DossierSchrijver
{
    /// <summary>Het dossier in UTF-8.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Een in code gemaakt dossier bevat een waarde buiten haar opsomming.</exception>
    public static byte[] Schrijf(Dossier dossier)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Schrijf(buffer, dossier);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Schrijft het dossier in UTF-8 achter wat er al in de buffer staat.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Een in code gemaakt dossier bevat een waarde buiten haar opsomming.</exception>
    public static void Schrijf(IBufferWriter<byte> buffer, Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        using var writer = new Utf8JsonWriter(buffer, ContractJson.WriterOptions(indented: false));
        ContractWriter.Write(writer, dossier);
    }
}
