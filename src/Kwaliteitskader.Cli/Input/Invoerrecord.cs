using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Input;

/// <summary>Eén gelezen record met zijn herkomst.</summary>
/// <param name="Bestand">Het bestand zoals de gebruiker het noemde; <c>-</c> voor de standaardinvoer.</param>
/// <param name="Record">Het record, zoals het in het bestand staat.</param>
/// <param name="Resultaat">Het dossier of de leesfout.</param>
internal readonly record struct Invoerrecord(string Bestand, JsonRecord Record, Leesresultaat Resultaat)
{
    /// <summary>De regel waarop het record begint, vanaf 1.</summary>
    public long Regel => Record.Regel;
}
