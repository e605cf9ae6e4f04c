using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Bouwstenen;

/// <summary>Een feit dat een lijst is. Een onbekende lijst is iets anders dan een lege.</summary>
/// <typeparam name="T">Het onderwerp.</typeparam>
/// <typeparam name="E">Het type van de elementen.</typeparam>
public sealed class Lijstfeit<T, E> : Bouwsteen
    where E : class
{
    private readonly Func<T, ImmutableArray<E>?>? vanOnderwerp;
    private readonly Func<Dossier, ImmutableArray<E>?>? vanDossier;
    private readonly Tekst? elk;

    /// <summary>Een lijst van het onderwerp zelf.</summary>
    /// <param name="pad">De plaats in JSON onder het onderwerp.</param>
    /// <param name="label">Wat de lijst is, in woorden.</param>
    /// <param name="lees">Leest de lijst; <see langword="null"/> is onbekend.</param>
    /// <param name="aanleveraar">Wie de lijst kan aanleveren.</param>
    public Lijstfeit(string pad, Tekst label, Func<T, ImmutableArray<E>?> lees, Partij aanleveraar = Partij.Praktijk)
        : this(pad, label, aanleveraar) => vanOnderwerp = lees;

    /// <summary>Een lijst op een vaste plaats in het dossier.</summary>
    /// <param name="pad">De plaats in JSON vanaf de wortel, met een schuine streep vooraan.</param>
    /// <param name="label">Wat de lijst is, in woorden.</param>
    /// <param name="lees">Leest de lijst; <see langword="null"/> is onbekend.</param>
    /// <param name="aanleveraar">Wie de lijst kan aanleveren.</param>
    public Lijstfeit(string pad, Tekst label, Func<Dossier, ImmutableArray<E>?> lees, Partij aanleveraar = Partij.Praktijk)
        : this(pad, label, aanleveraar) => vanDossier = lees;

    private Lijstfeit(string pad, Tekst label, Partij aanleveraar) =>
        EigenFeit = new Feitkaart { Pad = pad, Label = label, Type = typeof(ImmutableArray<E>), Aanleveraar = aanleveraar };

    /// <inheritdoc/>
    public override Feitkaart EigenFeit { get; }

    /// <inheritdoc/>
    public override Tekst Omschrijving => EigenFeit.Label;

    /// <summary>Elk element van de lijst in een zin, zoals "elk incident" en "each incident".</summary>
    public Tekst Elk
    {
        get => elk ?? new($"elk uit de lijst ‘{EigenFeit.Opschrift.Nl}’", $"each of the list ‘{EigenFeit.Opschrift.En}’");
        init => elk = value;
    }

    /// <summary>Eén element van de lijst, zonder lidwoord, zoals "incident".</summary>
    public Tekst Element => elk is { } woorden
        ? new(woorden.Nl[(woorden.Nl.IndexOf(' ', StringComparison.Ordinal) + 1)..], woorden.En[(woorden.En.IndexOf(' ', StringComparison.Ordinal) + 1)..])
        : new($"uit de lijst ‘{EigenFeit.Opschrift.Nl}’", $"of the list ‘{EigenFeit.Opschrift.En}’");

    /// <summary>Het ene element met een rang, zoals "de eerste visitatie" of "het nieuwste oordeel".</summary>
    internal Tekst Met(Tekst rang) => elk is { } woorden
        ? new($"{(woorden.Nl.StartsWith("elke ", StringComparison.Ordinal) ? "de" : "het")} {rang.Nl} {Element.Nl}", $"the {rang.En} {Element.En}")
        : new($"het {rang.Nl} {Element.Nl}", $"the {rang.En} {Element.En}");

    /// <summary>De elementen; <see langword="null"/> als de lijst onbekend is.</summary>
    public ImmutableArray<E>? Elementen(T onderwerp, in Peilmoment moment)
    {
        var lijst = vanOnderwerp is not null ? vanOnderwerp(onderwerp) : vanDossier!(moment.Dossier);
        return lijst is { IsDefault: false } ? lijst : null;
    }

    /// <summary>De plaats van een element in het dossier.</summary>
    public JsonPointer PlaatsVan(int index, JsonPointer onderwerp) => EigenFeit.PlaatsOnder(onderwerp) / index;

    /// <summary>Noteert de lijst als onbekend, of als leeg; van een gevulde lijst noteren de elementen zichzelf.</summary>
    public void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        ArgumentNullException.ThrowIfNull(spoor);
        var elementen = Elementen(onderwerp, moment);
        if (elementen is not { Length: > 0 })
        {
            spoor.Lijst(plaats, EigenFeit, isBekend: elementen is not null);
        }
    }
}
