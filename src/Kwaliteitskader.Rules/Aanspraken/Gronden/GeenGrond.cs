using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Aanspraken.Gronden.Vragen;

namespace Kwaliteitskader.Rules.Aanspraken.Gronden;

/// <summary>Wat onder geen grond valt, is niet gedekt.</summary>
internal sealed class GeenGrond() : Grond(new Grondkaart("AAN-11")
{
    Titel = new("Geen grond", "No ground"),
    Regel = new(
        "Wat onder geen van de andere gronden valt, komt niet uit de basisverzekering: een aanvullende verzekering of de patiënt betaalt. Een triageconsult onder verantwoordelijkheid van de huisarts is huisartsenzorg en valt hier buiten.",
        "What falls under none of the other grounds is not paid from basic insurance: a supplementary insurance or the patient pays. A triage consultation under the GP's responsibility is GP care and falls outside this."),
    Geldigheid = Vragen.Van(2019),
    Bronnen = [Voortgangsrapportage.Plaats("hoofdstuk 4, geheel")],
    Interpretaties = [Aanspraakinterpretaties.Versie],
})
{
    private static readonly DateOnly EersteValpreventie = new(2024, 1, 1);
    private static readonly DateOnly EersteCovid = new(2020, 7, 18);

    private protected override Voorwaarde<Aanspraakvraag> Geadresseerde => new Altijd(new("elke aandoening", "every condition"));

    private protected override IEnumerable<Dekkingseis> Eisen =>
    [
        (!NogNiet).Eis(Aanspraakredenen.NogNietInPakket),
        (!IsSoort(Aandoeningsoort.CovidHerstel)).Eis(Aanspraakredenen.ToelatingVoorbij),
        (!new Altijd(new("er is geen andere grond", "there is no other ground"))).Eis(Aanspraakredenen.GeenGrond),
    ];

    private static Voorwaarde<Aanspraakvraag> NogNiet =>
        (IsSoort(Aandoeningsoort.Valrisico) & !new Vanaf(EersteValpreventie))
        | (IsSoort(Aandoeningsoort.CovidHerstel) & !new Vanaf(EersteCovid))
        | (IsSoort(Aandoeningsoort.ReumatoideArtritis) & !new Vanaf(new DateOnly(2019, 10, 1)))
        | (IsSoort(Aandoeningsoort.AxialeSpondyloartritis) & !new Vanaf(new DateOnly(2019, 10, 1)));
}
