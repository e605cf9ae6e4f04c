using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Model.Normkaarten;

/// <summary>Wat over een norm te weten is zonder hem toe te passen.</summary>
/// <param name="id">De blijvende sleutel.</param>
public sealed class Normkaart(NormId id)
{
    /// <summary>De blijvende sleutel.</summary>
    public NormId Id { get; } = id;

    /// <summary>De norm in enkele woorden.</summary>
    public required Tekst Titel { get; init; }

    /// <summary>De norm in één zin: wie wat moet, of wat zo moet zijn.</summary>
    public required Tekst Zin { get; init; }

    /// <summary>Hoe sterk de norm bindt.</summary>
    public required Normkracht Kracht { get; init; }

    /// <summary>Het gebied waarover de norm gaat.</summary>
    public required Normdomein Domein { get; init; }

    /// <summary>Waar de norm op berust; ten minste één bron.</summary>
    public required ImmutableArray<Bron> Bronnen { get; init; }

    /// <summary>Wat moet veranderen als de norm niet vervuld is, en wie dat kan.</summary>
    public required Herstel Herstel { get; init; }

    /// <summary>Het praktijkregister waarvoor de norm een criterium voor inschrijving is; afwezig bij een norm die een plicht is.</summary>
    public Register? CriteriumVan { get; init; }

    /// <summary>Van wanneer tot wanneer de norm geldt.</summary>
    public Geldigheid Geldigheid { get; init; }

    /// <summary>De gemaakte keuzen in de lezing van de bron.</summary>
    public ImmutableArray<Interpretatie> Interpretaties { get; init; } = [];
}
