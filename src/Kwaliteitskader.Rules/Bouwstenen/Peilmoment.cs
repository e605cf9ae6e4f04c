using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Bouwstenen;

/// <summary>Wanneer en waartegen geoordeeld wordt: de peildatum, het hele dossier en de geldende normwaarden.</summary>
/// <param name="peildatum">De dag waarop geoordeeld wordt.</param>
/// <param name="dossier">Het dossier waar het onderwerp deel van is.</param>
/// <param name="normwaarden">De geldende normwaarden.</param>
public readonly struct Peilmoment(DateOnly peildatum, Dossier dossier, Normwaardenset normwaarden)
{
    /// <summary>De dag waarop geoordeeld wordt.</summary>
    public DateOnly Peildatum { get; } = peildatum;

    /// <summary>Het dossier waar het onderwerp deel van is.</summary>
    public Dossier Dossier { get; } = dossier;

    /// <summary>De geldende normwaarden.</summary>
    public Normwaardenset Normwaarden { get; } = normwaarden;

    /// <summary>Hetzelfde dossier en dezelfde normwaarden op een andere dag.</summary>
    public Peilmoment Op(DateOnly dag) => new(dag, Dossier, Normwaarden);
}
