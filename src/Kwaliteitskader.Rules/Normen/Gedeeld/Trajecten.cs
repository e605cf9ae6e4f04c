using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Feitentabellen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>Tot welke zorgtrajecten normen over zorg zich richten.</summary>
internal static class Trajecten
{
    /// <summary>De aanmelding is niet vervallen.</summary>
    public static Voorwaarde<Zorgtraject> NietVervallen { get; } =
        (!ZorgtrajectFeiten.TrajectStatus.Is(Zorgtrajectstatus.Vervallen))
        .Genaamd(new("het zorgtraject is niet vervallen", "the course of care has not lapsed"))
        .Anders(new Reden("zorgtraject-vervallen", new("Het zorgtraject is vervallen.", "The course of care has lapsed.")));

    /// <summary>De reden als het oordeel zou rusten op een behandeling van voor de aanmelding (INT-11).</summary>
    public static Reden BehandelingVoorAanmelding { get; } = new("behandeling-voor-aanmelding", new(
        "Er is behandeld voordat de patiënt zich aanmeldde.", "Treatment took place before the patient's request for care."));

    /// <summary>De patiënt heeft zich op de peildatum aangemeld.</summary>
    public static Voorwaarde<Zorgtraject> Aangemeld { get; } =
        ZorgtrajectFeiten.Aanmelddatum.Bereikt().Anders(new Reden("nog-niet-aangemeld", new(
            "De patiënt heeft zich nog niet aangemeld.", "The patient has not yet asked for care.")));

    /// <summary>Het zorgtraject is afgesloten: wat dan nog niet gedaan is, wordt niet meer gedaan.</summary>
    public static Voorwaarde<Zorgtraject> Afgesloten { get; } =
        ZorgtrajectFeiten.TrajectStatus.Is(Zorgtrajectstatus.Afgesloten)
        .Genaamd(new("het zorgtraject is afgesloten", "the course of care is closed"));

    /// <summary>De dag van de eerste behandeling; een behandeling van voor de aanmelding telt niet (INT-11).</summary>
    public static Uitdrukking<Zorgtraject, DateOnly> EersteBehandeling { get; } =
        ZorgtrajectFeiten.Behandelingen.Alles().Eerste(BehandelingFeiten.BehandelingOp, vanaf: ZorgtrajectFeiten.Aanmelddatum);

    /// <summary>De behandeling is op de peildatum begonnen (INT-8).</summary>
    public static Voorwaarde<Zorgtraject> InBehandeling { get; } =
        NietVervallen
        & (ZorgtrajectFeiten.TrajectStatus.Is(Zorgtrajectstatus.Gestart, Zorgtrajectstatus.Afgesloten)
            & ZorgtrajectFeiten.Behandelingen.Enige(BehandelingFeiten.BehandelingOp.Bereikt())
                .TwijfelAls(
                    ZorgtrajectFeiten.Behandelingen.Alles().Laatste(BehandelingFeiten.BehandelingOp).LigtVoor(ZorgtrajectFeiten.Aanmelddatum),
                    BehandelingVoorAanmelding))
        .Genaamd(new("de behandeling is begonnen", "treatment has begun"))
        .Anders(new Reden("behandeling-niet-begonnen", new(
            "Er is op de peildatum nog niet behandeld.", "No treatment has taken place by the reference date.")));

    /// <summary>Dezelfde voorwaarde, die uiterlijk op de dag van de eerste behandeling vervuld is (INT-8).</summary>
    public static Voorwaarde<Zorgtraject> BijEersteBehandeling(this Voorwaarde<Zorgtraject> voorwaarde) => voorwaarde.Uiterlijk(EersteBehandeling);

    /// <summary>
    /// Dezelfde voorwaarde, die vanaf de eerste behandeling gevraagd wordt zonder dat de bron een termijn geeft (INT-10).
    /// </summary>
    /// <param name="voorwaarde">De voorwaarde.</param>
    /// <param name="termijn">De termijn die een gastheer kan stellen.</param>
    public static Voorwaarde<Zorgtraject> VanafEersteBehandeling(this Voorwaarde<Zorgtraject> voorwaarde, Normwaarde termijn) =>
        voorwaarde.ZonderTermijn(EersteBehandeling, termijn).VoorbijAls(Afgesloten);
}
