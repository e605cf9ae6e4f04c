using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkvoeringFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Praktijken;

/// <summary>De praktijk levert structureel en periodiek gegevens aan de database van de beroepsgroep.</summary>
internal sealed class LevertGegevens() : Norm<Praktijk>(new Normkaart("LDB-1")
{
    Titel = new("Levert gegevens aan de landelijke database", "Delivers data to the national database"),
    Zin = new(
        "De praktijk levert structureel en periodiek gegevens aan de database van de beroepsgroep.",
        "The practice structurally and periodically delivers data to the profession's database."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Praktijkvoering,
    Bronnen =
    [
        KngfSamenvatting.Plaats("praktijk, data aan de database van de beroepsgroep"),
        KngfSamenvatting.Plaats("praktijk, inleiding, zin 5b"),
        KngfSamenvatting.Plaats("ambities, leren, verbeteren en borgen, zin 4b"),
        ExterneBron.Plaats("kwaliteitshuis-fysiotherapie", "eisen praktijkregister 2022, maandelijkse levering", Zekerheid.Middel),
    ],
    Interpretaties =
    [
        Interpretaties.WegingVanVerklaringen,
        Interpretaties.SolistDraagtInPersoon,
        Interpretaties.TellendeInschrijving,
        Interpretaties.Kadervoorwaarden,
        new()
        {
            Id = "LDB-1-a",
            Keuze = new(
                "Periodiek is: de laatste levering niet ouder dan de cadans met haar speling, en in de laatste twaalf maanden nergens een groter gat. Het tellen begint bij de inschrijving, of zonder inschrijving bij de toezegging; een toezegging die introk en terugkwam, begint opnieuw.",
                "Periodic means: the last delivery no older than the interval with its tolerance, and nowhere a larger gap in the last twelve months. Counting starts at the registration, or without one at the commitment; a commitment withdrawn and made again starts anew."),
            Alternatieven = [new("Een vast aantal leveringen per jaar.", "A fixed number of deliveries a year.")],
            Waarom = new("De bron noemt periodiek zonder getal; een database vraagt maandelijkse levering.", "The source says periodic without a figure; a database asks for monthly delivery."),
        },
        new()
        {
            Id = "LDB-1-b",
            Keuze = new("Een gemengde praktijk levert voor elk beroep aan de passende database.", "A mixed practice delivers to the fitting database for each profession."),
            Alternatieven = [new("Eén database is genoeg.", "One database is enough.")],
            Waarom = new("Elke database dient zijn eigen beroepsgroep.", "Each database serves its own profession."),
        },
    ],
    Herstel = new(
        Partij.Praktijk,
        new("lever gegevens aan de landelijke database.", "deliver data to the national database."),
        new("lever de ontbrekende gegevens alsnog aan en zet de periodieke levering in het EPD aan.", "deliver the missing data after all and switch on periodic delivery in the record system.")),
})
{
    private const int Terugblik = 12;

    private static readonly Register[] Praktijkregisters =
        [Register.BasisPraktijkregister, Register.KeurmerkPraktijkregister, Register.PraktijkregisterVvocm];

    private static readonly Tekst Toezegging = new("de praktijk gegevens levert", "the practice delivers data");

    protected override Voorwaarde<Praktijk> Geadresseerde =>
        (Werkzaam.HeeftFysiotherapeut | Werkzaam.HeeftOefentherapeut).Anders(new Reden("geen-therapeut-werkzaam", new(
            "Er werkt geen therapeut in de praktijk.", "No therapist works in the practice.")))
        & (Inschrijving.VanPraktijkIn(Praktijkregisters)
            | (Praktijkverklaring.Over(Verklaringsonderwerp.Gegevenslevering, Toezegging) & Praktijkverklaring.IsGegevenOver(Verklaringsonderwerp.Gegevenslevering)))
        .Anders(new Reden("niet-tot-levering-verplicht", new(
            "De praktijk staat niet in een praktijkregister en heeft zich niet tot levering verplicht.",
            "The practice is not in a practice register and has not committed to delivery.")))
        & Kadervoorwaarde.WeegtNietMeeOfVervuld;

    protected override Voorwaarde<Praktijk> Eis =>
        (!Werkzaam.HeeftFysiotherapeut | InRitme(ExterneWaarden.LeveringscadansFysiotherapie, ExterneWaarden.Leveringsspeling, Database.LDF, Database.LDK))
        & (!Werkzaam.HeeftOefentherapeut | InRitme(OpenWaarden.LeveringscadansOefentherapie, null, Database.LDO));

    private static Voorwaarde<Praktijk> InRitme(Normwaarde cadans, Normwaarde? speling, params Database[] databases)
    {
        var leveringen = Gegevensleveringen.Waarvoor(LeveringDatabase.Is([.. databases]));
        var toezegging = Praktijkverklaring.Sinds(
            Verklaringsonderwerp.Gegevenslevering, new("de dag van de toezegging om te leveren", "the day of the commitment to deliver"));
        var begin = Inschrijving.SindsVanPraktijkIn(Praktijkregisters).OfAnders(toezegging);
        return Periodiek.Herhaald(
                leveringen,
                LeveringOp,
                cadans,
                begin,
                new Reden("nog-geen-levering", new("Er is niet geleverd.", "Nothing has been delivered."),
            new("Er is nog niet geleverd.", "Nothing has been delivered yet.")),
                new Reden("laatste-levering-te-oud", new("De laatste levering is te lang geleden.", "The last delivery is too long ago.")),
                speling)
            & leveringen.ZonderGat(LeveringOp, (cadans, speling), Terugblik, begin).Anders(new Reden("gat-in-leveringen", new(
                "In de laatste twaalf maanden zit tussen twee leveringen een te groot gat.",
                "In the last twelve months there is too large a gap between two deliveries.")));
    }
}
