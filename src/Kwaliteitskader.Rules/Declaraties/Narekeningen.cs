using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Bronnen;

namespace Kwaliteitskader.Rules.Declaraties;

/// <summary>Alles wat uit de getallen van de rapportage na te rekenen is.</summary>
public static class Narekeningen
{
    private const decimal Miljoen = 1_000_000m;
    private static readonly Tekst Patienten = new("patiënten", "patients");
    private static readonly Tekst Euro = new("euro", "euro");
    private static readonly Tekst MiljoenEuro = new("miljoen euro", "million euro");

    /// <summary>De narekeningen, in de volgorde van de bouwstenen.</summary>
    public static ImmutableArray<Narekening> Alle { get; } =
    [
        Maak("3-kosten", new("bouwsteen 3, kosten", "block 3, cost"), "0,5 + 2,5", MiljoenEuro, _ => 0.5m + 2.5m, 3, 0.5m, "§4.1.3"),
        Maak("3-substitutie", new("bouwsteen 3, vervanging van operaties, ondergrenzen", "block 3, replacing surgery, lower bounds"), "14 + 3,1 + 2,1", MiljoenEuro, _ => 14 + 3.1m + 2.1m, 19.2m, 0.05m, "bijlage 6, bouwsteen 3"),
        Maak("3-substitutie-boven", new("bouwsteen 3, vervanging van operaties, bovengrenzen", "block 3, replacing surgery, upper bounds"), "42 + 8,9 + 2,8", MiljoenEuro, _ => 42 + 8.9m + 2.8m, null, 0, "bijlage 6, bouwsteen 3"),
        Maak("5-patienten", new("bouwsteen 5, patiënten", "block 5, patients"), "550368 + 190183", Patienten, _ => 550_368 + 190_183, 740_551, 0.5m, "§4.1.5"),
        Maak("6-kosten", new("bouwsteen 6, kosten", "block 6, cost"), "3830000 × 2 × tarief", MiljoenEuro, a => 3_830_000m * 2 * a["tarief"] / Miljoen, 293.4m, 0.05m, "§4.1.6",
            new("Bij dit tarief zijn 3,86 miljoen patiënten nodig, of een tarief van 38,30.", "At this tariff 3.86 million patients are needed, or a tariff of 38.30.")),
        Maak("7-kosten", new("bouwsteen 7, kosten", "block 7, cost"), "119908 × 20 × tarief", MiljoenEuro, a => 119_908m * 20 * a["tarief"] / Miljoen, 91, 0.5m, "§4.1.7"),
        Maak("7-groei", new("bouwsteen 7, kosten bij meer patiënten", "block 7, cost with more patients"), "119908 × 20 × tarief × (1 + groei-eerste-twintig)", MiljoenEuro, a => 119_908m * 20 * a["tarief"] * (1 + (a["groei-eerste-twintig"] / 100)) / Miljoen, null, 0, "§4.1.7",
            new("Alleen een scenario.", "A scenario only.")),
        Maak("8-kosten", new("bouwsteen 8, kosten", "block 8, cost"), "4,1 + 11,4 + 41,6 + 11,8", MiljoenEuro, _ => 4.1m + 11.4m + 41.6m + 11.8m, 69, 0.5m, "§4.2.1"),
        Maak("8-patienten", new("bouwsteen 8, patiënten", "block 8, patients"), "20609 + 22127 + 47810 + 43692", Patienten, _ => 20_609 + 22_127 + 47_810 + 43_692, 132_933, 0.5m, "§4.2.1",
            new("Past alleen als wie twee aandoeningen heeft, één keer telt; dat staat er niet.", "Fits only if those with two conditions are counted once; it does not say so.")),
        Extra("8-bekken", 20_609, "aandeel-bekken", "extra-laag", laag: true),
        Extra("8-bekken", 20_609, "aandeel-bekken", "extra-hoog", laag: false),
        Extra("8-vaatlijden", 22_127, "aandeel-vaatlijden", "extra-laag", laag: true),
        Extra("8-vaatlijden", 22_127, "aandeel-vaatlijden", "extra-hoog", laag: false),
        Maak("8-artrose-extra", new("bouwsteen 8, meer bij artrose", "block 8, more for osteoarthritis"), "47810 × aandeel-artrose × tarief × extra-artrose", Euro, Artrose, null, 0, "bijlage 6, bouwsteen 8"),
        Maak("8-copd-extra-laag", new("bouwsteen 8, meer bij COPD, laag", "block 8, more for COPD, low"), "(3000 × aandeel-copd-laag + 10000 × aandeel-copd-hoog) × tarief × extra-laag", Euro, a => Copd(a, "extra-laag"), 171_000 + 38_000, 0.5m, "bijlage 6, bouwsteen 8"),
        Maak("8-copd-extra-hoog", new("bouwsteen 8, meer bij COPD, hoog", "block 8, more for COPD, high"), "(3000 × aandeel-copd-laag + 10000 × aandeel-copd-hoog) × tarief × extra-hoog", Euro, a => Copd(a, "extra-hoog"), 342_000 + 76_000, 0.5m, "bijlage 6, bouwsteen 8"),
        Maak("8-extra-laag", new("bouwsteen 8, meer als de maxima vervallen, laag", "block 8, more if the maxima go, low"), "som van de lage uitkomsten", Euro, a => Som(a, "extra-laag"), null, 0, "bijlage 6, bouwsteen 8"),
        Maak("8-extra-hoog", new("bouwsteen 8, meer als de maxima vervallen, hoog", "block 8, more if the maxima go, high"), "som van de hoge uitkomsten", Euro, a => Som(a, "extra-hoog"), null, 0, "bijlage 6, bouwsteen 8"),
        Maak("8-extra-gemiddeld", new("bouwsteen 8, meer als de maxima vervallen, gemiddeld", "block 8, more if the maxima go, mean"), "(laag + hoog) / 2", MiljoenEuro, a => (Som(a, "extra-laag") + Som(a, "extra-hoog")) / 2 / Miljoen, 6.5m, 0.05m, "§4.2.1",
            new("Rondt niet af op 6,5.", "Does not round to 6.5.")),
        Maak("10-niet-chronisch", new("bouwsteen 10, kinderen zonder lijstaandoening", "block 10, children without a list condition"), "460072 − 42119", Patienten, _ => 460_072 - 42_119, null, 0, "§4.2.3"),
        Maak("10-niet-chronisch-kosten", new("bouwsteen 10, kosten daarvan", "block 10, their cost"), "161 − 37", MiljoenEuro, _ => 161 - 37, null, 0, "§4.2.3"),
        Maak("totaal-bv", new("totaal basisverzekering", "total basic insurance"), "67 + 69 + 368 + 161", MiljoenEuro, _ => Basis, 670, 5, "hoofdstuk 4"),
        Maak("totaal-av-zonder-7", new("totaal aanvullende verzekering, zonder bouwsteen 7", "total supplementary insurance, without block 7"), "224,9 + 236,2 + 3 + 190,3 + 293,4", MiljoenEuro, _ => Aanvullend, 1040, 5, "bijlage 6, voetnoot 1",
            new("De voetnoot laat code 008 buiten de bouwstenen, maar zonder bouwsteen 7 komt het niet uit.", "The footnote leaves code 008 outside the blocks, but without block 7 it does not come out.")),
        Maak("totaal-av-met-7", new("totaal aanvullende verzekering, met bouwsteen 7", "total supplementary insurance, with block 7"), "224,9 + 236,2 + 3 + 190,3 + 293,4 + 91", MiljoenEuro, _ => Aanvullend + 91, 1040, 5, "bijlage 6, voetnoot 1",
            new("Past alleen met bouwsteen 2 uit §4.1.2 en met bouwsteen 7 erin.", "Fits only with block 2 from §4.1.2 and with block 7 in.")),
        Maak("totaal-av-bijlage", new("hetzelfde met bouwsteen 2 uit bijlage 6", "the same with block 2 from annex 6"), "224,9 + 248,4 + 3 + 190,3 + 293,4 + 91", MiljoenEuro, _ => Aanvullend - 236.2m + 248.4m + 91, 1040, 5, "bijlage 6, voetnoot 1"),
        Maak("totaal", new("totaal", "total"), "aanvullend met 7 + basis", MiljoenEuro, _ => Aanvullend + 91 + Basis, 1710, 10, "bijlage 6, voetnoot 1",
            new("Een som van afgeronde delen.", "A sum of rounded parts.")),
        Maak("av-onverklaard", new("aanvullende verzekering, onverklaard", "supplementary insurance, unexplained"), "1080 − 1040", MiljoenEuro, _ => 1080 - 1040, null, 0, "bijlage 6, voetnoot 1",
            new("De voetnoot noemt afronding en code 008.", "The footnote names rounding and code 008.")),
    ];

