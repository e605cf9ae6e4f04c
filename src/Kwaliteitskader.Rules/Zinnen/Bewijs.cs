using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Rules.Zinnen;

/// <summary>Zoekt in een uitleg wat de uitkomst werkelijk draagt: de beslissende feiten, de nieuwste voorop.</summary>
/// <remarks>
/// Wat alleen zegt om wie of welke elementen het gaat, telt niet mee; waar één element genoeg is, telt alleen het nieuwste.
/// Spreken de feiten elkaar tegen, dan telt alles: een lezer moet beide kanten zien.
/// </remarks>
internal static class Bewijs
{
    public static ImmutableArray<Bewijsstuk> Van(Normuitleg uitleg)
    {
        var alles = uitleg.Uitkomst == Uitkomst.OordeelNodig;
        return
        [
            .. Bomen(uitleg)
                .SelectMany(boom => Stukken(boom, alles))
                .GroupBy(stuk => (stuk.Plaats, stuk.Zin))
                .Select(groep => groep.First() with { Feiten = [.. groep.SelectMany(stuk => stuk.Feiten).DistinctBy(feit => feit.Pad)] })
                .OrderByDescending(stuk => stuk.Dag, StringComparer.Ordinal),
        ];
    }

    /// <summary>Waar de uitkomst uit blijkt. Is een norm om meer dan een reden niet van toepassing, dan alleen bij die welke genoemd wordt.</summary>
    private static IEnumerable<Uitleg> Bomen(Normuitleg uitleg)
    {
        List<Uitleg> genoemd = uitleg.Uitkomst == Uitkomst.NietVanToepassing
            ? [.. uitleg.Dragend.SelectMany(boom => boom.DragendeWeg()).Where(deel => deel.Reden == uitleg.Reden.Code)]
            : [];
        return genoemd.Count > 0 ? genoemd : uitleg.Dragend;
    }

    private static IEnumerable<Bewijsstuk> Stukken(Uitleg uitleg, bool alles)
    {
        if (uitleg.Afbakening && !alles)
        {
            return [];
        }

        // Wat alleen het einde van een termijn bepaalt, zegt de zin over die termijn al.
        var hier = uitleg.Feiten.Where(feit => feit.Waarde is not null && (alles || (uitleg.Uiterlijk ?? uitleg.WachtSinds) is null)).ToLookup(feit => Bovenliggend(feit.Pad));
        return uitleg.Zin is { } zin
            ? [Stuk(hier.Count > 0 ? hier.First().Key : JsonPointer.Wortel, uitleg.Feiten, zin)]
            : [.. hier.Select(groep => Stuk(groep.Key, [.. groep], null)), .. Genoeg(uitleg, alles).SelectMany(deel => Stukken(deel, alles))];
    }

    private static List<Uitleg> Genoeg(Uitleg uitleg, bool alles)
    {
        var dragend = uitleg.Dragend.ToList();
        return alles || !uitleg.NieuwsteVolstaat || uitleg.Waarheid != Waarheid.Waar || dragend.Count < 2
            ? dragend
            : [dragend.MaxBy(deel => Nieuwste(deel.DragendeFeiten()), StringComparer.Ordinal)!];
    }

    private static Bewijsstuk Stuk(JsonPointer plaats, IEnumerable<Feitwaarde> feiten, Tekst? zin)
    {
        ImmutableArray<Feitwaarde> bekend = [.. feiten.Where(feit => feit.Waarde is not null)];
        return new() { Plaats = plaats, Zin = zin, Feiten = bekend, Dag = Nieuwste(bekend) };
    }

    // Dagen staan als jjjj-mm-dd, zodat hun volgorde die van de tekst is.
    private static string Nieuwste(IEnumerable<Feitwaarde> feiten) =>
        feiten.Select(feit => feit.Waarde).OfType<string>().Where(IsDag).Max(StringComparer.Ordinal) ?? "";

    private static bool IsDag(string waarde) =>
        DateOnly.TryParseExact(waarde, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static JsonPointer Bovenliggend(JsonPointer pad) =>
        new(pad.Waarde[..Math.Max(0, pad.Waarde.LastIndexOf('/'))]);
}
