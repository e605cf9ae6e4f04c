using Kwaliteitskader.Model;

namespace Kwaliteitskader.Cli.Opdrachtregel;

/// <summary>De taal van alles wat het programma zegt: resultaten, hulp en meldingen.</summary>
internal static class Taalkeuze
{
    private const string Naam = "--taal";

    private static readonly string[] Talen = ["nl", "en"];

    /// <summary>De optie, voor elke opdracht en overal op de regel.</summary>
    public static Optie<string?> Optie() => new(Naam)
    {
        Waarde = new("nl|en", "nl|en"),
        Doel = new(
            "De taal van resultaten, hulp en meldingen; zonder deze optie nl.",
            "The language of results, help and messages; without this option nl (Dutch)."),
        Recursive = true,
    };

    /// <summary>De taal die de argumenten vragen. Voor het lezen ervan: ook wat daarbij misgaat, wordt in die taal gezegd.</summary>
    public static Taal Van(string[] argumenten)
    {
        var opties = argumenten.TakeWhile(argument => argument != "--").ToList();
        var plaats = opties.FindIndex(argument => argument == Naam || argument.StartsWith($"{Naam}=", StringComparison.Ordinal) || argument.StartsWith($"{Naam}:", StringComparison.Ordinal));
        var gegeven = plaats < 0 ? null
            : opties[plaats].Length > Naam.Length ? opties[plaats][(Naam.Length + 1)..]
            : opties.ElementAtOrDefault(plaats + 1);
        return gegeven == "en" ? Taal.Engels : Taal.Nederlands;
    }

    /// <summary>Gaat na dat de gegeven taal bestaat.</summary>
    /// <exception cref="Gebruiksfout">De taal bestaat niet.</exception>
    public static void Controleer(string? gegeven)
    {
        if (gegeven is not null)
        {
            Keuze.Uit(gegeven, Naam, Talen);
        }
    }
}
