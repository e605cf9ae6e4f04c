using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Verslag;

/// <summary>Een getal waarnaar geoordeeld is, met de lezing waaruit het volgt.</summary>
/// <param name="Maat">Het getal, met zijn bron.</param>
/// <param name="Keuze">De sleutel van de keuze die over dit getal gaat, zoals <c>INT-1</c>; afwezig als er geen keuze is.</param>
/// <param name="Lezing">De gekozen lezing; afwezig als er geen keuze is.</param>
internal sealed record Gebruiktgetal(Maat Maat, string? Keuze, string? Lezing)
{
    /// <summary>De getallen in een deel van een uitleg zelf.</summary>
    public static IEnumerable<Gebruiktgetal> In(Uitleg deel, Kwaliteitstoets toets) => deel.Maten.Select(maat => Van(maat, toets));

    /// <summary>De getallen in een boom, elk één keer.</summary>
    /// <param name="boom">De boom.</param>
    /// <param name="volledig">Ook die in takken die de uitkomst niet dragen.</param>
    /// <param name="toets">De toets, die weet welke lezing gekozen is.</param>
    public static IEnumerable<Gebruiktgetal> InBoom(Uitleg boom, bool volledig, Kwaliteitstoets toets) =>
        In(boom, toets).Concat((volledig ? boom.Onderdelen : boom.Dragend).SelectMany(deel => InBoom(deel, volledig, toets))).DistinctBy(getal => (getal.Maat.Id, getal.Maat.Geval));

    private static Gebruiktgetal Van(Maat maat, Kwaliteitstoets toets)
    {
        var keuze = Lezingen.Alle.Where(lezing => lezing.Normwaarde.Id == maat.Id).ToList();
        return keuze.Count == 0
            ? new(maat, null, null)
            : new(maat, keuze[0].Interpretatie.Id, keuze.Find(lezing => lezing.Waarden == toets.Normwaarden.Van(lezing.Normwaarde))?.Id ?? Lezingen.EigenWaarden);
    }
}
