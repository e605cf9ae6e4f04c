using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Tests.Shared;

/// <summary>Wat er van de elementen van een lange lijst bekend is.</summary>
public enum Vulling
{
    /// <summary>Alles.</summary>
    Vol,

    /// <summary>Van elk element ontbreekt iets anders.</summary>
    Half,

    /// <summary>Alles behalve de dagen.</summary>
    ZonderDag,

    /// <summary>Niets dan een sleutel.</summary>
    Leeg,
}

/// <summary>Maakt dossiers met één lange lijst, zoals een vijandige invoer ze heeft. Kent elke lijst van het contract vanzelf.</summary>
/// <remarks>Elk element heeft een andere dag, van tien jaar voor tot tien jaar na de peildatum: meer kantelt er niet.</remarks>
public static class LangeDossiers
{
    /// <summary>De dag waarop deze dossiers beoordeeld worden.</summary>
    public static readonly DateOnly Peildatum = new(2026, 11, 21);

    /// <summary>Elke lijst die een dossier kan hebben, zoals <c>praktijk/klachten/oordelen</c>.</summary>
    public static IReadOnlyList<string> Lijsten { get; } =
        ["therapeuten", "zorgtrajecten", "dispensaties", "beoordelingen", .. Onder(typeof(Praktijk), "praktijk"), .. Onder(typeof(Therapeut), "therapeuten"), .. Onder(typeof(Zorgtraject), "zorgtrajecten")];

    /// <summary>Een dossier met een lijst van een lengte.</summary>
    public static Dossier Maak(string lijst, Vulling vulling, int lengte)
    {
        var stappen = lijst.Split('/');
        var deel = stappen.Length == 1 ? null : stappen[1..];
        return new Dossier
        {
            Id = "lang",
            Praktijk = (Praktijk)Maak(typeof(Praktijk), 0, Vulling.Vol, stappen[0] == "praktijk" ? deel : null, vulling, lengte),
            Therapeuten = Rij<Therapeut>("therapeuten", stappen, vulling, lengte),
            Zorgtrajecten = Rij<Zorgtraject>("zorgtrajecten", stappen, vulling, lengte),
            Dispensaties = Rij<Dispensatie>("dispensaties", stappen, Vulling.Vol, lengte),
            Beoordelingen = Rij<Beoordeling>("beoordelingen", stappen, Vulling.Vol, lengte),
        };
    }

    private static ImmutableArray<T> Rij<T>(string naam, string[] stappen, Vulling vulling, int lengte)
    {
        // Elk traject wijst een andere therapeut aan: zo lang als de ene lijst is, is dan ook de andere.
        var lang = stappen.Length == 1 && (stappen[0] == naam || (naam == "therapeuten" && stappen[0] == "zorgtrajecten"));
        var deel = stappen.Length > 1 && stappen[0] == naam ? stappen[1..] : null;
        return [.. Enumerable.Range(0, lang ? lengte : 2).Select(i => (T)Maak(typeof(T), i, lang ? vulling : Vulling.Vol, deel, vulling, lengte))];
    }

    private static object Maak(Type type, int index, Vulling vulling, string[]? lang, Vulling vullingVanLang, int lengte)
    {
        var gemaakt = Activator.CreateInstance(type)!;
        var eigenschappen = type.GetProperties().Where(eigenschap => eigenschap.CanWrite && eigenschap.Name != "EqualityContract").ToList();
        for (var plaats = 0; plaats < eigenschappen.Count; plaats++)
        {
            var eigenschap = eigenschappen[plaats];
            if (lang is not null && Naam(eigenschap) == lang[0])
            {
                var aantal = lang.Length == 1 ? lengte : 1;
                eigenschap.SetValue(gemaakt, Lijst(eigenschap, aantal, lang.Length == 1 ? vullingVanLang : Vulling.Vol, lang.Length == 1 ? null : lang[1..], vullingVanLang, lengte));
            }
            else if (eigenschap.Name == "Id" || IsBekend(eigenschap, index + plaats, vulling))
            {
                eigenschap.SetValue(gemaakt, Waarde(eigenschap, index));
            }
        }

        return gemaakt;
    }

    private static bool IsBekend(PropertyInfo eigenschap, int plaats, Vulling vulling) => vulling switch
    {
        Vulling.Vol => true,
        Vulling.Half => plaats % 3 != 0,
        Vulling.ZonderDag => Nullable.GetUnderlyingType(eigenschap.PropertyType) != typeof(DateOnly),
        _ => false,
    };

    private static object? Waarde(PropertyInfo eigenschap, int index)
    {
        var type = Nullable.GetUnderlyingType(eigenschap.PropertyType) ?? eigenschap.PropertyType;
        return type switch
        {
            _ when type == typeof(string) => eigenschap.Name switch
            {
                "Id" or "Therapeut" => $"x{index}",
                "Norm" => "VIS-1",
                "Onderwerp" => Onderwerpsleutel.Praktijk,
                _ => $"naam{index % 5}",
            },
            _ when type == typeof(DateOnly) => Peildatum.AddDays(((index * 1103) % 7300) - 3650),
            _ when type == typeof(bool) => index % 3 != 0,
            _ when type == typeof(int) => eigenschap.Name == "Jaar" ? 2017 + (index % 20) : index % 50,
            _ when type == typeof(decimal) => (decimal)(index % 50),
            _ when type == typeof(Eigenfeiten) => Eigenfeiten.Leeg.Met("acme:x", index),
            { IsEnum: true } => Enum.GetValues(type).GetValue(index % Enum.GetValues(type).Length),
            { IsGenericType: true } => Lijst(eigenschap, 1, Vulling.Vol, null, Vulling.Vol, 1),
            _ => Maak(type, index, Vulling.Vol, null, Vulling.Vol, 1),
        };
    }

    private static object Lijst(PropertyInfo eigenschap, int aantal, Vulling vulling, string[]? lang, Vulling vullingVanLang, int lengte)
    {
        var element = ElementVan(eigenschap)!;
        var elementen = Array.CreateInstance(element, aantal);
        for (var i = 0; i < aantal; i++)
        {
            elementen.SetValue(element == typeof(string) ? $"naam{i}" : Maak(element, i, vulling, lang, vullingVanLang, lengte), i);
        }

        return typeof(LangeDossiers).GetMethod(nameof(AlsLijst), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(element).Invoke(null, [elementen])!;
    }

    private static ImmutableArray<E> AlsLijst<E>(IEnumerable elementen) => [.. elementen.Cast<E>()];

    private static IEnumerable<string> Onder(Type type, string pad) =>
        from eigenschap in type.GetProperties()
        let element = ElementVan(eigenschap)
        where element is not null || (eigenschap.PropertyType.Namespace == typeof(Dossier).Namespace && eigenschap.PropertyType != typeof(Eigenfeiten))
        let hier = $"{pad}/{Naam(eigenschap)}"
        from lijst in element is null ? [] : Onder(element, hier).Prepend(hier)
        select lijst;

    private static Type? ElementVan(PropertyInfo eigenschap) =>
        Nullable.GetUnderlyingType(eigenschap.PropertyType) is { IsGenericType: true } lijst && lijst.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            ? lijst.GetGenericArguments()[0]
            : null;

    private static string Naam(PropertyInfo eigenschap) => char.ToLowerInvariant(eigenschap.Name[0]) + eigenschap.Name[1..];
}
