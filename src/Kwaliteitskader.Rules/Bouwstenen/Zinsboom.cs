using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Bouwstenen;

/// <summary>Wat een deel van een norm zegt, uitgeschreven voor een lezer: een zin, met wat eronder hangt.</summary>
/// <remarks>De zin eindigt niet op een leesteken; hangt er iets onder, dan leidt hij dat in.</remarks>
public sealed partial record Zinsboom
{
    /// <summary>De zin.</summary>
    public required Tekst Zin { get; init; }

    /// <summary>Wat de zin zegt als zij ontkend wordt; <see langword="null"/> als daar geen eigen zin voor is.</summary>
    public Tekst? Ontkend { get; init; }

    /// <summary>Wat eronder hangt.</summary>
    public ImmutableArray<Zinsboom> Onder { get; init; } = [];

    /// <summary>Of dit alleen zegt dat alles eronder geldt, zodat een zin erboven het kan overnemen.</summary>
    public bool Samen { get; init; }

    /// <summary>De reden als dit niet vervuld is, of als de tegenspraak gebleken is.</summary>
    public Reden? Reden { get; init; }

    /// <summary>Of bij die reden een mens moet oordelen.</summary>
    public bool MensOordeelt { get; init; }

    /// <summary>Of dit tot het einde van een termijn nog niet vervuld hoeft te zijn.</summary>
    public bool Termijn { get; init; }

    /// <summary>De tegenspraken in de feiten waarbij een mens oordeelt.</summary>
    public ImmutableArray<Zinsboom> Tegenspraken { get; init; } = [];

    /// <summary>Dit en alles wat eronder hangt, tegenspraken inbegrepen.</summary>
    public IEnumerable<Zinsboom> Alle() =>
        Tegenspraken.Concat(Onder).SelectMany(deel => deel.Alle()).Prepend(this);

    /// <summary>Een zin met daaronder wat een deel zegt; een deel dat alleen opsomt, gaat in de zin op.</summary>
    internal static Zinsboom Boven(Tekst zin, params ImmutableArray<Zinsboom> delen) =>
        new() { Zin = zin, Onder = [.. delen.SelectMany(deel => deel.Losse)] };

    /// <summary>Dezelfde boom met een reden erbij.</summary>
    internal Zinsboom Met(Reden reden, bool mensOordeelt) => Reden is null
        ? this with { Reden = reden, MensOordeelt = mensOordeelt }
        : new Zinsboom { Zin = Zin, Onder = [this], Reden = reden, MensOordeelt = mensOordeelt };

    /// <summary>Het tegendeel.</summary>
    internal Zinsboom Tegendeel() => this with
    {
        Zin = Ontkend ?? new($"niet: {Zin.Nl}", $"not: {Zin.En}"),
        Ontkend = Zin,
        Samen = false,
    };

    private IEnumerable<Zinsboom> Losse => Samen && Reden is null && Tegenspraken.IsEmpty ? Onder : [this];
}
