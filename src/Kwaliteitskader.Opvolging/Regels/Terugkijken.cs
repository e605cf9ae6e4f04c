using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Opvolging.Gevolgen;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using NRules.Fluent.Dsl;

namespace Kwaliteitskader.Opvolging.Regels;

/// <summary>Een leerpunt voor elk tekort dat niet meer te herstellen is.</summary>
[Name("Terugkijken")]
[Description("Is een eis niet vervuld en kan niets dat meer veranderen, zoals een intake die te laat was, dan is er een leerpunt en geen taak.")]
[Tag("leren")]
public sealed class Terugkijken : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Bevindingfeit bevinding = null!;
        When().Match(() => bevinding, gevonden => gevonden.Uitkomst == Uitkomst.VoldoetNiet, gevonden => !gevonden.Herstelbaar);
        Filter().OnChange(() => Leerpunt(bevinding));
        Then().Yield(_ => Leerpunt(bevinding));
    }

    private static Leerpunt Leerpunt(Bevindingfeit bevinding) =>
        new() { Bevindingen = [bevinding.Sleutel], Wie = bevinding.Wie, Uiterlijk = bevinding.Uiterlijk };
}
