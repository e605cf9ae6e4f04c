using System.Runtime.Intrinsics;
using System.Text.Json;
using Kwaliteitskader.Model.Json.Diagnoses;

namespace Kwaliteitskader.Model.Json;

/// <summary>
/// Zoekt in de teksten van een dossier naar negen cijfers die de elfproef van het burgerservicenummer halen. Een dossier heeft
/// er geen nodig, en wie er een als sleutel gebruikt, verspreidt het met elk rapport.
/// </summary>
internal static class BsnScan
{
    private const int Digits = 9;

    /// <summary><see langword="false"/>: zeker niet. Kijkt naar een blok tegelijk of er negen cijfers op rij in staan; zo ja, dan naar elke rij.</summary>
    public static bool MayOccur(ReadOnlySpan<byte> utf8)
    {
        var at = 0;

        // Blokken overlappen: een rij die over de rand van het ene gaat, staat in het volgende heel.
        for (; at + Vector256<byte>.Count <= utf8.Length; at += Vector256<byte>.Count - Digits + 1)
        {
            if (HasRun(utf8.Slice(at, Vector256<byte>.Count)) && MayOccur(utf8, at, at + Vector256<byte>.Count))
            {
                return true;
            }
        }

        // Een cijfer kan ook als escape geschreven zijn.
        return MayOccur(utf8, at, utf8.Length) || utf8.IndexOf("\\u003"u8) >= 0;
    }

    /// <summary>Of er in een blok ten minste negen cijfers op rij staan.</summary>
    private static bool HasRun(ReadOnlySpan<byte> block)
    {
        var digits = Vector256.LessThanOrEqual(Vector256.Create(block) - Vector256.Create((byte)'0'), Vector256.Create((byte)9)).ExtractMostSignificantBits();
        var two = digits & (digits >> 1);
        var four = two & (two >> 2);
        var eight = four & (four >> 4);
        return (eight & (digits >> 8)) != 0;
    }

    /// <summary>Of een rij van precies negen cijfers de proef haalt. Kijkt op elke negende plaats: in negen cijfers op rij zit er altijd een.</summary>
    private static bool MayOccur(ReadOnlySpan<byte> utf8, int from, int until)
    {
        for (var at = from + Digits - 1; at < until; at += Digits)
        {
            if (IsDigit(utf8[at]) && RunAround(utf8, at) is { Length: Digits } run && Passes(run))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>De cijfers om een cijfer heen; van een rij die te lang is, niet meer dan dat blijkt.</summary>
    private static ReadOnlySpan<byte> RunAround(ReadOnlySpan<byte> utf8, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && end - start <= Digits && IsDigit(utf8[start - 1]))
        {
            start--;
        }

        while (end < utf8.Length && end - start <= Digits && IsDigit(utf8[end]))
        {
            end++;
        }

        return utf8[start..end];
    }

    /// <summary>Alle teksten met zo'n nummer, en de eerste waarin het toeval kan zijn.</summary>
    /// <param name="utf8">Een record; na JSON die niet deugt, wordt niet verder gekeken.</param>
    public static (Findings Refusals, Finding? Warning) Of(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, JsonSyntax.ReaderOptions);
        var refusals = new Findings();
        Finding? warning = null;
        try
        {
            Scan(ref reader, refusals, ref warning);
        }
        catch (JsonException)
        {
            // Wat hier niet deugt, heeft zijn eigen vondst.
        }

        return (refusals, warning);
    }

    private static void Scan(ref Utf8JsonReader reader, Findings refusals, ref Finding? warning)
    {
        var places = new Stack<(JsonPointer Pad, int Index)>();
        var here = JsonPointer.Wortel;
        var name = "";
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = LeafDiagnosis.TryText(ref reader) ?? "";
                    here = places.Peek().Pad / UnknownProperty.Escaped(Excerpt.OfName(name));
                    break;
                case JsonTokenType.StartObject:
                    places.Push((here, -1));
                    break;
                case JsonTokenType.StartArray:
                    places.Push((here, 0));
                    here /= 0;
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    places.Pop();
                    here = Next(places);
                    break;
                default:
                    if (reader.TokenType == JsonTokenType.String && Contains(LeafDiagnosis.TryText(ref reader) ?? ""))
                    {
                        var found = Found(reader.TokenStartIndex, here);
                        if (MayBeChance(name))
                        {
                            warning ??= found;
                        }
                        else
                        {
                            refusals.Add(found);
                        }
                    }

                    here = Next(places);
                    break;
            }
        }
    }

    // De plaats van wat op een waarde volgt: in een lijst het volgende element.
    private static JsonPointer Next(Stack<(JsonPointer Pad, int Index)> places)
    {
        if (!places.TryPeek(out var place) || place.Index < 0)
        {
            return place.Pad;
        }

        places.Pop();
        places.Push((place.Pad, place.Index + 1));
        return place.Pad / (place.Index + 1);
    }

    // Een AGB-code en een BIG-nummer zijn zelf nummers: van elke elf van negen cijfers haalt er een de proef.
    private static bool MayBeChance(string name) => name is "agb" or "nummer";

    private static bool Contains(string text)
    {
        Span<byte> digits = stackalloc byte[Digits];
        var run = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                if (run < Digits)
                {
                    digits[run] = (byte)text[i];
                }

                run++;
                continue;
            }

            if (run == Digits && Passes(digits))
            {
                return true;
            }

            run = 0;
        }

        return false;
    }

    // Nummers onder de tien miljoen zijn niet uitgegeven; daaronder vallen doorgenummerde sleutels.
    private static bool Passes(ReadOnlySpan<byte> digits)
    {
        var sum = -(digits[Digits - 1] - (byte)'0');
        for (var i = 0; i < Digits - 1; i++)
        {
            sum += (Digits - i) * (digits[i] - (byte)'0');
        }

        return sum % 11 == 0 && !digits.StartsWith("00"u8);
    }

    private static Finding Found(long offset, JsonPointer pad) => new()
    {
        Code = Leesfoutcode.Burgerservicenummer,
        Offset = offset,
        Pad = pad,
        Verwacht = new("een eigen sleutel of tekst, zonder burgerservicenummer", "a key or text of your own, without a citizen service number"),
    };

    private static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';
}