    /// <summary>Wat niet na te rekenen is: zittingen per bouwsteen, want de rapportage geeft ze alleen bij 6 (twee) en 7 (twintig).</summary>
    public static Tekst NietNaTeRekenen { get; } = new(
        "Zittingen per bouwsteen geeft de rapportage alleen bij 6 en 7; kosten gedeeld door een tarief zijn geen telling.",
        "Sittings per block the report gives only for 6 and 7; cost divided by a tariff is no count.");

    private static decimal Aanvullend => 224.9m + 236.2m + 3 + 190.3m + 293.4m;

    private static decimal Basis => 67 + 69 + 368 + 161;

    private static decimal Artrose(Aannamen a) => 47_810 * a["aandeel-artrose"] / 100 * a["tarief"] * a["extra-artrose"];

    private static decimal Copd(Aannamen a, string extra) => ((3_000 * a["aandeel-copd-laag"] / 100) + (10_000 * a["aandeel-copd-hoog"] / 100)) * a["tarief"] * a[extra];

    private static decimal Deel(Aannamen a, int patienten, string aandeel, string extra) => patienten * a[aandeel] / 100 * a["tarief"] * a[extra];

    private static decimal Som(Aannamen a, string extra) =>
        Deel(a, 20_609, "aandeel-bekken", extra) + Deel(a, 22_127, "aandeel-vaatlijden", extra) + Artrose(a) + Copd(a, extra);

