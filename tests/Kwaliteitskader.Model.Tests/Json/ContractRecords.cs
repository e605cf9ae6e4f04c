using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Tests.Json;

/// <summary>De records van het contract, waaruit de snelle lezer en schrijver volgen.</summary>
internal static class ContractRecords
{
    /// <summary>Het dossier en elk record dat eronder hangt.</summary>
    public static IReadOnlyList<Type> All { get; } = Collect(typeof(Dossier), []);

    /// <summary>De opsommingen die erin voorkomen, op naam.</summary>
    public static IEnumerable<Type> Enums =>
        All.SelectMany(Properties).Select(property => Core(property.PropertyType)).Where(type => type.IsEnum).Distinct().OrderBy(type => type.Name, StringComparer.Ordinal);

    /// <summary>De eigenschappen van een record, met hun naam in JSON.</summary>
    public static IList<JsonPropertyInfo> Properties(Type type) => ContractJsonContext.Default.Options.GetTypeInfo(type).Properties;

    /// <summary>De naam van een eigenschap in C#.</summary>
    public static string Member(JsonPropertyInfo property) => ((PropertyInfo)property.AttributeProvider!).Name;

    /// <summary>Het type zonder vraagteken.</summary>
    public static Type Core(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    /// <summary>Het type van de elementen, als het een lijst is.</summary>
    public static Type? Element(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GetGenericArguments()[0] : null;

    private static List<Type> Collect(Type type, List<Type> found)
    {
        if (!found.Contains(type))
        {
            found.Add(type);
            foreach (var core in Properties(type).Select(property => Core(property.PropertyType)))
            {
                var inner = Element(core) ?? core;
                if (inner.Namespace == typeof(Dossier).Namespace && !inner.IsEnum && inner != typeof(Eigenfeiten))
                {
                    Collect(inner, found);
                }
            }
        }

        return found;
    }
}
