namespace Kwaliteitskader.Rules.Tests.Normen.Oordeelswijzen;

/// <summary>How types and values are written in C#.</summary>
internal static class CSharpTypes
{
    /// <summary>The namespaces the generated file uses.</summary>
    public static IReadOnlyList<string> Usings { get; } =
    [
        "System",
        "System.Collections.Generic",
        "System.Collections.Immutable",
        "System.Linq",
        "Kwaliteitskader.Model.Bevindingen",
        "Kwaliteitskader.Model.Feiten",
        "Kwaliteitskader.Rules.Bouwstenen",
        "Kwaliteitskader.Rules.Kalender",
        "Kwaliteitskader.Rules.Normwaarden",
        "Kwaliteitskader.Rules.Voorwaarden",
    ];

    /// <summary>The name of a type.</summary>
    public static string Name(Type type)
    {
        if (Keyword(type) is { } keyword)
        {
            return keyword;
        }

        var name = Usings.Contains(type.Namespace) ? type.Name : $"global::{type.FullName}";
        return type.IsGenericType
            ? $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : name;
    }

    /// <summary>A constant; none if the value is not one.</summary>
    public static string? Constant(object value) => value switch
    {
        Enum named => $"{Name(named.GetType())}.{named}",
        bool truth => truth ? "true" : "false",
        int count => count.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string? Keyword(Type type) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => null,
        TypeCode.String => "string",
        TypeCode.Boolean => "bool",
        TypeCode.Int32 => "int",
        TypeCode.Decimal => "decimal",
        _ => null,
    };
}
