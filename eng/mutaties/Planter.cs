using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kwaliteitskader.Mutaties;

/// <summary>Een geplante fout.</summary>
/// <param name="Nummer">Waarmee zij gekozen wordt.</param>
/// <param name="Bestand">Het bestand, vanaf de wortel van de bron.</param>
/// <param name="Regel">De regel daarin.</param>
/// <param name="Soort">Wat er anders is.</param>
/// <param name="Was">Wat er stond.</param>
internal sealed record Fout(int Nummer, string Bestand, int Regel, string Soort, string Was)
{
    /// <summary>De map onder het project.</summary>
    public string Map => Bestand.Split('/')[2];
}

/// <summary>
/// Plant in één bestand alle fouten tegelijk: elke uitdrukking wordt <c>Mutant.Is(n) ? anders : zoals zij was</c>, zodat één bouw ze alle
/// bevat. Wat vast moet staan (patronen, constanten, attributen) blijft zoals het is.
/// </summary>
/// <param name="bestand">Het bestand, vanaf de wortel van de bron.</param>
/// <param name="eerste">Het nummer van de eerste fout.</param>
/// <param name="opsommingen">De waarden van elke opsomming.</param>
/// <param name="vervallen">De plaatsen (zonder nummer) die niet te bouwen zijn.</param>
internal sealed class Planter(string bestand, int eerste, IReadOnlyDictionary<string, string[]> opsommingen, IReadOnlySet<string> vervallen) : CSharpSyntaxRewriter
{
    private static readonly Dictionary<string, string> AndereVraag = new(StringComparer.Ordinal)
    {
        ["Any"] = "All",
        ["All"] = "Any",
        ["Min"] = "Max",
        ["Max"] = "Min",
        ["First"] = "Last",
        ["Last"] = "First",
        ["FirstOrDefault"] = "LastOrDefault",
        ["LastOrDefault"] = "FirstOrDefault",
        ["OrderBy"] = "OrderByDescending",
        ["OrderByDescending"] = "OrderBy",
    };

    /// <summary>De geplante fouten.</summary>
    public List<Fout> Fouten { get; } = [];

