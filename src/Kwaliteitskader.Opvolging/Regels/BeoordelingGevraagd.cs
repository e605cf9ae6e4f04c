using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Opvolging.Gevolgen;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using NRules.Fluent.Dsl;

namespace Kwaliteitskader.Opvolging.Regels;

/// <summary>Een verzoek om te oordelen voor elke bevinding die om een mens vraagt, tot er een oordeel geldt.</summary>
[Name("BeoordelingGevraagd")]
[Description("Vraagt een bevinding om het oordeel van een mens, dan is er een verzoek, tot een beoordeling geldt, in het dossier of daarnaast gelegd. Loopt die af, dan komt het verzoek terug.")]
[Tag("beoordeling")]
public sealed class BeoordelingGevraagd : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Peildag dag = null!;
        Bevindingfeit bevinding = null!;
        When()
            .Match(() => dag)
            .Match(() => bevinding, gevonden => gevonden.Uitkomst == Uitkomst.OordeelNodig, gevonden => !gevonden.Beoordeeld)
            .Not<Beoordelingfeit>(oordeel => oordeel.Bevinding == bevinding.Sleutel, oordeel => oordeel.GeldtOp(dag.Dag));
        Filter().OnChange(() => Verzoek(bevinding));
        Then().Yield(_ => Verzoek(bevinding));
    }

    private static Beoordelingsverzoek Verzoek(Bevindingfeit bevinding) =>
        new() { Bevindingen = [bevinding.Sleutel], Reden = bevinding.Reden };
}
