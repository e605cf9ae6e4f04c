using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Feitentabellen;

/// <summary>Handvatten op eigen feiten van een gastheer, voor zijn eigen normen.</summary>
public static class Eigenfeit
{
    /// <summary>Een ja-of-neefeit.</summary>
    /// <typeparam name="T">Het onderwerp waar het bij staat.</typeparam>
    /// <param name="naam">De naam, met voorvoegsel.</param>
    /// <param name="label">Wat het feit is, als bewering.</param>
    /// <param name="aanleveraar">Wie het feit kan aanleveren.</param>
    /// <exception cref="ArgumentException">De naam is geen <see cref="Eigenfeiten.Naampatroon">naam</see>.</exception>
    public static Feit<T, bool> Waarheid<T>(string naam, Tekst label, Partij aanleveraar = Partij.Praktijk)
        where T : class, IMetEigenfeiten => new(Pad(naam), label, (T een) => een.Eigen?.Waarheid(naam), aanleveraar);

    /// <summary>Een getal.</summary>
    /// <inheritdoc cref="Waarheid{T}"/>
    public static Feit<T, decimal> Getal<T>(string naam, Tekst label, Partij aanleveraar = Partij.Praktijk)
        where T : class, IMetEigenfeiten => new(Pad(naam), label, (T een) => een.Eigen?.Getal(naam), aanleveraar);

    /// <summary>Een dag. Een tekst die geen dag is, is een onbekende dag.</summary>
    /// <inheritdoc cref="Waarheid{T}"/>
    public static Feit<T, DateOnly> Dag<T>(string naam, Tekst label, Partij aanleveraar = Partij.Praktijk)
        where T : class, IMetEigenfeiten => new(Pad(naam), label, (T een) => een.Eigen?.Dag(naam), aanleveraar);

    /// <summary>Een tekst.</summary>
    /// <inheritdoc cref="Waarheid{T}"/>
    public static Tekstfeit<T> Tekst<T>(string naam, Tekst label, Partij aanleveraar = Partij.Praktijk)
        where T : class, IMetEigenfeiten => new(Pad(naam), label, (T een) => een.Eigen?.Tekst(naam), aanleveraar);

    private static string Pad(string naam) => Eigenfeiten.IsNaam(naam)
        ? $"eigen/{naam}"
        : throw new ArgumentException($"'{naam}' is not a name with a prefix, such as acme:voorkeursdag.", nameof(naam));
}
