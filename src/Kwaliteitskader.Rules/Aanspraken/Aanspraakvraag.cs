using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Aanspraken.Tellen;

namespace Kwaliteitskader.Rules.Aanspraken;

/// <summary>
/// De vraag of één zitting, voor één aandoening van één zorgtraject, op één dag gedekt is. Het onderwerp van de voorwaarden van
/// de gronden; de dag is de peildatum van het <see cref="Bouwstenen.Peilmoment"/>.
/// </summary>
public sealed record Aanspraakvraag
{
    /// <summary>De plaats van het zorgtraject in het dossier, vanaf 0.</summary>
    public required int Trajectindex { get; init; }

    /// <summary>De plaats van de aandoening in het zorgtraject, vanaf 0.</summary>
    public required int Aandoeningindex { get; init; }

    /// <summary>De plaats van de gehouden zitting, vanaf 0; afwezig als gevraagd wordt naar een zitting die nog niet gehouden is.</summary>
    public int? Zittingindex { get; init; }

    /// <summary>De feiten van het zorgtraject over de aanspraak.</summary>
    public required Aanspraakfeiten Feiten { get; init; }

    /// <summary>De aandoening.</summary>
    public required Aandoening Aandoening { get; init; }

    /// <summary>Het beroep van wie behandelt; afwezig als dat niet bekend is.</summary>
    public Beroep? Beroep { get; init; }

    /// <summary>De leeftijden waarvoor de vraag gesteld wordt, als niet één leeftijd vaststaat.</summary>
    internal Bereik? Leeftijdswereld { get; init; }

    /// <summary>De plaats van het zorgtraject.</summary>
    public JsonPointer Traject => JsonPointer.Wortel / "zorgtrajecten" / Trajectindex;

    /// <summary>De plaats van de feiten over de aanspraak.</summary>
    public JsonPointer Aanspraak => Traject / "aanspraak";

    /// <summary>De plaats van de aandoening; het onderwerp van de voorwaarden.</summary>
    public JsonPointer Plaats => Aanspraak / "aandoeningen" / Aandoeningindex;

    internal ImmutableArray<Zitting>? Zittingen => Feiten.Zittingen is { IsDefault: false } zittingen ? zittingen : null;

    internal ImmutableArray<Zittingtelling>? Tellingen => Feiten.Tellingen is { IsDefault: false } tellingen ? tellingen : null;
}
