using System.Collections.Immutable;
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

/// <summary>Bekkenfysiotherapie bij urine-incontinentie: voor een volwassene negen zittingen.</summary>
internal sealed class Bekkenfysiotherapie() : Grond(new Grondkaart("AAN-3")
{
    Titel = new("Bekkenfysiotherapie bij urine-incontinentie", "Pelvic physiotherapy for urinary incontinence"),
    Regel = new(
        "Bekkenfysiotherapie bij urine-incontinentie is voor een volwassene negen zittingen gedekt, alleen bij een fysiotherapeut; voor een minderjarige noemt de tekst geen maximum.",
        "Pelvic physiotherapy for urinary incontinence is covered for nine sittings for an adult, only by a physiotherapist; for a minor the text names no maximum."),
    Geldigheid = Vragen.Van(2019),
    Bronnen = [Artikel("lid 3"), Voortgangsrapportage.Plaats("bijlage 6, bouwsteen 8, geheel")],
    Interpretaties = [Aanspraakinterpretaties.Zitting, Aanspraakinterpretaties.BekkenHerhaling, Aanspraakinterpretaties.Beroep, Aanspraakinterpretaties.Leeftijd, Aanspraakinterpretaties.Versie],
})
{
    private static readonly Voorwaarde<Aanspraakvraag> Opnieuw =
        Episode.Sinds(NummerInReeks.Traject.Hoogstens(Pakketwaarden.BekkenMaximum), Nummer.Hoogstens(Pakketwaarden.BekkenMaximum));

    private static readonly Voorwaarde<Aanspraakvraag> Eenmalig = Nummer.Hoogstens(Pakketwaarden.BekkenMaximum);

    private protected override Voorwaarde<Aanspraakvraag> Geadresseerde => IsSoort(Aandoeningsoort.UrineIncontinentie);

    private protected override IEnumerable<Dekkingseis> Eisen =>
    [
        new DoorFysiotherapeut().Eis(Aanspraakredenen.BeroepNietGedekt),
        (Minderjarig | new Herhaling(Aanspraaklezingen.BekkenPerIndicatie, Opnieuw, Eenmalig)).Eis(Aanspraakredenen.MaximumBereikt),
    ];

    private protected override Restantregel Restant => Naar(new Episodenummer(NummerInReeks.Traject, Nummer));

    internal override ImmutableArray<Lezingsgeval> Lezingsgevallen { get; } =
    [
        new(Aanspraaklezingen.BekkenPerIndicatie, Minderjarig | Opnieuw, Naar(new Episodenummer(NummerInReeks.Traject, Nummer))),
        new(Aanspraaklezingen.BekkenEenmalig, Minderjarig | Eenmalig, Naar(Nummer)),
    ];

    internal override Reden RedenBijJa(Aanspraakvraag vraag, in Peilmoment moment) =>
        Minderjarig.Bepaal(vraag, moment) == Waarheid.Waar ? Aanspraakredenen.Onbeperkt : Aanspraakredenen.BinnenMaximum;

    internal override string? Csi(Aanspraakvraag vraag, in Peilmoment moment, Aanspraakuitkomst uitkomst) =>
        uitkomst == Aanspraakuitkomst.Ja ? "010" : null;

    private static Restantregel Naar(Uitdrukking<Aanspraakvraag, Bereik> nummer) =>
        new() { Nummer = nummer, Maximum = new AlleenVolwassene(new Pakketgetal(Pakketwaarden.BekkenMaximum)) };
}
