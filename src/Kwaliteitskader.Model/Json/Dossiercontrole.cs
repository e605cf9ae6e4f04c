using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json.Diagnoses;

namespace Kwaliteitskader.Model.Json;

/// <summary>Kijkt een dossier na dat in code gemaakt is, zoals de lezer er een uit JSON nakijkt, en of zijn sleutels kloppen.</summary>
public static class Dossiercontrole
{
    /// <summary>
    /// Alles wat er mis is; leeg als dat niets is. Eerst wat de lezer zou weigeren, zoals een lege sleutel, een element dat
    /// <see langword="null"/> is, een negatief getal of een waarde buiten haar opsomming; dan sleutels die meer dan eens voorkomen, en zorgtrajecten van een therapeut die
    /// het dossier niet heeft.
    /// </summary>
    /// <param name="dossier">Het dossier.</param>
    /// <param name="opties">Hoe gelezen wordt.</param>
    public static ImmutableArray<Leesfout> Van(Dossier dossier, Leesopties? opties = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var json = Geschreven(dossier);
        var vondsten = new Findings();
        Dubbel("therapeuten", Sleutels(dossier.Therapeuten, static een => een?.Id), vondsten);
        Dubbel("zorgtrajecten", Sleutels(dossier.Zorgtrajecten, static een => een?.Id), vondsten);
        ZonderTherapeut(dossier, vondsten);
        return [.. DossierLezer.Lees(json, opties: opties).Fouten, .. vondsten.At(new Origin(null, 1, Index: null), json, opties ?? Leesopties.Standaard)];
    }

    private static byte[] Geschreven(Dossier dossier)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, ContractJson.WriterOptions(indented: false)))
        {
            JsonSerializer.Serialize(writer, dossier, ContractJson.DossierForReview);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Dubbel(string lijst, List<string?> sleutels, Findings vondsten)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < sleutels.Count; i++)
        {
            if (sleutels[i] is { } sleutel && !gezien.Add(sleutel))
            {
                vondsten.Add(new Finding
                {
                    Code = Leesfoutcode.DubbeleSleutel,
                    Offset = 0,
                    Pad = JsonPointer.Wortel / lijst / i / "id",
                    Gevonden = Excerpt.Of(sleutel),
                    Verwacht = new("een sleutel die nog niet voorkwam", "a key that did not occur before"),
                });
            }
        }
    }

    // Staat niet vast wie er werken, dan is ook niet te zeggen dat iemand ontbreekt.
    private static void ZonderTherapeut(Dossier dossier, Findings vondsten)
    {
        if (dossier.Therapeuten is not { IsDefault: false } || dossier.Zorgtrajecten is not { IsDefault: false } trajecten)
        {
            return;
        }

        var bekend = Sleutels(dossier.Therapeuten, static een => een?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < trajecten.Length; i++)
        {
            if (trajecten[i]?.Therapeut is { } therapeut && !bekend.Contains(therapeut))
            {
                vondsten.Add(new Finding
                {
                    Code = Leesfoutcode.OnbekendeTherapeut,
                    Offset = 0,
                    Pad = JsonPointer.Wortel / "zorgtrajecten" / i / "therapeut",
                    Gevonden = Excerpt.Of(therapeut),
                    Verwacht = new("de sleutel van een therapeut uit dit dossier", "the key of a therapist of this dossier"),
                    Gezocht = therapeut,
                    Bekend = bekend,
                });
            }
        }
    }

    private static List<string?> Sleutels<T>(ImmutableArray<T>? lijst, Func<T?, string?> sleutel) =>
        lijst is { IsDefault: false } elementen ? [.. elementen.Select(een => sleutel(een))] : [];
}
