using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using YamlDotNet.Core;

namespace Kwaliteitskader.Cli.Scenarios;

/// <summary>Wat er aan een scenariobestand mankeert, en op welke regel.</summary>
internal sealed class Scenariofout(long regel, string melding) : Exception(melding)
{
    /// <summary>De regel, vanaf 1.</summary>
    public long Regel { get; } = regel;
}

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
                : throw new Scenariofout(1, "Het bestand is leeg. Verwacht: norm, titel, bron en gevallen.");
        }
        catch (YamlException fout)
        {
            throw new Scenariofout(fout.Start.Line, $"Geen geldige YAML: {fout.Message}");
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
        throw new Scenariofout(regel, $"{geval.Naam}: {fout.Pad}: {fout.Melding.Nl}");
    }

    private static string Melding(JsonException fout) => fout.Path is { Length: > 0 } pad && fout.InnerException is null
        ? $"{pad.TrimStart('$', '.')}: {Eerste(fout.Message)}"
        : Eerste(fout.Message);

    // Na de eerste zin noemt de bibliotheek plaatsen in JSON, die hier niets betekenen.
    private static string Eerste(string melding) => melding.Split(" Path: ")[0];

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
