using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using YamlDotNet.Core;

namespace Kwaliteitskader.Cli.Scenarios;

/// <summary>Leest scenario's. Wat er niet in thuishoort, ook een verkeerd gespeld feit, is een fout.</summary>
internal static partial class Scenariolezer
{
    /// <summary>Leest een scenariobestand.</summary>
    /// <exception cref="Scenariofout">De YAML is ongeldig, of heeft niet de vorm van een scenariobestand.</exception>
    public static Scenariobestand Lees(TextReader yaml)
    {
        Regelwijzer? regels = null;
        try
        {
            var inhoud = YamlJson.Lees(yaml, out regels);
            return inhoud?.Deserialize(Scenariovorm.Default.Scenariobestand) is { } bestand
                ? bestand with { Regels = regels }
                : throw new Scenariofout(1, new("Het bestand is leeg. Verwacht: norm, titel, bron en gevallen.", "The file is empty. Expected: norm, titel, bron and gevallen."));
        }
        catch (YamlException fout)
        {
            var melding = (fout as Yamlfout)?.Melding ?? new(fout.Message, fout.Message);
            throw new Scenariofout(fout.Start.Line, new($"Geen geldige YAML: {melding.Nl}", $"No valid YAML: {melding.En}"));
        }
        catch (JsonException fout)
        {
            throw new Scenariofout(regels!.Regel(Stap().Matches(fout.Path ?? "").Select(stap => stap.Value)), Melding(fout));
        }
    }

    /// <summary>Het dossier van een geval als JSON, met de verplichte velden erbij.</summary>
    public static byte[] Json(this Geval geval)
    {
        var dossier = new JsonObject { ["schema"] = Dossier.Schemanaam, ["id"] = "scenario" };
        foreach (var (naam, waarde) in geval.Dossier)
        {
            dossier[naam] = waarde?.DeepClone();
        }

        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            dossier.WriteTo(writer);
        }

        return buffer.ToArray();
    }

    /// <summary>De feiten van een geval, gelezen zoals elk dossier gelezen wordt.</summary>
    /// <exception cref="Scenariofout">De feiten zijn geen dossier.</exception>
    public static Dossier LeesDossier(this Geval geval, Scenariobestand? bestand = null)
    {
        var gelezen = DossierLezer.Lees(geval.Json());
        if (gelezen.Dossier is { } dossier)
        {
            return dossier;
        }

        var fout = gelezen.Fout!;
        var plaats = bestand?.Gevallen.IndexOf(geval) ?? -1;
        var regel = plaats < 0 ? 1 : bestand!.Regels!.Regel(["gevallen", plaats.ToString(System.Globalization.CultureInfo.InvariantCulture), "dossier", .. fout.Pad.ToString().Split('/').Skip(1)]);
        throw new Scenariofout(regel, new($"{geval.Naam}: {fout.Pad}: {fout.Melding.Nl}", $"{geval.Naam}: {fout.Pad}: {fout.Melding.En}"));
    }

    private static Tekst Melding(JsonException fout)
    {
        var melding = (fout as Uitkomstfout)?.Melding ?? Vertaald(fout.Message, fout.Path ?? "");
        return fout.Path?.TrimStart('$', '.') is { Length: > 0 } pad && fout.InnerException is null
            ? new($"{pad}: {melding.Nl}", $"{pad}: {melding.En}")
            : melding;
    }

    // De bibliotheek noemt typen van .NET en plaatsen in JSON; die betekenen hier niets.
    private static Tekst Vertaald(string melding, string pad) =>
        Ontbrekend().Match(melding) is { Success: true } mist ? new($"Hier ontbreekt {mist.Groups[1].Value}.", $"This lacks {mist.Groups[1].Value}.")
        : Onbekend().Match(melding) is { Success: true } over ? new($"{over.Groups[1].Value} is hier onbekend.", $"{over.Groups[1].Value} is unknown here.")
        : pad.EndsWith(".peildatum", StringComparison.Ordinal) ? new("Verwacht: een dag die bestaat, als 2026-11-21.", "Expected: a day that exists, as 2026-11-21.")
        : new("Deze waarde kan hier niet staan.", "This value cannot stand here.");

    [GeneratedRegex(@"missing required properties including: (.+?)\.")]
    private static partial Regex Ontbrekend();

    [GeneratedRegex(@"The JSON property ('.+?') could not be mapped")]
    private static partial Regex Onbekend();

    [GeneratedRegex(@"[^.\[\]$']+")]
    private static partial Regex Stap();
}

/// <summary>De vorm van een scenariobestand, vooraf vertaald zodat het zonder reflectie gelezen wordt.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(Scenariobestand))]
internal sealed partial class Scenariovorm : JsonSerializerContext;
