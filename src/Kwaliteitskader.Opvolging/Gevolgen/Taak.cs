using Kwaliteitskader.Model;
using Kwaliteitskader.Opvolging.Werkgeheugen;

namespace Kwaliteitskader.Opvolging.Gevolgen;

/// <summary>Iets dat gedaan moet worden. Per daad is er één taak, hoeveel normen er ook om vragen.</summary>
public sealed record Taak : Opdracht
{
    /// <summary>De code van de daad.</summary>
    public required string Daad { get; init; }

    /// <summary>Waaraan of voor wie het gedaan wordt.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>Wat er te doen is.</summary>
    public required Tekst Wat { get; init; }

    /// <summary>Waarom het gedaan moet worden.</summary>
    public Taaksoort Soort { get; init; }

    /// <summary>De laatste dag waarop het nog op tijd is, of bij een tekort was; afwezig als geen bron er een geeft.</summary>
    public DateOnly? Uiterlijk { get; init; }

    /// <inheritdoc/>
    public override string Sleutel => $"{Daad} {Onderwerp}";

    /// <summary>De taak voor een daad.</summary>
    internal static Taak Voor(Daad daad, Taaksoort soort, DateOnly? uiterlijk, IEnumerable<Bevindingfeit> bevindingen) => new()
    {
        Daad = daad.Code,
        Onderwerp = daad.Onderwerp,
        Wie = daad.Wie,
        Wat = daad.Wat,
        Soort = soort,
        Uiterlijk = uiterlijk,
        Bevindingen = Reeks.Geordend(bevindingen.Select(bevinding => bevinding.Sleutel)),
    };
}

/// <summary>Waarom een taak er is.</summary>
public enum Taaksoort
{
    /// <summary>Een regel van de gastheer vraagt haar.</summary>
    Eigen,

    /// <summary>Er loopt een termijn, of wat nu vervuld is, is dat binnenkort niet meer.</summary>
    Termijn,

    /// <summary>Een eis is niet vervuld.</summary>
    Tekort,

    /// <summary>Een afspraak is verlopen.</summary>
    Afspraak,
}
