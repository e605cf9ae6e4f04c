using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Opvolging.Gevolgen;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using NRules.Fluent.Dsl;

namespace Kwaliteitskader.Opvolging.Regels;

/// <summary>Een taak om opnieuw af te spreken als een afspraak voorbij is en haar bevinding nog staat.</summary>
[Name("AfspraakVerlopen")]
[Description("Is de laatste dag van een afspraak voorbij en is de eis nog steeds niet vervuld, dan is er een taak om opnieuw af te spreken.")]
[Tag("taak")]
[Tag("afspraak")]
public sealed class AfspraakVerlopen : Rule
{
    /// <summary>De code van de daad om opnieuw af te spreken; de sleutel van de norm komt erachter.</summary>
    public const string Daad = "opnieuw-afspreken";

    /// <inheritdoc/>
    public override void Define()
    {
        Peildag dag = null!;
        Bevindingfeit bevinding = null!;
        Afspraak afspraak = null!;
        When()
            .Match(() => dag)
            .Match(() => bevinding, gevonden => gevonden.Uitkomst == Uitkomst.VoldoetNiet)
            .Match(() => afspraak, gemaakt => gemaakt.Bevinding == bevinding.Sleutel, gemaakt => gemaakt.TotEnMet < dag.Dag);
        Filter().OnChange(() => Taak(bevinding, afspraak));
        Then().Yield(_ => Taak(bevinding, afspraak));
    }

    private static Taak Taak(Bevindingfeit bevinding, Afspraak afspraak)
    {
        var daad = new Daad
        {
            Code = $"{Daad}/{bevinding.Norm}",
            Onderwerp = bevinding.Onderwerp,
            Wie = bevinding.Wie,
            Wat = new("maak een nieuwe afspraak: de vorige is verlopen.", "make a new agreement: the last one has expired."),
        };
        return Gevolgen.Taak.Voor(daad, Taaksoort.Afspraak, afspraak.TotEnMet, [bevinding]);
    }
}
