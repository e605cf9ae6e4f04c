using System.Collections.Immutable;

namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Waarom een voorwaarde uitkomt zoals zij uitkomt: een boom die even diep gaat als wat er gelopen heeft.</summary>
public sealed class Verklaring
{
    /// <summary>Wat op deze plaats beweerd wordt.</summary>
    public required Tekst Bewering { get; init; }

    /// <summary>Of de bewering opgaat.</summary>
    public required Waarheid Waarheid { get; init; }

    /// <summary>Het deel van het dossier waarover de bewering gaat, als dat hier begint.</summary>
    public JsonPointer? Onderwerp { get; init; }

    /// <summary>De code van de reden die de norm aan deze plaats verbindt, als zij niet opgaat.</summary>
    public string? Reden { get; init; }

    /// <summary>De laatste dag van de termijn die op deze plaats loopt of liep.</summary>
    public DateOnly? Uiterlijk { get; init; }

    /// <summary>De feiten die hier gelezen zijn; een feit zonder waarde is onbekend.</summary>
    public ImmutableArray<Feitwaarde> Feiten { get; init; } = [];

    /// <summary>De normwaarden die hier nodig waren en voor deze datum niet bekend zijn.</summary>
    public ImmutableArray<string> OntbrekendeNormwaarden { get; init; } = [];

    /// <summary>Waaruit de bewering is opgebouwd.</summary>
    public ImmutableArray<Verklaring> Onderdelen { get; init; } = [];

    /// <summary>De onderdelen die de uitkomst dragen: zij komen uit zoals het geheel.</summary>
    public IEnumerable<Verklaring> Dragend => Onderdelen.Where(deel => deel.Waarheid == Waarheid);
}
