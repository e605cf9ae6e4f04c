using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.VoorvalFeiten;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>Wanneer een voorval op tijd bij de inspectie gemeld is.</summary>
internal static class Inspectiemelding
{
    private static readonly Antwoorden<Incident, Incidentmelding> Melding = Incidentmeldingen.Waarvoor(MeldingAan.Is(Meldpunt.Inspectie)).AlsAntwoord(
        MeldingOp,
        IncidentOp,
        new Reden("melding-voor-voorval", new(
            "De melding bij de inspectie ligt voor de dag van het voorval.", "The report to the inspectorate is dated before the day of the event.")));

    private static readonly Uitdrukking<Incident, DateOnly> Uiterlijk = IncidentVastgesteldOp.Plus(Wetswaarden.Meldtermijn);

    /// <summary>Er is binnen de meldtermijn na de vaststelling gemeld.</summary>
    public static Voorwaarde<Incident> NaVaststelling { get; } = Melding.GegevenUiterlijk(Uiterlijk);

    /// <summary>Een voorval van een soort, dat op de peildatum gebeurd is.</summary>
    public static Voorwaarde<Incident> Voorval(Incidentsoort soort) => IncidentSoort.Is(soort) & IncidentOp.Bereikt();

    /// <summary>
    /// Er is op tijd na de vaststelling gemeld. Wie binnen de meldtermijn na het voorval zelf meldt, is zeker op tijd, wanneer het
    /// ook is vastgesteld.
    /// </summary>
    /// <param name="naVaststelling">Dat na de vaststelling op tijd gemeld is.</param>
    public static Voorwaarde<Incident> OpTijd(Voorwaarde<Incident> naVaststelling) =>
        (naVaststelling | Melding.GegevenUiterlijk(IncidentOp.Plus(Wetswaarden.Meldtermijn)))
        .Anders(new Reden("niet-op-tijd-bij-inspectie-gemeld", new(
            "Een voorval is niet op tijd bij de inspectie gemeld.",
            "An event was not reported to the inspectorate in time."),
            new("Een voorval is nog niet bij de inspectie gemeld.", "An event has not been reported to the inspectorate yet.")))
        .Uiterlijk(Uiterlijk)
        .TwijfelAls(IncidentVastgesteldOp.LigtVoor(IncidentOp), new Reden("vaststelling-voor-voorval", new(
            "De vaststelling ligt voor de dag van het voorval.", "The establishing is dated before the day of the event.")));
}
