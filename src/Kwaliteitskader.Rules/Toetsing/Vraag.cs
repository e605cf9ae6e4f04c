using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>Wat een norm nog moet weten: feiten die samen nodig zijn, of meer wegen waarvan er één volstaat.</summary>
/// <remarks>Vragen twee normen hetzelfde op dezelfde wegen, dan is het dezelfde vraag.</remarks>
/// <param name="Wegen">De wegen, elk met de feiten die daarop samen nodig zijn; bij één weg valt er niets te kiezen.</param>
internal sealed record Vraag(ImmutableArray<ImmutableArray<Feitwaarde>> Wegen)
{
    /// <summary>Of twee feiten naar hetzelfde vragen: op dezelfde plaats kan meer dan één verklaring ontbreken.</summary>
    public static IEqualityComparer<Feitwaarde> ZelfdeFeit { get; } = EqualityComparer<Feitwaarde>.Create(
        static (een, ander) => een!.Pad == ander!.Pad && een.Label == ander.Label && een.Gevraagd == ander.Gevraagd,
        static feit => feit.Pad.GetHashCode());

    private static IEqualityComparer<ImmutableArray<Feitwaarde>> ZelfdeWeg { get; } = EqualityComparer<ImmutableArray<Feitwaarde>>.Create(
        static (een, ander) => een.AsSpan().SequenceEqual(ander.AsSpan(), ZelfdeFeit),
        static weg => ZelfdeFeit.GetHashCode(weg[0]));

    /// <summary>De vragen die een oordeel open laat; geen als het vaststaat.</summary>
    public static ImmutableArray<Vraag> Van(Normuitleg uitleg) =>
        uitleg.Uitkomst != Uitkomst.NietVastTeStellen ? []
        : [.. new[] { uitleg.Geadresseerde, uitleg.Eis }.OfType<Uitleg>().Where(boom => boom.Waarheid == Waarheid.Onbekend).SelectMany(Van)];

    public bool Equals(Vraag? other) => other is not null && Wegen.SequenceEqual(other.Wegen, ZelfdeWeg);

    public override int GetHashCode()
    {
        var mengsel = default(HashCode);
        foreach (var weg in Wegen)
        {
            mengsel.Add(weg, ZelfdeWeg);
        }

        return mengsel.ToHashCode();
    }

    // Loopt dezelfde weg als Uitleg.OntbrekendeFeiten, en onthoudt daarbij waar één onderdeel volstaat.
    private static IEnumerable<Vraag> Van(Uitleg deel)
    {
        var eigen = deel.Waarheid == Waarheid.Onbekend
            ? deel.Feiten.Where(feit => !feit.IsBekend).Select(feit => new Vraag([[feit]]))
            : [];
        var onder = deel.Dragend.Select(onderdeel => Van(onderdeel).ToList()).Where(vragen => vragen.Count > 0).ToList();
        return eigen.Concat(deel.EenVolstaat && onder.Select(Samen).Distinct(ZelfdeWeg).ToList() is { Count: > 1 } wegen
            ? [new Vraag([.. wegen])]
            : onder.SelectMany(vragen => vragen));
    }

    private static ImmutableArray<Feitwaarde> Samen(List<Vraag> vragen) =>
        [.. vragen.SelectMany(vraag => vraag.Wegen).SelectMany(weg => weg).Distinct(ZelfdeFeit)];
}
