using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;
using NRules.Fluent;
using NRules.RuleModel;

namespace NRulesGastheer;

/// <summary>De normen van een toets als regels, voor wie NRules al draait en ze naast zijn eigen regels wil zetten.</summary>
/// <param name="toets">De toets.</param>
public sealed class Normenverzameling(Kwaliteitstoets toets) : IRuleRepository
{
    /// <inheritdoc/>
    public IEnumerable<IRuleSet> GetRuleSets()
    {
        var normen = new RuleSet("Kwaliteitskader");
        normen.Add(toets.Normen.Select(Regel));
        return [normen];
    }

    private IRuleDefinition Regel(Norm norm) => new RuleDefinitionFactory().Create(norm.Onderwerpsoort switch
    {
        Onderwerpsoort.Praktijk => new Normregel<Praktijk>(norm, toets.Normwaarden),
        Onderwerpsoort.Therapeut => new Normregel<Therapeut>(norm, toets.Normwaarden),
        _ => (NRules.Fluent.Dsl.Rule)new Normregel<Zorgtraject>(norm, toets.Normwaarden),
    });
}
