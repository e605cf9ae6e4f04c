using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;

namespace Kwaliteitskader.Rules.Kaderstand;

/// <summary>Wat er met het kwaliteitskader en met de aanspraak gebeurde, met bron en zekerheid.</summary>
public static class Kadergeschiedenis
{
    private static readonly Tekst Zorginstituut = new("Zorginstituut", "Zorginstituut");
    private static readonly Tekst Minister = new("minister", "minister");
    private static readonly Tekst Partijen = new("vijf partijen", "five parties");
    private static readonly Tekst Kngf = new("leden van het KNGF", "members of the KNGF");
    private static readonly Tekst Wetgever = new("wetgever", "legislator");

    /// <summary>De gebeurtenissen, van oud naar nieuw.</summary>
    public static ImmutableArray<Kadergebeurtenis> Alle { get; } =
    [
        Op(new(2016, 12, 20), Zorginstituut, new("systeemadvies: een open omschrijving van de aanspraak", "system advice: an open description of the entitlement"), Extern("zorginstituut", "systeemadvies 2016", Zekerheid.Hoog)),
        Op(new(2017, 8, 1), Zorginstituut, new("plan van aanpak 2017-2022, met partijen", "plan of approach 2017-2022, with the parties"), Extern("zorginstituut", "plan van aanpak", Zekerheid.Hoog)),
        Op(new(2021, 6, 11), Zorginstituut, new("adviseert met dat plan te stoppen", "advises to stop that plan"), Extern("zorginstituut", "brief van 11 juni 2021", Zekerheid.Hoog)),
        Op(new(2022, 1, 1), Zorginstituut, new("het kader komt op de Meerjarenagenda, op verzoek van KNGF, SKF, VvOCM, Patiëntenfederatie en ZN", "the framework enters the multi-year agenda, at the request of KNGF, SKF, VvOCM, the patients' federation and ZN"), Kamerbrief.Plaats("kwaliteitskader, zin 1-5"), Dagprecisie.Jaar),
        Op(new(2022, 2, 1), new("partijen", "parties"), new("eensgezind advies om met de eerste twintig niet te haasten", "unanimous advice not to hurry the first twenty"), Voortgangsrapportage.Plaats("§4.1.7, geheel"), Dagprecisie.Maand),
        Op(new(2023, 1, 25), Minister, new("advies met programmalijn en drie randvoorwaarden gaat naar de Kamer", "advice with a programme line and three conditions goes to parliament"), Extern("kngf", "26 januari 2023", Zekerheid.Hoog)),
        Op(new(2023, 5, 17), Minister, new("brief over eerstelijnszorg", "letter on first-line care"), Voortgangsrapportage.Plaats("bijlage 7, geheel")),
        Op(new(2023, 9, 1), Partijen, new("eens over de inhoud", "agree on the content"), Voortgangsrapportage.Plaats("§1.1.2, zin 1-12"), Dagprecisie.Maand),
        Op(new(2023, 9, 28), new("Zorgverzekeraars Nederland", "Zorgverzekeraars Nederland"), new("vindt de route voor randvoorwaarde 2 onverstandig; alleen het Zorginstituut hoort bewijs te beoordelen", "finds the route for condition 2 unwise; only the Zorginstituut should judge evidence"), Voortgangsrapportage.Plaats("§2.2.2, geheel")),
        Op(new(2023, 10, 1), new("Kwaliteitsraad", "Quality Council"), new("conceptadvies over het kader", "draft advice on the framework"), Voortgangsrapportage.Plaats("bijlage 3, advies, zin 1-7"), Dagprecisie.Maand),
        Op(new(2023, 11, 23), Kngf, new("eerste verwerping, met grote meerderheid", "first rejection, by a large majority"), Voortgangsrapportage.Plaats("samenvatting, randvoorwaarde 1, zin 5-7")),
        Op(new(2023, 12, 1), Partijen, new("uiterste dag om in te stemmen", "last day to consent"), KngfSamenvatting.Plaats("inleiding, zin 5") with { Zekerheid = Zekerheid.Middel }),
        Op(new(2023, 12, 19), Zorginstituut, new("voortgangsrapportage, vastgesteld op 12 december", "progress report, adopted on 12 December"), Voortgangsrapportage.Plaats("§7.1, geheel")),
        Op(new(2024, 3, 14), Zorginstituut, new("positief advies over reumatoïde artritis", "positive advice on rheumatoid arthritis"), Extern("nieuws.nl", "14 maart 2024", Zekerheid.Middel)),
        Op(new(2024, 3, 27), Kngf, new("tweede verwerping: 55 procent tegen, 42 voor, 3 blanco (aantallen met middelbare zekerheid)", "second rejection: 55 per cent against, 42 for, 3 blank (counts with medium confidence)"), Kamerbrief.Plaats("kwaliteitskader, zin 1-5")),
        Op(new(2024, 3, 28), Partijen, new("uiterste dag voor gezamenlijke aanbieding; niet gehaald", "last day for a joint offering; not met"), Kamerbrief.Plaats("kwaliteitskader, zin 1-5")),
        Op(new(2024, 3, 31), Zorginstituut, new("advies over kansrijke bouwstenen was beloofd voor het eind van het kwartaal", "advice on promising building blocks was promised for the end of the quarter"), Voortgangsrapportage.Plaats("§7.2, geheel"), Dagprecisie.Kwartaal),
        Op(new(2024, 4, 8), Minister, new("brief aan de Kamer: de meeste partijen stemden in, het KNGF niet", "letter to parliament: most parties consented, the KNGF did not"), Extern("kst", "29689-1244", Zekerheid.Hoog)),
        Op(new(2024, 5, 16), Zorginstituut, new("positief advies over axiale spondyloartritis", "positive advice on axial spondyloarthritis"), Kamerbrief.Plaats("andere ontwikkelingen, punt 3")),
        Op(new(2024, 5, 24), Minister, new("brief: reumatoïde artritis in het pakket en de maxima bij COPD eruit per 2025", "letter: rheumatoid arthritis into the package and the COPD maxima out as of 2025"), Kamerbrief.Plaats("andere ontwikkelingen, punt 1")),
        Op(new(2024, 6, 7), new("minister, Kwaliteitsraad", "minister, Quality Council"), new("probleemanalyse begint; doorzettingsmacht wordt verkend; gestreefd wordt naar aanbieding eind 2024 (dag afgeleid)", "problem analysis starts; the power to push through is explored; the aim is an offering by the end of 2024 (day derived)"), Kamerbrief.Plaats("kwaliteitskader, zin 6-8") with { Zekerheid = Zekerheid.Middel }),
        Op(new(2024, 6, 28), Minister, new("COVID-herstelzorg haalt de toets niet; vanaf 1 juli geen nieuwe trajecten", "COVID recovery care fails the test; no new courses from 1 July"), Extern("kst", "25295-2192", Zekerheid.Hoog)),
        Op(new(2025, 1, 1), Wetgever, new("COPD zonder maximum; reumatoïde artritis in het pakket", "COPD without a maximum; rheumatoid arthritis in the package"), Extern("bzv", "artikel 2.6", Zekerheid.Hoog)),
        Op(new(2025, 4, 1), Zorginstituut, new("de aanspraak blijft grotendeels zoals zij is: geen kader, bewijs onduidelijk, de NZa kan niet adviseren", "the entitlement stays largely as it is: no framework, evidence unclear, the NZa cannot advise"), Extern("skipr", "voorjaar 2025", Zekerheid.Middel), Dagprecisie.Kwartaal),
        Op(new(2025, 5, 22), Minister, new("ontwerpbesluit over het pakket van 2026", "draft decree on the package of 2026"), Extern("kst", "29689-1293", Zekerheid.Hoog)),
        Op(new(2025, 6, 16), Minister, new("vragen over dat ontwerp beantwoord", "questions on that draft answered"), Extern("kst", "29689-1297", Zekerheid.Hoog)),
        Op(new(2026, 1, 1), Wetgever, new("axiale spondyloartritis in het pakket", "axial spondyloarthritis in the package"), Extern("bzv", "artikel 2.6, lid 8, tekst van 2026", Zekerheid.Hoog)),
        Op(new(2030, 12, 31), new("praktijken", "practices"), new("elke praktijk in het Basis Praktijkregister, als de eigen voorwaarden van het kader vervuld zijn (een ambitie)", "every practice in the basic practice register, if the framework's own conditions are met (an ambition)"), Voortgangsrapportage.Plaats("bijlage 3, §6, zin 7")),
    ];

    /// <summary>Wat er volgens de bronnen gebeurde maar geen dag heeft.</summary>
    public static ImmutableArray<Tekst> ZonderDag { get; } =
    [
        new("Het gesprek van het Zorginstituut met de leden die tegen stemden, over register, indicatoren en intervisie: na juni 2024.", "The talk of the Zorginstituut with the members who voted against, on register, indicators and intervision: after June 2024."),
        new("Het implementatieplan spreekt van het kader als gepubliceerd; daaruit volgt niet dat het in het Register staat.", "The implementation plan speaks of the framework as published; it does not follow that it is in the Register."),
    ];

    private static Bron Extern(string document, string plaats, Zekerheid zekerheid) => ExterneBron.Plaats(document, plaats, zekerheid);

    private static Kadergebeurtenis Op(DateOnly dag, Tekst wie, Tekst wat, Bron bron, Dagprecisie precisie = Dagprecisie.Dag) =>
        new() { Op = dag, Precisie = precisie, Wie = wie, Wat = wat, Bron = bron };
}
