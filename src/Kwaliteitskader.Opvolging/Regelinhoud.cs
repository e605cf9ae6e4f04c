using System.Collections.Immutable;
using System.Linq.Expressions;
using Kwaliteitskader.Opvolging.Gevolgen;
using NRules.RuleModel;

namespace Kwaliteitskader.Opvolging;

/// <summary>Leest uit een regel zelf wat hij leest en levert, zodat zijn bladzijde niets anders kan zeggen.</summary>
internal static class Regelinhoud
{
    /// <summary>De soorten feiten die van buiten de regel komen.</summary>
    public static ImmutableArray<Type> Leest(IRuleDefinition regel)
    {
        var patronen = new Patronen();
        patronen.Visit(new Gevonden(), regel.LeftHandSide);
        return [.. patronen.Soorten.Distinct()];
    }

    /// <summary>De soorten gevolgen die in de handelingen voorkomen.</summary>
    public static ImmutableArray<Type> Levert(IRuleDefinition regel)
    {
        var soorten = new Soorten();
        foreach (var handeling in regel.RightHandSide.Actions)
        {
            soorten.Visit(handeling.Expression);
        }

        return [.. soorten.Gevonden.Distinct()];
    }

    /// <summary>NRules geeft bij een bezoek een context mee; hier hoeft er geen.</summary>
    private sealed record Gevonden;

    private sealed class Patronen : RuleElementVisitor<Gevonden>
    {
        public List<Type> Soorten { get; } = [];

        // Een patroon met een bron is een groep van wat een ander patroon vindt.
        protected override PatternElement VisitPattern(Gevonden context, PatternElement element)
        {
            if (element.Source is null)
            {
                Soorten.Add(element.ValueType);
            }

            return base.VisitPattern(context, element);
        }
    }

    private sealed class Soorten : ExpressionVisitor
    {
        public List<Type> Gevonden { get; } = [];

        public override Expression? Visit(Expression? node)
        {
            if (node is MethodCallExpression or NewExpression or MemberInitExpression && typeof(Gevolg).IsAssignableFrom(node.Type) && !node.Type.IsAbstract)
            {
                Gevonden.Add(node.Type);
            }

            return base.Visit(node);
        }
    }
}
