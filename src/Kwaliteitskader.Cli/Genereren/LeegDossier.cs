using System.Text;
using System.Text.Json.Nodes;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Cli.Genereren;

/// <summary>Een dossier waarin niets bekend is.</summary>
internal static class LeegDossier
{
    private static readonly string[] MetElement = ["/therapeuten", "/zorgtrajecten"];

    /// <summary>Het dossier als JSON, met elk feit dat een van de normen leest als <c>null</c>, in de volgorde van het contract.</summary>
    public static string Json(IReadOnlyCollection<Norm> normen)
    {
        var gelezen = normen.SelectMany(norm => norm.Feiten).Select(gebruik => gebruik.Pad).ToHashSet(StringComparer.Ordinal);
        var dossier = new JsonObject { ["schema"] = Dossier.Schemanaam, ["id"] = "praktijk-1" };
        foreach (var veld in Contractveld.Alle.Where(veld => veld.Soort != Veldsoort.Groep && Getoond(veld.Pad, gelezen)))
        {
            Zet(dossier, veld.Pad.TrimStart('/').Split('/'));
        }

        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        JsonText.Write(buffer, writer => dossier.WriteTo(writer));
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    // Een lijst van feiten is als geheel onbekend: een leeg element erin zou zeggen dat er een is.
    private static bool Getoond(string pad, HashSet<string> gelezen) =>
        pad.Split("/*").Length - 1 == (MetElement.Any(lijst => pad.StartsWith($"{lijst}/*", StringComparison.Ordinal)) ? 1 : 0)
        && !MetElement.Contains(pad)
        && (gelezen.Contains(pad) || gelezen.Any(ander => ander.StartsWith($"{pad}/*", StringComparison.Ordinal)));

    private static void Zet(JsonObject onder, ReadOnlySpan<string> pad)
    {
        if (pad is [var naam])
        {
            onder.TryAdd(naam, null);
            return;
        }

        var inLijst = pad[1] == "*";
        if (onder[pad[0]] is not { } bestaand)
        {
            bestaand = inLijst ? new JsonArray(new JsonObject { ["id"] = pad[0] == "therapeuten" ? "therapeut-1" : "zorgtraject-1" }) : new JsonObject();
            onder[pad[0]] = bestaand;
        }

        Zet((inLijst ? bestaand[0]! : bestaand).AsObject(), pad[(inLijst ? 2 : 1)..]);
    }
}
