using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Bouwstenen;

/// <summary>Een feit dat een tekst is, zoals een nummer of een naam.</summary>
/// <typeparam name="T">Het onderwerp.</typeparam>
/// <param name="pad">De plaats in JSON onder het onderwerp.</param>
/// <param name="label">Wat het feit is, in woorden.</param>
/// <param name="lees">Leest het feit; <see langword="null"/> is onbekend.</param>
/// <param name="aanleveraar">Wie het feit kan aanleveren.</param>
public sealed class Tekstfeit<T>(string pad, Tekst label, Func<T, string?> lees, Partij aanleveraar = Partij.Praktijk)
    : Uitdrukking<T, string>
{
    /// <inheritdoc/>
    public override Feitkaart EigenFeit { get; } = new() { Pad = pad, Label = label, Type = typeof(string), Aanleveraar = aanleveraar };

    /// <inheritdoc/>
    public override Tekst Omschrijving => EigenFeit.Label;

    /// <inheritdoc/>
    public override Waarde<string> Bepaal(T onderwerp, in Peilmoment moment) =>
        lees(onderwerp) is { } waarde ? waarde : Waarde<string>.Onbekend;

    /// <inheritdoc/>
    public override void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        ArgumentNullException.ThrowIfNull(spoor);
        spoor.Feit(EigenFeit.PlaatsOnder(plaats), EigenFeit.Label, lees(onderwerp));
    }
}
