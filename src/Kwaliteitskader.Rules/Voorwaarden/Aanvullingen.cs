using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Zoekt uit of een onvolledige verklaring er nog toe doet, door haar en de andere op alle manieren aan te vullen.</summary>
internal static class Aanvullingen
{
    /// <summary>Boven zoveel combinaties wordt niet meer gezocht; dan doet elke onvolledige verklaring ertoe.</summary>
    private const int MeesteCombinaties = 20_000;

    private static readonly bool[] JaEnNee = [true, false];

    private static readonly Verklaringsbron[] LichtEnZwaar = [Verklaringsbron.EigenVerklaring, Verklaringsbron.Register];

    /// <summary>Of er een aanvulling van de andere verklaringen is waarbij het uitmaakt hoe deze uitvalt.</summary>
    /// <param name="elementen">De verklaringen.</param>
    /// <param name="index">De onvolledige verklaring.</param>
    /// <param name="waarover">Waarover verklaard moet zijn.</param>
    /// <param name="peildatum">De peildatum.</param>
    /// <param name="weeg">Weegt volledige verklaringen.</param>
    public static bool Beslist(
        ImmutableArray<Verklaring> elementen,
        int index,
        Verklaringsonderwerp waarover,
        DateOnly peildatum,
        Func<ImmutableArray<Verklaring>, Waarheid> weeg)
    {
        var dagen = Dagen(elementen, peildatum);
        var keuzen = elementen.Select(element => Aangevuld(element, waarover, dagen)).ToArray();
        var combinaties = keuzen.Aggregate(1L, (aantal, keuze) => Math.Min(aantal * keuze.Length, MeesteCombinaties + 1));
        return combinaties > MeesteCombinaties || Verschilt(keuzen, 0, index, elementen, weeg);
    }

    private static bool Verschilt(
        Verklaring[][] keuzen,
        int vanaf,
        int index,
        ImmutableArray<Verklaring> gekozen,
        Func<ImmutableArray<Verklaring>, Waarheid> weeg)
    {
        if (vanaf == keuzen.Length)
        {
            return keuzen[index].Select(keuze => weeg(gekozen.SetItem(index, keuze))).Distinct().Skip(1).Any();
        }

        return vanaf == index
            ? Verschilt(keuzen, vanaf + 1, index, gekozen, weeg)
            : keuzen[vanaf].Any(keuze => Verschilt(keuzen, vanaf + 1, index, gekozen.SetItem(vanaf, keuze), weeg));
    }

    private static Verklaring[] Aangevuld(Verklaring element, Verklaringsonderwerp waarover, DateOnly[] dagen)
    {
        var ergensAnders = element.Onderwerp is { } onderwerp && onderwerp != waarover;
        if (ergensAnders || element is { Onderwerp: not null, Voldoet: not null, Op: not null, Door: not null })
        {
            return [element];
        }

        var gevallen =
            from op in element.Op is { } dag ? [dag] : dagen
            from voldoet in element.Voldoet is { } ja ? [ja] : JaEnNee
            from door in element.Door is { } bron ? [bron] : LichtEnZwaar
            select new Verklaring { Onderwerp = waarover, Op = op, Voldoet = voldoet, Door = door };
        return element.Onderwerp is null ? [.. gevallen, element with { Op = DateOnly.MaxValue }] : [.. gevallen];
    }

    /// <summary>Dagen die alle verhoudingen tot de bekende dagen vertegenwoordigen: gelijk, ervoor, ertussen, erna en na de peildatum.</summary>
    private static DateOnly[] Dagen(ImmutableArray<Verklaring> elementen, DateOnly peildatum) =>
        [.. elementen.Select(element => element.Op).OfType<DateOnly>().Append(peildatum)
            .SelectMany(dag => new[] { dag, dag == DateOnly.MinValue ? dag : dag.AddDays(-1) })
            .Where(dag => dag <= peildatum)
            .Append(DateOnly.MaxValue)
            .Distinct()];
}
