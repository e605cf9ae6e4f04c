using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Verslag;

/// <summary>Een feit dat bij een of meer onderwerpen nog niet bekend is, met de normen die erop wachten.</summary>
/// <param name="Plaats">De plaats in het dossier, met <c>*</c> als het er bij meer dan een onderwerp ontbreekt.</param>
/// <param name="Label">Wat het feit is.</param>
/// <param name="Bij">De onderwerpen waarbij het ontbreekt; leeg als het niet van een therapeut of zorgtraject is.</param>
/// <param name="Normen">De normen die erop wachten, in de volgorde van de catalogus.</param>
internal sealed partial record OpenFeit(string Plaats, Tekst Label, ImmutableArray<Onderwerp> Bij, ImmutableArray<string> Normen)
{
    /// <summary>De open feiten van oordelen, met voorop wat de meeste oordelen vrijmaakt.</summary>
    public static ImmutableArray<OpenFeit> Alle(IEnumerable<OpenVondst> vondsten)
    {
        // Op dezelfde plaats wachten vaak veel normen.
        var sjablonen = new Dictionary<JsonPointer, string>();
        return
        [
            .. vondsten
                .SelectMany(vondst => vondst.Ontbrekend.Select(feit => (vondst, feit)))
                .GroupBy(paar => Sjabloon(paar.feit.Pad))
                .OrderByDescending(groep => groep.Select(paar => paar.vondst.Oordeel).Distinct().Count())
                .Select(groep => Maak(groep.Key, [.. groep.Select(paar => paar.vondst)], [.. groep.Select(paar => paar.feit.Pad).Distinct()], groep.First().feit.Label)),
        ];

        string Sjabloon(JsonPointer plaats) =>
            sjablonen.TryGetValue(plaats, out var bekend) ? bekend : sjablonen[plaats] = Nummer().Replace(plaats.Waarde, "/*");
    }

    private static OpenFeit Maak(string sjabloon, List<OpenVondst> vondsten, List<JsonPointer> plaatsen, Tekst anders) => new(
        plaatsen.Count == 1 ? plaatsen[0].Waarde : sjabloon,
        vondsten.SelectMany(vondst => vondst.Norm.Feiten).FirstOrDefault(gebruik => gebruik.Pad == sjabloon).Feit?.Vraag ?? anders,
        [.. plaatsen.Select(Eigenaar).OfType<Onderwerp>().Distinct()],
        [.. vondsten.Select(vondst => vondst.Id).Distinct()]);

    private static Onderwerp? Eigenaar(JsonPointer plaats)
    {
        var deel = plaats.Waarde.Split('/');
        return deel is ["", "therapeuten" or "zorgtrajecten", var nummer, ..] && int.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? deel[1] == "therapeuten" ? Onderwerp.Therapeut(index) : Onderwerp.Zorgtraject(index)
            : null;
    }

    [GeneratedRegex("/[0-9]+(?=/|$)")]
    private static partial Regex Nummer();
}
