using System.Collections.Immutable;
using Kwaliteitskader.Model.Normkaarten;
using static Kwaliteitskader.Model.Normkaarten.Plichtdrager;
using static Kwaliteitskader.Rules.Bronnen.Passages.Rij;
using static Kwaliteitskader.Rules.Bronnen.Voortgangsrapportage;

namespace Kwaliteitskader.Rules.Bronnen.Passages;

/// <summary>De voortgangsrapportage zonder bijlage 3, voor zover zij over het kader gaat.</summary>
internal static class VoortgangsrapportageHoofdtekst
{
    public static ImmutableArray<Passage> Passages { get; } =
    [
        .. Bij(Document, "samenvatting, randvoorwaarde 1",
            NietNormatief("zin 1-4",
                "Het kader is er; een plan voor ontwikkeling en invoering is in de maak.",
                "The framework is there; a plan for development and introduction is in the making."),
            NietNormatief("zin 5-7",
                "De leden van het KNGF verwierpen het kader omdat de randvoorwaarden hun niet duidelijk waren.",
                "The members of the KNGF rejected the framework because the conditions were not clear to them."),
            Plicht("zin 8", [Beroepsvereniging],
                "Het KNGF zoekt wat nodig is om meer steun te krijgen.",
                "The KNGF seeks what is needed to get more support."),
            Plicht("zin 9", [Kaderpartijen],
                "Partijen bieden het kader voor eind maart 2024 aan.",
                "The parties submit the framework before the end of March 2024."),
            NietNormatief("zin 10-11",
                "Wat in het Register staat, bindt partijen; staat het kader erin, dan is de eerste voorwaarde vervuld.",
                "What is in the Register binds the parties; once the framework is in it, the first condition is met.",
                new("Zegt wanneer het kader bindt; een dossier geeft dat als feit over het kader.", "Says when the framework binds; a dossier gives that as a fact about the framework."))),

        .. Bij(Document, "§1.1.1",
            NietNormatief("zin 1-6",
                "De Kwaliteitsraad vindt het kader goed op weg maar te weinig concreet.",
                "The Quality Council finds the framework well under way but not concrete enough."),
            Plicht("zin 7", [Kaderpartijen],
                "Partijen zeggen wanneer elke ambitie waar moet zijn.",
                "The parties say when each ambition must be true."),
            Plicht("zin 8", [Kaderpartijen],
                "Partijen laten zien hoe de sector zich ontwikkelt en welke indicatoren er zijn.",
                "The parties show how the sector develops and which indicators there are."),
            Plicht("punt 1-9", [Kaderpartijen],
                "Negen punten om bij herziening uit te werken, van kosten en eigenaarschap tot de samenleving.",
                "Nine points to elaborate at revision, from costs and ownership to society.",
                new("Een advies van de Kwaliteitsraad; in bijlage 3 staan dezelfde punten.", "An advice of the Quality Council; annex 3 has the same points."))),

        .. Bij(Document, "§1.1.2",
            NietNormatief("zin 1-12",
                "Hoe het kader tot stand kwam en wie daarbij wat deed.",
                "How the framework came about and who did what.")),

        .. Bij(Document, "§1.2",
            Plicht("zin 1-6", [Kaderpartijen],
                "Partijen schrijven een uitvoeringsplan: wat, wanneer, met welke kosten, en wie betaalt.",
                "The parties write an execution plan: what, when, at what cost, and who pays."),
            Plicht("zin 7-8", [Kaderpartijen],
                "Elke partij zoekt steun bij wie zij vertegenwoordigt.",
                "Each party seeks support among those it represents."),
            Plicht("zin 9-10", [Kaderpartijen],
                "Partijen beschrijven hoeveel geld nodig is; zonder dat en zonder steun is het kader niet uit te voeren.",
                "The parties describe how much money is needed; without that and support the framework cannot be carried out."),
            Plicht("zin 11", [Kaderpartijen],
                "In maart 2024 gaan kader en uitvoeringsplan samen naar het Register.",
                "In March 2024 framework and execution plan go to the Register together."),
            Plicht("zin 12-15", [Zorginstituut],
                "Het Zorginstituut toetst het kader, neemt het bij een goede uitslag op, en weegt het in zijn eindadvies.",
                "The institute tests the framework, enters it if the result is good, and weighs it in its final advice.")),

        .. Bij(Document, "§2.2",
            NietNormatief("zin 7-9",
                "Partijen hebben de beginselen in het kader uitgewerkt voordat zij over bewijs spreken.",
                "The parties elaborated the principles in the framework before talking about evidence.")),

        .. Bij(Document, "§6.1, randvoorwaarde 1",
            Plicht("punt 1", [Kaderpartijen],
                "Het uitvoeringsplan wordt gemaakt.",
                "The execution plan is made."),
            Plicht("punt 2", [Kaderpartijen],
                "De achterban keurt het kader goed.",
                "Those represented approve the framework."),
            Plicht("punt 3", [Kaderpartijen],
                "Voor eind maart 2024 wordt alles samen aangeboden.",
                "Before the end of March 2024 everything is submitted together."),
            Plicht("punt 4", [Zorginstituut],
                "Het Zorginstituut legt het kader naast zijn toetsingskader.",
                "The institute holds the framework against its assessment framework.")),

        .. Bij(Document, "§6.1, randvoorwaarden 2 en 3",
            Plicht("punt 1-6", [Kaderpartijen, Zorginstituut, Zorgautoriteit],
                "Wat partijen, Zorginstituut en NZa doen aan bewijs en bekostiging.",
                "What parties, institute and NZa do about evidence and payment.",
                new("Gaat over de verzekering en niet over het kader.", "Is about insurance and not about the framework."))),

        .. Bij(Document, "§6.2",
            Plicht("slot", [Zorgverzekeraar, Beroepsvereniging],
                "Staat het kader in het Register, dan regelen verzekeraars en beroepsgroepen diagnostiek en triage.",
                "Once the framework is in the Register, insurers and professions arrange diagnostics and triage.",
                new("Gaat over vergoeding; het kader is alleen de voorwaarde.", "Is about coverage; the framework is only the condition."))),

        .. Bij(Document, "overige hoofdstukken en bijlagen",
            Weggelaten("geheel",
                "Bewijs, bekostiging, bouwstenen, kosten en reacties.",
                "Evidence, payment, building blocks, costs and responses.",
                new("Gaat over de aanspraak op verzekerde zorg en stelt therapeut en praktijk geen kwaliteitseis.", "Is about entitlement to insured care and sets therapist and practice no quality requirement."))),
    ];
}
