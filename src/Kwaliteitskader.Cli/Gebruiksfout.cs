using Kwaliteitskader.Model;

namespace Kwaliteitskader.Cli;

/// <summary>Iets wat de gebruiker kan verhelpen: de melding gaat naar de standaardfoutuitvoer en het programma eindigt met code 2.</summary>
/// <param name="melding">Wat er mis is en wat verwacht werd.</param>
internal sealed class Gebruiksfout(Tekst melding) : Exception(melding.Nl)
{
    /// <summary>Wat er mis is en wat verwacht werd, in beide talen.</summary>
    public Tekst Melding { get; } = melding;

    /// <summary>Een waarde kan niet bij een optie of opdracht.</summary>
    /// <param name="gegeven">Wat de gebruiker gaf.</param>
    /// <param name="waarbij">De optie of opdracht.</param>
    /// <param name="verwacht">Wat er wel kan, zonder punt.</param>
    public static Gebruiksfout KanNiet(string gegeven, string waarbij, Tekst verwacht) => new(new(
        $"'{gegeven}' kan niet bij {waarbij}. Verwacht: {verwacht.Nl}.",
        $"'{gegeven}' does not go with {waarbij}. Expected: {verwacht.En}."));

    /// <summary>Er ontbreekt iets op de opdrachtregel.</summary>
    /// <param name="wat">Wat er ontbreekt, als hele zin.</param>
    /// <param name="verwacht">Hoe de opdracht er dan uitziet, zonder punt.</param>
    public static Gebruiksfout Ontbreekt(Tekst wat, Tekst verwacht) => new(new(
        $"{wat.Nl} Verwacht: {verwacht.Nl}.",
        $"{wat.En} Expected: {verwacht.En}."));

    /// <summary>Er is geen bestand gegeven.</summary>
    /// <param name="verwacht">Hoe de opdracht er met een bestand uitziet, zonder punt.</param>
    public static Gebruiksfout GeenBestand(Tekst verwacht) => Ontbreekt(new("Geen bestand gegeven.", "No file given."), verwacht);
}
