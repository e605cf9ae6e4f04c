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
                "Waarom de minister schrijft: de meeste partijen stemden in, de leden van het KNGF niet.",
                "Why the minister writes: most parties agreed, the members of the KNGF did not.")),

        .. Bij(Document, "kwaliteitskader",
            NietNormatief("zin 1-5",
                "Het kader stond op de Meerjarenagenda, maar is niet samen aangeboden voor het Register.",
                "The framework was on the multi-year agenda, but was not jointly submitted for the Register.",
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
                "Eind 2024 moet het kader aangeboden zijn.",
                "By the end of 2024 the framework should be submitted.",
                new("Een streven.", "An aim.")),
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
            Plicht("opsomming", [Ministerie, Zorgautoriteit, Zorginstituut],
                "Vergoeding van zorg bij reuma en COPD, een proef met bekostiging, en een advies over axiale spondyloartritis.",
                "Coverage of care for rheumatism and COPD, a trial of payment, and an advice on axial spondyloarthritis.",
                new("Gaat over de verzekering en niet over het kader.", "Is about insurance and not about the framework."))),

        .. Bij(Document, "paramedische sector",
            Plicht("opsomming", [Ministerie],
                "Programma's voor de eerste lijn, die de minister steunt of betaalt.",
                "Programmes for primary care that the minister supports or pays for.",
                new("Gaat over de sector en niet over het kader.", "Is about the sector and not about the framework."))),
    ];
}
