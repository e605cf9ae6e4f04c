using System.Collections.Immutable;
using System.Text.Json;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Model.Json;

/// <summary>De namen waaronder waarden van een opsomming in JSON staan, zoals <c>basisPraktijkregister</c>.</summary>
public static class EnumNamen
{
    /// <summary>De naam van een waarde in JSON.</summary>
    /// <exception cref="ArgumentOutOfRangeException">De waarde hoort niet bij de opsomming.</exception>
    public static string Van<T>(T waarde)
        where T : struct, Enum
    {
        var index = Array.IndexOf(Tabel<T>.Waarden, waarde);
        return index >= 0
            ? Tabel<T>.Namen[index]
            : throw new ArgumentOutOfRangeException(nameof(waarde), waarde, "Not a value of this enum.");
    }

    /// <summary>De naam in JSON van een waarde waarvan de opsomming pas bij het uitvoeren bekend is.</summary>
    public static string Van(Enum waarde)
    {
        ArgumentNullException.ThrowIfNull(waarde);
        return Jsonnaam(waarde.GetType(), waarde.ToString());
    }

    /// <summary>Alle namen van een opsomming, in de volgorde waarin haar waarden genummerd zijn.</summary>
    public static ImmutableArray<string> Alle<T>()
        where T : struct, Enum => Tabel<T>.Namen;

    /// <summary>De waarde met een naam, hoofdlettergevoelig; <see langword="false"/> als er geen waarde zo heet.</summary>
    public static bool TryVind<T>(string? naam, out T waarde)
        where T : struct, Enum
    {
        var index = naam is null ? -1 : Tabel<T>.Namen.IndexOf(naam, StringComparer.Ordinal);
        waarde = index >= 0 ? Tabel<T>.Waarden[index] : default;
        return index >= 0;
    }

    /// <summary>De waarden van een opsomming, in dezelfde volgorde als <see cref="Alle{T}"/>.</summary>
    internal static ReadOnlySpan<T> Waarden<T>()
        where T : struct, Enum => Tabel<T>.Waarden;

    // Een afkorting als LDF en een klasse als B1 blijven zoals zij geschreven worden; camelCase zou er ldf en b1 van maken.
    private static string Jsonnaam(Type opsomming, string naam) =>
        opsomming == typeof(GoldKlasse) || naam.All(char.IsAsciiLetterUpper) ? naam : JsonNamingPolicy.CamelCase.ConvertName(naam);

    private static class Tabel<T>
        where T : struct, Enum
    {
        internal static readonly T[] Waarden = Enum.GetValues<T>();

        internal static readonly ImmutableArray<string> Namen =
            [.. Waarden.Select(waarde => Jsonnaam(typeof(T), Enum.GetName(waarde)!))];
    }
}
