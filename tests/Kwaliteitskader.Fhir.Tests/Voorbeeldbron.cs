using System.Collections.Immutable;
using Hl7.Fhir.Model;
using Kwaliteitskader.Fhir.Lezen;

namespace Kwaliteitskader.Fhir.Tests;

/// <summary>Bronnen voor tests: de bestanden in Bronnen, geheel of met een resource anders.</summary>
internal static class Voorbeeldbron
{
    public static readonly ImmutableHashSet<string> AllesVolledig =
        [nameof(PractitionerRole), nameof(EpisodeOfCare), nameof(ServiceRequest), nameof(Appointment), nameof(Encounter), nameof(Procedure), nameof(Goal)];

    public static ImmutableArray<Resource> Zorgtraject() => Resources(FhirLezer.LeesJson(File.ReadAllBytes("Bronnen/zorgtraject.json")));

    public static ImmutableArray<Resource> Verwijzing() => Resources(FhirLezer.LeesXml(File.ReadAllBytes("Bronnen/verwijzing.xml")));

    public static FhirBron Bron(IEnumerable<Resource> resources, ImmutableHashSet<string>? volledig = null, bool vanDePraktijk = false) =>
        new() { Dossier = "praktijk-0001", Versie = "4.0.1", Resources = [.. resources], Volledig = volledig ?? AllesVolledig, IsVanDePraktijk = vanDePraktijk };

    /// <summary>Het zorgtraject met één resource gewijzigd.</summary>
    public static FhirBron Met<R>(Action<R> wijzig, string? id = null, ImmutableHashSet<string>? volledig = null)
        where R : Resource
    {
        var resources = Zorgtraject();
        wijzig(resources.OfType<R>().First(resource => id is null || resource.Id == id));
        return Bron(resources, volledig);
    }

    /// <summary>Het zorgtraject zonder een soort.</summary>
    public static FhirBron Zonder<R>(ImmutableHashSet<string>? volledig = null)
        where R : Resource => Bron(Zorgtraject().Where(resource => resource is not R), volledig);

    private static ImmutableArray<Resource> Resources(FhirLezing lezing)
    {
        lezing.Fouten.Should().BeEmpty();
        return [.. ((Bundle)lezing.Resource!).Entry.Select(deel => deel.Resource!)];
    }
}
