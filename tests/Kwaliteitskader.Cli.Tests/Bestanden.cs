using System.Text;
using System.Text.Json.Nodes;

namespace Kwaliteitskader.Cli.Tests;

/// <summary>Een eigen map met bestanden voor één test, en de dossiers om erin te zetten.</summary>
public sealed class Bestanden : IDisposable
{
    public string Map { get; } = Directory.CreateTempSubdirectory("kwaliteitskader-").FullName;

    public static string Drie { get; } = Bron("drie-therapeuten.json");

    public static string Contract { get; } = Bron("contractvoorbeeld.json");

    /// <summary>Een dossier op één regel, desgewenst veranderd.</summary>
    public static string Regel(string dossier, Action<JsonObject>? verander = null)
    {
        var json = JsonNode.Parse(dossier)!.AsObject();
        verander?.Invoke(json);
        return json.ToJsonString();
    }

    /// <summary>Een dossier waarin niets staat dat een norm ontkent.</summary>
    public static string Leeg(string id = "leeg") => Regel(Drie, dossier =>
    {
        dossier["id"] = id;
        dossier.Remove("praktijk");
        dossier.Remove("therapeuten");
        dossier.Remove("zorgtrajecten");
    });

    public string Zet(string naam, string inhoud) => Zet(naam, Encoding.UTF8.GetBytes(inhoud));

    public string Zet(string naam, byte[] inhoud)
    {
        var pad = Pad(naam);
        File.WriteAllBytes(pad, inhoud);
        return pad;
    }

    public string Pad(string naam) => Path.Combine(Map, naam);

    public void Dispose() => Directory.Delete(Map, recursive: true);

    private static string Bron(string naam)
    {
        using var lezer = new StreamReader(typeof(Bestanden).Assembly.GetManifestResourceStream(naam)!);
        return lezer.ReadToEnd();
    }
}
