using Kwaliteitskader.Model.Bevindingen;

namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>Een klein dossier en wat de bibliotheek ervan vindt.</summary>
internal sealed class Voorbeeld
{
    /// <summary>Het dossier waaraan het ontleend is, als pad onder de wortel van het project.</summary>
    public required string Herkomst { get; init; }

    /// <summary>De dag waarop geoordeeld is.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Het dossier, als ingesprongen JSON.</summary>
    public required string Dossier { get; init; }

    /// <summary>De bevinding.</summary>
    public required Bevinding Bevinding { get; init; }
}
