using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>Een uitgeschreven voorwaarde als geneste lijst.</summary>
internal static class Eisboom
{
    /// <summary>De regels van de lijst; een boom die alleen opsomt, geeft zijn delen.</summary>
    public static IEnumerable<string> Regels(Zinsboom boom) =>
        boom is { Samen: true, Reden: null } ? boom.Onder.SelectMany(deel => Regels(deel, 0)) : Regels(boom, 0);

    /// <summary>De tegenspraken die ergens in de boom staan, elk één keer, als lijst.</summary>
    public static IEnumerable<string> Tegenspraken(Zinsboom boom) =>
        boom.Alle().SelectMany(deel => deel.Tegenspraken).DistinctBy(deel => (deel.Zin, deel.Reden)).SelectMany(deel => Regels(deel, 0));

    private static IEnumerable<string> Regels(Zinsboom boom, int diepte)
    {
        var zin = MarkdownText.Plain(boom.Zin.Nl);
        var reden = boom.Reden is { } gegeven ? $" ({MarkdownText.Mono(gegeven.Code)})" : "";
        yield return MarkdownText.Bullet(diepte, boom.Onder.IsEmpty ? $"{zin}{reden}" : $"{zin}{reden}:");
        foreach (var regel in boom.Onder.SelectMany(deel => Regels(deel, diepte + 1)))
        {
            yield return regel;
        }
    }
}
