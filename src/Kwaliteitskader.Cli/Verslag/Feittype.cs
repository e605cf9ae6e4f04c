using System.Collections.Immutable;

namespace Kwaliteitskader.Cli.Verslag;

/// <summary>De naam van het type van een feit, zoals een ontwerper van formulieren of API's haar verwacht.</summary>
internal static class Feittype
{
    public static string Van(Type type)
    {
        var kern = Nullable.GetUnderlyingType(type) ?? type;
        return kern switch
        {
            _ when kern == typeof(bool) => "boolean",
            _ when kern == typeof(DateOnly) => "date",
            _ when kern == typeof(int) => "integer",
            _ when kern == typeof(decimal) => "number",
            _ when kern == typeof(string) => "string",
            _ when kern.IsEnum => "enum",
            _ when kern.IsGenericType && kern.GetGenericTypeDefinition() == typeof(ImmutableArray<>) => "array",
            _ => "object",
        };
    }
}
