using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Kwaliteitskader.Tests.Shared;

/// <summary>Probeert van een record of elke eigenschap in de gelijkheid meetelt, en op inhoud.</summary>
internal static class Gelijkheidsproef
{
    /// <summary>Zet elke eigenschap los op een waarde: gelijk aan een record met een even grote, ongelijk aan een zonder.</summary>
    public static void Slaag(Type type)
    {
        Equals(Leeg(type), Leeg(type)).Should().BeTrue("{0} zonder inhoud is hetzelfde", type.Name);
        foreach (var lid in Gelijkheidsbestand.Leden(type))
        {
            var (een, ander) = (Met(type, lid), Met(type, lid));
            Equals(een, ander).Should().BeTrue("{0}.{1} is hetzelfde", type.Name, lid.Name);
            een.GetHashCode().Should().Be(ander.GetHashCode(), "{0}.{1} is hetzelfde", type.Name, lid.Name);
            Equals(een, Leeg(type)).Should().BeFalse("{0}.{1} verschilt", type.Name, lid.Name);
            (Gelijkheidsbestand.Toont(type) ? een.ToString() : "").Should().NotContain("`", "{0} is leesbaar", type.Name);
        }
    }

    private static object Leeg(Type type) => type.GetConstructor([]) is null ? RuntimeHelpers.GetUninitializedObject(type) : Activator.CreateInstance(type)!;

    private static object Met(Type type, PropertyInfo lid)
    {
        var record = Leeg(type);
        lid.SetValue(record, Waarde(lid.PropertyType));
        return record;
    }

    private static object Waarde(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        { IsGenericType: true } lijst when lijst.GetGenericTypeDefinition() == typeof(ImmutableArray<>) => Lijst(lijst.GetGenericArguments()[0]),
        var tekst when tekst == typeof(string) => new string('x', 2),
        var ja when ja == typeof(bool) => true,
        var dag when dag == typeof(DateOnly) => new DateOnly(2026, 1, 1),
        var getal when getal.IsPrimitive || getal == typeof(decimal) => Convert.ChangeType(2, getal, CultureInfo.InvariantCulture),
        { IsEnum: true } keuze => Enum.GetValues(keuze).GetValue(1)!,
        { IsValueType: true } struc => struc.GetConstructors() is [var maker, ..] ? Gemaakt(maker) : Activator.CreateInstance(struc)!,
        var soort when soort == typeof(Type) => typeof(Gelijkheidsproef),
        { IsAbstract: true } soort => Waarde(soort.Assembly.GetTypes().First(type => !type.IsAbstract && type.IsAssignableTo(soort))),
        var klasse when klasse.GetProperty("Leeg", klasse) is { } leeg => leeg.GetValue(null)!,
        var record => Leeg(record),
    };

    private static object Gemaakt(ConstructorInfo maker) => maker.Invoke([.. maker.GetParameters().Select(een => Waarde(een.ParameterType))]);

    private static object Lijst(Type element)
    {
        var elementen = Array.CreateInstance(element, 1);
        elementen.SetValue(Waarde(element), 0);
        return typeof(ImmutableArray).GetMethods().Single(maker => maker.Name == nameof(ImmutableArray.Create) && maker.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(element).Invoke(null, [elementen])!;
    }
}
