using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Rules.Tests.Vooruitblik;

/// <summary>Van elk feit is beslist of iemand er nog iets aan doen kan; anders noemt <c>herstel</c> onherstelbaar wat het niet is.</summary>
public sealed class DadenTests
{
    /// <summary>Wat geweest is of zo is, wat een ander beslist, en wat alleen vastgesteld wordt: geen daad herstelt het.</summary>
    private static readonly string[] DoorGeenDaad =
    [
        "/kader/randvoorwaardenVervuld",
        "/praktijk/aangeslotenBijKeurmerk",
        "/praktijk/incidenten",
        "/praktijk/incidenten/*/op",
        "/praktijk/incidenten/*/soort",
        "/praktijk/incidenten/*/vastgesteldOp",
        "/praktijk/klachten",
        "/praktijk/klachten/*/ingediendOp",
        "/praktijk/klachten/*/ingetrokkenOp",
        "/praktijk/klachtinformatieverzoeken",
        "/praktijk/klachtinformatieverzoeken/*/op",
        "/praktijk/solist",
        "/praktijk/verklaringen",
        "/praktijk/verklaringen/*/database",
        "/praktijk/verklaringen/*/door",
        "/praktijk/verklaringen/*/onderwerp",
        "/praktijk/verklaringen/*/op",
        "/praktijk/verklaringen/*/voldoet",
        "/therapeuten",
        "/therapeuten/*/beroep",
        "/therapeuten/*/bewijsVanBevoegdheid",
        "/therapeuten/*/big/nummer",
        "/therapeuten/*/lidVvocm",
        "/therapeuten/*/registratieperioden",
        "/therapeuten/*/registratieperioden/*/deelregisters",
        "/therapeuten/*/registratieperioden/*/register",
        "/therapeuten/*/registratieperioden/*/tot",
        "/therapeuten/*/registratieperioden/*/van",
        "/therapeuten/*/verklaringen",
        "/therapeuten/*/verklaringen/*/database",
        "/therapeuten/*/verklaringen/*/door",
        "/therapeuten/*/verklaringen/*/onderwerp",
        "/therapeuten/*/verklaringen/*/op",
        "/therapeuten/*/verklaringen/*/voldoet",
        "/therapeuten/*/werkzaamTot",
        "/therapeuten/*/werkzaamVan",
        "/zorgtrajecten/*/aanmelddatum",
        "/zorgtrajecten/*/behandelingen",
        "/zorgtrajecten/*/behandelingen/*/doelen",
        "/zorgtrajecten/*/behandelingen/*/op",
        "/zorgtrajecten/*/benodigdeVerbijzondering",
        "/zorgtrajecten/*/huisbezoekGeindiceerd",
        "/zorgtrajecten/*/naastenBetrokken",
        "/zorgtrajecten/*/specialistischOverleg/nodigSinds",
        "/zorgtrajecten/*/therapeut",
        "/zorgtrajecten/*/uitstelOpVerzoekPatient",
        "/zorgtrajecten/*/urgentieMaxDagen",
    ];

    [Fact]
    [Trait("Soort", "Wacht")]
    public void Feiten_DieEenNormLeest_VeranderenDoorEenDaadOfDoorGeen()
    {
        var zonderDaad = Kwaliteitstoets.Standaard.Normen.SelectMany(norm => norm.Feiten).Select(gebruik => gebruik.Pad).Distinct()
            .Where(pad => !Daden.OpPad.ContainsKey(pad) && !Daden.OpPad.ContainsKey(Lijst(pad))).ToList();
        zonderDaad.Except(DoorGeenDaad).Should().BeEmpty(
            "een nieuw feit krijgt zijn regel in src/Kwaliteitskader.Rules/Vooruitblik/Daden.cs, of in DadenTests als geen daad het verandert");
        DoorGeenDaad.Except(zonderDaad).Should().BeEmpty("dit staat in DadenTests, maar geen norm leest het meer, of er is nu een daad voor");
    }

    // Aan wat van een element al vaststaat, verandert een daad niets; een element erbij brengt zijn eigen feiten mee.
    private static string Lijst(string pad) => pad[..Math.Max(0, pad.LastIndexOf("/*/", StringComparison.Ordinal))];
}
