using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Testkit;

/// <summary>Een periode die in een dossier omgekeerd is.</summary>
/// <param name="Plaats">Waar zij staat.</param>
/// <param name="Omgekeerd">Het dossier met de omgekeerde periode.</param>
/// <param name="InOrde">Dossiers waarin zij in orde is en een van beide dagen dezelfde is.</param>
public sealed record Omkering(string Plaats, Dossier Omgekeerd, IReadOnlyList<Dossier> InOrde);
