using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Kwaliteitskader.Loket.Api.Haken;

/// <summary>Wat een planner met een kaart deed, zoals een EPD het na afloop meldt.</summary>
/// <param name="Kaart">De kaart.</param>
/// <param name="Gevolgd">Of de planner deed wat de kaart voorstelde; zo niet, dan week hij ervan af.</param>
/// <param name="Reden">De reden van deze dienst die de planner koos; afwezig als hij geen of een eigen reden gaf.</param>
internal sealed record Kaartgevolg(Guid Kaart, bool Gevolgd, string? Reden);

/// <summary>Een terugkoppeling van CDS Hooks, gelezen; wat niet deugt staat in <see cref="Fouten"/>.</summary>
/// <remarks>Een opmerking in vrije tekst wordt niet gelezen: zij is geen feit, en er kan een patiënt in staan.</remarks>
internal sealed class Terugkoppeling
{
    // RFC 3339, paragraaf 5.6, in UTC.
    private static readonly string[] Momenten = ["yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];

    private readonly ImmutableArray<string>.Builder fouten = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<Kaartgevolg>.Builder gevolgen = ImmutableArray.CreateBuilder<Kaartgevolg>();

    /// <summary>Per melding wat er met een kaart gebeurde.</summary>
    public ImmutableArray<Kaartgevolg> Gevolgen => gevolgen.ToImmutable();

    /// <summary>Wat er aan de terugkoppeling niet deugt.</summary>
    public ImmutableArray<string> Fouten => fouten.ToImmutable();

    /// <summary>Leest een terugkoppeling.</summary>
    /// <param name="utf8">De inhoud van het verzoek.</param>
    /// <param name="redenen">De codes die een kaart van deze dienst als reden kan noemen.</param>
    public static Terugkoppeling Lees(ReadOnlyMemory<byte> utf8, IReadOnlySet<string> redenen)
    {
        var gelezen = new Terugkoppeling();
        try
        {
            using var document = JsonDocument.Parse(utf8);
            if (Veld(document.RootElement, "feedback", JsonValueKind.Array) is { } lijst)
            {
                foreach (var (nummer, melding) in lijst.EnumerateArray().Index())
                {
                    gelezen.Lees(melding, $"feedback[{nummer.ToString(CultureInfo.InvariantCulture)}]", redenen);
                }
            }
            else
            {
                gelezen.fouten.Add("feedback: expected an array");
            }
        }
        catch (JsonException)
        {
            gelezen.fouten.Add("the body is not valid JSON");
        }

        return gelezen;
    }

    private void Lees(JsonElement melding, string plaats, IReadOnlySet<string> redenen)
    {
        var kaart = Guid.Empty;
        Eis(Guid.TryParse(Tekst(melding, "card"), out kaart), $"{plaats}.card: expected the uuid of a card");
        Eis(DateTimeOffset.TryParseExact(Tekst(melding, "outcomeTimestamp"), Momenten, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _), $"{plaats}.outcomeTimestamp: expected a moment in UTC, such as 2026-11-26T09:00:00Z");
        var gevolg = Tekst(melding, "outcome");
        Eis(gevolg is "accepted" or "overridden", $"{plaats}.outcome: expected accepted or overridden");
        Eis(gevolg != "accepted" || Voorstellen(melding), $"{plaats}.acceptedSuggestions: required when accepted, each with the uuid of a suggestion as id");
        gevolgen.Add(new(kaart, gevolg == "accepted", gevolg == "overridden" ? Reden(melding, $"{plaats}.overrideReason", redenen) : null));
    }

    private string? Reden(JsonElement melding, string plaats, IReadOnlySet<string> redenen)
    {
        if (!melding.TryGetProperty("overrideReason", out var waarom))
        {
            return null;
        }

        var reden = Veld(waarom, "reason", JsonValueKind.Object);
        Eis(reden is not null || Tekst(waarom, "userComment") is { Length: > 0 }, $"{plaats}: expected a reason, a userComment, or both");
        if (reden is not { } codering || Tekst(codering, "system") != Kaartreden.Stelsel)
        {
            return null;
        }

        var code = Tekst(codering, "code");
        Eis(code is not null && redenen.Contains(code), $"{plaats}.reason.code: expected one of {string.Join(", ", redenen.Order(StringComparer.Ordinal))}");
        return code;
    }

    private void Eis(bool goed, string fout)
    {
        if (!goed)
        {
            fouten.Add(fout);
        }
    }

    private static bool Voorstellen(JsonElement melding) =>
        Veld(melding, "acceptedSuggestions", JsonValueKind.Array) is { } lijst && lijst.GetArrayLength() > 0 && lijst.EnumerateArray().All(voorstel => Guid.TryParse(Tekst(voorstel, "id"), out _));

    private static string? Tekst(JsonElement groep, string naam) => Veld(groep, naam, JsonValueKind.String)?.GetString();

    private static JsonElement? Veld(JsonElement groep, string naam, JsonValueKind soort) =>
        groep.ValueKind == JsonValueKind.Object && groep.TryGetProperty(naam, out var waarde) && waarde.ValueKind == soort ? waarde : null;
}
