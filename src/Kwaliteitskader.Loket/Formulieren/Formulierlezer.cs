using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kwaliteitskader.Loket.Teksten;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Loket.Formulieren;

/// <summary>Wat er van een ingevuld formulier geworden is.</summary>
/// <param name="Dossier">Het dossier met de antwoorden erin; afwezig als er iets mis is.</param>
/// <param name="Fouten">Wat er mis is, bij het veld waar het om gaat.</param>
internal sealed record Formulierlezing(Dossier? Dossier, IReadOnlyDictionary<string, Tekst> Fouten);

/// <summary>Maakt van een ingevuld formulier feiten in een dossier. Wat niet gevraagd is, wordt niet aangenomen.</summary>
/// <param name="formulier">Wat gevraagd is.</param>
internal sealed class Formulierlezer(Vraagformulier formulier)
{
    /// <summary>Hoeveel rijen een lijst op het formulier heeft.</summary>
    public const int Rijen = 5;

    /// <summary>Het antwoord dat er van een lijst niets is.</summary>
    public const string Geen = "geen";

    /// <summary>Het veld van een feit.</summary>
    public static string Naam(string pad) => $"feit:{pad}";

    /// <summary>Het veld waarmee van een lijst gezegd wordt dat er niets is.</summary>
    public static string Niets(string pad) => $"niets:{pad}";

    /// <summary>Het veld van een rij van een lijst.</summary>
    public static string Rij(string pad, int rij, string naam) => string.Create(CultureInfo.InvariantCulture, $"rij:{pad}:{rij}:{naam}");

    /// <summary>De namen van alle velden die het formulier heeft.</summary>
    public IEnumerable<string> Namen => formulier.Gevraagd.Values.SelectMany(NamenVan);

    /// <summary>Legt de antwoorden in het dossier.</summary>
    /// <param name="dossier">Het dossier zoals het nu is.</param>
    /// <param name="antwoorden">Wat er is ingevuld, per veld; alleen velden die het formulier heeft.</param>
    public Formulierlezing Lees(Dossier dossier, IReadOnlyDictionary<string, string> antwoorden)
    {
        var fouten = new Dictionary<string, Tekst>();
        var feiten = new List<(JsonPointer Pad, string Json)>();
        foreach (var veld in formulier.Gevraagd.Values.OrderBy(veld => veld.Pad, StringComparer.Ordinal))
        {
            if (Json(veld, antwoorden, fouten) is { } json)
            {
                feiten.Add((new(veld.Pad), json));
            }
        }

        if (fouten.Count == 0 && feiten.Count == 0)
        {
            fouten[""] = Formulierteksten.Leeg;
        }

        if (fouten.Count > 0)
        {
            return new(null, fouten);
        }

        var gelezen = Dossierwijziging.Stel(dossier, feiten);
        foreach (var fout in gelezen.Fouten)
        {
            fouten.TryAdd(formulier.Gevraagd.Keys.FirstOrDefault(pad => fout.Pad.Waarde == pad || fout.Pad.Waarde.StartsWith($"{pad}/", StringComparison.Ordinal)) ?? "", fout.Melding);
        }

        return new(gelezen.Dossier, fouten);
    }

    private static IEnumerable<string> NamenVan(Vraagveld veld) => veld.IsRijen
        ? Enumerable.Range(0, Rijen).SelectMany(rij => veld.Rijvelden.Select(deel => Rij(veld.Pad, rij, deel.Naam))).Append(Niets(veld.Pad))
        : veld.Veld.Soort == Veldsoort.Lijst ? [Naam(veld.Pad), Niets(veld.Pad)] : [Naam(veld.Pad)];

    private static string? Json(Vraagveld veld, IReadOnlyDictionary<string, string> antwoorden, Dictionary<string, Tekst> fouten)
    {
        if (veld.Veld.Soort != Veldsoort.Lijst)
        {
            return Waarde(veld.Veld, Antwoord(antwoorden, Naam(veld.Pad)), veld.Pad, fouten)?.ToJsonString();
        }

        var niets = Antwoord(antwoorden, Niets(veld.Pad)) == Geen;
        var lijst = veld.IsRijen ? Rijlijst(veld, antwoorden, fouten) : Woordenlijst(Antwoord(antwoorden, Naam(veld.Pad)));
        if (niets && lijst.Count > 0)
        {
            fouten[veld.Pad] = Formulierteksten.NietsEnIets;
        }

        return niets || lijst.Count > 0 ? lijst.ToJsonString() : null;
    }

    private static JsonArray Rijlijst(Vraagveld veld, IReadOnlyDictionary<string, string> antwoorden, Dictionary<string, Tekst> fouten)
    {
        var lijst = new JsonArray();
        for (var rij = 0; rij < Rijen; rij++)
        {
            var ding = new JsonObject();
            foreach (var deel in veld.Rijvelden)
            {
                if (Waarde(deel.Veld, Antwoord(antwoorden, Rij(veld.Pad, rij, deel.Naam)), veld.Pad, fouten) is { } waarde)
                {
                    Leg(ding, deel.Naam.Split('/'), waarde);
                }
            }

            if (ding.Count > 0)
            {
                lijst.Add((JsonNode)ding);
            }
        }

        return lijst;
    }

    private static void Leg(JsonObject ding, string[] weg, JsonNode waarde)
    {
        foreach (var groep in weg[..^1])
        {
            ding = (JsonObject)(ding[groep] ??= new JsonObject());
        }

        ding[weg[^1]] = waarde;
    }

    private static JsonArray Woordenlijst(string antwoord) =>
        [.. antwoord.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(regel => (JsonNode)JsonValue.Create(regel))];

    private static JsonValue? Waarde(Contractveld veld, string antwoord, string pad, Dictionary<string, Tekst> fouten)
    {
        if (antwoord.Length == 0)
        {
            return null;
        }

        var waarde = veld.Soort switch
        {
            Veldsoort.JaNee => antwoord switch { "ja" => JsonValue.Create(true), "nee" => JsonValue.Create(false), _ => null },
            Veldsoort.Datum => DateOnly.TryParseExact(antwoord, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? JsonValue.Create(antwoord) : null,
            Veldsoort.Geheel => int.TryParse(antwoord, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var geheel) ? JsonValue.Create(geheel) : null,
            Veldsoort.Getal => decimal.TryParse(antwoord.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var getal) ? JsonValue.Create(getal) : null,
            Veldsoort.Keuze => veld.Keuzen.Any(keuze => keuze.Naam == antwoord) ? JsonValue.Create(antwoord) : null,
            _ => JsonValue.Create(antwoord),
        };
        if (waarde is null)
        {
            fouten[pad] = Formulierteksten.Verwacht(veld.Soort);
        }

        return waarde;
    }

    private static string Antwoord(IReadOnlyDictionary<string, string> antwoorden, string naam) => antwoorden.GetValueOrDefault(naam, "").Trim();

    /// <summary>Wat er is ingevuld als JSON, in een vaste volgorde: zo wordt het bewaard.</summary>
    public static byte[] Bewaar(IReadOnlyDictionary<string, string> antwoorden) =>
        JsonSerializer.SerializeToUtf8Bytes(new SortedDictionary<string, string>(antwoorden.Where(een => een.Value.Length > 0).ToDictionary(), StringComparer.Ordinal));
}
