using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Aanspraken.Tellen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Feitentabellen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Aanspraken.Gronden.Vragen;

namespace Kwaliteitskader.Rules.Aanspraken.Gronden;

/// <summary>Gesuperviseerde oefentherapie bij perifeer arterieel vaatlijden, Fontaine 2: 37 zittingen binnen twaalf maanden.</summary>
internal sealed class Vaatlijden() : Grond(new Grondkaart("AAN-4")
{
    Titel = new("Oefentherapie bij vaatlijden, Fontaine 2", "Exercise therapy for arterial disease, Fontaine 2"),
    Regel = new(
        "Gesuperviseerde oefentherapie bij perifeer arterieel vaatlijden in stadium 2 van Fontaine is voor een volwassene 37 zittingen gedekt binnen ten hoogste twaalf maanden vanaf de eerste. Stadium 3 staat op de lijst van bijlage 1.",
        "Supervised exercise therapy for peripheral arterial disease in Fontaine stage 2 is covered for 37 sittings for an adult within at most twelve months from the first. Stage 3 is on the list of annex 1."),
    Geldigheid = Vragen.Van(2019),
    Bronnen = [Artikel("lid 4"), Voortgangsrapportage.Plaats("bijlage 6, bouwsteen 8, geheel"), ExterneBron.Plaats("zorgverzekeraars", "claudicatio, Fontaine 2 en 3", Zekerheid.Middel)],
    Interpretaties =
    [
        Aanspraakinterpretaties.Zitting, Aanspraakinterpretaties.VaatlijdenHerhaling, Aanspraakinterpretaties.Beroep, Aanspraakinterpretaties.Maanden,
        Aanspraakinterpretaties.Leeftijd, Aanspraakinterpretaties.Versie,
    ],
})
{
    private static readonly Uitdrukking<Aanspraakvraag, Dagbereik> EindeTraject = new EindeVanTermijn(EersteZitting.Traject, Pakketwaarden.VaatlijdenTermijn);
    private static readonly Uitdrukking<Aanspraakvraag, Dagbereik> EindeGeheel = new EindeVanTermijn(EersteZitting.Geheel, Pakketwaarden.VaatlijdenTermijn);
    private static readonly Uitdrukking<Aanspraakvraag, Dagbereik> EindeEpisode = new Episodedag(EindeTraject, EindeGeheel);

    private static readonly Voorwaarde<Aanspraakvraag> BinnenOpnieuw = Episode.Sinds(new TotEnMet(EindeTraject), new TotEnMet(EindeGeheel));
    private static readonly Voorwaarde<Aanspraakvraag> BinnenEenmalig = new TotEnMet(EindeGeheel);
    private static readonly Voorwaarde<Aanspraakvraag> MaximumOpnieuw =
        Episode.Sinds(NummerInReeks.Traject.Hoogstens(Pakketwaarden.VaatlijdenMaximum), Nummer.Hoogstens(Pakketwaarden.VaatlijdenMaximum));

    private static readonly Voorwaarde<Aanspraakvraag> MaximumEenmalig = Nummer.Hoogstens(Pakketwaarden.VaatlijdenMaximum);

    private protected override Voorwaarde<Aanspraakvraag> Geadresseerde => IsSoort(Aandoeningsoort.PerifeerArterieelVaatlijden);

    private protected override IEnumerable<Dekkingseis> Eisen =>
    [
        AandoeningFeiten.Fontaine.IsStadium(2, 2).Eis(Aanspraakredenen.FontaineAnders),
        (Minderjarig | new Herhaling(Aanspraaklezingen.VaatlijdenPerIndicatie, BinnenOpnieuw, BinnenEenmalig)).Eis(Aanspraakredenen.PeriodeVerstreken),
        (Minderjarig | new Herhaling(Aanspraaklezingen.VaatlijdenPerIndicatie, MaximumOpnieuw, MaximumEenmalig)).Eis(Aanspraakredenen.MaximumBereikt),
    ];

    private protected override Restantregel Restant => Naar(new Episodenummer(NummerInReeks.Traject, Nummer), EindeEpisode);

    internal override ImmutableArray<Lezingsgeval> Lezingsgevallen { get; } =
    [
        new(Aanspraaklezingen.VaatlijdenPerIndicatie, Minderjarig | (BinnenOpnieuw & MaximumOpnieuw), Naar(new Episodenummer(NummerInReeks.Traject, Nummer), EindeEpisode)),
        new(Aanspraaklezingen.VaatlijdenEenmalig, Minderjarig | (BinnenEenmalig & MaximumEenmalig), Naar(Nummer, EindeGeheel)),
    ];

    internal override Reden RedenBijJa(Aanspraakvraag vraag, in Peilmoment moment) =>
        Minderjarig.Bepaal(vraag, moment) == Waarheid.Waar ? Aanspraakredenen.Onbeperkt : Aanspraakredenen.BinnenMaximum;

    internal override string? Csi(Aanspraakvraag vraag, in Peilmoment moment, Aanspraakuitkomst uitkomst) => uitkomst switch
    {
        Aanspraakuitkomst.Ja => "011",
        Aanspraakuitkomst.Nee when RedenBijNee(vraag, moment) == Aanspraakredenen.MaximumBereikt => "009",
        _ => null,
    };

    private static Restantregel Naar(Uitdrukking<Aanspraakvraag, Bereik> nummer, Uitdrukking<Aanspraakvraag, Dagbereik> einde) =>
        new() { Nummer = nummer, Maximum = new AlleenVolwassene(new Pakketgetal(Pakketwaarden.VaatlijdenMaximum)), Einde = einde };
}
