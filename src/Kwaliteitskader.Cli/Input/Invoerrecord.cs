using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Input;

/// <summary>Eén gelezen record met zijn herkomst.</summary>
/// <param name="Bestand">Het bestand zoals de gebruiker het noemde; <c>-</c> voor de standaardinvoer.</param>
/// <param name="Regel">De regel waarop het record begint, vanaf 1.</param>
/// <param name="Resultaat">Het dossier of de leesfout.</param>
internal readonly record struct Invoerrecord(string Bestand, long Regel, Leesresultaat Resultaat);
