using System.Diagnostics.CodeAnalysis;

namespace Kwaliteitskader.Model.Normkaarten;

/// <summary>De blijvende sleutel van een norm, zoals <c>VIS-1</c>. Nooit hergebruikt.</summary>
/// <param name="Waarde">De sleutel als tekst.</param>
public readonly record struct NormId(string Waarde) : IParsable<NormId>
{
    /// <summary>Een sleutel uit tekst, zoals hij er staat.</summary>
    public static implicit operator NormId(string waarde) => new(waarde);

    /// <summary>Leest een sleutel zoals een mens hem schrijft: <c>vis-1</c> is <c>VIS-1</c>.</summary>
    /// <exception cref="FormatException">De tekst is geen sleutel: letters, een streepje, cijfers of letters.</exception>
    public static NormId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is geen sleutel van een norm, zoals VIS-1.");

    /// <summary>Leest een sleutel zoals <see cref="Parse"/>, zonder te gooien.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out NormId result) => TryParse(s, null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NormId result)
    {
        var sleutel = s?.Trim().ToUpperInvariant() ?? "";
        var streep = sleutel.IndexOf('-', StringComparison.Ordinal);
        var isSleutel = streep > 0 && streep < sleutel.Length - 1 && sleutel.Where((_, plaats) => plaats != streep).All(char.IsAsciiLetterOrDigit);
        result = isSleutel ? new(sleutel) : default;
        return isSleutel;
    }

    /// <inheritdoc/>
    public override string ToString() => Waarde ?? "";
}
