using Kwaliteitskader.Opvolging.Gevolgen;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using NRules.Fluent.Dsl;

namespace Kwaliteitskader.Opvolging.Regels;

/// <summary>Een herinnering aan elke taak waarvan de laatste dag nadert, ook aan taken van de gastheer.</summary>
[Name("HerinneringVoorTermijn")]
[Description("Nadert de laatste dag van een taak, dan is er een herinnering; komt hij nog dichterbij, dan wordt zij dringender. Aan een dag die voorbij is, wordt niet herinnerd.")]
[Tag("herinnering")]
public sealed class HerinneringVoorTermijn(Opvolgtermijnen termijnen) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        var drempels = termijnen;
        Peildag dag = null!;
        Taak taak = null!;
        When()
            .Match(() => dag)
            .Match(() => taak, gevonden => drempels.Drempel(gevonden.Uiterlijk, dag.Dag) != null);
        Filter().OnChange(() => Herinnering(taak, drempels, dag));
        Then().Yield(_ => Herinnering(taak, drempels, dag));
    }

    private static Herinnering Herinnering(Taak taak, Opvolgtermijnen drempels, Peildag dag) => new()
    {
        Taak = taak.Sleutel,
        Wie = taak.Wie,
        Uiterlijk = taak.Uiterlijk!.Value,
        Dagen = drempels.Drempel(taak.Uiterlijk, dag.Dag)!.Value,
        Bevindingen = taak.Bevindingen,
    };
}
