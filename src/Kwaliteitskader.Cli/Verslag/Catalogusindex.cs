using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Cli.Verslag;

/// <summary>Waarin gezocht kan worden.</summary>
internal enum Vindplaatssoort
{
    /// <summary>Een norm: zijn titel, zijn eis in een zin en zijn redenen.</summary>
    Norm,

    /// <summary>Een gemaakte keuze in de lezing van een bron.</summary>
    Lezing,

    /// <summary>Een feit van het dossier.</summary>
    Feit,

    /// <summary>Een passage van een brondocument.</summary>
    Passage,
}

/// <summary>Een plaats waar iets te vinden is.</summary>
/// <param name="Soort">De soort.</param>
/// <param name="Id">De sleutel: van een norm of lezing, de plaats van een feit, of document en plaats van een passage.</param>
/// <param name="Tekst">Wat er staat.</param>
/// <param name="Normen">De normen die ermee te maken hebben; bij een norm leeg.</param>
internal sealed record Vindplaats(Vindplaatssoort Soort, string Id, Tekst Tekst, IReadOnlyList<string> Normen);

/// <summary>Zoekt in de catalogus en de verantwoording van de bronnen.</summary>
internal sealed class Catalogusindex(ImmutableArray<Norm> normen, Bronnenboek boek)
{
    /// <summary>De plaatsen waar elk woord voorkomt, ook als deel van een woord, zonder op hoofdletters en accenten te letten.</summary>
    public IReadOnlyList<Vindplaats> Zoek(IEnumerable<string> woorden)
    {
        var gezocht = woorden.Select(Kaal).ToList();
        return [.. Alle().Where(paar => gezocht.TrueForAll(woord => paar.Doorzocht.Contains(woord, StringComparison.Ordinal))).Select(paar => paar.Plaats)];
    }

    /// <summary>Alle plaatsen, met de tekst waarin gezocht wordt: beide talen, in kleine letters en zonder accenten.</summary>
    public IEnumerable<(Vindplaats Plaats, string Doorzocht)> Alle() =>
    [
        .. normen.Select(norm => Met(
            new(Vindplaatssoort.Norm, norm.Kaart.Id.Waarde, norm.Kaart.Zin, []),
            [norm.Kaart.Titel, norm.Kaart.Zin, .. norm.EigenRedenen.Select(reden => reden.Tekst), norm.Kaart.Herstel.Wat])),
        .. normen.SelectMany(norm => norm.Kaart.Interpretaties, (norm, lezing) => (norm, lezing))
            .GroupBy(paar => paar.lezing.Id)
            .Select(groep => Met(
                new(Vindplaatssoort.Lezing, groep.Key, groep.First().lezing.Keuze, [.. groep.Select(paar => paar.norm.Kaart.Id.Waarde)]),
                [groep.First().lezing.Keuze, .. groep.First().lezing.Alternatieven, groep.First().lezing.Waarom])),
        .. normen.SelectMany(norm => norm.Feiten, (norm, gebruik) => (norm, gebruik))
            .GroupBy(paar => paar.gebruik.Pad)
            .Select(groep => Met(
                new(Vindplaatssoort.Feit, groep.Key, groep.First().gebruik.Feit.Opschrift, [.. groep.Select(paar => paar.norm.Kaart.Id.Waarde).Distinct()]),
                [groep.First().gebruik.Feit.Opschrift])),
        .. boek.Passages.Select(passage => Met(
            new(Vindplaatssoort.Passage, passage.ToString(), passage.Tekst, [.. passage.Normen.Select(norm => norm.Waarde)]),
            passage.Toelichting is { } toelichting ? [passage.Tekst, toelichting] : [passage.Tekst])),
    ];

    private static (Vindplaats, string) Met(Vindplaats plaats, IEnumerable<Tekst> teksten) =>
        (plaats, Kaal(string.Join('\n', teksten.SelectMany(tekst => new[] { tekst.Nl, tekst.En }).Prepend(plaats.Id))));

    private static string Kaal(string tekst) => string.Concat(tekst.Normalize(NormalizationForm.FormD)
        .Where(teken => CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
}
