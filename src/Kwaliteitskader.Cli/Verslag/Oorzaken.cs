using System.Collections.Immutable;
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
        foreach (var vondst in vondsten.OrderBy(vondst => vondst.Zinnen.Rust.Length).ThenBy(vondst => vondst.Onderwerp.Soort == Onderwerpsoort.Praktijk))
        {
            var onder = oorzaken.Where(oorzaak => oorzaak.Eerste.Uitkomst == vondst.Uitkomst && oorzaak.Rust.IsSubsetOf(vondst.Zinnen.Rust)).ToList();
            if (onder.Count == 0 || onder.SelectMany(oorzaak => oorzaak.Rust).Distinct().Count() < vondst.Zinnen.Rust.Length)
            {
                oorzaken.Add(new Oorzaak(vondst));
            }
            else
            {
                onder.ForEach(oorzaak => oorzaak.Raakt(vondst));
            }
        }

        return [.. oorzaken.GroupBy(Soort).OrderBy(groep => groep.Min(oorzaak => oorzaak.Geraakt.Min(vondst => vondst.Plaats))).Select(groep => new Punt([.. groep]))];
    }

    private static (string Reden, string Normen) Soort(Oorzaak oorzaak) =>
        (oorzaak.Eerste.Reden, string.Join(' ', oorzaak.Geraakt.Select(vondst => vondst.Id).Distinct().Order(StringComparer.Ordinal)));
}
