using System.Text.Json;

namespace Kwaliteitskader.Model.Json;

/// <summary>
/// Leest getallen zoals het contract ze kent. Oordeelt over wat er geschreven staat en niet over wat na afronden overblijft:
/// -1e-400 is negatief, en 2025.0 is een geheel getal.
/// </summary>
internal static class ContractNumber
{
    /// <summary>De grootste hoeveelheid: 10 tot de macht 15. Elk getal tot daar past heel in elk gangbaar type.</summary>
    public const long LargestAmount = 1_000_000_000_000_000;

    private const int LargestMagnitude = 15;

    // Delen door een 1 met alle nullen die een decimal dragen kan, laat de kleinste schaal over.
    private const decimal Normalising = 1.0000000000000000000000000000m;

    /// <summary>Een geheel getal van nul of meer dat past.</summary>
    public static bool TryCount(ref Utf8JsonReader reader, out int value)
    {
        if (reader.TryGetInt32(out value))
        {
            return value >= 0;
        }

        // Zo is ook een geheel getal met een punt of een macht geschreven.
        var shape = NumberShape.Of(reader.ValueSpan);
        if (shape is { IsNegative: false, IsWhole: true, Magnitude: <= 10 } && reader.TryGetDecimal(out var whole) && whole <= int.MaxValue)
        {
            value = (int)whole;
            return true;
        }

        return false;
    }

    /// <summary>Een hoeveelheid van nul of meer die past, zonder overbodige nullen.</summary>
    public static bool TryAmount(ref Utf8JsonReader reader, out decimal value)
    {
        var shape = NumberShape.Of(reader.ValueSpan);
        value = 0;
        if (shape.IsNegative || IsTooLarge(shape))
        {
            return false;
        }

        // Wat kleiner is dan een decimal dragen kan, is nul.
        value = shape.IsZero || !reader.TryGetDecimal(out var read) ? 0 : Canonical(read);
        return true;
    }

    /// <summary>Of een hoeveelheid groter is dan <see cref="LargestAmount"/>.</summary>
    public static bool IsTooLarge(NumberShape shape) =>
        shape.Magnitude > LargestMagnitude && !(shape.Magnitude == LargestMagnitude + 1 && shape.IsPowerOfTen);

    /// <summary>Hetzelfde getal met de kleinste schaal: 12 en 12.00 zijn daarna dezelfde bits. Nul apart: een decimal kan ook -0 zijn.</summary>
    public static decimal Canonical(decimal value) => value == 0 ? 0 : value / Normalising;
}
