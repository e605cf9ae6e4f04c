using Kwaliteitskader.Model.Bevindingen;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>De uitkomst van één norm voor één onderwerp, zonder uitleg.</summary>
/// <param name="Norm">De plaats van de norm in <see cref="Kwaliteitstoets.Normen"/>.</param>
/// <param name="Onderwerp">Het onderwerp.</param>
/// <param name="Uitkomst">De uitkomst.</param>
public readonly record struct Oordeel(int Norm, Onderwerp Onderwerp, Uitkomst Uitkomst);
