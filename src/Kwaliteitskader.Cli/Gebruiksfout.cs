namespace Kwaliteitskader.Cli;

/// <summary>Iets wat de gebruiker kan verhelpen: de melding gaat naar de standaardfoutuitvoer en het programma eindigt met code 2.</summary>
/// <param name="melding">Wat er mis is en wat verwacht werd.</param>
internal sealed class Gebruiksfout(string melding) : Exception(melding);
