using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;

namespace Kwaliteitskader.Rules.Zinnen;

/// <summary>Een gevonden gegeven dat een uitkomst draagt: een hele zin, of de feiten van één plaats in het dossier.</summary>
internal sealed record Bewijsstuk
{
    /// <summary>De plaats waarvan de feiten zijn, zoals <c>/praktijk/visitaties/0</c>.</summary>
    public required JsonPointer Plaats { get; init; }

    /// <summary>Wat er gevonden is als hele zin; zonder zin spreken de feiten.</summary>
    public Tekst? Zin { get; init; }

    /// <summary>De feiten, in de volgorde waarin zij gelezen zijn.</summary>
    public required ImmutableArray<Feitwaarde> Feiten { get; init; }

    /// <summary>De nieuwste dag onder de feiten; het nieuwste stuk gaat voor.</summary>
    public string Dag { get; init; } = "";
}
