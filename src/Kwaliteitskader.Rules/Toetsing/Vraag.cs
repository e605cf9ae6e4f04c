using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>Wat een norm nog moet weten: feiten die samen nodig zijn, of meer wegen waarvan er één volstaat.</summary>
/// <param name="Wegen">De wegen, elk met de feiten die daarop samen nodig zijn; bij één weg valt er niets te kiezen.</param>
internal sealed record Vraag(ImmutableArray<ImmutableArray<Feitwaarde>> Wegen)
{
    /// <summary>De vragen die een oordeel open laat; geen als het vaststaat.</summary>
    public static IEnumerable<Vraag> Van(Normuitleg uitleg) =>
        uitleg.Uitkomst != Uitkomst.NietVastTeStellen ? []
        : new[] { uitleg.Geadresseerde, uitleg.Eis }.OfType<Uitleg>().Where(boom => boom.Waarheid == Waarheid.Onbekend).SelectMany(Van);

    // Loopt dezelfde weg als Uitleg.OntbrekendeFeiten, en onthoudt daarbij waar één onderdeel volstaat.
    private static IEnumerable<Vraag> Van(Uitleg deel)
    {
        var eigen = deel.Waarheid == Waarheid.Onbekend
            ? deel.Feiten.Where(feit => feit.Waarde is null).Select(feit => new Vraag([[feit]]))
            : [];
        var onder = deel.Dragend.Select(onderdeel => Van(onderdeel).ToList()).Where(vragen => vragen.Count > 0).ToList();
        return eigen.Concat(deel.EenVolstaat && onder.Count > 1
            ? [new Vraag([.. onder.Select(Samen)])]
            : onder.SelectMany(vragen => vragen));
    }

    private static ImmutableArray<Feitwaarde> Samen(List<Vraag> vragen) =>
        [.. vragen.SelectMany(vraag => vraag.Wegen).SelectMany(weg => weg).DistinctBy(feit => (feit.Pad, feit.Label, feit.Gevraagd))];
}
