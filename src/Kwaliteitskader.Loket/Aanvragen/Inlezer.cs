using System.Collections.Immutable;
using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Werkboek;

namespace Kwaliteitskader.Loket.Aanvragen;

/// <summary>Eén dossier uit een bestand, of alles waardoor het er niet is.</summary>
internal sealed record Gelezen(Dossier? Dossier, ImmutableArray<Leesfout> Fouten, Leesfout? Waarschuwing);

/// <summary>Leest wat er ingeleverd wordt: een werkboek, JSON of NDJSON, met alle fouten van elk dossier.</summary>
internal static class Inlezer
{
    // Wie inleverde, ziet wat hij zelf schreef; gezondheidsgegevens blijven verborgen, en in een logboek komt hier niets van.
    private static readonly Leesopties Opties = new() { ToonInhoud = true };

    /// <summary>Waarin de bytes zijn ingeleverd, naar hun begin en de uitgang van hun naam.</summary>
    public static Inleversoort Soort(ReadOnlySpan<byte> inhoud, string? naam) =>
        inhoud.StartsWith("PK"u8) || Eindigt(naam, ".xlsx") ? Inleversoort.Werkboek
        : Eindigt(naam, ".ndjson") || Eindigt(naam, ".jsonl") ? Inleversoort.Ndjson
        : Inleversoort.Json;

    /// <summary>Leest de dossiers, één voor één.</summary>
    public static IEnumerable<Gelezen> Lees(ReadOnlyMemory<byte> inhoud, Inleversoort soort)
    {
        if (soort == Inleversoort.Werkboek)
        {
            var lezing = Werkboeklezer.Lees(inhoud, opties: new() { Lezen = Opties });
            return [new(lezing.Dossier, lezing.Fouten, lezing.Waarschuwing)];
        }

        return DossierLezer.LeesAlle(inhoud, perRegel: soort == Inleversoort.Ndjson, opties: Opties).Select(een => new Gelezen(een.Dossier, een.Fouten, een.Waarschuwing));
    }

    private static bool Eindigt(string? naam, string uitgang) => naam?.EndsWith(uitgang, StringComparison.OrdinalIgnoreCase) == true;
}
