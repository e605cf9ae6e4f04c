using Kwaliteitskader.Opvolging.Gevolgen;
using NRules.Fluent.Dsl;

namespace Kwaliteitskader.Opvolging.Regels;

/// <summary>Een bundel van alle taken en vragen van één partij.</summary>
[Name("BundelPerPartij")]
[Description("De taken en vragen van één partij zijn samen één bundel: een brief of bericht in plaats van twintig.")]
[Tag("bundel")]
public sealed class BundelPerPartij : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IGrouping<Uitvoerder, Opdracht> opdrachten = null!;
        When().Query(() => opdrachten, vraag => vraag
            .Match<Opdracht>()
            .GroupBy(opdracht => opdracht.Wie));
        Filter().OnChange(() => Bundel(opdrachten));
        Then().Yield(_ => Bundel(opdrachten));
    }

    private static Bundel Bundel(IGrouping<Uitvoerder, Opdracht> opdrachten) => new()
    {
        Wie = opdrachten.Key,
        Taken = new([.. Werkvolgorde.Van(opdrachten.OfType<Taak>())]),
        Vragen = new([.. Werkvolgorde.Van(opdrachten.OfType<Vraag>())]),
        Bevindingen = Reeks.Geordend(opdrachten.SelectMany(opdracht => opdracht.Bevindingen)),
    };
}
