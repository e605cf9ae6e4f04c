using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Bouwstenen;

/// <summary>Een feit van een onderwerp: zijn naam in JSON, zijn label, wie het aanlevert en hoe het gelezen wordt.</summary>
/// <typeparam name="T">Het onderwerp.</typeparam>
/// <typeparam name="W">Het type van het feit.</typeparam>
public sealed class Feit<T, W> : Uitdrukking<T, W>
    where W : struct
{
    private readonly Func<Dossier, W?>? vanDossier;

    /// <summary>Een feit van het onderwerp zelf.</summary>
    /// <param name="pad">De plaats in JSON onder het onderwerp.</param>
    /// <param name="label">Wat het feit is, in woorden.</param>
    /// <param name="lees">Leest het feit; <see langword="null"/> is onbekend.</param>
    /// <param name="aanleveraar">Wie het feit kan aanleveren.</param>
    public Feit(string pad, Tekst label, Func<T, W?> lees, Partij aanleveraar = Partij.Praktijk)
        : this(pad, label, aanleveraar) => VanOnderwerp = lees;

    /// <summary>Een feit dat op een vaste plaats in het dossier staat.</summary>
    /// <param name="pad">De plaats in JSON vanaf de wortel, met een schuine streep vooraan.</param>
    /// <param name="label">Wat het feit is, in woorden.</param>
    /// <param name="lees">Leest het feit; <see langword="null"/> is onbekend.</param>
    /// <param name="aanleveraar">Wie het feit kan aanleveren.</param>
    public Feit(string pad, Tekst label, Func<Dossier, W?> lees, Partij aanleveraar = Partij.Praktijk)
        : this(pad, label, aanleveraar) => vanDossier = lees;

    private Feit(string pad, Tekst label, Partij aanleveraar) =>
        EigenFeit = new Feitkaart { Pad = pad, Label = label, Type = typeof(W), Aanleveraar = aanleveraar };

    /// <inheritdoc/>
    public override Feitkaart EigenFeit { get; }

    /// <summary>Leest een feit van het onderwerp zelf; afwezig als het ergens anders in het dossier staat.</summary>
    internal Func<T, W?>? VanOnderwerp { get; }

    /// <inheritdoc/>
    public override Tekst Omschrijving => EigenFeit.Label;

    /// <inheritdoc/>
    public override Waarde<W> Bepaal(T onderwerp, in Peilmoment moment) =>
        Ruw(onderwerp, moment) is { } waarde ? waarde : Waarde<W>.Onbekend;

    /// <inheritdoc/>
    public override void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        ArgumentNullException.ThrowIfNull(spoor);
        spoor.Feit(plaats, EigenFeit, Ruw(onderwerp, moment));
    }

    private W? Ruw(T onderwerp, in Peilmoment moment) =>
        VanOnderwerp is not null ? VanOnderwerp(onderwerp) : vanDossier!(moment.Dossier);
}
