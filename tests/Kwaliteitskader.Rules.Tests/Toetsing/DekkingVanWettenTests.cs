using FsCheck;
using FsCheck.Fluent;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Rules.Tests.Toetsing;

/// <summary>Wetten zeggen pas iets als de dossiers waarop zij gelden, de normen ook raken.</summary>
public class DekkingVanWettenTests
{
    /// <summary>Zonder de normwaarde die de bronnen niet geven, kunnen deze normen niets vaststellen.</summary>
    private static readonly string[] ZonderNormwaarde = ["KMT-1", "PVV-5"];

    private const string Vul = "laat src/Kwaliteitskader.Testkit/AannemelijkeDossiers*.cs het feit vullen waarop de norm beslist";

    [Fact]
    [Trait("Soort", "Wacht")]
    public void Toets_AannemelijkeDossiers_LatenElkeNormBeslissen()
    {
        var gezien = new HashSet<(string, Uitkomst)>();
        for (var zaad = 0; zaad < 4000; zaad++)
        {
            var rapport = Kwaliteitstoets.Standaard.Toets(AannemelijkeDossiers.Maak(zaad), AannemelijkeDossiers.Peildatum);
            foreach (var oordeel in rapport.Oordelen)
            {
                gezien.Add((rapport.Norm(oordeel).Kaart.Id.Waarde, oordeel.Uitkomst));
            }
        }

        var normen = Kwaliteitstoets.Standaard.Normen.Select(norm => norm.Kaart.Id.Waarde).Except(ZonderNormwaarde).ToList();
        normen.Where(norm => !gezien.Contains((norm, Uitkomst.Voldoet))).Should().BeEmpty(Vul);
        normen.Where(norm => !gezien.Contains((norm, Uitkomst.VoldoetNiet)) && !gezien.Contains((norm, Uitkomst.NogTeVoldoen)))
            .Should().BeEquivalentTo(["PVV-4"], Vul);
    }

    [Fact]
    [Trait("Soort", "Wacht")]
    public void Dossiers_UitDeGenerator_VullenElkFeitDatEenNormLeest() =>
        Kwaliteitstoets.Standaard.Normen.SelectMany(norm => norm.Feiten).Select(gebruik => gebruik.Pad).Distinct()
            .Except(Feitplaatsen.Van(DossierGenerator.Dossiers.Sample(20, new Rnd(1, 3), 1000)))
            .Should().BeEmpty("laat src/Kwaliteitskader.Testkit/DossierGenerator*.cs het feit vullen, anders ziet geen wet het");
}
