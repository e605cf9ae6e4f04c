using System.Reflection;
using System.Text;

namespace Kwaliteitskader.Tests.Shared;

/// <summary>Schrijft wat een bibliotheek publiek aanbiedt, een regel per lid, in vaste volgorde.</summary>
internal static class PublicApi
{
    private const BindingFlags Zichtbaar = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Van(Assembly bibliotheek)
    {
        var tekst = new StringBuilder();
        foreach (var type in bibliotheek.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            tekst.Append(Naam(type)).Append(type.IsEnum ? " enum" : "").Append('\n');
            foreach (var lid in type.GetMembers(Zichtbaar).Where(IsPubliek).Select(Beschrijf).Order(StringComparer.Ordinal))
            {
                tekst.Append("  ").Append(lid).Append('\n');
            }
        }

        return tekst.ToString();
    }

    private static bool IsPubliek(MemberInfo lid) => !lid.Name.StartsWith('<') && lid switch
    {
        MethodInfo methode => (methode.IsPublic || methode.IsFamily) && !methode.IsSpecialName,
        ConstructorInfo maker => maker.IsPublic || maker.IsFamily,
        PropertyInfo eigenschap => eigenschap.GetAccessors(nonPublic: true).Any(a => a.IsPublic || a.IsFamily),
        FieldInfo veld => veld.IsPublic && !veld.IsSpecialName,
        _ => false,
    };

    private static string Beschrijf(MemberInfo lid) => lid switch
    {
        MethodInfo methode => $"{Naam(methode.ReturnType)} {methode.Name}({Parameters(methode)})",
        ConstructorInfo maker => $"new({Parameters(maker)})",
        PropertyInfo eigenschap => $"{Naam(eigenschap.PropertyType)} {eigenschap.Name} {{ {(eigenschap.CanRead ? "get; " : "")}{(eigenschap.CanWrite ? "init; " : "")}}}",
        FieldInfo veld => $"{Naam(veld.FieldType)} {veld.Name}",
        _ => lid.ToString()!,
    };

    private static string Parameters(MethodBase methode) => string.Join(", ", methode.GetParameters().Select(p => $"{Naam(p.ParameterType)} {p.Name}"));

    private static string Naam(Type type)
    {
        if (!type.IsGenericType)
        {
            return type.FullName ?? type.Name;
        }

        var naam = type.GetGenericTypeDefinition().FullName!;
        return $"{naam[..naam.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Naam))}>";
    }
}
