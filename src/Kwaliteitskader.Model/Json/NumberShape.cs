namespace Kwaliteitskader.Model.Json;

/// <summary>Wat van een getal in JSON exact te zeggen is zonder het te lezen, hoe groot of klein het ook is.</summary>
internal readonly record struct NumberShape
{
    /// <summary>Of het getal nul is, ook als er een min voor staat.</summary>
    public bool IsZero { get; private init; }

    /// <summary>Of het getal kleiner is dan nul.</summary>
    public bool IsNegative { get; private init; }

    /// <summary>Of het getal een geheel getal is, ook als het met een punt of een macht geschreven is.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>Of het getal een 1 met nullen is.</summary>
    public bool IsPowerOfTen { get; private init; }

    /// <summary>Het getal is kleiner dan 10 tot deze macht, en ten minste een tiende daarvan.</summary>
    public long Magnitude { get; private init; }

    /// <summary>De vorm van een getal dat als JSON deugt.</summary>
    public static NumberShape Of(ReadOnlySpan<byte> number)
    {
        var at = number.IndexOfAny((byte)'e', (byte)'E');
        var exponent = at < 0 ? 0 : Exponent(number[(at + 1)..]);
        var mantissa = (at < 0 ? number : number[..at]).TrimStart((byte)'-');
        var point = mantissa.IndexOf((byte)'.');
        var whole = point < 0 ? mantissa.Length : point;
        var first = mantissa.IndexOfAnyInRange((byte)'1', (byte)'9');
        if (first < 0)
        {
            return new() { IsZero = true, IsWhole = true };
        }

        var last = mantissa.LastIndexOfAnyInRange((byte)'1', (byte)'9');
        return new()
        {
            IsNegative = number[0] == (byte)'-',
            IsWhole = After(last, whole) + exponent >= 0,
            IsPowerOfTen = first == last && mantissa[first] == (byte)'1',
            Magnitude = After(first, whole) + 1 + exponent,
        };
    }

    // De macht van tien waar een cijfer voor staat, als er geen macht achter het getal staat.
    private static int After(int digit, int whole) => digit < whole ? whole - 1 - digit : whole - digit;

    // Een macht met meer cijfers dan er ooit toe doen, telt als haar eerste cijfers.
    private static long Exponent(ReadOnlySpan<byte> digits)
    {
        const int Enough = 17;
        var negative = digits[0] == (byte)'-';
        var value = 0L;
        var significant = digits.TrimStart("+-0"u8);
        foreach (var digit in significant[..Math.Min(significant.Length, Enough)])
        {
            value = (value * 10) + (digit - (byte)'0');
        }

        return negative ? -value : value;
    }
}
