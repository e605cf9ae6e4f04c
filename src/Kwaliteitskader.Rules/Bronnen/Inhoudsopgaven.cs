using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Bronnen;

/// <summary>De paragrafen van de brondocumenten, los van hun passages opgeschreven zodat een ontbrekende opvalt.</summary>
internal static class Inhoudsopgaven
{
    public static Brondocument KngfSamenvatting { get; } = new()
    {
        Naam = Bronnen.KngfSamenvatting.Document,
        Titel = new("Samenvatting van het Kwaliteitskader Fysiotherapie en Oefentherapie, KNGF, 2023", "Summary of the Quality Framework for Physiotherapy and Exercise Therapy, KNGF, 2023"),
        Uitgever = new("Koninklijk Nederlands Genootschap voor Fysiotherapie, voor zijn leden", "Royal Dutch Society for Physical Therapy, for its members"),
        Uitgave = new("2023", "2023"),
        Sha256 = "ac5b25359086d8e86b3d09bc67174c7841190ec19fb8dac0eea8428aa57dd51c",
        Volledig = true,
        Paragrafen =
        [
            new("inleiding", new("Inleiding", "Introduction")) { Zinnen = 9 },
            new("huidig kwaliteitsbeleid", new("Het beleid van nu", "The policy of today")) { Zinnen = 4 },
            new("omschrijving fysiotherapie", new("Wat fysiotherapie is", "What physiotherapy is")) { Zinnen = 4 },
            new("passende zorg", new("Passende zorg", "Appropriate care")) { Zinnen = 4, Punten = 4 },
            new("ambities, leren, verbeteren en borgen", new("Ambities: leren, verbeteren en borgen", "Ambitions: learning, improving and securing")) { Zinnen = 7 },
            new("ambities, transparant over kwaliteit", new("Ambities: kwaliteit zichtbaar", "Ambitions: quality visible")) { Zinnen = 1, Punten = 4 },
            new("wat heb jij daaraan", new("Wat het oplevert", "What it brings")) { Zinnen = 6 },
            new("wat betekent dit", new("Leeswijzer bij de tabellen", "Guide to the tables")) { Zinnen = 2 },
            new("patiënt, inleiding", new("Patiënt: inleiding", "Patient: introduction")) { Zinnen = 2 },
            new("patiënt, veilige handen", new("Patiënt: veilig", "Patient: safe")) { Zinnen = 3 },
            new("patiënt, effectieve zorg", new("Patiënt: effectief", "Patient: effective")) { Zinnen = 4 },
            new("patiënt, hulpvraag", new("Patiënt: naar de hulpvraag", "Patient: to the request for help")) { Zinnen = 5 },
            new("patiënt, tijdig", new("Patiënt: op tijd", "Patient: in time")) { Zinnen = 3 },
            new("patiënt, efficiënt", new("Patiënt: doelmatig", "Patient: efficient")) { Zinnen = 3 },
            new("patiënt, gelijkwaardig", new("Patiënt: voor ieder gelijk", "Patient: equal for all")) { Zinnen = 2 },
            new("therapeut, inleiding", new("Therapeut: inleiding", "Therapist: introduction")) { Zinnen = 1 },
            new("therapeut, vakbekwaam", new("Therapeut: bekwaam", "Therapist: competent")) { Zinnen = 4 },
            new("therapeut, leren en ontwikkelen", new("Therapeut: leren", "Therapist: learning")) { Zinnen = 3 },
            new("therapeut, vigerende wet- en regelgeving", new("Therapeut: de wet", "Therapist: the law")) { Zinnen = 4 },
            new("therapeut, klachtenregeling", new("Therapeut: klachten", "Therapist: complaints")) { Zinnen = 3 },
            new("therapeut, vigerende standaarden", new("Therapeut: standaarden", "Therapist: standards")) { Zinnen = 2 },
            new("therapeut, deskundigheidsbevorderingseisen", new("Therapeut: deskundigheid", "Therapist: expertise")) { Zinnen = 2, Voetnoten = 1 },
            new("praktijk, inleiding", new("Praktijk: inleiding", "Practice: introduction")) { Zinnen = 6 },
            new("praktijk, geregistreerde fysiotherapeuten", new("Praktijk: wie er werken", "Practice: who works there")) { Zinnen = 2 },
            new("praktijk, vigerende wet- en regelgeving en standaarden", new("Praktijk: wet en standaarden", "Practice: law and standards")) { Zinnen = 2 },
            new("praktijk, data aan de database van de beroepsgroep", new("Praktijk: gegevens", "Practice: data")) { Zinnen = 2 },
            new("praktijk, reflecterend leren", new("Praktijk: reflecterend leren", "Practice: reflective learning")) { Zinnen = 2 },
            new("praktijk, periodieke visitatie", new("Praktijk: visitatie", "Practice: peer visits")) { Zinnen = 4 },
            new("vereniging, inleiding", new("Vereniging: inleiding", "Association: introduction")) { Zinnen = 4 },
            new("vereniging, waardegedreven", new("Vereniging: waarde", "Association: value")) { Zinnen = 14 },
            new("vereniging, samen met de patiënt", new("Vereniging: samen beslissen", "Association: deciding together")) { Zinnen = 4 },
            new("vereniging, juiste plek", new("Vereniging: de juiste plek", "Association: the right place")) { Zinnen = 8 },
            new("vereniging, gezondheid", new("Vereniging: gezondheid", "Association: health")) { Zinnen = 3 },
        ],
    };

