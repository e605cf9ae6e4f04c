using Kwaliteitskader.Rules.Kaderstand;

namespace Kwaliteitskader.Rules.Tests.Kaderstand;

public class KaderstandenTests
{
    [Theory]
    [InlineData("2023-08-31", "inhoud", "onbekend")]
    [InlineData("2023-11-22", "inhoud", "overeengekomen")]
    [InlineData("2023-11-22", "steun-kngf", "onder-voorbehoud")]
    [InlineData("2023-11-22", "steun-zn", "onbekend")]
    [InlineData("2023-11-22", "register", "onbekend")]
    [InlineData("2023-11-24", "steun-kngf", "verworpen")]
    [InlineData("2024-03-28", "steun-kngf", "opnieuw-verworpen")]
    [InlineData("2024-03-28", "aanbieding", "niet-aangeboden")]
    [InlineData("2024-03-28", "register", "niet-in-register")]
    [InlineData("2024-03-28", "steun-vvocm", "onbekend")]
    [InlineData("2024-03-28", "programma-randvoorwaarde-1", "deelsVervuld")]
    [InlineData("2024-03-28", "programma-randvoorwaarde-2-verzekerd", "vervuld")]
    [InlineData("2024-03-28", "programma-randvoorwaarde-2-aanvullend", "nietVervuld")]
    [InlineData("2024-03-28", "programma-randvoorwaarde-3", "nietVervuld")]
    [InlineData("2024-06-10", "register", "niet-in-register")]
    [InlineData("2024-06-10", "doorzettingsmacht", "verkend")]
    [InlineData("2024-06-10", "steun-kngf", "opnieuw-verworpen")]
    [InlineData("2024-06-10", "steun-vvocm", "ingestemd")]
    [InlineData("2024-06-10", "aanbieding", "gestreefd-naar-2024-12-31")]
    [InlineData("2024-06-10", "wachtkamer-axiale-spondyloartritis", "positief-advies")]
    [InlineData("2025-06-01", "aanbieding", "onbekend")]
    [InlineData("2025-06-01", "register", "onbekend")]
    [InlineData("2025-06-01", "steun-kngf", "onbekend")]
    [InlineData("2025-06-01", "eindadvies", "negatief")]
    [InlineData("2025-06-01", "wachtkamer-reumatoide-artritis", "in-pakket")]
    [InlineData("2025-06-01", "wachtkamer-covid-herstelzorg", "uit-pakket")]
    [InlineData("2026-11-21", "register", "onbekend")]
    [InlineData("2026-11-21", "doorzettingsmacht", "onbekend")]
    [InlineData("2026-11-21", "programma-randvoorwaarde-1", "onbekend")]
    [InlineData("2026-11-21", "wachtkamer-axiale-spondyloartritis", "in-pakket")]
    public void Op_EenDag_GeeftDeStandVanHetFacet(string dag, string facet, string stand) =>
        Kaderstanden.Op(DateOnly.ParseExact(dag, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
            .Single(een => een.Facet.Id == facet).Stand.Should().Be(stand);

    [Fact]
    public void Alle_PerFacet_StaanVanOudNaarNieuw()
    {
        foreach (var facet in Kaderfacetten.Alle)
        {
            Kaderstanden.Alle.Where(stand => stand.Facet == facet).Select(stand => stand.Van).Should().NotBeEmpty().And.BeInAscendingOrder().And.OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void Gebeurtenissen_Alle_StaanVanOudNaarNieuw() =>
        Kadergeschiedenis.Alle.Select(gebeurtenis => gebeurtenis.Op).Should().BeInAscendingOrder();
}
