using FsCheck;
using FsCheck.Fluent;
using Kwaliteitskader.Cli.Scenarios;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Voorwaarden;
using Kwaliteitskader.Tests.Shared.Gevallen;

namespace Kwaliteitskader.Rules.Tests.Toetsing;

/// <summary>Een periode die eindigt voor zij begint, draagt geen enkele vaste uitkomst, in welke norm zij ook gelezen wordt.</summary>
public class PeriodenTests
{
    private static readonly DateOnly Peildatum = AannemelijkeDossiers.Peildatum;

    [Fact]
    public void Toets_PeriodeOmgekeerd_GeeftAlleenWatErNietOpBerust() =>
        Prop.ForAll(Gen.OneOf(DossierGenerator.Dossiers, AannemelijkeDossiers.Dossiers).ToArbitrary(), dossier =>
        {
            foreach (var keer in dossier.KeerPeriodenOm())
            {
                BerustNietOp(keer, Peildatum);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void Toets_PeriodeInEenScenarioOmgekeerd_GeeftAlleenWatErNietOpBerust()
    {
        foreach (var geval in ScenarioLoader.PerNorm.Values.SelectMany(bestand => bestand.Gevallen))
        {
            foreach (var keer in geval.LeesDossier().KeerPeriodenOm())
            {
                BerustNietOp(keer, geval.Peildatum);
            }
        }
    }

    [Fact]
    public void Toets_PeriodeOmgekeerd_RaaktElkeNormDieEenPeriodeLeest()
    {
        var geraakt = ScenarioLoader.PerNorm
            .SelectMany(bestand => bestand.Value.Gevallen.SelectMany(geval => geval.LeesDossier().KeerPeriodenOm().Select(keer => (bestand.Key, geval.Peildatum, keer.Omgekeerd))))
            .Where(paar => Kwaliteitstoets.Standaard.Beperkt(paar.Key).Toets(paar.Omgekeerd, paar.Peildatum).Document().Bevindingen
                .Any(bevinding => bevinding.Uitkomst == Uitkomst.OordeelNodig && bevinding.Reden == Tegenspraken.EindeVoorBegin.Code))
            .Select(paar => paar.Key)
            .ToHashSet();

        LezenEenPeriode.Except(geraakt).Should().BeEmpty();
    }

    private static IEnumerable<string> LezenEenPeriode =>
        Kwaliteitstoets.Standaard.Normen.Where(norm => norm.EigenRedenen.Contains(Tegenspraken.EindeVoorBegin)).Select(norm => norm.Kaart.Id.Waarde);

    private static void BerustNietOp(Omkering keer, DateOnly peildatum) =>
        Berusting.Toets(keer.Plaats, keer.Omgekeerd, keer.InOrde, peildatum);
}
