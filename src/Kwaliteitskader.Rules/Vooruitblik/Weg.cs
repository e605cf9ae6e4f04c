using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>Een weg die in het hele dossier geprobeerd is.</summary>
internal sealed class Weg
{
    /// <summary>De veranderingen, een voor een toe te passen.</summary>
    public required ImmutableArray<Proefwijziging> Wijzigingen { get; init; }

    /// <summary>De laatste dag waarop zij nog werkt, inclusief; afwezig als zij later ook werkt.</summary>
    public required DateOnly? Uiterlijk { get; init; }

    /// <summary>De laatste dag tot en met welke het voldoet; afwezig als daar geen einde aan komt.</summary>
    public required DateOnly? HoudtTotEnMet { get; init; }

    public Herstelweg Document(DateOnly vanaf, Taal taal) => new()
    {
        Wijzigingen = Samengevat(Wijzigingen, taal),
        Vanaf = vanaf,
        Uiterlijk = Uiterlijk,
        HoudtTotEnMet = HoudtTotEnMet,
    };

    /// <summary>Per daad één wijziging: wat een daad toevoegde, staat als geheel.</summary>
    public static ImmutableArray<Feitwijziging> Samengevat(ImmutableArray<Proefwijziging> wijzigingen, Taal taal) =>
    [
        .. from stap in wijzigingen
           where stap.Daad is not null
           let delen = wijzigingen.Where(deel => stap.Omvat(deel.Pad)).ToList()
           select new Feitwijziging
           {
               Pad = Achteraan(stap.Pad),
               Waarde = delen.Aggregate(JsonNode.Parse(stap.Waarde), (geheel, deel) => Met(geheel!, deel.Pad[(stap.Pad.Length + 1)..], deel.Waarde))?.ToJsonString() ?? "null",
               Wie = stap.Daad!.Wie,
               Wat = stap.Daad.Wat.In(taal),
           },
    ];

    private static JsonNode? Met(JsonNode geheel, string pad, string waarde)
    {
        var stappen = pad.Split('/');
        var ouder = stappen[..^1].Aggregate(geheel, (knoop, stap) => knoop is JsonArray lijst ? lijst[int.Parse(stap, CultureInfo.InvariantCulture)]! : knoop[stap]!);
        ouder[stappen[^1]] = JsonNode.Parse(waarde);
        return geheel;
    }

    // Een daad zet in een lijst altijd iets achteraan.
    private static string Achteraan(string pad) =>
        char.IsAsciiDigit(pad[^1]) ? $"{pad[..pad.LastIndexOf('/')]}/-" : pad;
}
