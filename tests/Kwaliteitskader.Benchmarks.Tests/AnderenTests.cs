using FsCheck.Xunit;
using Kwaliteitskader.Benchmarks.Anderen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Toetsing;
using NRulesGastheer;

namespace Kwaliteitskader.Benchmarks.Tests;

/// <summary>Andere regelmachines doen hetzelfde werk: wat zij vinden, is wat de bibliotheek vindt.</summary>
[Properties(MaxTest = 300, Arbitrary = [typeof(Dossierarbitraria)])]
public sealed class AnderenTests
{
    private static readonly NRulesmachine NRules = new();
    private static readonly RulesEnginemachine RulesEngine = new();
    private static readonly Normengastheer Gastheer = new(Kwaliteitstoets.Standaard);

    [Fact]
    public void Normen_ZijnErVijftienOverAlleSoorten()
    {
        Vergeleken.Normen.Should().HaveCount(15);
        Vergeleken.Praktijk.Select(norm => norm.Norm).Concat(Vergeleken.Therapeut.Select(norm => norm.Norm)).Concat(Vergeleken.Traject.Select(norm => norm.Norm))
            .Should().BeEquivalentTo(Vergeleken.Normen.Select(norm => norm.Waarde));
    }

    [Property]
    public void NRules_ElkDossier_VindtWatDeBibliotheekVindt(Proefdossier dossier) =>
        Verschil(NRules.Toets(dossier, Land.Peildatum), Bibliotheekmachine.Toets(dossier, Land.Peildatum)).Should().BeEmpty();

    [Property]
    public void RulesEngine_ElkDossier_VindtWatDeBibliotheekVindt(Proefdossier dossier) =>
        Verschil(RulesEngine.Toets(dossier, Land.Peildatum), Bibliotheekmachine.Toets(dossier, Land.Peildatum)).Should().BeEmpty();

    [Fact]
    public void Anderen_GegenereerdLand_VindenWatDeBibliotheekVindt()
    {
        for (var nummer = 0; nummer < 500; nummer++)
        {
            var dossier = Land.Generator.Maak(nummer);
            var verwacht = Bibliotheekmachine.Toets(dossier, Land.Peildatum);
            Verschil(NRules.Toets(dossier, Land.Peildatum), verwacht).Should().BeEmpty();
            Verschil(RulesEngine.Toets(dossier, Land.Peildatum), verwacht).Should().BeEmpty();
        }
    }

    [Property(MaxTest = 100)]
    public void NRulesGastheer_ElkDossierEnElkeWijziging_VindtWatDeToetsVindt(Proefdossier proef, Dossierstap[] wijzigingen)
    {
        var dossier = proef.Dossier;
        var (huidig, dag) = (dossier, Land.Peildatum);
        var sessie = Gastheer.Open(huidig, dag);
        Verschil(Uitkomsten(sessie), Verwacht(huidig, dag)).Should().BeEmpty();
        foreach (var wijziging in wijzigingen.Take(5))
        {
            var oud = Normengastheer.Feiten(huidig, dag).ToList();
            (huidig, dag) = wijziging.Toegepast(huidig, dag);
            var nieuw = Normengastheer.Feiten(huidig, dag).ToList();
            sessie.RetractAll(oud.Where(feit => !nieuw.Any(ander => Zelfde(feit, ander))));
            sessie.UpdateAll(nieuw.Where(feit => oud.Any(ander => Zelfde(feit, ander))));
            sessie.InsertAll(nieuw.Where(feit => !oud.Any(ander => Zelfde(feit, ander))));
            sessie.Fire();
            Verschil(Uitkomsten(sessie), Verwacht(huidig, dag)).Should().BeEmpty();
        }
    }

    private static List<T> Verschil<T>(IReadOnlyCollection<T> een, IReadOnlyCollection<T> ander)
    {
        een.Should().HaveSameCount(ander);
        return [.. een.Except(ander), .. ander.Except(een)];
    }

    private static bool Zelfde(object een, object ander) =>
        ((global::NRules.RuleModel.IIdentityProvider)een).GetIdentity().Equals(((global::NRules.RuleModel.IIdentityProvider)ander).GetIdentity());

    private static List<Normuitkomst> Uitkomsten(global::NRules.ISession sessie) => [.. sessie.Query<Normuitkomst>()];

    private static List<Normuitkomst> Verwacht(Dossier dossier, DateOnly dag) =>
        [.. Kwaliteitstoets.Standaard.Toets(dossier, dag).Oordelen.ToArray().Select(oordeel => new Normuitkomst(oordeel.Norm.Kaart.Id.Waarde, oordeel.Onderwerp.Plaats.Waarde, oordeel.Uitkomst))];
}
