using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.ZorgtrajectFeiten;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>Wanneer een intake op tijd gepland is.</summary>
internal static class Planning
{
    private static readonly Voorwaarde<Zorgtraject> NietsGepland = TrajectStatus.Is(Zorgtrajectstatus.Aangemeld);

    /// <summary>De patiënt vroeg zelf om een latere datum.</summary>
    public static Uitzondering<Zorgtraject> UitgesteldDoorPatient { get; } = new(
        new Reden("uitgesteld-op-verzoek-patient", new(
            "De intake is op verzoek van de patiënt uitgesteld.", "The intake was postponed at the patient's request.")),
        UitstelOpVerzoekPatient.IsWaar());

    private static readonly Reden EerderAanbodNietGebleken = new("eerder-aanbod-niet-gebleken", new(
        "De intake is te laat, en dat eerder een dag is aangeboden, is niet gebleken.",
        "The intake is late, and that an earlier day was offered has not been shown."));

    /// <summary>
    /// De intake, of een eerder aangeboden dag, ligt niet na de grens; tot en met de grens kan dat nog. Bij een aanmelding
    /// waarvoor niets gepland is, is een ontbrekende dag geen onbekende dag maar geen dag. Een eerder aanbod is het verweer van
    /// de praktijk bij een late intake, en moet blijken (INT-3).
    /// </summary>
    /// <param name="grens">De laatste dag die op tijd is.</param>
    /// <param name="teLaat">De reden als geen van beide dagen op tijd is.</param>
    public static Voorwaarde<Zorgtraject> OpTijd(Uitdrukking<Zorgtraject, DateOnly> grens, Reden teLaat) =>
        (IntakeDatum.OfGeenAls(NietsGepland).NietNa(grens)
            | ((NietsGepland | EersteAangebodenDatum.IsBekend()).Anders(EerderAanbodNietGebleken)
                & EersteAangebodenDatum.OfGeenAls(NietsGepland).NietNa(grens)))
        .Anders(teLaat)
        .Uiterlijk(grens)
        .TwijfelAls(IntakeDatum.LigtVoor(Aanmelddatum), new Reden("intake-voor-aanmelding", new(
            "De dag van de intake ligt voor de dag van aanmelding.", "The day of the intake is before the day of the request for care.")))
        .TwijfelAls(EersteAangebodenDatum.LigtVoor(Aanmelddatum), new Reden("aanbod-voor-aanmelding", new(
            "De eerste aangeboden dag ligt voor de dag van aanmelding.", "The first day offered is before the day of the request for care.")))
        .TwijfelAls(NietsGepland & IntakeDatum.IsBekend(), new Reden("intake-zonder-planning", new(
            "Er is een dag voor de intake, maar volgens de status is er nog niets gepland.", "There is a day for the intake, but by its status nothing has been planned.")));
}
