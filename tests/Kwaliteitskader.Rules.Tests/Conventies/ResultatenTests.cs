using System.Reflection;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Rules.Tests.Conventies;

/// <summary>Resultaten hebben eigenschappen met namen: een record op plaats breekt wie het gebruikt bij elk nieuw lid.</summary>
public class ResultatenTests
{
    // Wie een norm schrijft, schrijft deze; wie een rapport leest, krijgt ze niet te maken.
    private static readonly Type[] VanDeKaart = [typeof(Herstel), typeof(Reden), typeof(Uitzondering<>)];

    public static TheoryData<string> Assemblies => [typeof(Dossier).Assembly.GetName().Name!, typeof(Norm).Assembly.GetName().Name!];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Record_Publiek_IsNietOpPlaats(string assembly) =>
        Assembly.Load(assembly).GetExportedTypes().Except(VanDeKaart).Where(type => type.IsClass && OpPlaats(type)).Select(type => type.Name).Should().BeEmpty("geef het eigenschappen met required, zoals de andere resultaten");

    // Een sleutel of een paar getallen is een struct, en die verandert niet meer van vorm.
    private static bool OpPlaats(Type type) => type.GetMethod("<Clone>$") is not null && type.GetMethod("Deconstruct") is not null;
}
