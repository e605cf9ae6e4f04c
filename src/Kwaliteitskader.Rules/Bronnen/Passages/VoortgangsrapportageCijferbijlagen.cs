using System.Collections.Immutable;
using Kwaliteitskader.Model.Normkaarten;
using static Kwaliteitskader.Rules.Bronnen.Passages.Rij;
using static Kwaliteitskader.Rules.Bronnen.Voortgangsrapportage;

namespace Kwaliteitskader.Rules.Bronnen.Passages;

/// <summary>De bijlagen 4, 6, 7 en 8 van de voortgangsrapportage: notities, cijfers, het verzoek en reacties.</summary>
internal static class VoortgangsrapportageCijferbijlagen
{
    public static ImmutableArray<Passage> Passages { get; } =
    [
        .. Bij(Document, "bijlage 4",
            NietNormatief("geheel",
                "Zorgverzekeraars Nederland vindt dat alleen het Zorginstituut bewijs hoort te beoordelen, en schat een open aanspraak op een miljard.",
                "Zorgverzekeraars Nederland finds that only the institute should judge evidence, and estimates an open entitlement at a billion.",
                new("Nummert de bouwstenen anders dan het rapport.", "Numbers the blocks otherwise than the report."))),

        .. Bij(Document, "bijlage 6",
            NietNormatief("voetnoot 1",
                "Code 008 blijft buiten de bouwstenen; de bouwstenen komen samen op 1,71 miljard.",
                "Code 008 stays outside the blocks; the blocks come to 1.71 billion together.",
                new("Als narekening en tegenstrijdigheid genoemd bij de bouwstenen.", "Named as recomputation and inconsistency at the building blocks.")),
            NietNormatief("geheel",
                "Hoe elke bouwsteen uit declaraties geteld is, met codes en unieke dagen.",
                "How each block was counted from claims, with codes and unique dates.",
                new("De regels staan in Rules/Declaraties; de tabellen zelf ontbreken in de gebruikte tekst.", "The rules are in Rules/Declaraties; the tables themselves are missing from the text used."))),

        .. Bij(Document, "bijlage 6, bouwsteen 2",
            NietNormatief("geheel",
                "Andere aantallen dan §4.1.2 bij dezelfde omschrijving.",
                "Other numbers than §4.1.2 with the same description.")),

        .. Bij(Document, "bijlage 6, bouwsteen 3",
            NietNormatief("geheel",
                "Hoe de vervanging van operaties geschat is, met onder- en bovengrenzen.",
                "How the replacing of surgery was estimated, with lower and upper bounds.")),

        .. Bij(Document, "bijlage 6, bouwsteen 4",
            NietNormatief("geheel",
                "Wat van de kosten in de wachtkamer bekend is en wat niet.",
                "What is known of the cost in the waiting room and what is not.")),

        .. Bij(Document, "bijlage 6, bouwsteen 8",
            NietNormatief("geheel",
                "De aandoeningen van de wet met hun codes, hun maxima en wie er het maximum haalt.",
                "The conditions of the law with their codes, their maxima and who reaches the maximum.")),

        .. Bij(Document, "bijlage 7",
            NietNormatief("geheel",
                "De minister vroeg in 2023 ook naar de maatschappelijke gevolgen; de dag is verloren.",
                "The minister also asked in 2023 for the consequences for society; the day is lost.")),

        .. Bij(Document, "bijlage 8",
            NietNormatief("geheel",
                "Wat partijen schriftelijk van het rapport vonden.",
                "What parties thought of the report in writing.")),
    ];
}
