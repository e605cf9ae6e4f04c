using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.OntwikkelingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Registereisen.Paramedici;

/// <summary>Het portfolio van de geregistreerde oefentherapeut heeft scholing, intercollegiaal overleg en werkervaring.</summary>
internal sealed class HeeftVolledigPortfolio() : Norm<Therapeut>(new Normkaart("KP-3")
{
    Titel = new("Volledig portfolio in het Kwaliteitsregister Paramedici", "Complete portfolio in the Quality Register of Allied Health"),
    Zin = new(
        "Het portfolio van de geregistreerde oefentherapeut heeft scholing, intercollegiaal overleg en werkervaring.",
        "The registered exercise therapist's portfolio has training, consultation of peers and work experience."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Vakbekwaamheid,
    Bronnen =
    [
        Implementatieplan.Plaats("§3.1.2, zin 7"),
        ExterneBron.Plaats("kwaliteitsregister-paramedici", "kwaliteitscriteria 2020-2025", Zekerheid.Middel),
    ],
    Interpretaties =
    [
        new()
        {
            Id = "KP-3-a",
            Keuze = new("De criteria volgen uit de dag waarop de registratieperiode begon.", "The criteria follow from the day on which the registration period began."),
            Alternatieven = [new("De criteria die op de peildatum gelden.", "The criteria in force on the reference date.")],
            Waarom = new("Het register kiest de criteria naar het begin van de periode.", "The register picks the criteria by the start of the period."),
        },
        new()
        {
            Id = "KP-3-b",
            Keuze = new("Van intercollegiaal overleg moet ten minste één keer blijken.", "Peer supervision must show at least once."),
            Alternatieven = [new("Een minimumaantal.", "A minimum number.")],
            Waarom = new("Een minimum is niet gepubliceerd.", "No minimum is published."),
        },
    ],
    Herstel = new(
        Partij.Therapeut,
        new("vul het portfolio voor het einde van de registratieperiode aan.", "complete the portfolio before the registration period ends."),
        new("bespreek met het register wat er na deze periode nog kan, en begin het nieuwe portfolio op tijd.", "discuss with the register what can still be done after this period, and start the new portfolio in time.")),
})
{
    protected override Voorwaarde<Therapeut> Geadresseerde =>
        Werkzaam.IsOefentherapeut & Paramedicus.Ingeschreven & Paramedicus.PeriodeBegonnen;

    protected override Voorwaarde<Therapeut> Eis
    {
        get
        {
            var van = Paramedicus.Periode.Eigenschap(PeriodeVan);
            var tot = Paramedicus.Periode.Eigenschap(PeriodeTot);
            var nascholing = ScholingVanTherapeut.Waarvoor(ScholingSoort.Is(Scholingssoort.BijEnNascholing));
            var overig = ScholingVanTherapeut.Waarvoor(ScholingSoort.Is(Scholingssoort.OverigeActiviteit));
            var scholing =
                ScholingVanTherapeut.Alles().SomIsMinstens(ScholingPunten, ScholingOp, (van, tot), ExterneWaarden.PuntenParamedici.GetalOp(van))
                & nascholing.SomIsMinstens(ScholingPunten, ScholingOp, (van, tot), ExterneWaarden.NascholingParamedici.GetalOp(van))
                & overig.SomIsMinstens(ScholingPunten, ScholingOp, (van, tot), ExterneWaarden.OverigParamedici.GetalOp(van));
            var overleg = Overleg.Alles().AantalIsMinstens(OverlegOp, (van, tot), Kaderwaarden.OverlegParamedici.Getal<Therapeut>());
            var werkervaring = WerkervaringVanTherapeut.Alles()
                .SomIsMinstens(WerkervaringUren, WerkervaringOp, (van, tot), ExterneWaarden.UrenParamedici.GetalOp(van));
            return (scholing.Anders(TeWeinigScholing) & overleg.Anders(GeenOverleg) & werkervaring.Anders(TeWeinigErvaring)).Uiterlijk(tot);
        }
    }

    private static Reden TeWeinigScholing { get; } = new("te-weinig-scholing", new(
        "Het portfolio heeft te weinig punten uit scholing.", "The portfolio has too few points from continuing education."),
            new("Het portfolio heeft nog niet genoeg punten uit scholing.", "The portfolio does not have enough points from continuing education yet."));

    private static Reden GeenOverleg { get; } = new("geen-intercollegiaal-overleg", new(
        "Het portfolio heeft geen intercollegiaal overleg.", "The portfolio has no peer supervision."),
            new("Het portfolio heeft nog geen intercollegiaal overleg.", "The portfolio has no peer supervision yet."));

    private static Reden TeWeinigErvaring { get; } = new("te-weinig-werkervaring", new(
        "Het portfolio heeft te weinig uren werkervaring.", "The portfolio has too few hours of work experience."),
            new("Het portfolio heeft nog niet genoeg uren werkervaring.", "The portfolio does not have enough hours of work experience yet."));
}
