using System.Net;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Loket.Tests;

/// <summary>Normen en bronnen om te lezen, de taal en de verklaring over toegankelijkheid: voor iedereen.</summary>
public sealed class KennisTests : IAsyncLifetime
{
    private Proefloket loket = null!;
    private Bezoeker iemand = null!;

    public async Task InitializeAsync()
    {
        loket = await Proefloket.StartAsync();
        iemand = loket.Bezoeker();
    }

    public async Task DisposeAsync()
    {
        iemand.Dispose();
        await loket.DisposeAsync();
    }

    [Fact]
    public async Task Norm_VanDeCatalogus_HeeftEenPaginaWaarvanElkeKoppelingErgensHeenGaat()
    {
        foreach (var norm in Kwaliteitstoets.Standaard.Normen.Take(3))
        {
            await iemand.OpenAsync($"/normen/normen/{norm.Kaart.Id}");
            iemand.Status.Should().Be(HttpStatusCode.OK);
            iemand.Inhoud.Should().Contain(norm.Kaart.Titel.Nl);
        }

        foreach (var adres in iemand.Pagina.QuerySelectorAll(".kennis a").Select(een => een.GetAttribute("href")!.Split('#')[0]).Where(adres => adres.StartsWith('/')).Distinct().ToList())
        {
            await iemand.OpenAsync(adres);
            iemand.Status.Should().Be(HttpStatusCode.OK, adres);
        }
    }

    [Fact]
    public async Task Zoeken_NaarEenWoord_VindtNormenFeitenEnPassages()
    {
        await iemand.OpenAsync("/normen?q=visitatie");
        var gevonden = iemand.Pagina.QuerySelectorAll("#gevonden a").Select(een => een.GetAttribute("href")!).ToList();
        gevonden.Should().Contain("/normen/normen/VIS-1");
        foreach (var adres in gevonden.Select(een => een.Split('#')[0]).Distinct())
        {
            await iemand.OpenAsync(adres);
            iemand.Status.Should().Be(HttpStatusCode.OK, adres);
        }
    }

    [Theory]
    [InlineData("/normen/bestaat/niet")]
    [InlineData("/normen/normen/VIS-1/anders")]
    public async Task Pagina_DieErNietIs_IsNietGevonden(string adres)
    {
        await iemand.OpenAsync(adres);

        iemand.Status.Should().Be(HttpStatusCode.NotFound);
        iemand.Pagina.QuerySelector("h1").Should().NotBeNull();
    }

    [Fact]
    public async Task Taal_Gewisseld_BlijftEngels()
    {
        await iemand.OpenAsync("/toegankelijkheid");
        iemand.Pagina.DocumentElement.GetAttribute("lang").Should().Be("nl");
        await iemand.VerzendAsync("footer form");
        iemand.Adres.Should().Be("/toegankelijkheid");
        iemand.Pagina.DocumentElement.GetAttribute("lang").Should().Be("en");
        await iemand.OpenAsync("/aanmelden");
        iemand.Pagina.DocumentElement.GetAttribute("lang").Should().Be("en");
    }
}
