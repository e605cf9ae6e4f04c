using System.Text.Json.Nodes;

namespace Kwaliteitskader.Pakketcontrole;

/// <summary>Elk pakket heeft een stuklijst (CycloneDX), en die noemt waarvan het afhangt en wat het meedraagt.</summary>
internal static class Stuklijstcontrole
{
    /// <summary>Wat er aan de stuklijsten niet klopt.</summary>
    public static IEnumerable<string> Klachten(IReadOnlyList<Pakket> pakketten)
    {
        var eigen = pakketten.Select(pakket => $"{pakket.Naam}@{pakket.Versie}").ToHashSet(StringComparer.Ordinal);
        return pakketten.SelectMany(pakket => Klachten(pakket, pakketten, eigen).Select(klacht => $"{pakket.Naam}: {klacht}"));
    }

    private static IEnumerable<string> Klachten(Pakket pakket, IReadOnlyList<Pakket> pakketten, HashSet<string> eigen)
    {
        if (!pakket.Bestanden.TryGetValue(Pakket.Stuklijst, out var bytes))
        {
            yield return "geen stuklijst";
            yield break;
        }

        var stuklijst = JsonNode.Parse(bytes)!;
        if (stuklijst["bomFormat"]?.GetValue<string>() != "CycloneDX" || stuklijst["metadata"]!["component"]!["version"]!.GetValue<string>() != pakket.Versie)
        {
            yield return "de stuklijst is niet van deze versie";
        }

        var delen = stuklijst["components"]!.AsArray().Select(deel => new Deel(deel!)).ToList();
        var nodig = delen.Where(deel => deel.IsNodig).Select(deel => deel.Sleutel).ToHashSet(StringComparer.Ordinal);
        foreach (var zonder in delen.Where(deel => !eigen.Contains(deel.Sleutel) && !deel.IsHerkenbaar))
        {
            yield return $"{zonder.Sleutel} staat er zonder afdruk, licentie of vindplaats";
        }

        foreach (var gemist in pakket.Afhankelijkheden.Except(nodig))
        {
            yield return $"de stuklijst mist de afhankelijkheid {gemist}";
        }

        // Wat vooraf vertaald is, heeft zelf geen lijst: het bestaat uit wat hetzelfde programma zonder vertaling meedraagt.
        var familie = pakketten.Where(ander => pakket.Naam.StartsWith("Kwaliteitskader.Cli", StringComparison.Ordinal) && ander.Naam.StartsWith("Kwaliteitskader.Cli", StringComparison.Ordinal));
        if ((pakket.Meegedragen ?? familie.Select(ander => ander.Meegedragen).FirstOrDefault(lijst => lijst is not null)) is { } meegedragen && !meegedragen.SetEquals(nodig))
        {
            yield return $"de stuklijst noemt [{string.Join(", ", nodig.Order(StringComparer.Ordinal))}] en het pakket bevat [{string.Join(", ", meegedragen.Order(StringComparer.Ordinal))}]";
        }
    }

    private sealed class Deel(JsonNode knoop)
    {
        public string Sleutel => $"{knoop["name"]!.GetValue<string>()}@{knoop["version"]!.GetValue<string>()}";

        public bool IsNodig => knoop["scope"]?.GetValue<string>() == "required";

        public bool IsHerkenbaar => knoop["hashes"] is JsonArray { Count: > 0 } && knoop["licenses"] is JsonArray { Count: > 0 } && knoop["purl"] is not null;
    }
}
