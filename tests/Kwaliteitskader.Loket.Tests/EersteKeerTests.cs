using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Microsoft.EntityFrameworkCore;

namespace Kwaliteitskader.Loket.Tests;

/// <summary>Wie het loket voor het eerst start, weet waar hij heen moet, en ziet wat hij zelf schreef.</summary>
public sealed class EersteKeerTests
{
    [Fact]
    public async Task EersteCode_OpEenEigenPoort_StaatBijHetHeleAdres()
    {
        await using var loket = await Proefloket.StartEchtAsync();

        loket.Gezegd.Should().ContainSingle().Which.Should().Contain(new Uri(loket.Adres, "/aanmelden/code").ToString());
    }

    [Fact]
    public async Task Map_DieHetLoketMaakt_IsNietVoorAnderen()
    {
        var boven = Directory.CreateTempSubdirectory("loket");
        var map = Path.Combine(boven.FullName, "nieuw");
        await using (await Proefloket.StartAsync(("Map", map)))
        {
            if (!OperatingSystem.IsWindows())
            {
                File.GetUnixFileMode(map).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }

            Directory.GetFiles(map, "*.xml", SearchOption.AllDirectories).Should().NotBeEmpty("de sleutels van de koekjes staan hier");
        }

        boven.Delete(recursive: true);
    }

    [Fact]
    public async Task Account_MetMeerFouten_NoemtZeSamenEnHoudtDeCode()
    {
        await using var loket = await Proefloket.StartAsync();
        using var iemand = loket.Bezoeker();
        await iemand.OpenAsync("/aanmelden/code");
        var code = loket.Gezegd[0].Split(": ")[^1];
        await iemand.VerzendAsync("form.kolom", ("code", code), ("naam", " "), ("wachtwoord", "kort"));

        iemand.Pagina.QuerySelector("[role=alert]")!.TextContent.Should().Contain(Teksten.Aanmeldteksten.NaamBezet.Nl).And.Contain(Teksten.Aanmeldteksten.WachtwoordKort.Nl);
        iemand.Pagina.QuerySelector("#code")!.GetAttribute("value").Should().Be(code);
        (await loket.MetAsync(gegevens => gegevens.Accounts.CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task Fout_InEenEigenBestand_ToontWatErStond()
    {
        await using var loket = await Proefloket.StartAsync();
        using var indiener = await loket.MensAsync("Indiener", Rollen.Indiener);
        await indiener.OpenAsync("/inleveren");
        await indiener.VerzendAsync(
            "form.kolom",
            ("bestand", "a.json", """{"schema":"kwaliteitskader/dossier/1","id":"x","therapeuten":[{"id":"t1","beroep":"fysioterapeut"}]}"""u8.ToArray()),
            ("register", nameof(Register.BasisPraktijkregister)),
            ("peildatum", "2026-11-21"));

        var rij = indiener.Pagina.QuerySelectorAll("tr[data-code]").Should().ContainSingle().Subject;
        rij.TextContent.Should().Contain("fysioterapeut").And.Contain("fysiotherapeut");
    }

    [Theory]
    [InlineData("/praktijk/solist", "true", "ja", "yes")]
    [InlineData("/praktijk/visitaties/3/op", "2025-10-07", "7 oktober 2025", "7 October 2025")]
    [InlineData("/praktijk/visitaties/3/soort", "entree", "entreevisitatie", "entry visit")]
    [InlineData("/praktijk/agb", "04000006", "04000006", "04000006")]
    [InlineData("/praktijk/visitaties/3/op", "2025", "2025", "2025")]
    [InlineData("/eigen/iets", "true", "true", "true")]
    public void Waarde_VanEenFeit_IsInWoorden(string pad, string waarde, string nederlands, string engels)
    {
        new Weergave(Taal.Nederlands, TimeProvider.System).Waarde(pad, waarde).Should().Be(nederlands);
        new Weergave(Taal.Engels, TimeProvider.System).Waarde(pad, waarde).Should().Be(engels);
    }
}
