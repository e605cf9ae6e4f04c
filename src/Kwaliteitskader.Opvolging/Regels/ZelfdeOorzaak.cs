using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Opvolging.Gevolgen;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using NRules.Fluent.Dsl;

namespace Kwaliteitskader.Opvolging.Regels;

/// <summary>Een oorzaak voor elk drietal of meer bevindingen dat op dezelfde feiten rust.</summary>
[Name("ZelfdeOorzaak")]
[Description("Rusten drie of meer bevindingen die niet vervuld zijn op hetzelfde feit, zoals een verlopen inschrijving, dan is dat één oorzaak. Feiten waarop precies dezelfde bevindingen rusten, zijn samen één oorzaak.")]
[Tag("oorzaak")]
public sealed class ZelfdeOorzaak(Opvolgtermijnen termijnen) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        var minstens = termijnen.BevindingenPerOorzaak;
        IGrouping<Reeks<Bevindingsleutel>, string> oorzaak = null!;
        When().Query(() => oorzaak, vraag => vraag
            .Match<Bevindingfeit>(bevinding => bevinding.Uitkomst == Uitkomst.VoldoetNiet || bevinding.Uitkomst == Uitkomst.NogTeVoldoen)
            .SelectMany(bevinding => bevinding.RustOp.Select(feit => new Grond(feit, bevinding.Sleutel)))
            .GroupBy(grond => grond.Feit, grond => grond.Bevinding)
            .Where(groep => groep.Count() >= minstens)
            .GroupBy(groep => Reeks.Geordend(groep), groep => groep.Key));
        Filter().OnChange(() => Oorzaak(oorzaak));
        Then().Yield(_ => Oorzaak(oorzaak));
    }

    private static Oorzaak Oorzaak(IGrouping<Reeks<Bevindingsleutel>, string> oorzaak) =>
        new() { Feiten = Reeks.Geordend(oorzaak), Bevindingen = oorzaak.Key };

    /// <summary>Een feit met een bevinding die erop rust.</summary>
    private sealed record Grond(string Feit, Bevindingsleutel Bevinding);
}
