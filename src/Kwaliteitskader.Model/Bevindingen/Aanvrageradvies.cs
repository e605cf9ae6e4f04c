using System.Collections.Immutable;

namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Het advies over één aanvrager.</summary>
public sealed partial record Aanvrageradvies
{
    /// <summary>De aanvrager, als JSON Pointer in het dossier.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>Het advies.</summary>
    public required Adviesuitkomst Uitkomst { get; init; }

    /// <summary>Hoe de aanvrager op de peildatum al in het register staat, volgens het dossier.</summary>
    public required HuidigeInschrijving Inschrijving { get; init; }

    /// <summary>De bevinding per criterium van het register.</summary>
    public required ImmutableArray<Bevinding> Criteria { get; init; }

    /// <summary>
    /// De sleutels van de criteria waarvan de uitkomst mee rust op de inschrijving die nu gevraagd wordt: wat zij daarover
    /// vragen, is niet gebleken maar aangenomen, en hun termijn loopt vanaf de inschrijving.
    /// </summary>
    public required ImmutableArray<string> RustOpAanvraag { get; init; }

    /// <summary>De verklaringen waarop vervulde criteria rusten: wie het zei, en wanneer.</summary>
    public required ImmutableArray<Grondslag> Grondslagen { get; init; }
}
