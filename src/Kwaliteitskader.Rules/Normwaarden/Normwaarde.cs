using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Normwaarden;

/// <summary>
/// Een getal waarnaar normen oordelen, met zijn geldigheid en bron. Een norm verandert niet als het getal verandert: er komt
/// een waarde met een nieuwe geldigheid bij.
/// </summary>
/// <param name="id">De blijvende sleutel, in kleine letters met streepjes.</param>
/// <param name="naam">Wat het getal voorstelt.</param>
/// <param name="eenheid">Waarin het getal telt.</param>
/// <param name="waarden">De bekende waarden; geen enkele als geen bron er een geeft.</param>
public sealed class Normwaarde(string id, Tekst naam, Eenheid eenheid, params ImmutableArray<GedateerdeWaarde> waarden)
{
    /// <summary>De blijvende sleutel.</summary>
    public string Id { get; } = id;

    /// <summary>Wat het getal voorstelt.</summary>
    public Tekst Naam { get; } = naam;

    /// <summary>Waarin het getal telt.</summary>
    public Eenheid Eenheid { get; } = eenheid;

    /// <summary>De bekende waarden.</summary>
    public ImmutableArray<GedateerdeWaarde> Waarden { get; } = waarden;
}

/// <summary>Een waarde van een <see cref="Normwaarde"/> met haar geldigheid.</summary>
public sealed record GedateerdeWaarde
{
    /// <summary>Het getal, in de eenheid van de normwaarde tenzij <see cref="Eenheid"/> een andere noemt.</summary>
    public required int Getal { get; init; }

    /// <summary>De eenheid van een termijn die anders telt dan haar normwaarde, zoals werkdagen in plaats van dagen.</summary>
    public Eenheid? Eenheid { get; init; }

    /// <summary>Van wanneer tot en met wanneer de waarde geldt.</summary>
    public Geldigheid Geldigheid { get; init; }

    /// <summary>Waarvoor de waarde geldt als er per geval een is, bijvoorbeeld het aantal deelregisters; anders 0.</summary>
    public int Geval { get; init; }

    /// <summary>Waar de waarde op berust.</summary>
    public required Bron Bron { get; init; }

    /// <summary>De waarde zoals een rapport haar noemt als een gastheer haar opgaf.</summary>
    internal EigenNormwaarde AlsEigen(Normwaarde normwaarde) => new()
    {
        Id = normwaarde.Id,
        Getal = Getal,
        Geval = Geval > 0 ? Geval : null,
        Van = Geldigheid.Van,
        Tot = Geldigheid.Tot,
        Bron = Bron,
    };
}

/// <summary>Waarin een normwaarde telt.</summary>
public enum Eenheid
{
    /// <summary>Kalenderdagen.</summary>
    Dagen,

    /// <summary>Dagen die geen zaterdag, zondag of algemeen erkende feestdag zijn.</summary>
    Werkdagen,

    /// <summary>Weken van zeven kalenderdagen.</summary>
    Weken,

    /// <summary>Kalendermaanden.</summary>
    Maanden,

    /// <summary>Punten voor deskundigheidsbevordering.</summary>
    Punten,

    /// <summary>Uren.</summary>
    Uren,

    /// <summary>Een aantal.</summary>
    Aantal,
}
