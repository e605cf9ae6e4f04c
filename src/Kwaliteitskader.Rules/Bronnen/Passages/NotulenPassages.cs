using System.Collections.Immutable;
using Kwaliteitskader.Model.Normkaarten;
using static Kwaliteitskader.Model.Normkaarten.Plichtdrager;
using static Kwaliteitskader.Rules.Bronnen.Notulen;
using static Kwaliteitskader.Rules.Bronnen.Passages.Rij;

namespace Kwaliteitskader.Rules.Bronnen.Passages;

/// <summary>De notulen: wat er voor partijen uit volgt, en wat over drie onderwerpen nog open is.</summary>
internal static class NotulenPassages
{
    public static ImmutableArray<Passage> Passages { get; } =
    [
        .. Bij(Document, "doel en analyse",
            NietNormatief("geheel",
                "Het Zorginstituut gaat na of het de tegenstemmers begrijpt; drie onderwerpen vragen nog uitwerking.",
                "The institute checks whether it understands the opponents; three subjects still need elaborating.",
                new("De notulen hebben geen dag. De samenvatting verdeelt de bezwaren in 90 en 10 procent, het uitgeschreven gesprek in 80, 10 en 10.", "The minutes have no day. The summary divides the objections into 90 and 10 per cent, the full transcript into 80, 10 and 10."))),

        .. Bij(Document, "praktijkregistratie",
            Plicht("zin 1-2", [Kaderpartijen],
                "Partijen maken duidelijk waartoe registratie dient, wat zij kost, en wie bezoekt en beheert.",
                "The parties make clear what registration is for, what it costs, and who visits and manages.",
                new("De bron spreekt van verplichte audits; of dat de visitaties zijn, is open. VIS-1 volgt de tweejaarlijkse van de samenvatting.", "The source speaks of mandatory audits; whether those are the peer visits is open. VIS-1 follows the two-yearly one of the summary.")),
            Plicht("zin 3", [Kaderpartijen, Kwaliteitsraad],
                "Partijen vullen dit samen in, of de Kwaliteitsraad doet het met doorzettingsmacht.",
                "The parties fill this in together, or the Quality Council does it with its power to push through.")),

        .. Bij(Document, "kwaliteitsindicatoren",
            NietNormatief("zin 1-3",
                "De indicatoren zijn zo open dat niemand weet waar zij eindigen.",
                "The indicators are so open that nobody knows where they end.",
                new("Steunt de keuze om indicatoren niet te coderen.", "Supports the choice not to encode indicators.")),
            Plicht("zin 4-5", [Kaderpartijen],
                "Indicatoren dienen ook kwaliteit en inhoud, en worden in een kring bezien.",
                "Indicators also serve quality and content, and are reviewed in a cycle.")),

        .. Bij(Document, "intervisie",
            Plicht("zin 1", [Kaderpartijen],
                "Partijen maken duidelijk of intervisie moet, hoe vaak, en wat er volgt als men wegblijft.",
                "The parties make clear whether peer supervision is required, how often, and what follows for staying away.",
                new("Open, dus is er geen norm over intervisie.", "Open, so there is no norm on peer supervision.")),
            Plicht("zin 2", [Kaderpartijen],
                "Intervisie is er in een omgeving die veilig is.",
                "Peer supervision is held in an environment that is safe.")),

        .. Bij(Document, "afspraak",
            NietNormatief("zin 1",
                "De tegenstemmers melden, na overleg met twee anderen, of het verslag klopt.",
                "The opponents say, after talking with two others, whether the report is right.",
                new("Een afspraak over het verslag.", "An arrangement about the report."))),

        .. Bij(Document, "gesprek, slotsom",
            NietNormatief("praktijkregister",
                "De landelijke database levert al gegevens, zodat die geen nieuwe last hoeven te zijn; gevreesd wordt dubbele controle van wat per persoon al geregeld is.",
                "The national database already supplies data, so they need be no new burden; feared is double control of what is already arranged per person."),
            NietNormatief("indicatoren en richtlijnen",
                "Zij worden als recepten gezien, terwijl zij richting geven en afwijken toelaten; onduidelijk is wie van kwaliteit profiteert.",
                "They are seen as recipes, while they give direction and allow deviation; it is unclear who profits from quality."),
            NietNormatief("wegblijven",
                "Wat volgt als iemand twee keer wegblijft, moet duidelijk zijn; en intervisie hoort niet gebruikt te worden om contracten te wijzigen.",
                "What follows if someone stays away twice must be clear; and intervision should not be used to change contracts."),
            NietNormatief("punt 1",
                "Het praktijkregister blijft in het kader.",
                "The practice register stays in the framework.",
                new("Bevestigt PR-2030 zonder er iets aan toe te voegen.", "Confirms PR-2030 without adding to it.")),
            NietNormatief("punt 2",
                "Indicatoren blijven, met wat de tegenstemmers erover zeiden.",
                "Indicators stay, with what the opponents said about them."),
            NietNormatief("punt 3",
                "Intervisie blijft, met wat de tegenstemmers erover zeiden.",
                "Peer supervision stays, with what the opponents said about it.")),
    ];
}
