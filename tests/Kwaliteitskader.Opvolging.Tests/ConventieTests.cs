using System.Globalization;
using System.Text;
using Kwaliteitskader.Opvolging.Gevolgen;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using Kwaliteitskader.Tests.Shared;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using PublicApiGenerator;

namespace Kwaliteitskader.Opvolging.Tests;

public class ConventieTests
{
    private static readonly Type[] Publiek = typeof(Opvolger).Assembly.GetExportedTypes();

    [Fact]
    public void ElkFeitEnElkGevolg_HeeftEenIdentiteit()
    {
        // Zonder identiteit kent NRules een gewijzigd feit niet terug.
        string[] onderdelen = [nameof(Bevindingsleutel), nameof(Daad), nameof(Gemis)];
        Publiek.Where(type => type.Namespace is "Kwaliteitskader.Opvolging.Werkgeheugen" or "Kwaliteitskader.Opvolging.Gevolgen" && !type.IsEnum && !onderdelen.Contains(type.Name))
            .Should().OnlyContain(type => typeof(IIdentityProvider).IsAssignableFrom(type)).And.HaveCountGreaterThan(10);
    }

    [Fact]
    public void ElkRecord_IsNietOpPlaats() =>
        Publiek.Where(type => type.IsClass && type.GetMethod("<Clone>$") is not null && type.GetMethod("Deconstruct") is not null).Should().BeEmpty();

    [Fact]
    public void ElkeRegel_IsPubliekEnHeetNaarZijnKlasse()
    {
        var regels = Opvolger.Standaard.Regels;

        regels.Select(regel => regel.Klasse.Name).Should().BeEquivalentTo(Publiek.Where(type => typeof(Rule).IsAssignableFrom(type)).Select(type => type.Name));
        regels.Should().OnlyContain(regel => regel.Naam == regel.Klasse.Name && regel.Omschrijving.Length > 20 && regel.Trefwoorden.Length > 0);
        regels.Should().OnlyContain(regel => regel.Leest.Length > 0 && regel.Levert.Length == 1);
        Publiek.Where(type => typeof(Gevolg).IsAssignableFrom(type) && !type.IsAbstract).Select(type => type.Name)
            .Should().BeEquivalentTo(regels.SelectMany(regel => regel.Levert).Select(type => type.Name).Distinct());
    }

    [Fact]
    public void Rules_KentGeenOpvolging()
    {
        string[] Verwijzingen(System.Reflection.Assembly van) => [.. van.GetReferencedAssemblies().Select(naam => naam.Name!).Where(naam => !naam.StartsWith("System.", StringComparison.Ordinal))];

        Verwijzingen(typeof(Kwaliteitskader.Rules.Normen.Norm).Assembly).Should().BeEquivalentTo("Kwaliteitskader.Model", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Options");
        Verwijzingen(typeof(Model.Feiten.Dossier).Assembly).Should().BeEmpty();
    }

    [Fact]
    [Trait("Soort", "Golden")]
    public void Netwerk_IsZoalsVastgelegd()
    {
        var netwerk = Opvolger.Standaard.Netwerk();
        var tekst = new StringBuilder();
        foreach (var soort in netwerk.Nodes.GroupBy(knoop => knoop.NodeType).OrderBy(groep => groep.Key.ToString(), StringComparer.Ordinal))
        {
            tekst.Append(CultureInfo.InvariantCulture, $"{soort.Key}: {soort.Count()}\n");
        }

        foreach (var regel in Opvolger.Standaard.Regels)
        {
            var knopen = netwerk.Nodes.Where(knoop => knoop.Rules.Any(van => van.Name == regel.Naam)).ToList();
            var soorten = knopen.GroupBy(knoop => knoop.NodeType.ToString()).OrderBy(groep => groep.Key, StringComparer.Ordinal).Select(groep => string.Create(CultureInfo.InvariantCulture, $"{groep.Key} {groep.Count()}"));
            tekst.Append(CultureInfo.InvariantCulture, $"{regel.Naam}: {string.Join(", ", soorten)}; gedeeld {knopen.Count(knoop => knoop.Rules.Count > 1)}\n");
        }

        Golden.Controleer("opvolging-netwerk.txt", tekst.ToString());
    }

    [Fact]
    [Trait("Soort", "Golden")]
    public void PublicApi_Opvolging_IsZoalsVastgelegd() =>
        Golden.Controleer("publiek-opvolging.txt", typeof(Opvolger).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));

    [Fact]
    [Trait("Soort", "Golden")]
    public void PublicApi_Testkit_IsZoalsVastgelegd() =>
        Golden.Controleer("publiek-testkit.txt", typeof(Dossierarbitraria).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));
}
