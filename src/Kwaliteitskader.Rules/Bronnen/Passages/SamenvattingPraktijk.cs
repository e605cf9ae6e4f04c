using System.Collections.Immutable;
using Kwaliteitskader.Model.Normkaarten;
using static Kwaliteitskader.Rules.Bronnen.KngfSamenvatting;
using static Kwaliteitskader.Rules.Bronnen.Passages.Rij;

namespace Kwaliteitskader.Rules.Bronnen.Passages;

/// <summary>De tabel van wat van de praktijk of werkgever verwacht mag worden.</summary>
internal static class SamenvattingPraktijk
{
    public static ImmutableArray<Passage> Passages { get; } =
    [
        .. Bij(Document, "praktijk, inleiding",
            NietNormatief("zin 1-3",
                "De praktijk is zo goed als wie er werken, maar over sommige dingen beslist de praktijk, zoals inschrijving in een register.",
                "A practice is as good as those who work there, but some things the practice decides, such as registration."),
            Gecodeerd("zin 4", ["PR-2030"],
                "Het streven is dat uiterlijk in 2030 alle praktijken in het Basispraktijkregister staan.",
                "The aim is that in 2030 at the latest all practices are in the Basic Practice Register.",
                new("Hier heet het uitdrukkelijk een ambitie.", "Here it is expressly called an ambition.")),
            Gecodeerd("zin 5a", ["VIS-1"],
                "In het register hoort visitatie om de twee jaar.",
                "In the register belongs a peer visit every two years."),
            Gecodeerd("zin 5b", ["LDB-1"],
                "In het register hoort meedoen aan gegevensverzameling.",
                "In the register belongs taking part in data gathering."),
            Open("zin 5c", ["PR-5"],
                "In het register hoort samen een lerende omgeving maken.",
                "In the register belongs making a learning environment together."),
            Gecodeerd("zin 6", ["PR-2030"],
                "Zonder vervulde voorwaarden kan dit niet uitgevoerd worden.",
                "Without the conditions met this cannot be carried out.",
                new("De norm vraagt na 2030 of de randvoorwaarden vervuld zijn; of zij ook meewegen voor wie al ingeschreven is, is een keuze (INT-13).", "After 2030 the norm asks whether the conditions are met; whether they also weigh for whoever is already registered is a choice (INT-13)."))),

        .. Bij(Document, "praktijk, geregistreerde fysiotherapeuten",
            Gecodeerd("zin 1", ["PR-1", "IRF-5"],
                "Directe collega's staan in het individueel register en hebben dus de basis op orde.",
                "Direct colleagues are in the individual register and so have the basics in order."),
            NietNormatief("zin 2",
                "Kwaliteit gaat in de praktijk voor.",
                "Quality comes first in the practice.",
                new("Een streven zonder maat; de andere rijen geven het inhoud.", "An aspiration without a measure; the other rows give it content."))),

        .. Bij(Document, "praktijk, vigerende wet- en regelgeving en standaarden",
            Open("zin 1", ["PR-2"],
                "De praktijk wordt gevoerd zoals de wet en de standaarden voor beroep en praktijk eisen.",
                "The practice is run as the law and the standards for profession and practice demand."),
            Open("zin 2a", ["PR-3"],
                "De inrichting en de dienstverlening zijn op orde.",
                "Premises and service are in order.",
                new("De tekst noemt de eisen niet.", "The text does not name the requirements.")),
            Open("zin 2b", ["PR-4"],
                "Dossiers worden gevoerd zoals de richtlijn zegt.",
                "Records are kept as the guideline says.")),

        .. Bij(Document, "praktijk, data aan de database van de beroepsgroep",
            Gecodeerd(Opschrift, ["LDB-1"],
                "De praktijk levert op gezette tijden en blijvend gegevens aan de landelijke database.",
                "The practice delivers data to the national database regularly and lastingly.",
                new("Alleen het opschrift noemt de levering; de tekst eronder beschrijft wat zij oplevert.", "Only the heading names the delivery; the text below describes what it brings.")),
            Plicht("zin 1", [Plichtdrager.Beroepsvereniging, Plichtdrager.Databasebeheerder],
                "De therapeut krijgt gegevens en maatstaven om op te reflecteren.",
                "The therapist gets data and yardsticks to reflect on.",
                new("Een verwachting van de therapeut; de maatstaven zijn van de beroepsgroep.", "An expectation of the therapist; the yardsticks are the profession's.")),
            Plicht("zin 2", [Plichtdrager.Databasebeheerder],
                "LDF, LDK en LDO tonen resultaten op vier niveaus, zodat vergelijken kan.",
                "LDF, LDK and LDO show results at four levels, so that comparing is possible.")),

        .. Bij(Document, "praktijk, reflecterend leren",
            Open(Opschrift, ["PR-5"],
                "Wie in de praktijk werken, onderschrijven samen het reflecterend leren.",
                "Those who work in the practice together endorse reflective learning.",
                new("Alleen het opschrift vraagt dit.", "Only the heading asks this.")),
            NietNormatief("zin 1-2",
                "Samen leren loopt door het hele beroep, op drie niveaus.",
                "Learning together runs through the whole profession, at three levels.")),

        .. Bij(Document, "praktijk, periodieke visitatie",
            Gecodeerd(Opschrift, ["VIS-1"],
                "De praktijk verbindt zich aan visitatie die terugkeert.",
                "The practice commits to recurring peer visits."),
            Gecodeerd("zin 1", ["VIS-1"],
                "Om de twee jaar komt een collega de praktijk bezien.",
                "Every two years a colleague comes to view the practice."),
            Gecodeerd("zin 2", ["VIS-1"],
                "De visitatie is om te leren, niet om af te rekenen.",
                "Peer visits are for learning, not for settling scores."),
            Open("zin 3", ["PR-5"],
                "De praktijk leert van wat de bezoeker over haar werkwijze zegt.",
                "The practice learns from what the visitor says about its ways."),
            Plicht("zin 4", [Plichtdrager.Registerhouder],
                "Bij de visitatie dienen maatstaven en verzamelde gegevens als grondslag.",
                "Peer visits use yardsticks and gathered data as their basis.",
                new("Gaat over hoe de visitatie ingericht is.", "Is about how peer visits are set up."))),
    ];
}
