using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Opvolging.Gevolgen;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using NRules.Fluent.Dsl;

namespace Kwaliteitskader.Opvolging.Regels;

/// <summary>Een escalatie naar de praktijk voor elk tekort dat te herstellen is en waarover geen afspraak loopt.</summary>
[Name("EscalatieZonderAfspraak")]
[Description("Is een eis niet vervuld, is dat te herstellen en loopt er geen toezegging of dispensatie, ook niet in het dossier, dan hoort wie de praktijk leidt dat. Een derde hoort het nooit.")]
[Tag("escalatie")]
public sealed class EscalatieZonderAfspraak : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Peildag dag = null!;
        Bevindingfeit bevinding = null!;
        When()
            .Match(() => dag)
            .Match(() => bevinding, gevonden => gevonden.Uitkomst == Uitkomst.VoldoetNiet, gevonden => gevonden.Herstelbaar, gevonden => !gevonden.Gedispenseerd)
            .Not<Afspraak>(afspraak => afspraak.Bevinding == bevinding.Sleutel, afspraak => afspraak.TotEnMet >= dag.Dag);
        Filter().OnChange(() => bevinding.Sleutel);
        Then().Yield(_ => new Escalatie { Bevindingen = Reeks.Geordend(new[] { bevinding.Sleutel }) });
    }
}
