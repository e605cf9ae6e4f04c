using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>De plaatsen in een dossier, gezocht op hun patroon: <c>*</c> staat voor elk element van een lijst.</summary>
internal sealed partial class Dossierpaden : IDisposable
{
    private readonly JsonDocument document;

    public Dossierpaden(Dossier dossier) => document = JsonDocument.Parse(DossierSchrijver.Schrijf(dossier));

    /// <summary>Het patroon van een plaats.</summary>
    public static string Patroon(string pad) => Nummer().Replace(pad, "/*");

    /// <summary>Alle plaatsen van een patroon, ook als er alleen op de laatste stap niets staat.</summary>
    /// <returns>De plaats en wat er staat; onbepaald als daar niets staat.</returns>
    public IEnumerable<(string Pad, JsonElement Waarde)> Van(string patroon)
    {
        IEnumerable<(string Pad, JsonElement Waarde)> plaatsen = [("", document.RootElement)];
        foreach (var stap in patroon[1..].Split('/'))
        {
            plaatsen = plaatsen.SelectMany(plaats => Verder(plaats.Pad, plaats.Waarde, stap));
        }

        return plaatsen;
    }

    public void Dispose() => document.Dispose();

    private static IEnumerable<(string Pad, JsonElement Waarde)> Verder(string pad, JsonElement waarde, string stap) => (stap, waarde.ValueKind) switch
    {
        ("*", JsonValueKind.Array) => waarde.EnumerateArray().Select((element, i) => (string.Create(CultureInfo.InvariantCulture, $"{pad}/{i}"), element)),
        ("*", _) or (_, not JsonValueKind.Object) => [],
        _ => [($"{pad}/{stap}", waarde.TryGetProperty(stap, out var lid) ? lid : default)],
    };

    [GeneratedRegex(@"/\d+(?=/|$)")]
    private static partial Regex Nummer();
}
