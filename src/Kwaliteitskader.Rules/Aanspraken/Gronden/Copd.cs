using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Aanspraken.Tellen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Feitentabellen;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Aanspraken.Gronden.Vragen;

namespace Kwaliteitskader.Rules.Aanspraken.Gronden;

/// <summary>COPD van 2019 tot en met 2024: per tijdvak van twaalf maanden een maximum naar de klasse.</summary>
internal sealed class CopdNaarKlasse() : Grond(new Grondkaart("AAN-6")
{
    Titel = new("COPD vanaf GOLD 2, met een maximum naar de klasse", "COPD from GOLD 2, with a maximum by class"),
    Regel = new(
        "Bij COPD vanaf GOLD-stadium 2 is voor een volwassene per tijdvak van twaalf maanden vanaf de eerste zitting een aantal gedekt dat van de klasse afhangt: A 5 en daarna niets; B, sinds 2021 B1, 27 en daarna 3; C en D, sinds 2021 ook B2, 70 en daarna 52.",
        "For COPD from GOLD stage 2 a number that depends on the class is covered for an adult per period of twelve months from the first sitting: A 5 and then none; B, since 2021 B1, 27 and then 3; C and D, since 2021 also B2, 70 and then 52."),
    Geldigheid = Vragen.Van(2019, 2024),
    Bronnen =
    [
        ExterneBron.Plaats("stb-2018-305", "artikel 2.6, lid 6", Zekerheid.Hoog),
        ExterneBron.Plaats("cz", "declareren van COPD-behandelingen, per 1 januari 2021", Zekerheid.Middel),
        Voortgangsrapportage.Plaats("bijlage 6, bouwsteen 8, geheel"),
    ],
    Interpretaties =
    [
        Aanspraakinterpretaties.Zitting, Aanspraakinterpretaties.CopdKlasse, Aanspraakinterpretaties.CopdBegin, Aanspraakinterpretaties.Beroep,
        Aanspraakinterpretaties.Maanden, Aanspraakinterpretaties.Leeftijd, Aanspraakinterpretaties.Versie,
    ],
})
{
    private protected override Voorwaarde<Aanspraakvraag> Geadresseerde => IsSoort(Aandoeningsoort.Copd);

    private protected override IEnumerable<Dekkingseis> Eisen =>
    [
        AandoeningFeiten.GoldStadium.IsStadium(2, 4).Eis(Aanspraakredenen.GoldTeLaag),
        (Minderjarig | new Hoogstens(Copdnummer.InTijdvak, Copdmaximum.VanTijdvak)).Eis(Aanspraakredenen.MaximumBereikt),
    ];

    private protected override Restantregel Restant => new()
    {
        Nummer = Copdnummer.InTijdvak,
        Maximum = new AlleenVolwassene(Copdmaximum.VanTijdvak),
        Einde = new EindeCopdtijdvak(),
    };

    internal override Reden RedenBijJa(Aanspraakvraag vraag, in Peilmoment moment) =>
        Minderjarig.Bepaal(vraag, moment) == Waarheid.Waar ? Aanspraakredenen.Onbeperkt : Aanspraakredenen.BinnenMaximum;

    internal override string? Csi(Aanspraakvraag vraag, in Peilmoment moment, Aanspraakuitkomst uitkomst)
    {
        if (uitkomst != Aanspraakuitkomst.Ja || Copdtijdvak.Bij(vraag, moment) is not { } tijdvak || Copdmaximum.VanTijdvak.Bepaal(vraag, moment) is not { Inhoud: { Vast: true } maximum })
        {
            return null;
        }

        return (Hoogte(maximum.Minst, tijdvak.Startjaar), tijdvak.Startjaar) switch
        {
            (1, true) => "013",
            (2, true) => "014",
            (3, true) => Klasse(vraag, moment) == GoldKlasse.B2 ? "018" : "015",
            (2, false) => "016",
            (3, false) => Klasse(vraag, moment) == GoldKlasse.B2 ? "019" : "017",
            _ => null,
        };
    }

    private static int Hoogte(int maximum, bool startjaar) => startjaar ? (maximum > 27 ? 3 : maximum > 5 ? 2 : 1) : (maximum > 3 ? 3 : maximum > 0 ? 2 : 1);

    /// <summary>De nieuwste klasse op de dag.</summary>
    private static GoldKlasse? Klasse(Aanspraakvraag vraag, in Peilmoment moment)
    {
        GoldKlassering? nieuwste = null;
        foreach (var klasse in vraag.Aandoening.GoldKlassen ?? [])
        {
            nieuwste = klasse.Van <= moment.Peildatum && (nieuwste is null || klasse.Van >= nieuwste.Van) ? klasse : nieuwste;
        }

        return nieuwste?.Klasse;
    }
}

/// <summary>COPD sinds 2025: voor een volwassene vanaf GOLD 2 zonder maximum.</summary>
internal sealed class CopdZonderMaximum() : Grond(new Grondkaart("AAN-6")
{
    Titel = new("COPD vanaf GOLD 2, zonder maximum", "COPD from GOLD 2, without a maximum"),
    Regel = new(
        "Bij COPD vanaf GOLD-stadium 2 is voor een volwassene elke zitting gedekt, zonder maximum; de klasse doet er niet toe. Een minderjarige valt onder AAN-9.",
        "For COPD from GOLD stage 2 each sitting is covered for an adult, without a maximum; the class does not matter. A minor falls under AAN-9."),
    Geldigheid = Vragen.Van(2025),
    Bronnen = [Artikel("lid 6"), Kamerbrief.Plaats("andere ontwikkelingen, punt 1")],
    Interpretaties = [Aanspraakinterpretaties.Zitting, Aanspraakinterpretaties.Leeftijd, Aanspraakinterpretaties.Versie],
})
{
    private protected override Voorwaarde<Aanspraakvraag> Geadresseerde => IsSoort(Aandoeningsoort.Copd) & Volwassen;

    private protected override IEnumerable<Dekkingseis> Eisen => [AandoeningFeiten.GoldStadium.IsStadium(2, 4).Eis(Aanspraakredenen.GoldTeLaag)];
}
