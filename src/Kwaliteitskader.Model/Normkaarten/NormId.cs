using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Kwaliteitskader.Model.Normkaarten;

/// <summary>De blijvende sleutel van een norm, zoals <c>VIS-1</c>. Nooit hergebruikt.</summary>
/// <param name="Waarde">De sleutel als tekst.</param>
public readonly record struct NormId(string Waarde) : IParsable<NormId>
{
    private static readonly SearchValues<char> Tekens = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>Een sleutel uit tekst, als door <see cref="Parse"/>: <c>vis-1</c> is <c>VIS-1</c>. Wat geen sleutel is, blijft zoals het er staat; zo heet geen norm.</summary>
    public static implicit operator NormId(string waarde) => TryParse(waarde, out var id) ? id : new(waarde);

    /// <summary>Leest een sleutel zoals een mens hem schrijft: <c>vis-1</c> is <c>VIS-1</c>.</summary>
    /// <exception cref="FormatException">De tekst is geen sleutel: letters, een streepje, cijfers of letters.</exception>
    public static NormId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is not the id of a norm, such as VIS-1.");

    /// <summary>Leest een sleutel zoals <see cref="Parse"/>, zonder te gooien.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out NormId result) => TryParse(s, null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NormId result)
    {
        var sleutel = s.AsSpan().Trim();
        var streep = sleutel.IndexOf('-');
        var isSleutel = streep > 0 && streep < sleutel.Length - 1 && !sleutel[..streep].ContainsAnyExcept(Tekens) && !sleutel[(streep + 1)..].ContainsAnyExcept(Tekens);
        result = isSleutel ? new(s!.Trim().ToUpperInvariant()) : default;
        return isSleutel;
    }

    /// <inheritdoc/>
    public override string ToString() => Waarde ?? "";
}
