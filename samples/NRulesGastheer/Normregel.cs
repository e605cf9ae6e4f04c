using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normwaarden;
using NRules.Fluent.Dsl;

namespace NRulesGastheer;

/// <summary>Een norm als regel: voor elk onderwerp van zijn soort een uitkomst, die verandert als dossier of dag verandert.</summary>
/// <typeparam name="T">Het onderwerp.</typeparam>
/// <param name="norm">De norm.</param>
/// <param name="normwaarden">De geldende normwaarden.</param>
public sealed class Normregel<T>(Norm norm, Normwaardenset normwaarden) : Rule
    where T : class
{
    /// <inheritdoc/>
    public override void Define()
    {
        var id = norm.Kaart.Id.Waarde;
        Geval geval = null!;
        Onderwerpfeit<T> onderwerp = null!;
        Name(id);
        When()
            .Match(() => geval)
            .Match(() => onderwerp);
        Then().Yield(_ => new Normuitkomst(id, onderwerp.Plaats, Beoordeel(onderwerp.Feiten, geval)));
    }

    private Uitkomst Beoordeel(T feiten, Geval geval)
    {
        var versie = norm.Versies.FirstOrDefault(versie => versie.Kaart.Geldigheid.Omvat(geval.Peildatum)) ?? norm.Versies[^1];
        return ((Norm<T>)versie).Beoordeel(feiten, new Peilmoment(geval.Peildatum, geval.Dossier, normwaarden));
    }
}
