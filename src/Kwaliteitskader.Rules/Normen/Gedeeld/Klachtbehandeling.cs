using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Kalender;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.VoorvalFeiten;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>Wanneer over een klacht op tijd geoordeeld is.</summary>
internal static class Klachtbehandeling
{
    private static readonly Uitdrukking<Klacht, DateOnly> Oordeel = OordelenOverKlacht.Alles().Eerste(OordeelOp);

    private static readonly Uitdrukking<Klacht, DateOnly> Termijn =
        KlachtIngediendOp.Plus(Wetswaarden.Klachttermijn).OfEerstvolgendeWerkdag();

    private static readonly Uitdrukking<Klacht, DateOnly> VerlengdeTermijn =
        KlachtIngediendOp.Plus(Wetswaarden.Klachttermijn).Plus(Wetswaarden.Klachtverlenging).OfEerstvolgendeWerkdag();

    private static readonly Voorwaarde<Klacht> TijdigVerlengd = Verlengingen.Alles().Eerste(VerlengingOp).NietNa(Termijn);

    /// <summary>Een ingediende klacht die niet is ingetrokken. Intrekking moet blijken.</summary>
    public static Voorwaarde<Klacht> VraagtOordeel { get; } =
        KlachtIngediendOp.Bereikt() & !KlachtIngetrokkenOp.Bereikt().Gebleken();

    /// <summary>
    /// Binnen de termijn is geoordeeld, of binnen de verlengde als de verlenging voor het einde van de eerste is meegedeeld.
    /// Zolang een verlenging onbekend is, loopt de eerste termijn; daarna hangt het van haar af.
    /// </summary>
    public static Voorwaarde<Klacht> OpTijdGeoordeeld { get; } =
        (Oordeel.NietNa(Termijn) | (TijdigVerlengd & Oordeel.NietNa(VerlengdeTermijn)))
        .Anders(new Reden("niet-op-tijd-geoordeeld", new(
            "Over een klacht is niet op tijd geoordeeld.",
            "A complaint was not decided in time."),
            new("Over een klacht is nog niet geoordeeld.", "A complaint has not been decided yet.")))
        .Uiterlijk(VerlengdeTermijn.Mits(TijdigVerlengd.Gebleken()).OfAnders(Termijn))
        .Uiterlijk(VerlengdeTermijn.Mits(TijdigVerlengd & VerlengdeTermijn.NietVerstreken()))
        .TwijfelAls(Oordeel.LigtVoor(KlachtIngediendOp), new Reden("oordeel-voor-klacht", new(
            "Een oordeel ligt voor de dag waarop de klacht is ingediend.", "A decision is dated before the day the complaint was lodged.")));
}
