using Kwaliteitskader.Cli.Parsing;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Opdrachtregel;

/// <summary>Vindt de normen die de gebruiker bij naam of via een register noemt.</summary>
internal static class Normkeuze
{
    /// <summary>De norm met een sleutel; hoofdletters doen er voor wie hem intypt niet toe.</summary>
    /// <exception cref="Gebruiksfout">Geen norm heet zo.</exception>
    public static Norm Vind(string id) => ZoekNorm(id)
        ?? throw new Gebruiksfout(new($"{Onbekend(id).Nl} 'kwaliteitskader normen' noemt alle normen.", $"{Onbekend(id).En} 'kwaliteitskader normen' lists all norms."));

    /// <summary>Dat een norm er niet is, en welke waarschijnlijk bedoeld is.</summary>
    public static Tekst Onbekend(string id) => new($"Onbekende norm '{id}'.{Bedoeld(id).Nl}", $"Unknown norm '{id}'.{Bedoeld(id).En}");

    /// <summary>De norm die bedoeld is, hoe ook in hoofdletters; <see langword="null"/> als er geen zo heet.</summary>
    public static Norm? ZoekNorm(string id) =>
        Kwaliteitstoets.Standaard.Normen.FirstOrDefault(norm => string.Equals(norm.Kaart.Id.Waarde, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Of een norm precies zo heet, zoals een dossier hem moet noemen.</summary>
    public static bool Bestaat(string id) => Sleutels.Contains(id);

    /// <summary>Welke norm bij een onbekende sleutel waarschijnlijk bedoeld is, als zin met een spatie ervoor; anders leeg.</summary>
    public static Tekst Bedoeld(string id) => Suggestion.Of(id, Sleutels);

    /// <summary>De toets met alleen de gevraagde normen; zonder keuze alle.</summary>
    /// <param name="normen">De gevraagde sleutels.</param>
    /// <param name="register">Het register waarvan de toelatingseisen gevraagd worden.</param>
    /// <param name="alle">De toets met alle normen.</param>
    /// <exception cref="Gebruiksfout">Een norm of het register bestaat niet.</exception>
    public static Kwaliteitstoets Toets(IReadOnlyCollection<string> normen, string? register, Kwaliteitstoets alle)
    {
        if (normen.Count == 0 && register is null)
        {
            return alle;
        }

        var gekozen = normen.Select(id => Vind(id).Kaart.Id);
        return alle.Beperkt(register is null ? gekozen : gekozen.Concat(Registernormen.Van(Register(register))));
    }

    /// <summary>Het register met een naam.</summary>
    /// <exception cref="Gebruiksfout">Geen register heet zo.</exception>
    public static Register Register(string naam) => Keuze.Van<Register>(naam, "--register");

    private static IEnumerable<string> Sleutels => Kwaliteitstoets.Standaard.Normen.Select(norm => norm.Kaart.Id.Waarde);
}
