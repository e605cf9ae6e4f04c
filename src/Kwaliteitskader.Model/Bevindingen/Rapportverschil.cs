using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Wat twee rapporten van elkaar onderscheidt, zoals het in JSON staat. Wat gelijk is, staat er niet in.</summary>
/// <remarks>
/// Bevindingen horen bij elkaar op norm en sleutel van het onderwerp, zodat een therapeut die van plaats verandert dezelfde
/// blijft, met zijn feiten. Teksten worden niet vergeleken.
/// </remarks>
public sealed partial record Rapportverschil
{
    /// <summary>De naam en versie van dit contract, zoals die in het veld <c>schema</c> staat.</summary>
    public const string Schemanaam = "kwaliteitskader/verschil/1";

    /// <summary>Altijd <see cref="Schemanaam"/>.</summary>
    [JsonRequired]
    public string Schema { get; init; } = Schemanaam;

    /// <summary>Waar vandaan vergeleken is.</summary>
    public required Rapportkenmerk Van { get; init; }

    /// <summary>Waarheen vergeleken is.</summary>
    public required Rapportkenmerk Naar { get; init; }

    /// <summary>De bevindingen die alleen het tweede rapport heeft.</summary>
    public required ImmutableArray<Bevindingskern> Nieuw { get; init; }

    /// <summary>De bevindingen die alleen het eerste rapport heeft.</summary>
    public required ImmutableArray<Bevindingskern> Weg { get; init; }

    /// <summary>De bevindingen die in beide staan en anders uitvallen.</summary>
    public required ImmutableArray<Bevindingsverschil> Anders { get; init; }

    /// <summary>Of er niets verschilt.</summary>
    [JsonIgnore]
    public bool IsLeeg => Nieuw.IsEmpty && Weg.IsEmpty && Anders.IsEmpty;
}

/// <summary>Welk rapport vergeleken is.</summary>
public sealed record Rapportkenmerk
{
    /// <summary>Het beoordeelde dossier.</summary>
    public required Dossierkenmerk Dossier { get; init; }

    /// <summary>De dag waarop geoordeeld is.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>De normen waarnaar geoordeeld is.</summary>
    public required Normensetkenmerk Normenset { get; init; }
}

/// <summary>De bevinding zonder haar uitleg.</summary>
public sealed record Bevindingskern
{
    /// <summary>De sleutel van de norm.</summary>
    public required string Norm { get; init; }

    /// <summary>De sleutel van het onderwerp; van de praktijk is dat de sleutel van het dossier.</summary>
    public required string OnderwerpId { get; init; }

    /// <summary>Het onderwerp, als JSON Pointer in zijn eigen dossier.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>De uitkomst.</summary>
    public required Uitkomst Uitkomst { get; init; }

    /// <summary>De code van de reden.</summary>
    public required string Reden { get; init; }

    /// <summary>De laatste dag van de termijn, inclusief, als er een loopt of liep.</summary>
    public DateOnly? Uiterlijk { get; init; }
}

/// <summary>Een bevinding die in het tweede rapport anders uitvalt dan in het eerste.</summary>
public sealed partial record Bevindingsverschil
{
    /// <summary>Zoals zij was.</summary>
    public required Bevindingskern Van { get; init; }

    /// <summary>Zoals zij geworden is.</summary>
    public required Bevindingskern Naar { get; init; }

    /// <summary>De feiten die de eerste uitkomst droegen en de tweede niet, of met een andere waarde.</summary>
    public required ImmutableArray<BeslissendFeit> FeitenWeg { get; init; }

    /// <summary>De feiten die de tweede uitkomst dragen en de eerste niet, of met een andere waarde.</summary>
    public required ImmutableArray<BeslissendFeit> FeitenErbij { get; init; }

    /// <summary>Wat eerst ontbrak en nu niet meer.</summary>
    public required ImmutableArray<OntbrekendFeit> OntbreektNietMeer { get; init; }

    /// <summary>Wat nu ontbreekt en eerst niet.</summary>
    public required ImmutableArray<OntbrekendFeit> OntbreektNu { get; init; }
}
