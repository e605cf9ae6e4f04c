using Kwaliteitskader.Opvolging.Gevolgen;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using NRules.Fluent.Dsl;

namespace Kwaliteitskader.Opvolging.Regels;

/// <summary>Een taak voor elke daad waarvan een termijn loopt of een vervulde eis binnen de horizon vervalt, zolang niets eraan tekortschiet.</summary>
[Name("TaakBijTermijn")]
[Description("Loopt er een termijn, of is wat nu vervuld is dat binnenkort niet meer, dan is er één taak per daad, met de vroegste laatste dag. Schiet een van de bevindingen al tekort, dan is het een taak bij tekort.")]
[Tag("taak")]
public sealed class TaakBijTermijn(Opvolgtermijnen termijnen) : Rule
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
                .Where(groep => !groep.Any(opgave => opgave.Tekort)));
        Filter().OnChange(() => Taak(opgaven));
        Then().Yield(_ => Taak(opgaven));
    }

    private static Taak Taak(IGrouping<Daad, Opgave> opgaven) =>
        Gevolgen.Taak.Voor(opgaven.Key, Taaksoort.Termijn, opgaven.Min(opgave => opgave.Uiterlijk), opgaven.Select(opgave => opgave.Bevinding));
}
