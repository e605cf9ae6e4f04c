using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Ambities;

/// <summary>Wat volgens de bronnen bereikt moet worden, met of zonder dag, en wie daarmee aan zet is.</summary>
public sealed partial record Ambitie
{
    /// <summary>Het nummer in de lijst, vanaf 1; blijvend.</summary>
    public required int Nummer { get; init; }

    /// <summary>Wat er bereikt moet worden.</summary>
    public required Tekst Wat { get; init; }

    /// <summary>Wie aan zet is.</summary>
    public required Tekst Wie { get; init; }

    /// <summary>Wanneer; afwezig als de bronnen dat niet zeggen.</summary>
    public Tekst? Wanneer { get; init; }

    /// <summary>Van welke soort het is; meer dan één als de bron dat openlaat.</summary>
    public required ImmutableArray<Ambitiesoort> Soorten { get; init; }

    /// <summary>Waar het staat.</summary>
    public required Bron Bron { get; init; }

    /// <summary>De normen die het al uitdrukken.</summary>
    public ImmutableArray<NormId> Normen { get; init; } = [];
}

/// <summary>De soort van een <see cref="Ambitie"/>.</summary>
public enum Ambitiesoort
{
    /// <summary>Bindt therapeut of praktijk nu.</summary>
    Norm,

    /// <summary>Een ambitie voor therapeut of praktijk; nog geen norm.</summary>
    Ambitie,

    /// <summary>Een taak van partijen.</summary>
    TaakVanPartijen,

    /// <summary>Een wens van Kwaliteitsraad of Zorginstituut aan partijen.</summary>
    Wens,

    /// <summary>Geen van deze.</summary>
    Geen,
}
