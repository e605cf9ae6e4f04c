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
    private static readonly Antwoorden<Klacht, Vastlegging> Oordelen = OordelenOverKlacht.Alles().AlsAntwoord(
        OordeelOp,
        KlachtIngediendOp,
        new Reden("oordeel-voor-klacht", new(
            "Een oordeel ligt voor de dag waarop de klacht is ingediend.", "A decision is dated before the day the complaint was lodged.")));

    private static readonly Antwoorden<Klacht, Vastlegging> Verlenging = Verlengingen.Alles().AlsAntwoord(
        VerlengingOp,
        KlachtIngediendOp,
        new Reden("verlenging-voor-klacht", new(
            "De verlenging is meegedeeld voordat de klacht was ingediend.", "The extension was notified before the complaint was lodged.")));

    private static readonly Uitdrukking<Klacht, DateOnly> Termijn =
        KlachtIngediendOp.Plus(Wetswaarden.Klachttermijn).EindeVanWettelijkeTermijn();

    private static readonly Uitdrukking<Klacht, DateOnly> VerlengdeTermijn =
        KlachtIngediendOp.Plus(Wetswaarden.Klachttermijn).Plus(Wetswaarden.Klachtverlenging).EindeVanWettelijkeTermijn();

    private static readonly Voorwaarde<Klacht> TijdigVerlengd = Verlenging.GegevenUiterlijk(Termijn);

    private static readonly Uitdrukking<Klacht, DateOnly> GeldendeTermijn = VerlengdeTermijn.Mits(TijdigVerlengd.Gebleken()).OfAnders(Termijn);

    private static readonly Voorwaarde<Klacht> BesluitOnbekend = GeldendeTermijn.Klopt(
        static dag => !GelijkgesteldeDagen.IsBekend(dag),
        new("valt in een jaar waarvan geen besluit over gelijkgestelde dagen bekend is", "is in a year of which no decree on equated days is known"));

    /// <summary>Een ingediende klacht die niet is ingetrokken. Intrekking moet blijken; een van voor de klacht telt niet.</summary>
    public static Voorwaarde<Klacht> VraagtOordeel { get; } =
        KlachtIngediendOp.Bereikt() & !(KlachtIngetrokkenOp.Bereikt() & !KlachtIngetrokkenOp.LigtVoor(KlachtIngediendOp).Gebleken()).Gebleken();

    /// <summary>
    /// Binnen de termijn is geoordeeld, of binnen de verlengde als de verlenging voor het einde van de eerste is meegedeeld.
    /// Zolang een verlenging onbekend is, loopt de eerste termijn; daarna hangt het van haar af.
    /// </summary>
    public static Voorwaarde<Klacht> OpTijdGeoordeeld { get; } =
        (Oordelen.GegevenUiterlijk(Termijn) | (TijdigVerlengd & Oordelen.GegevenUiterlijk(VerlengdeTermijn)))
        .Anders(new Reden("niet-op-tijd-geoordeeld", new(
            "Over een klacht is niet op tijd geoordeeld.",
            "A complaint was not decided in time."),
            new("Over een klacht is nog niet geoordeeld.", "A complaint has not been decided yet.")))
        .Uiterlijk(GeldendeTermijn)
        .Uiterlijk(VerlengdeTermijn.Mits(TijdigVerlengd & VerlengdeTermijn.NietVerstreken()))
        .TwijfelAls(Verlenging.AlleenErvoor, Verlenging.Ervoor)
        .TwijfelAls(KlachtIngetrokkenOp.LigtVoor(KlachtIngediendOp), new Reden("intrekking-voor-klacht", new(
            "De klacht is ingetrokken voordat zij was ingediend.", "The complaint was withdrawn before it was lodged.")))
        .MetKanttekening(BesluitOnbekend, new(
            "Van het jaar waarin de termijn eindigt, is ons geen besluit bekend dat dagen met een feestdag gelijkstelt; de termijn kan daardoor later eindigen.",
            "Of the year in which the term ends we know no decree that equates days with a public holiday; the term may therefore end later."));
}
