using FsCheck.Xunit;
using Kwaliteitskader.Benchmarks.Handgeschreven;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Benchmarks.Tests;

/// <summary>De maat waaraan gemeten wordt, doet hetzelfde werk: elke uitkomst is die van de bibliotheek.</summary>
public sealed class HandgeschrevenTests
{
    private static readonly Kwaliteitstoets Toets = Kwaliteitstoets.Standaard.Beperkt(Handgeschreventoets.Normen);

    private static readonly DateOnly[] Dagen = [Land.Peildatum, new(2019, 12, 31), new(2030, 12, 31), new(2031, 1, 1)];

    [Fact]
    public void Normen_ZijnErTenMinsteVijfentwintigInDeVolgordeVanHetRapport()
    {
        Handgeschreventoets.Normen.Should().HaveCountGreaterThanOrEqualTo(25);
        var dossier = Land.Generator.Maak(0);
        Toets.Toets(dossier, Land.Peildatum).Oordelen.ToArray().Select(oordeel => oordeel.Norm.Kaart.Id).Distinct()
            .Should().Equal(Handgeschreventoets.Normen);
    }

    [Property(MaxTest = 3000, Arbitrary = [typeof(Dossierarbitraria)])]
    public void Toets_WillekeurigeDossiers_IsDieVanDeBibliotheek(Proefdossier dossier) => Array.ForEach(Dagen, dag => Verschil(dossier, dag).Should().BeNull());

    [Fact]
    public void Toets_GegenereerdLand_IsDieVanDeBibliotheek()
    {
        for (var nummer = 0; nummer < 3000; nummer++)
        {
            Verschil(Land.Generator.Maak(nummer), Land.Peildatum).Should().BeNull();
        }
    }

    private static string? Verschil(Dossier dossier, DateOnly dag)
    {
        var rapport = Toets.Toets(dossier, dag);
        var hand = Handgeschreventoets.Toets(dossier, dag);
        for (var i = 0; i < hand.Length; i++)
        {
            if (hand[i] != rapport.Oordelen[i].Uitkomst)
            {
                var oordeel = rapport.Oordelen[i];
                return $"{rapport.Norm(oordeel).Kaart.Id} over {oordeel.Onderwerp.Plaats}: {oordeel.Uitkomst}, met de hand {hand[i]}";
            }
        }

        return hand.Length == rapport.Oordelen.Length ? null : "een ander aantal";
    }
}
