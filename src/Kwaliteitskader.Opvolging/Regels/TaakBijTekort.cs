using Kwaliteitskader.Opvolging.Gevolgen;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using NRules.Fluent.Dsl;

namespace Kwaliteitskader.Opvolging.Regels;

/// <summary>Een taak voor elke daad die een tekort herstelt, met de dag waarop het klaar had moeten zijn.</summary>
[Name("TaakBijTekort")]
[Description("Is een eis niet vervuld en is dat te herstellen, dan is er één taak per daad, met de dag waarop het klaar had moeten zijn. Andere bevindingen die om dezelfde daad vragen, staan erbij.")]
[Tag("taak")]
public sealed class TaakBijTekort(Opvolgtermijnen termijnen) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        var horizon = termijnen.Horizon;
        Peildag dag = null!;
        IGrouping<Daad, Opgave> opgaven = null!;
        When()
            .Match(() => dag)
            .Query(() => opgaven, vraag => vraag
                .Match<Bevindingfeit>(bevinding => bevinding.Daden.Count > 0, bevinding => Opgave.GeeftWerk(bevinding, dag.Dag, horizon))
                .SelectMany(bevinding => Opgave.Van(bevinding))
                .GroupBy(opgave => opgave.Daad)
                .Where(groep => groep.Any(opgave => opgave.Tekort)));
        Filter().OnChange(() => Taak(opgaven));
        Then().Yield(_ => Taak(opgaven));
    }

    private static Taak Taak(IGrouping<Daad, Opgave> opgaven) =>
        Gevolgen.Taak.Voor(opgaven.Key, Taaksoort.Tekort, opgaven.Where(opgave => opgave.Tekort).Min(opgave => opgave.Uiterlijk), opgaven.Select(opgave => opgave.Bevinding));
}
