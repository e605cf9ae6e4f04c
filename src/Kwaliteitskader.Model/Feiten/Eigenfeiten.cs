using System.Buffers;
using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Feiten;

/// <summary>
/// Feiten van een gastheer zelf, onder namen met zijn voorvoegsel, zoals <c>acme:voorkeursdag</c>. Geen norm van de bibliotheek leest
/// ze; een eigen norm wel. Zij worden gelezen, bewaard, geschreven en in de afdruk meegeteld zoals elk feit.
/// </summary>
/// <remarks>Een waarde is een tekst, een getal van nul of meer, of waar of onwaar; een dag is een tekst. Wat er niet in staat, is onbekend. Onveranderlijk.</remarks>
[JsonConverter(typeof(EigenfeitenConverter))]
#pragma warning disable CA1710 // Feiten zijn er in het Nederlands meer.
public sealed class Eigenfeiten : IReadOnlyCollection<KeyValuePair<string, object>>, IEquatable<Eigenfeiten>
#pragma warning restore CA1710
{
    /// <summary>De vorm van een naam: een voorvoegsel in kleine letters, een dubbele punt, en een naam.</summary>
    public const string Naampatroon = "^[a-z][a-z0-9-]*:[A-Za-z][A-Za-z0-9._-]*$";

    private readonly SortedList<string, object> waarden;

    internal Eigenfeiten(SortedList<string, object> waarden) => this.waarden = waarden;

    /// <summary>Geen eigen feiten; het begin om er met <c>Met</c> aan toe te voegen.</summary>
    public static Eigenfeiten Leeg { get; } = new(Nieuw());

    /// <inheritdoc/>
    public int Count => waarden.Count;

    /// <summary>Of een naam een voorvoegsel heeft en verder uit letters, cijfers, punten en streepjes bestaat.</summary>
    public static bool IsNaam([NotNullWhen(true)] string? naam)
    {
        var dubbelePunt = naam?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        return dubbelePunt > 0 && dubbelePunt < naam!.Length - 1
            && char.IsAsciiLetterLower(naam[0]) && naam.AsSpan(1, dubbelePunt - 1).IndexOfAnyExcept(Voorvoegsel) < 0
            && char.IsAsciiLetter(naam[dubbelePunt + 1]) && naam.AsSpan(dubbelePunt + 1).IndexOfAnyExcept(Rest) < 0;
    }

    /// <summary>De tekst onder een naam; afwezig als die er niet is of iets anders is.</summary>
    public string? Tekst(string naam) => waarden.GetValueOrDefault(naam) as string;

    /// <summary>Waar of onwaar; afwezig als dat er niet staat.</summary>
    public bool? Waarheid(string naam) => waarden.GetValueOrDefault(naam) as bool?;

    /// <summary>Het getal; afwezig als dat er niet staat.</summary>
    public decimal? Getal(string naam) => waarden.GetValueOrDefault(naam) as decimal?;

    /// <summary>De dag, geschreven als <c>jjjj-mm-dd</c>; afwezig als die er niet staat.</summary>
    public DateOnly? Dag(string naam) =>
        DateOnly.TryParseExact(Tekst(naam), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;

    /// <summary>Dezelfde feiten met deze tekst erbij.</summary>
    /// <exception cref="ArgumentException">De naam is geen <see cref="Naampatroon">naam</see>.</exception>
    public Eigenfeiten Met(string naam, string waarde)
    {
        ArgumentNullException.ThrowIfNull(waarde);
        return MetWaarde(naam, waarde);
    }

    /// <summary>Dezelfde feiten met deze waarheid erbij.</summary>
    /// <exception cref="ArgumentException">De naam is geen <see cref="Naampatroon">naam</see>.</exception>
    public Eigenfeiten Met(string naam, bool waarde) => MetWaarde(naam, waarde);

    /// <summary>Dezelfde feiten met dit getal erbij.</summary>
    /// <exception cref="ArgumentException">De naam is geen <see cref="Naampatroon">naam</see>, of het getal ligt niet tussen nul en 10^15.</exception>
    public Eigenfeiten Met(string naam, decimal waarde) => waarde is >= 0 and <= ContractNumber.LargestAmount
        ? MetWaarde(naam, ContractNumber.Canonical(waarde))
        : throw new ArgumentOutOfRangeException(nameof(waarde), waarde, "Expected: a number from zero through 10^15.");

    /// <summary>Dezelfde feiten met deze dag erbij.</summary>
    /// <exception cref="ArgumentException">De naam is geen <see cref="Naampatroon">naam</see>.</exception>
    public Eigenfeiten Met(string naam, DateOnly waarde) => MetWaarde(naam, waarde.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>De feiten op naam: een <see cref="string"/>, <see cref="bool"/> of <see cref="decimal"/>.</summary>
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => waarden.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Eigenfeiten? other) => other is not null && waarden.SequenceEqual(other.waarden);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Eigenfeiten);

    /// <inheritdoc/>
    public override int GetHashCode() => waarden.Aggregate(waarden.Count, static (tot, feit) => HashCode.Combine(tot, feit.Key, feit.Value));

    internal static SortedList<string, object> Nieuw() => new(StringComparer.Ordinal);

    private static SearchValues<char> Voorvoegsel { get; } = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private static SearchValues<char> Rest { get; } = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-");

    private Eigenfeiten MetWaarde(string naam, object waarde)
    {
        if (!IsNaam(naam))
        {
            throw new ArgumentException($"'{naam}' is not a name with a prefix, such as acme:voorkeursdag.", nameof(naam));
        }

        var nieuw = new SortedList<string, object>(waarden, StringComparer.Ordinal) { [naam] = waarde };
        return new(nieuw);
    }
}

/// <summary>Iets waar een gastheer eigen feiten bij kan zetten.</summary>
public interface IMetEigenfeiten
{
    /// <summary>De eigen feiten van de gastheer; afwezig is onbekend.</summary>
    Eigenfeiten? Eigen { get; }
}
