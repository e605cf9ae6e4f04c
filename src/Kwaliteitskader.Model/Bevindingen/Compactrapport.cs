using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Een rapport in het klein, zoals een toets over veel dossiers het schrijft: een regel per dossier, codes zonder zinnen.</summary>
public sealed partial record Compactrapport
{
    /// <summary>De naam en versie van dit contract, zoals die in het veld <c>schema</c> staat.</summary>
    public const string Schemanaam = "kwaliteitskader/compact/1";

    /// <summary>Altijd <see cref="Schemanaam"/>.</summary>
    [JsonRequired]
    public string Schema { get; init; } = Schemanaam;

    /// <summary>De sleutel van het beoordeelde dossier.</summary>
    public required string Dossier { get; init; }

    /// <summary>De dag waarop geoordeeld is.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Het aantal oordelen per uitkomst, alle meegeteld.</summary>
    public required Telling Telling { get; init; }

    /// <summary>Hoeveel van die oordelen een dispensatie hebben die op de peildatum loopt; afwezig als er geen zijn.</summary>
    public Telling? Gedispenseerd { get; init; }

    /// <summary>Over hoeveel oordelen die om een mens vragen er al een oordeelde; afwezig als er geen zijn.</summary>
    public Beoordelingstelling? Beoordeeld { get; init; }

    /// <summary>
    /// De oordelen die aandacht vragen: alle behalve <see cref="Uitkomst.Voldoet"/> en <see cref="Uitkomst.NietVanToepassing"/>.
    /// </summary>
    public required ImmutableArray<Compactbevinding> Bevindingen { get; init; }
}

/// <summary>Een oordeel van een <see cref="Compactrapport"/>.</summary>
public sealed record Compactbevinding
{
    /// <summary>De sleutel van de norm.</summary>
    public required string Norm { get; init; }

    /// <summary>Het onderwerp, als JSON Pointer in het dossier.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>De uitkomst.</summary>
    public required Uitkomst Uitkomst { get; init; }
}
