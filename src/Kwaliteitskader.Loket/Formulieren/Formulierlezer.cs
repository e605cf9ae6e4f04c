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
    /// <summary>Hoeveel rijen een lijst op het formulier heeft, en hoeveel er telkens bij komen.</summary>
    public const int Rijen = 5;

    /// <summary>Hoeveel rijen een lijst op het formulier ten hoogste heeft.</summary>
    public const int MeesteRijen = 250;

    /// <summary>Het antwoord dat er van een lijst niets is.</summary>
    public const string Geen = "geen";

    /// <summary>Het veld van een feit.</summary>
    public static string Naam(string pad) => $"feit:{pad}";

    /// <summary>Het veld waarmee van een lijst gezegd wordt dat er niets is.</summary>
    public static string Niets(string pad) => $"niets:{pad}";

    /// <summary>Het veld van een rij van een lijst.</summary>
    public static string Rij(string pad, int rij, string naam) => string.Create(CultureInfo.InvariantCulture, $"rij:{pad}:{rij}:{naam}");

    /// <summary>Hoeveel rijen van een lijst op de pagina staan waar deze antwoorden van komen: ook een lege rij wordt verzonden.</summary>
    public static int Rijental(string pad, IReadOnlyDictionary<string, string> antwoorden)
    {
        var begin = $"rij:{pad}:";
        return antwoorden.Keys.Where(naam => naam.StartsWith(begin, StringComparison.Ordinal)).Select(naam => Rijnummer(naam[begin.Length..])).Append(Rijen - 1).Max() + 1;
    }

    /// <summary>Of het formulier een veld met deze naam heeft.</summary>
    public bool Kent(string naam) => formulier.Gevraagd.Values.Any(veld => Kent(veld, naam));

    /// <summary>Of het een lijst is waar het formulier rijen van heeft.</summary>
    public bool HeeftRijen(string pad) => formulier.Gevraagd.TryGetValue(pad, out var veld) && veld.IsRijen;

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
            var pad = formulier.Gevraagd.Keys.FirstOrDefault(pad => fout.Pad.Waarde == pad || fout.Pad.Waarde.StartsWith($"{pad}/", StringComparison.Ordinal)) ?? "";
            Meld(fouten, pad, HeeftRijen(pad) && fout.Pad.Waarde.Length > pad.Length ? Formulierteksten.Bij(Ingevulde(pad, antwoorden)[Hoeveelste(fout.Pad.Waarde[(pad.Length + 1)..])] + 1, fout.Melding) : fout.Melding);
        }

        return new(gelezen.Dossier, fouten);
    }

    private static int Hoeveelste(string rest) => int.Parse(rest.Split('/')[0], NumberStyles.None, CultureInfo.InvariantCulture);

    // De rijen die een ding van de lijst werden; lege tellen niet mee.
    private static List<int> Ingevulde(string pad, IReadOnlyDictionary<string, string> antwoorden) =>
        [.. Enumerable.Range(0, Rijental(pad, antwoorden)).Where(rij => antwoorden.Any(een => een.Key.StartsWith(Rij(pad, rij, ""), StringComparison.Ordinal) && een.Value.Trim().Length > 0))];

    private static void Meld(Dictionary<string, Tekst> fouten, string pad, Tekst melding) => fouten[pad] = fouten.TryGetValue(pad, out var eerder) ? Formulierteksten.En(eerder, melding) : melding;

    private static bool Kent(Vraagveld veld, string naam)
    {
        if (veld.Veld.Soort == Veldsoort.Lijst && naam == Niets(veld.Pad))
        {
            return true;
        }

        var begin = $"rij:{veld.Pad}:";
        return !veld.IsRijen ? naam == Naam(veld.Pad)
            : naam.StartsWith(begin, StringComparison.Ordinal) && Rijnummer(naam[begin.Length..]) is var rij and >= 0 && veld.Rijvelden.Any(deel => Rij(veld.Pad, rij, deel.Naam) == naam);
    }

    // Zoals in "12:op"; -1 als er geen rij staat die een formulier kan hebben.
    private static int Rijnummer(string rest) =>
        int.TryParse(rest.AsSpan(0, Math.Max(0, rest.IndexOf(':', StringComparison.Ordinal))), NumberStyles.None, CultureInfo.InvariantCulture, out var rij) && rij < MeesteRijen ? rij : -1;

    private static string? Json(Vraagveld veld, IReadOnlyDictionary<string, string> antwoorden, Dictionary<string, Tekst> fouten)
    {
        if (veld.Veld.Soort != Veldsoort.Lijst)
        {
            var antwoord = Antwoord(antwoorden, Naam(veld.Pad));
            var waarde = Waarde(veld.Veld, antwoord);
            if (waarde is null && antwoord.Length > 0)
            {
                Meld(fouten, veld.Pad, Formulierteksten.Verwacht(veld.Veld.Soort));
            }

            return waarde?.ToJsonString();
        }

        var niets = Antwoord(antwoorden, Niets(veld.Pad)) == Geen;
        var lijst = veld.IsRijen ? Rijlijst(veld, antwoorden, fouten) : Woordenlijst(Antwoord(antwoorden, Naam(veld.Pad)));
        if (niets && lijst.Count > 0)
        {
            Meld(fouten, veld.Pad, Formulierteksten.NietsEnIets);
        }

        return niets || lijst.Count > 0 ? lijst.ToJsonString() : null;
    }

    private static JsonArray Rijlijst(Vraagveld veld, IReadOnlyDictionary<string, string> antwoorden, Dictionary<string, Tekst> fouten)
    {
        var lijst = new JsonArray();
        for (var rij = 0; rij < Rijental(veld.Pad, antwoorden); rij++)
        {
            var ding = new JsonObject();
            foreach (var deel in veld.Rijvelden)
            {
                var antwoord = Antwoord(antwoorden, Rij(veld.Pad, rij, deel.Naam));
                if (Waarde(deel.Veld, antwoord) is { } waarde)
                {
                    Leg(ding, deel.Naam.Split('/'), waarde);
                }
                else if (antwoord.Length > 0)
                {
                    Meld(fouten, veld.Pad, Formulierteksten.Bij(rij + 1, Formulierteksten.Verwacht(deel.Veld.Soort)));
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

    private static JsonValue? Waarde(Contractveld veld, string antwoord) => antwoord.Length == 0 ? null : veld.Soort switch
    {
        Veldsoort.JaNee => antwoord switch { "ja" => JsonValue.Create(true), "nee" => JsonValue.Create(false), _ => null },
        Veldsoort.Datum => DateOnly.TryParseExact(antwoord, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? JsonValue.Create(antwoord) : null,
        Veldsoort.Geheel => int.TryParse(antwoord, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var geheel) ? JsonValue.Create(geheel) : null,
        Veldsoort.Getal => decimal.TryParse(antwoord.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var getal) ? JsonValue.Create(getal) : null,
        Veldsoort.Keuze => veld.Keuzen.Any(keuze => keuze.Naam == antwoord) ? JsonValue.Create(antwoord) : null,
        _ => JsonValue.Create(antwoord),
    };

    private static string Antwoord(IReadOnlyDictionary<string, string> antwoorden, string naam) => antwoorden.GetValueOrDefault(naam, "").Trim();

    /// <summary>Wat er is ingevuld als JSON, in een vaste volgorde: zo wordt het bewaard.</summary>
    public static byte[] Bewaar(IReadOnlyDictionary<string, string> antwoorden) =>
        JsonSerializer.SerializeToUtf8Bytes(new SortedDictionary<string, string>(antwoorden.Where(een => een.Value.Length > 0).ToDictionary(), StringComparer.Ordinal));
}
