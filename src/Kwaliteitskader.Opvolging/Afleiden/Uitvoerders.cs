using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Opvolging.Afleiden;

/// <summary>Zoekt bij een partij de therapeut om wie het gaat, als het om een bepaalde gaat.</summary>
internal static class Uitvoerders
{
    /// <summary>Wie iets aan een onderwerp kan doen.</summary>
    public static Uitvoerder Van(Partij partij, Onderwerp onderwerp, Dossier dossier) =>
        Van(partij, onderwerp.Soort switch
        {
            Onderwerpsoort.Therapeut => dossier.Therapeuten!.Value[onderwerp.Index].Id,
            Onderwerpsoort.Zorgtraject => dossier.Zorgtrajecten!.Value[onderwerp.Index].Therapeut,
            _ => null,
        });

    /// <summary>Wie een feit op een plaats kan aanleveren.</summary>
    public static Uitvoerder Van(Partij partij, string pad, Onderwerpsleutels sleutels, Dossier dossier) =>
        Van(partij, sleutels.Therapeut(pad) is { } therapeut ? dossier.Therapeuten!.Value[therapeut].Id
            : sleutels.Zorgtraject(pad) is { } traject ? dossier.Zorgtrajecten!.Value[traject].Therapeut
            : null);

    /// <summary>Wie een van meer feiten kan aanleveren: ieder van een partij als het er meer zijn, en de praktijk als het meer partijen zijn.</summary>
    public static Uitvoerder Samen(IEnumerable<Uitvoerder> uitvoerders)
    {
        var verschillende = uitvoerders.Distinct().ToList();
        var partijen = verschillende.Select(uitvoerder => uitvoerder.Partij).Distinct().ToList();
        return verschillende.Count == 1 ? verschillende[0] : new() { Partij = partijen.Count == 1 ? partijen[0] : Partij.Praktijk };
    }

    private static Uitvoerder Van(Partij partij, string? therapeut) => new() { Partij = partij, Therapeut = partij == Partij.Therapeut ? therapeut : null };
}
