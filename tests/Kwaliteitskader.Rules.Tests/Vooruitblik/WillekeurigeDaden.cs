using System.Globalization;
using System.Text.Json;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Rules.Tests.Vooruitblik;

/// <summary>
/// Doet willekeurige toelaatbare dingen in een dossier: voegt aan een lijst iets toe, of vult of plant wat nog niet geweest is, op de
/// peildatum of later. Anders dan de zoeker kijkt hij niet waar het ontbreekt.
/// </summary>
internal sealed class WillekeurigeDaden(Norm norm, DateOnly peildatum, System.Random lot)
{
    private const int MeesteDaden = 3;

    private readonly Feitkeuzen keuzen = new(norm, Normwaardenset.Standaard, peildatum);
    private readonly List<string> patronen = [.. norm.Feiten.Select(gebruik => gebruik.Pad)];

    /// <summary>Het dossier na een tot drie daden; <see langword="null"/> als er niets te doen is of het contract het niet toelaat.</summary>
    public Dossier? Na(Dossier dossier)
    {
        Dossier? na = null;
        for (var i = lot.Next(MeesteDaden); i >= 0; i--)
        {
            var plaatsen = Plaatsen(na ?? dossier);
            if (plaatsen.Count == 0 || Deeldossier.Na(na ?? dossier, [Daad(plaatsen[lot.Next(plaatsen.Count)], na ?? dossier)]) is not { } verder)
            {
                return na;
            }

            na = verder;
        }

        return na;
    }

    private List<(string Pad, JsonElement Waarde)> Plaatsen(Dossier dossier)
    {
        using var paden = new Dossierpaden(dossier);
        return
        [
            .. patronen.Where(Daden.OpPad.ContainsKey).SelectMany(paden.Van)
                .Where(plaats => plaats.Waarde.ValueKind == JsonValueKind.Array || (!keuzen.Kaart(plaats.Pad)!.Type.IsGenericType && Veranderlijk(plaats.Waarde)))
                .Select(plaats => (plaats.Pad, plaats.Waarde.ValueKind == JsonValueKind.Undefined ? default : plaats.Waarde.Clone())),
        ];
    }

    private bool Veranderlijk(JsonElement waarde) =>
        waarde.ValueKind != JsonValueKind.String || !DateOnly.TryParseExact(waarde.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var op) || op > peildatum;

    private Proefwijziging Daad((string Pad, JsonElement Waarde) plaats, Dossier dossier) => plaats.Waarde.ValueKind == JsonValueKind.Array
        ? new($"{plaats.Pad}/{plaats.Waarde.GetArrayLength()}", Element(plaats.Pad, dossier), null)
        : new(plaats.Pad, Waarde(plaats.Pad, dossier) ?? "null", null);

    private string Element(string lijst, Dossier dossier)
    {
        if (keuzen.Element(lijst, dossier).ToList() is not ["{}"] and var teksten)
        {
            return teksten.Count == 0 ? "\"…\"" : teksten[lot.Next(teksten.Count)];
        }

        var onder = $"{Dossierpaden.Patroon(lijst)}/*/";
        var velden = patronen.Where(patroon => patroon.StartsWith(onder, StringComparison.Ordinal) && !patroon[onder.Length..].Contains('/') && lot.Next(10) > 0)
            .Select(patroon => (Naam: patroon[onder.Length..], Waarde: Waarde($"{lijst}/0/{patroon[onder.Length..]}", dossier)))
            .Where(veld => veld.Waarde is not null);
        return $"{{{string.Join(',', velden.Select(veld => $"\"{veld.Naam}\":{veld.Waarde}"))}}}";
    }

    private string? Waarde(string pad, Dossier dossier)
    {
        var mogelijk = keuzen.Van(pad, dossier).ToList();
        var type = keuzen.Kaart(pad)?.Type;
        return type == typeof(DateOnly) && lot.Next(2) == 0 ? $"\"{peildatum.AddDays(lot.Next(90)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\""
            : type == typeof(int) && !pad.EndsWith("/jaar", StringComparison.Ordinal) && lot.Next(2) == 0 ? lot.Next(500).ToString(CultureInfo.InvariantCulture)
            : mogelijk.Count == 0 ? null
            : mogelijk[lot.Next(mogelijk.Count)];
    }
}
