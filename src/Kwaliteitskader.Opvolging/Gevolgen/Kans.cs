using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Opvolging.Werkgeheugen;

namespace Kwaliteitskader.Opvolging.Gevolgen;

/// <summary>Een register dat binnen bereik is: alle criteria gelden en zijn bekend, en er is hooguit nog weinig te doen.</summary>
public sealed record Kans : Gevolg
{
    /// <summary>Het register.</summary>
    public required Register Register { get; init; }

    /// <summary>Wie ingeschreven kan worden: de praktijk of een therapeut.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>Wat er nog te doen is; leeg als alleen de aanvraag zelf nog moet.</summary>
    public required Reeks<Daad> Daden { get; init; }

    /// <inheritdoc/>
    public override string Sleutel => $"{Register} {Onderwerp}";
}
