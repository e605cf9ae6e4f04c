using System.Collections.Immutable;
using Kwaliteitskader.Model.Normkaarten;
using static Kwaliteitskader.Model.Normkaarten.Plichtdrager;
using static Kwaliteitskader.Rules.Bronnen.Kamerbrief;
using static Kwaliteitskader.Rules.Bronnen.Passages.Rij;

namespace Kwaliteitskader.Rules.Bronnen.Passages;

/// <summary>De Kamerbrief, voor zover zij over de stand van het kader gaat.</summary>
internal static class KamerbriefPassages
{
    public static ImmutableArray<Passage> Passages { get; } =
    [
        .. Bij(Document, "aanhef",
            NietNormatief("zin 1-6",
                "Waarom de minister schrijft, na de brief van 8 april 2024 (29689-1244): de meeste partijen stemden in, de leden van het KNGF niet.",
                "Why the minister writes, after the letter of 8 April 2024 (29689-1244): most parties agreed, the members of the KNGF did not.")),

        .. Bij(Document, "kwaliteitskader",
            NietNormatief("zin 1-5",
                "Het kader kwam in 2022 op verzoek van KNGF, SKF, VvOCM, Patiëntenfederatie en ZN op de Meerjarenagenda, maar is op 28 maart 2024 niet samen aangeboden voor het Register.",
                "The framework entered the multi-year agenda in 2022 at the request of KNGF, SKF, VvOCM, the patients' federation and ZN, but was not jointly submitted for the Register on 28 March 2024.",
                new("Bepaalt de stand van het kader in 2024: nog niet in het Register, dus nog geen kwaliteitsstandaard in de zin van de wet.", "Sets the framework's status in 2024: not yet in the Register, so not yet a quality standard in the sense of the law.")),
            Plicht("zin 6-8", [Kwaliteitsraad],
                "De Kwaliteitsraad onderzoekt het probleem en of er alsnog steun is.",
                "The Quality Council studies the problem and whether there is support after all."),
            Plicht("zin 9-10", [Zorginstituut, Kwaliteitsraad],
                "Besluit het Zorginstituut zijn doorzettingsmacht te gebruiken, dan biedt de Kwaliteitsraad het kader aan.",
                "If the institute decides to use its power to push through, the Quality Council submits the framework."),
            Plicht("zin 11", [Kwaliteitsraad],
                "Beroepsgroepen, patiënten en verzekeraars worden erbij betrokken.",
                "Professions, patients and insurers are involved."),
            Plicht("zin 12", [Zorginstituut, Kwaliteitsraad],
                "Gestreefd wordt naar aanbieding eind 2024.",
                "The aim is submission by the end of 2024."),
            NietNormatief("zin 13-15",
                "De minister hecht aan het kader.",
                "The minister values the framework."),
            Plicht("zin 16", [Kwaliteitsraad],
                "De analyse let ook op hoe het kader na opname ingevoerd en uitgevoerd kan worden.",
                "The analysis also minds how the framework can be introduced and carried out after entry."),
            NietNormatief("voetnoot 2",
                "Goede zorg is zorg van niveau, gegeven naar de professionele standaard en de standaarden in het Register.",
                "Good care is care of a good level, given by the professional standard and the standards in the Register.",
                new("Een omschrijving; de plicht om ernaar te handelen is IRF-3.", "A description; the duty to act by it is IRF-3."))),

        .. Bij(Document, "andere ontwikkelingen",
            Plicht("punt 1", [Ministerie],
                "Per 1 januari 2025 komt zorg bij reumatoïde artritis in het basispakket en vervallen de maxima bij COPD.",
                "As of 1 January 2025 care for rheumatoid arthritis enters the basic package and the maxima for COPD go.",
                new("De regels zijn AAN-8b en AAN-6; voetnoot 3 noemt de brief van 24 mei 2024 (29689-1251).", "The rules are AAN-8b and AAN-6; footnote 3 names the letter of 24 May 2024 (29689-1251).")),
            Plicht("punt 2", [Zorgautoriteit],
                "De NZa en partijen onderzoeken een proef met bundelbekostiging bij COPD.",
                "The NZa and parties study a trial of bundled payment for COPD."),
            Plicht("punt 3", [Ministerie],
                "Het advies van 16 mei 2024 over axiale spondyloartritis is positief; de voorwaardelijke toelating loopt van 1 oktober 2019 tot 1 januari 2026.",
                "The advice of 16 May 2024 on axial spondyloarthritis is positive; the conditional admission runs from 1 October 2019 until 1 January 2026.",
                new("De regels zijn AAN-8c en AAN-8d; voetnoot 5 noemt artikel 2.2 van de Regeling zorgverzekering.", "The rules are AAN-8c and AAN-8d; footnote 5 names article 2.2 of the Regeling zorgverzekering."))),

        .. Bij(Document, "paramedische sector",
            NietNormatief("inleiding",
                "De paramedische sector hoort bij de visie op de eerste lijn tot 2030.",
                "The allied health sector is part of the vision on primary care until 2030."),
            Plicht("punt 1", [Ministerie],
                "Het programma van 2021 voor de organisatiegraad krijgt misschien een vervolg vanaf 2025.",
                "The programme of 2021 for the degree of organisation may have a sequel from 2025."),
            Plicht("punt 2", [Ministerie],
                "Het programma Paramedische Zorg loopt van 2023 tot en met 2026, over kennis en over kwaliteit.",
                "The programme for allied health care runs from 2023 through 2026, on knowledge and on quality."),
            Plicht("punt 3", [Ministerie],
                "Met subsidie komt er een routekaart voor zorg die andere zorg vervangt, verplaatst of voorkomt.",
                "With a subsidy comes a route map for care that replaces, moves or prevents other care."),
            NietNormatief("punt 4",
                "Praktijken mogen samen contracteren als het om de inhoud van zorg gaat, de patiënt centraal staat en zorgaanbieders, verzekeraars en patiënten erachter staan.",
                "Practices may contract jointly if it is about the content of care, the patient is central, and providers, insurers and patients support it.",
                new("Een toestemming, geen norm.", "A permission, not a norm.")),
            Plicht("punt 5", [Kaderpartijen, Ministerie],
                "Partijen werken sinds januari 2023 aan gegevensuitwisseling en sturen dat in de loop van 2024 zelf; de minister betaalt mee.",
                "Parties have worked on data exchange since January 2023 and steer it themselves during 2024; the minister helps to pay.")),
    ];
}
