using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Cli.Verslag;

/// <summary>Brengt bevindingen die op hetzelfde beslissende feit berusten onder één oorzaak.</summary>
/// <remarks>
/// Een bevinding over de praktijk kan op meer oorzaken berusten, zoals twee therapeuten die niet ingeschreven zijn; dan staat
/// zij bij elk daarvan en is zij zelf geen oorzaak.
/// </remarks>
internal static class Oorzaken
{
    public static ImmutableArray<Punt> Van(IEnumerable<Vondst> vondsten)
    {
        var oorzaken = new List<Oorzaak>();
        var opPlaats = new Dictionary<JsonPointer, List<Oorzaak>>();
        foreach (var vondst in vondsten.OrderBy(vondst => vondst.Zinnen.Rust.Length).ThenBy(vondst => vondst.Onderwerp.Soort == Onderwerpsoort.Praktijk))
        {
            var rust = vondst.Zinnen.Rust.ToHashSet();
            var onder = rust.SelectMany(plaats => opPlaats.GetValueOrDefault(plaats, []))
                .Where(oorzaak => oorzaak.Eerste.Uitkomst == vondst.Uitkomst && oorzaak.Rust.All(rust.Contains)).ToList();
            if (onder.Count == 0 || onder.SelectMany(oorzaak => oorzaak.Rust).Distinct().Count() < vondst.Zinnen.Rust.Length)
            {
                var nieuw = new Oorzaak(vondst);
                oorzaken.Add(nieuw);
                Zelden(rust).Add(nieuw);
            }
            else
            {
                onder.ForEach(oorzaak => oorzaak.Raakt(vondst));
            }
        }

        return [.. oorzaken.GroupBy(Soort).OrderBy(groep => groep.Min(oorzaak => oorzaak.Geraakt.Min(vondst => vondst.Plaats))).Select(groep => new Punt([.. groep]))];

        // Bij één van haar plaatsen is een oorzaak terug te vinden; bij die met de minste andere, want een plaats kan onder heel veel oorzaken liggen.
        List<Oorzaak> Zelden(IEnumerable<JsonPointer> plaatsen)
        {
            var plaats = plaatsen.MinBy(plaats => opPlaats.GetValueOrDefault(plaats)?.Count ?? 0);
            return opPlaats.TryGetValue(plaats, out var bekend) ? bekend : opPlaats[plaats] = [];
        }
    }

    private static (string Reden, string Normen) Soort(Oorzaak oorzaak) =>
        (oorzaak.Eerste.Reden, string.Join(' ', oorzaak.Geraakt.Select(vondst => vondst.Id).Distinct().Order(StringComparer.Ordinal)));
}
