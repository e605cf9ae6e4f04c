using System.Globalization;

namespace Kwaliteitskader.Werkboek.Lezen;

/// <summary>De plaats van een cel op een blad.</summary>
/// <param name="Rij">De rij, vanaf 1.</param>
/// <param name="Kolom">De kolom, vanaf 1.</param>
internal readonly record struct Celadres(int Rij, int Kolom)
{
    private const int Letters = 26;

    /// <summary>Het adres als <c>B4</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kolomletters(Kolom)}{Rij}");

    /// <summary>De letters van een kolom.</summary>
    public static string Kolomletters(int kolom) =>
        kolom <= 0 ? "" : Kolomletters((kolom - 1) / Letters) + (char)('A' + ((kolom - 1) % Letters));

    /// <summary>Leest een adres als <c>B4</c>; dollartekens mogen.</summary>
    public static Celadres? Lees(string? adres)
    {
        if (adres is null)
        {
            return null;
        }

        var tekst = adres.Replace("$", "", StringComparison.Ordinal);
        var kolom = 0;
        var i = 0;
        for (; i < tekst.Length && char.IsAsciiLetter(tekst[i]) && i < 3; i++)
        {
            kolom = (kolom * Letters) + char.ToUpperInvariant(tekst[i]) - 'A' + 1;
        }

        return kolom > 0 && int.TryParse(tekst.AsSpan(i), NumberStyles.None, CultureInfo.InvariantCulture, out var rij) && rij > 0 ? new(rij, kolom) : null;
    }
}