    public static Brondocument Kamerbrief { get; } = new()
    {
        Naam = Bronnen.Kamerbrief.Document,
        Titel = new("Brief van de minister aan de Tweede Kamer over de stand van het kader, 2024", "Letter of the minister to parliament on the framework's status, 2024"),
        Uitgever = new("de minister, aan de Tweede Kamer (Kamerstukken 29 689)", "the minister, to the House of Representatives (Parliamentary papers 29 689)"),
        Uitgave = new("2024", "2024"),
        Sha256 = "8c7a24b2003381cf0949b46e3cad148e2104646e1bbf271ed5249c80b0c5faca",
        Volledig = false,
        Paragrafen =
        [
            new("aanhef", new("Aanhef", "Opening")),
            new("kwaliteitskader", new("Het kader", "The framework")),
            new("andere ontwikkelingen", new("Ander nieuws uit het vak", "Other news from the profession")),
            new("paramedische sector", new("De sector als geheel", "The sector as a whole")),
        ],
    };

    public static Brondocument Voortgangsrapportage { get; } = new()
    {
        Naam = Bronnen.Voortgangsrapportage.Document,
        Titel = new("Voortgangsrapportage passende aanspraak, Zorginstituut, 19 december 2023", "Progress report on a fitting entitlement, Zorginstituut, 19 December 2023"),
        Uitgever = new("Zorginstituut Nederland", "Zorginstituut Nederland"),
        Uitgave = new("19 december 2023", "19 December 2023"),
        Sha256 = "be0d9cf133aaf72c83037e22b8f5544dd1b6c357a36471920ea3ccfda30ddfd5",
        Volledig = false,
        Paragrafen =
        [
            new("aanbiedingsbrief", new("Aanbiedingsbrief", "Covering letter")),
            new("samenvatting, randvoorwaarde 1", new("Samenvatting over het kader", "Summary on the framework")),
            new("samenvatting, overig", new("De rest van de samenvatting", "The rest of the summary")),
            new("§1.1.1", new("Wat de Kwaliteitsraad vindt", "What the Quality Council finds")),
            new("§1.1.2", new("Rollen bij het maken", "Roles in the making")),
            new("§1.2", new("Wat nog moet", "What is still to do")),
            new("hoofdstuk 2", new("Stand van wetenschap en praktijk", "State of science and practice")),
            new("§2.1", new("De wachtkamer", "The waiting room")),
            new("§2.1.1", new("Wat in 2023 beoordeeld is", "What was judged in 2023")),
            new("§2.2", new("Kader en bewijs", "Framework and evidence")),
            new("§2.2.1", new("Verzekerde zorg", "Insured care")),
            new("§2.2.2", new("Rollen bij het bewijs", "Roles in the evidence")),
            new("hoofdstuk 3", new("Bekostiging", "Payment")),
            new("hoofdstuk 4", new("De bouwstenen", "The building blocks")),
            new("§4.1.1", new("Bouwsteen 1", "Block 1")),
            new("§4.1.2", new("Bouwsteen 2", "Block 2")),
            new("§4.1.3", new("Bouwsteen 3", "Block 3")),
            new("§4.1.4", new("Bouwsteen 4", "Block 4")),
            new("§4.1.5", new("Bouwsteen 5", "Block 5")),
            new("§4.1.6", new("Bouwsteen 6", "Block 6")),
            new("§4.1.7", new("Bouwsteen 7", "Block 7")),
            new("§4.2.1", new("Bouwsteen 8", "Block 8")),
            new("§4.2.2", new("Bouwsteen 9", "Block 9")),
            new("§4.2.3", new("Bouwsteen 10", "Block 10")),
            new("hoofdstuk 5", new("Maatschappelijke gevolgen", "Consequences for society")),
            new("§5.5.1", new("Verdeling van kosten", "Distribution of cost")),
            new("§6.1, randvoorwaarde 1", new("Stappen voor het kader", "Steps for the framework")),
            new("§6.1, randvoorwaarden 2 en 3", new("Stappen voor bewijs en bekostiging", "Steps for evidence and payment")),
            new("§6.2", new("Wat snel kan", "What can be soon")),
            new("§6.3", new("Slotsom", "Conclusion")),
            new("§7.1", new("Vaststelling", "Adoption")),
            new("§7.2", new("Kansrijke bouwstenen", "Promising blocks")),
            new("wat in de tekst ontbreekt", new("Wat in de gebruikte tekst ontbreekt", "What the text used lacks")),
            new("bijlage 3, advies", new("Advies van de Kwaliteitsraad", "Advice of the Quality Council")),
            new("bijlage 3, §1", new("Sector en zorgpad", "Sector and care path")),
            new("bijlage 3, §2, waardegedreven", new("Waarde", "Value")),
            new("bijlage 3, §2, gezondheid", new("Gezondheid", "Health")),
            new("bijlage 3, §2, samen met patiënten", new("Samen met patiënten", "Together with patients")),
            new("bijlage 3, §2, juiste plek", new("De juiste plek", "The right place")),
            new("bijlage 3, §3", new("Ethiek en schaarste", "Ethics and scarcity")),
            new("bijlage 3, §4", new("Organisatie", "Organisation")),
            new("bijlage 3, §5", new("Geld", "Money")),
            new("bijlage 3, §6", new("Samen leren", "Learning together")),
            new("bijlage 3, §7", new("De samenleving", "Society")),
            new("bijlage 3, §8", new("Invoering", "Introduction")),
            new("bijlage 4", new("Notitie van ZN", "Memo of ZN")),
            new("bijlage 6", new("Cijfers", "Figures")),
            new("bijlage 6, bouwsteen 2", new("Cijfers van bouwsteen 2", "Figures of block 2")),
            new("bijlage 6, bouwsteen 3", new("Cijfers van bouwsteen 3", "Figures of block 3")),
            new("bijlage 6, bouwsteen 4", new("Cijfers van bouwsteen 4", "Figures of block 4")),
            new("bijlage 6, bouwsteen 8", new("Cijfers van bouwsteen 8", "Figures of block 8")),
            new("bijlage 7", new("Het verzoek van de minister", "The minister's request")),
            new("bijlage 8", new("Schriftelijke reacties", "Written responses")),
        ],
    };

    public static Brondocument Notulen { get; } = new()
    {
        Naam = Bronnen.Notulen.Document,
        Titel = new("Notulen van het gesprek van het Zorginstituut met de leden die tegen stemden", "Minutes of the institute's talk with the members who voted against"),
        Uitgever = new("Zorginstituut Nederland; niet gepubliceerd voor zover bekend", "Zorginstituut Nederland; not published as far as known"),
        Uitgave = new("de tekst noemt geen dag", "the text gives no date"),
        Sha256 = "c30a4cee39ed0d801daeae2821442aca7bb83065da93d01610dd90346ce479d9",
        Volledig = false,
        Paragrafen =
        [
            new("doel en analyse", new("Doel en analyse", "Aim and analysis")),
            new("praktijkregistratie", new("Praktijkregister", "Practice register")),
            new("kwaliteitsindicatoren", new("Indicatoren", "Indicators")),
            new("intervisie", new("Intervisie", "Intervision")),
            new("afspraak", new("Afspraak", "Arrangement")),
            new("gesprek, slotsom", new("Slotsom van het gesprek", "Upshot of the talk")),
        ],
    };
}