    private static Narekening Extra(string id, int patienten, string aandeel, string extra, bool laag) => Maak(
        $"{id}-extra-{(laag ? "laag" : "hoog")}",
        id == "8-bekken"
            ? new($"bouwsteen 8, meer bij bekkenfysiotherapie, {(laag ? "laag" : "hoog")}", $"block 8, more for pelvic physiotherapy, {(laag ? "low" : "high")}")
            : new($"bouwsteen 8, meer bij vaatlijden, {(laag ? "laag" : "hoog")}", $"block 8, more for arterial disease, {(laag ? "low" : "high")}"),
        $"{patienten} × {aandeel} × tarief × {extra}", Euro, a => Deel(a, patienten, aandeel, extra), null, 0, "bijlage 6, bouwsteen 8");

    private static Narekening Maak(string id, Tekst naam, string formule, Tekst eenheid, Func<Aannamen, decimal> bereken, decimal? gerapporteerd, decimal speling, string plaats, Tekst? toelichting = null) => new()
    {
        Id = id,
        Naam = naam,
        Formule = formule,
        Eenheid = eenheid,
        Bereken = bereken,
        Gerapporteerd = gerapporteerd,
        Speling = speling,
        Bron = Voortgangsrapportage.Plaats(plaats.Contains("voetnoot", StringComparison.Ordinal) ? plaats : $"{plaats}, geheel"),
        Toelichting = toelichting,
    };
}
