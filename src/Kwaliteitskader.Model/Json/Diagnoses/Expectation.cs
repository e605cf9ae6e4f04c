using System.Text.Json.Serialization.Metadata;

namespace Kwaliteitskader.Model.Json.Diagnoses;

/// <summary>Wat er volgens de typen ergens hoort te staan, in woorden.</summary>
internal static class Expectation
{
    /// <summary>De naam van een eigen feit.</summary>
    public static Tekst OwnName { get; } = new("een naam met een voorvoegsel, zoals acme:voorkeursdag", "a name with a prefix, like acme:voorkeursdag");

    /// <summary>De waarde van een eigen feit.</summary>
    public static Tekst OwnValue { get; } = new("een tekst, een getal van nul of meer, true of false", "a text, a number of zero or more, true or false");

    public static Tekst Of(JsonTypeInfo type) => type switch
    {
        { Kind: JsonTypeInfoKind.Object } or { Converter: EigenfeitenConverter } => new("een object", "an object"),
        { Kind: JsonTypeInfoKind.Enumerable } => new("een lijst", "a list"),
        { Converter: INamedValues named } => Names(named.Names),
        { Type: var leaf } when leaf == typeof(string) => new("een tekst", "a text"),
        { Type: var leaf } when leaf == typeof(bool) => new("true of false", "true or false"),
        { Type: var leaf } when leaf == typeof(DateOnly) => new("een datum als 2026-11-21", "a date like 2026-11-21"),
        { Type: var leaf } when leaf == typeof(int) => new("een geheel getal van nul of meer", "a whole number of zero or more"),
        { Type: var leaf } when leaf == typeof(decimal) => new("een getal van nul of meer", "a number of zero or more"),
        _ => new("een andere waarde", "another value"),
    };

    public static Tekst Names(IEnumerable<string> names)
    {
        var list = string.Join(", ", names);
        return new(list, list);
    }
}
