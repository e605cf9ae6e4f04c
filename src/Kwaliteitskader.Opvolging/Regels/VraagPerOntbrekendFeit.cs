using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Opvolging.Gevolgen;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using NRules.Fluent.Dsl;

namespace Kwaliteitskader.Opvolging.Regels;

/// <summary>Een vraag voor elk feit dat ontbreekt, hoeveel normen er ook om vragen.</summary>
[Name("VraagPerOntbrekendFeit")]
[Description("Is een norm niet vast te stellen, dan is er één vraag per ontbrekend feit, hoeveel normen er ook om vragen, aan wie het kan aanleveren. Volstaat een van meer feiten, dan is dat één vraag. Een getal dat de bronnen niet geven, wordt aan het register gevraagd.")]
[Tag("vraag")]
public sealed class VraagPerOntbrekendFeit : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IGrouping<Gemis, Bevindingsleutel> gemis = null!;
        When().Query(() => gemis, vraag => vraag
            .Match<Bevindingfeit>(bevinding => bevinding.Uitkomst == Uitkomst.NietVastTeStellen)
            .SelectMany(bevinding => bevinding.Ontbreekt.Select(een => new Gevraagd(een, bevinding.Sleutel)))
            .GroupBy(gevraagd => gevraagd.Gemis, gevraagd => gevraagd.Bevinding));
        Filter().OnChange(() => Vraag(gemis));
        Then().Yield(_ => Vraag(gemis));
    }

    private static Vraag Vraag(IGrouping<Gemis, Bevindingsleutel> gemis) =>
        new() { Gemis = gemis.Key, Wie = gemis.Key.Wie, Bevindingen = Reeks.Geordend(gemis) };

    /// <summary>Een gemis met de bevinding die erom vraagt.</summary>
    private sealed record Gevraagd(Gemis Gemis, Bevindingsleutel Bevinding);
}
