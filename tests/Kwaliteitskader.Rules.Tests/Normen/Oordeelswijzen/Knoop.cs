using System.Collections;
using System.Reflection;
using System.Text.Json;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Tests.Normen.Oordeelswijzen;

/// <summary>Leest waaruit een voorwaarde of uitdrukking gemaakt is: niet wat zij ervan laat zien, maar wat haar oordeel gebruikt.</summary>
internal static class Knoop
{
    private const BindingFlags Eigen = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Normwaarde, string> Normwaardenamen = typeof(Normwaarde).Assembly.GetTypes()
        .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(eigenschap => eigenschap.PropertyType == typeof(Normwaarde))
        .GroupBy(eigenschap => (Normwaarde)eigenschap.GetValue(null)!)
        .ToDictionary(groep => groep.Key, groep => $"{CSharpTypes.Name(groep.First().DeclaringType!)}.{groep.First().Name}");

    /// <summary>Wat een knoop onder een naam bewaart: een parameter waarmee hij gemaakt is, een veld of een eigenschap.</summary>
    public static object? Lid(this object knoop, string naam)
    {
        for (var type = knoop.GetType(); type is not null; type = type.BaseType)
        {
            var veld = type.GetField(naam, Eigen) ?? type.GetField($"<{naam}>P", Eigen) ?? type.GetField($"<{naam}>k__BackingField", Eigen);
            if (veld is not null)
            {
                return veld.GetValue(knoop);
            }

            if (type.GetProperty(naam, Eigen) is { } eigenschap)
            {
                return eigenschap.GetValue(knoop);
            }
        }

        throw new InvalidOperationException($"{knoop.GetType().Name} heeft geen {naam}; pas de uitschrijver aan.");
    }

    /// <summary>Hetzelfde, van wat er altijd is.</summary>
    public static object Deel(this object knoop, string naam) => knoop.Lid(naam)!;

    /// <summary>De elementen van een lijst die een knoop bewaart.</summary>
    public static IReadOnlyList<object> Rij(this object knoop, string naam) => [.. ((IEnumerable)knoop.Deel(naam)).Cast<object>()];

    /// <summary>Het generieke type waarvan een knoop er een is.</summary>
    public static Type Soort(object knoop) => knoop.GetType() is { IsGenericType: true } type ? type.GetGenericTypeDefinition() : knoop.GetType();

    /// <summary>Het onderwerp en, van een uitdrukking, de waarde.</summary>
    public static Type[] Typen(object knoop)
    {
        for (var type = knoop.GetType(); type is not null; type = type.BaseType)
        {
            if (type is { IsGenericType: true } && (type.GetGenericTypeDefinition() == typeof(Voorwaarde<>)
                || type.GetGenericTypeDefinition() == typeof(Uitdrukking<,>) || type.GetGenericTypeDefinition() == typeof(Getuigenis<>)))
            {
                return type.GetGenericArguments();
            }
        }

        throw new InvalidOperationException($"{knoop.GetType().Name} gaat nergens over.");
    }

    /// <summary>Hoe een normwaarde in C# heet.</summary>
    public static string Naam(Normwaarde normwaarde) => Normwaardenamen[normwaarde];

    /// <summary>Waar een feit in C# staat: zijn pad in JSON, eigenschap voor eigenschap.</summary>
    /// <param name="kaart">Het feit.</param>
    /// <param name="onderwerp">Het type van het onderwerp.</param>
    /// <param name="o">De naam van het onderwerp.</param>
    public static string Feit(Feitkaart kaart, Type onderwerp, string o)
    {
        var vanDossier = kaart.Pad[0] == '/';
        var (type, tekst) = vanDossier ? (typeof(Dossier), "m.Dossier") : (onderwerp, o);
        var stappen = kaart.Pad.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < stappen.Length; i++)
        {
            var eigenschap = type.GetProperties().Single(een => JsonNamingPolicy.CamelCase.ConvertName(een.Name) == stappen[i]);
            tekst += $"{(i == 0 ? "." : "?.")}{eigenschap.Name}";
            type = eigenschap.PropertyType;
        }

        return tekst;
    }
}
