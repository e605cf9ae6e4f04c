using System.Collections.Immutable;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Loket.Formulieren;

/// <summary>Eén gevraagd feit als veld van een formulier.</summary>
internal sealed record Vraagveld
{
    /// <summary>De plaats in het dossier.</summary>
    public required string Pad { get; init; }

    /// <summary>Over wie het gaat.</summary>
    public required string Waarvan { get; init; }

    /// <summary>Wat gevraagd wordt, in een of meer zinsdelen.</summary>
    public required ImmutableArray<string> Gevraagd { get; init; }

    /// <summary>De criteria die ernaar vragen.</summary>
    public required ImmutableArray<string> Criteria { get; init; }

    /// <summary>Hoe het zich laat invullen.</summary>
    public required Contractveld Veld { get; init; }

    /// <summary>Van een lijst van dingen wat van elk gevraagd wordt.</summary>
    public ImmutableArray<Rijveld> Rijvelden { get; init; } = [];

    /// <summary>Of het een lijst van dingen is.</summary>
    public bool IsRijen => Veld is { Soort: Veldsoort.Lijst, Element: Veldsoort.Groep };
}

/// <summary>Wat van elk ding op een lijst gevraagd wordt.</summary>
/// <param name="Naam">De plaats binnen het ding, zoals <c>big/nummer</c>.</param>
/// <param name="Opschrift">Het opschrift.</param>
/// <param name="Veld">Hoe het zich laat invullen.</param>
internal sealed record Rijveld(string Naam, string Opschrift, Contractveld Veld);

/// <summary>Een deel van een formulier: één feit, of een keuze uit wegen waarvan er een genoeg is.</summary>
/// <param name="Wegen">De wegen; één als er niets te kiezen is.</param>
internal sealed record Vraagblok(ImmutableArray<ImmutableArray<Vraagveld>> Wegen)
{
    /// <summary>Of er te kiezen is.</summary>
    public bool IsKeuze => Wegen.Length > 1;
}