    /// <summary>De plaats van een fout, die over bouwen heen dezelfde blijft.</summary>
    public static string Plaats(Fout fout) => $"{fout.Bestand}:{fout.Regel}:{fout.Soort}:{fout.Was}";

    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) => node;

    public override SyntaxNode? VisitConstantPattern(ConstantPatternSyntax node) => node;

    public override SyntaxNode? VisitRelationalPattern(RelationalPatternSyntax node) => node;

    public override SyntaxNode? VisitCaseSwitchLabel(CaseSwitchLabelSyntax node) => node;

    public override SyntaxNode? VisitEnumDeclaration(EnumDeclarationSyntax node) => node;

    public override SyntaxNode? VisitParameter(ParameterSyntax node) => node;

    public override SyntaxNode? VisitThrowExpression(ThrowExpressionSyntax node) => node;

    public override SyntaxNode? VisitThrowStatement(ThrowStatementSyntax node) => node;

    public override SyntaxNode? VisitInterpolatedStringExpression(InterpolatedStringExpressionSyntax node) => node;

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) => node.Modifiers.Any(SyntaxKind.ConstKeyword) ? node : base.VisitFieldDeclaration(node);

    public override SyntaxNode? VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node) => node.IsConst ? node : base.VisitLocalDeclarationStatement(node);

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var nieuw = (ExpressionSyntax)base.VisitBinaryExpression(node)!;
        if (Benoemt(node))
        {
            return nieuw;
        }

        string[] tekens = node.Kind() switch
        {
            SyntaxKind.EqualsExpression => ["!="],
            SyntaxKind.NotEqualsExpression => ["=="],
            SyntaxKind.LessThanExpression => ["<=", ">="],
            SyntaxKind.LessThanOrEqualExpression => ["<", ">"],
            SyntaxKind.GreaterThanExpression => [">=", "<="],
            SyntaxKind.GreaterThanOrEqualExpression => [">", "<"],
            SyntaxKind.LogicalAndExpression => ["||"],
            SyntaxKind.LogicalOrExpression => ["&&"],
            SyntaxKind.AddExpression => ["-"],
            SyntaxKind.SubtractExpression => ["+"],
            SyntaxKind.MultiplyExpression => ["/"],
            SyntaxKind.DivideExpression => ["*"],
            SyntaxKind.BitwiseAndExpression => ["|"],
            SyntaxKind.BitwiseOrExpression => ["&"],
            _ => [],
        };
        nieuw = tekens.Aggregate(nieuw, (tot, teken) => Plant(node, tot, $"{node.OperatorToken.Text} → {teken}", $"{node.Left} {teken} {node.Right}"));
        return node.IsKind(SyntaxKind.CoalesceExpression) && node.Right is not ThrowExpressionSyntax ? Plant(node, nieuw, "?? → rechts", $"{node.Right}") : nieuw;
    }

    public override SyntaxNode? VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node) => node.IsKind(SyntaxKind.LogicalNotExpression) && !Benoemt(node)
        ? Plant(node, (ExpressionSyntax)base.VisitPrefixUnaryExpression(node)!, "zonder !", $"({node.Operand})")
        : base.VisitPrefixUnaryExpression(node);

    public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node) => node.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => Plant(node, node, "true → false", "false"),
        SyntaxKind.FalseLiteralExpression => Plant(node, node, "false → true", "true"),
        SyntaxKind.NumericLiteralExpression when node.Token.Value is int getal => Plant(node, node, $"{getal} → {getal + 1}", $"{getal + 1}"),
        _ => node,
    };

    public override SyntaxNode? VisitMemberAccessExpression(MemberAccessExpressionSyntax node)
    {
        var naam = node.Expression.ToString().Split('.')[^1];
        return node.IsKind(SyntaxKind.SimpleMemberAccessExpression) && opsommingen.TryGetValue(naam, out var waarden) && Array.IndexOf(waarden, node.Name.Identifier.Text) is >= 0 and var plaats && waarden.Length > 1
            ? Plant(node, node, $"{node.Name} → {waarden[(plaats + 1) % waarden.Length]}", $"{node.Expression}.{waarden[(plaats + 1) % waarden.Length]}")
            : base.VisitMemberAccessExpression(node);
    }

    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (node.Expression is IdentifierNameSyntax { Identifier.Text: "nameof" })
        {
            return node;
        }

        var nieuw = (ExpressionSyntax)base.VisitInvocationExpression(node)!;
        return node.Expression is MemberAccessExpressionSyntax lid && AndereVraag.TryGetValue(lid.Name.Identifier.Text, out var anders) && !Benoemt(node)
            ? Plant(node, nieuw, $"{lid.Name} → {anders}", $"{lid.Expression}.{anders}{node.ArgumentList}")
            : nieuw;
    }

    public override SyntaxNode? VisitIsPatternExpression(IsPatternExpressionSyntax node)
    {
        var nieuw = base.VisitIsPatternExpression(node)!;
        var soort = node.Pattern is UnaryPatternSyntax ? ("is not → altijd", "|| ", "") : ("is → nooit", "&& ", "!");
        return Benoemt(node)
            ? Vast(node, soort.Item1, nummer => $"({nieuw} {soort.Item2}{soort.Item3}{Vraag(nummer)})", nieuw)
            : Vast(node, "is → is niet", nummer => $"(({nieuw}) != {Vraag(nummer)})", nieuw);
    }

    public override SyntaxNode? VisitIfStatement(IfStatementSyntax node)
    {
        var nieuw = (IfStatementSyntax)base.VisitIfStatement(node)!;
        return IsKaal(node.Condition) ? nieuw.WithCondition(Omgekeerd(node.Condition, nieuw.Condition)) : nieuw;
    }

    public override SyntaxNode? VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        var nieuw = (ConditionalExpressionSyntax)base.VisitConditionalExpression(node)!;
        return IsKaal(node.Condition) ? nieuw.WithCondition(Omgekeerd(node.Condition, nieuw.Condition)) : nieuw;
    }

    public override SyntaxNode? VisitArrowExpressionClause(ArrowExpressionClauseSyntax node) =>
        node.Parent is MethodDeclarationSyntax { ReturnType: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.BoolKeyword } } && IsKaal(node.Expression)
            ? node.WithExpression(Omgekeerd(node.Expression, ((ArrowExpressionClauseSyntax)base.VisitArrowExpressionClause(node)!).Expression))
            : base.VisitArrowExpressionClause(node);

    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        var nieuw = (StatementSyntax)base.VisitExpressionStatement(node)!;
        var weg = node.Expression is InvocationExpressionSyntax or PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax
            || (node.Expression is AssignmentExpressionSyntax toekenning && !toekenning.IsKind(SyntaxKind.SimpleAssignmentExpression));
        return weg && !Benoemt(node) ? Weggelaten(node, nieuw) : nieuw;
    }

    public override SyntaxNode? VisitYieldStatement(YieldStatementSyntax node)
    {
        var nieuw = (StatementSyntax)base.VisitYieldStatement(node)!;
        return node.IsKind(SyntaxKind.YieldReturnStatement) && !Benoemt(node) ? Weggelaten(node, nieuw) : nieuw;
    }

    private static string Vraag(int nummer) => $"global::Kwaliteitskader.Rules.Mutant.Is({nummer})";

    // Wat hier niet al een andere fout kreeg.
    private static bool IsKaal(ExpressionSyntax voorwaarde) => voorwaarde is InvocationExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax;

    // Een naam die in de uitdrukking ontstaat, kan er geen twee keer in staan.
    private static bool Benoemt(SyntaxNode node) => node.DescendantNodes(kind => kind is not LambdaExpressionSyntax).Any(kind => kind is SingleVariableDesignationSyntax);

    private ExpressionSyntax Omgekeerd(ExpressionSyntax was, ExpressionSyntax nieuw) => Vast(was, "omgekeerd", nummer => $"(({nieuw}) != {Vraag(nummer)})", nieuw);

    private StatementSyntax Weggelaten(StatementSyntax was, StatementSyntax nieuw) => Nummer(was, "weggelaten") is { } nummer
        ? SyntaxFactory.ParseStatement($"if (!{Vraag(nummer)}) {{ {nieuw} }}").WithTriviaFrom(was)
        : nieuw;

    private ExpressionSyntax Plant(ExpressionSyntax was, ExpressionSyntax nieuw, string soort, string anders) =>
        Vast(was, soort, nummer => $"({Vraag(nummer)} ? {anders} : {nieuw})", nieuw);

    private ExpressionSyntax Vast(ExpressionSyntax was, string soort, Func<int, string> tekst, SyntaxNode anders) => Nummer(was, soort) is { } nummer
        ? SyntaxFactory.ParseExpression(tekst(nummer)).WithTriviaFrom(was)
        : (ExpressionSyntax)anders;

    private int? Nummer(SyntaxNode was, string soort)
    {
        var kort = was.ToString().ReplaceLineEndings(" ");
        var fout = new Fout(eerste + Fouten.Count, bestand, was.GetLocation().GetLineSpan().StartLinePosition.Line + 1, soort, kort.Length > 100 ? $"{kort[..100]}…" : kort);
        if (vervallen.Contains(Plaats(fout)))
        {
            return null;
        }

        Fouten.Add(fout);
        return fout.Nummer;
    }
}
