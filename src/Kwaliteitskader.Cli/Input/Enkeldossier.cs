using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Input;

/// <summary>Het ene dossier van een bestand, voor opdrachten die er precies een willen.</summary>
internal static class Enkeldossier
{
    /// <summary>Leest het dossier.</summary>
    /// <exception cref="Gebruiksfout">Het bestand is niet te lezen, of heeft er geen of meer dan een.</exception>
    public static async Task<Dossier> LeesAsync(CommandHost host, string bestand, Leesopties lezen, CancellationToken stop)
    {
        Dossier? gevonden = null;
        await foreach (var record in new Invoer(host, lezen).LeesAsync([bestand], stop).ConfigureAwait(false))
        {
            gevonden = !record.Resultaat.Gelukt ? throw new Gebruiksfout(Leesfoutplaats.Alle(record.Resultaat.Fouten))
                : gevonden is null ? record.Resultaat.Dossier
                : throw new Gebruiksfout(new($"Dit gaat met één dossier, en in {bestand} staan er meer.", $"This goes with one dossier, and {bestand} has more."));
        }

        return gevonden ?? throw new Gebruiksfout(new($"Er is geen dossier in {bestand}.", $"There is no dossier in {bestand}."));
    }
}
