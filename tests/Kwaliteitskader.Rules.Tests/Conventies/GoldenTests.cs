using System.Globalization;
using System.Reflection;
using System.Text;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Feitentabellen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Tests.Shared;
using PublicApiGenerator;

namespace Kwaliteitskader.Rules.Tests.Conventies;

public class GoldenTests
{
    private static readonly ApiGeneratorOptions ZonderAttributen = new() { IncludeAssemblyAttributes = false };

    [Fact]
    [Trait("Soort", "Golden")]
    public void PublicApi_Model_IsZoalsVastgelegd() => Golden.Controleer("publiek-model.txt", typeof(Dossier).Assembly.GeneratePublicApi(ZonderAttributen));

    [Fact]
    [Trait("Soort", "Golden")]
    public void PublicApi_Rules_IsZoalsVastgelegd() => Golden.Controleer("publiek-rules.txt", typeof(Norm).Assembly.GeneratePublicApi(ZonderAttributen));

    [Fact]
    [Trait("Soort", "Gegenereerd")]
    public void Sleutels_VanNormenEnRedenen_VolgenUitDeCatalogus() => Golden.ControleerBestand(Sleutelbestand.Pad, Sleutelbestand.Tekst());

    [Fact]
    [Trait("Soort", "Golden")]
    public void Catalogus_Normen_ZijnZoalsVastgelegd()
    {
        var tekst = new StringBuilder();
        foreach (var norm in Kwaliteitstoets.Standaard.Normen)
        {
            var kaart = norm.Kaart;
            tekst.Append(CultureInfo.InvariantCulture, $"{kaart.Id} | {kaart.Titel.Nl} | {kaart.Kracht} | {kaart.Domein} | {norm.Onderwerpsoort}\n");
            tekst.Append(CultureInfo.InvariantCulture, $"  zin: {kaart.Zin.Nl} | {kaart.Zin.En}\n");
            tekst.Append(CultureInfo.InvariantCulture, $"  bronnen: {string.Join("; ", kaart.Bronnen)}\n");
            tekst.Append(CultureInfo.InvariantCulture, $"  redenen: {string.Join(", ", norm.EigenRedenen.Select(reden => reden.Code))}\n");
            tekst.Append(CultureInfo.InvariantCulture, $"  feiten: {string.Join(", ", norm.Feiten.Select(gebruik => gebruik.Pad))}\n");
            tekst.Append(CultureInfo.InvariantCulture, $"  interpretaties: {string.Join(", ", kaart.Interpretaties.Select(i => i.Id))}\n");
            tekst.Append(CultureInfo.InvariantCulture, $"  normwaarden: {string.Join(", ", norm.Normwaarden.Select(waarde => waarde.Id))}\n");
        }

        Golden.Controleer("catalogus.txt", tekst.ToString());
    }

    /// <summary>Van elk feit dat een norm leest: waar het staat, hoe het heet, wat het is en wie het aanlevert.</summary>
    [Fact]
    [Trait("Soort", "Golden")]
    public void Feiten_VanElkeNorm_ZijnZoalsVastgelegd() => Golden.Controleer("feiten.txt", Regels(
        Kwaliteitstoets.Standaard.Normen.SelectMany(norm => norm.Feiten).Select(gebruik => (gebruik.Pad, gebruik.Feit))));

    /// <summary>Elk handvat op een feit, ook dat geen norm leest maar een aanspraak of een gastheer.</summary>
    [Fact]
    [Trait("Soort", "Golden")]
    public void Feiten_VanElkeTabel_ZijnZoalsVastgelegd() => Golden.Controleer("feitentabellen.txt", Regels(
        from tabel in typeof(PraktijkFeiten).Assembly.GetTypes()
        where tabel.Namespace == typeof(PraktijkFeiten).Namespace
        from eigenschap in tabel.GetProperties(BindingFlags.Public | BindingFlags.Static)
        let feit = (eigenschap.GetValue(null) as Bouwsteen)?.EigenFeit
        where feit is not null
        select ($"{tabel.Name}.{eigenschap.Name} {feit.Pad}", feit)));

    private static string Regels(IEnumerable<(string Plaats, Feitkaart Feit)> feiten) => string.Concat(feiten
        .Select(een => $"{een.Plaats} | {een.Feit.Label.Nl} | {een.Feit.Type.Name} | {een.Feit.Aanleveraar}\n")
        .Distinct().Order(StringComparer.Ordinal));
}
