using System.Text.Json.Serialization;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Loket.Api.Vragen;

/// <summary>Eén fout in een vraag, zoals zij in <c>errors</c> van een probleem staat.</summary>
internal sealed record Vraagfout
{
    /// <summary>Een parameter die ontbreekt.</summary>
    public const string Ontbreekt = "ontbrekende-parameter";

    /// <summary>Een parameter met een waarde die niet kan.</summary>
    public const string Ongeldig = "ongeldige-parameter";

    /// <summary>Een parameter die deze vraag niet kent.</summary>
    public const string Onbekend = "onbekende-parameter";

    /// <summary><c>query</c>, <c>path</c> of <c>body</c>.</summary>
    public required string In { get; init; }

    /// <summary>De plaats in de inhoud, als fragment met een JSON Pointer.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Pointer { get; init; }

    /// <summary>De naam van de parameter.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Parameter { get; init; }

    /// <summary>De regel van de inhoud, vanaf 1.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Regel { get; init; }

    /// <summary>De vaste code: een van <see cref="Leesfoutcode"/>, of een van hierboven.</summary>
    public required string Code { get; init; }

    /// <summary>De fout in een zin.</summary>
    public required string Detail { get; init; }

    /// <summary>De naam die waarschijnlijk bedoeld is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Suggestie { get; init; }

    /// <summary>Een fout in een parameter van het adres.</summary>
    public static Vraagfout Adres(string parameter, string code, Tekst detail, Taal taal, string? suggestie = null) =>
        new() { In = "query", Parameter = parameter, Code = code, Detail = detail.In(taal), Suggestie = suggestie };

    /// <summary>Een fout in de inhoud.</summary>
    public static Vraagfout Inhoud(JsonPointer plaats, string code, Tekst detail, Taal taal, string? suggestie = null) =>
        new() { In = "body", Pointer = $"#{plaats.Waarde}", Code = code, Detail = detail.In(taal), Suggestie = suggestie };

    /// <summary>Een leesfout, met haar plaats onder die van het dossier in de inhoud.</summary>
    public static Vraagfout Van(Leesfout fout, JsonPointer onder, Taal taal) =>
        Inhoud(new(onder.Waarde + fout.Pad.Waarde), fout.Code, fout.Melding, taal, fout.Suggestie) with { Regel = onder == JsonPointer.Wortel ? fout.Regel : null };
}
