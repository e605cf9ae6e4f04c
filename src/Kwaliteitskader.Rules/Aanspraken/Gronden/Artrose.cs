using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Aanspraken.Tellen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Aanspraken.Gronden.Vragen;

namespace Kwaliteitskader.Rules.Aanspraken.Gronden;

/// <summary>Gesuperviseerde oefentherapie bij artrose van heup of knie: twaalf zittingen binnen twaalf maanden.</summary>
internal sealed class Artrose() : Grond(new Grondkaart("AAN-5")
{
    Titel = new("Oefentherapie bij artrose van heup of knie", "Exercise therapy for osteoarthritis of hip or knee"),
    Regel = new(
        "Gesuperviseerde oefentherapie bij artrose van heup of knie is voor een volwassene twaalf zittingen gedekt binnen ten hoogste twaalf maanden, alle gewrichten samen. Andere gewrichten geven geen grond.",
        "Supervised exercise therapy for osteoarthritis of hip or knee is covered for twelve sittings for an adult within at most twelve months, all joints together. Other joints give no ground."),
    Geldigheid = Vragen.Van(2019),
    Bronnen = [Artikel("lid 5"), ExterneBron.Plaats("kngf", "oefentherapie bij artrose, 7 december 2017", Zekerheid.Middel), ExterneBron.Plaats("zorginstituut", "advies artrose, 13 maart 2017", Zekerheid.Middel)],
    Interpretaties =
    [
        Aanspraakinterpretaties.Zitting, Aanspraakinterpretaties.Gewrichten, Aanspraakinterpretaties.Beroep, Aanspraakinterpretaties.Maanden,
        Aanspraakinterpretaties.Leeftijd, Aanspraakinterpretaties.Versie,
    ],
})
{
    private static readonly Uitdrukking<Aanspraakvraag, Dagbereik> EindeNieuw = new EindeVanTermijn(EersteZitting.GewrichtenTraject, Pakketwaarden.ArtroseTermijn);
    private static readonly Uitdrukking<Aanspraakvraag, Dagbereik> EindeZelfde = new EindeVanTermijn(EersteZitting.Gewrichten, Pakketwaarden.ArtroseTermijn);

    private protected override Voorwaarde<Aanspraakvraag> Geadresseerde => IsSoort(Aandoeningsoort.ArtroseHeupKnie);

    private protected override IEnumerable<Dekkingseis> Eisen =>
    [
        (Minderjarig | Episode.Sinds(new TotEnMet(EindeNieuw), new TotEnMet(EindeZelfde))).Eis(Aanspraakredenen.PeriodeVerstreken),
        (Minderjarig | Episode.Sinds(
            NummerInReeks.GewrichtenTraject.Hoogstens(Pakketwaarden.ArtroseMaximum),
            NummerInReeks.Gewrichten.Hoogstens(Pakketwaarden.ArtroseMaximum))).Eis(Aanspraakredenen.MaximumBereikt),
    ];

    private protected override Restantregel Restant => new()
    {
        Nummer = new Episodenummer(NummerInReeks.GewrichtenTraject, NummerInReeks.Gewrichten),
        Maximum = new AlleenVolwassene(new Pakketgetal(Pakketwaarden.ArtroseMaximum)),
        Einde = new Episodedag(EindeNieuw, EindeZelfde),
    };

    internal override Reden RedenBijJa(Aanspraakvraag vraag, in Peilmoment moment) =>
        Minderjarig.Bepaal(vraag, moment) == Waarheid.Waar ? Aanspraakredenen.Onbeperkt : Aanspraakredenen.BinnenMaximum;

    internal override string? Csi(Aanspraakvraag vraag, in Peilmoment moment, Aanspraakuitkomst uitkomst) =>
        uitkomst == Aanspraakuitkomst.Ja ? "012" : null;
}
