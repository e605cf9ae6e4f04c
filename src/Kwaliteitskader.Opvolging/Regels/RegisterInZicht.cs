using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Opvolging.Gevolgen;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using NRules.Fluent.Dsl;

namespace Kwaliteitskader.Opvolging.Regels;

/// <summary>Een kans voor elk register waarvan de criteria op hooguit enkele daden na vervuld zijn.</summary>
[Name("RegisterInZicht")]
[Description("Staat vast dat iemand niet in een register staat, gelden alle criteria ervan, en zijn zij vervuld of met hooguit enkele daden te vervullen, dan is dat register in zicht. Een criterium waarvan de termijn nog loopt, houdt toelating niet tegen.")]
[Tag("kans")]
public sealed class RegisterInZicht(Opvolgtermijnen termijnen) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        var hoogstens = termijnen.DadenTotRegister;
        Registerstand stand = null!;
        IEnumerable<Bevindingfeit> criteria = null!;
        When()
            .Match(() => stand, gevonden => !gevonden.Ingeschreven)
            .Query(() => criteria, vraag => vraag
                .Match<Bevindingfeit>(
                    bevinding => bevinding.Registers.Count > 0,
                    bevinding => bevinding.Onderwerp == stand.Onderwerp,
                    bevinding => bevinding.Registers.Contains(stand.Register))
                .Collect()
                .Where(alle => InZicht(alle, stand, hoogstens)));
        Filter().OnChange(() => Kans(stand, criteria));
        Then().Yield(_ => Kans(stand, criteria));
    }

    private static bool InZicht(IEnumerable<Bevindingfeit> criteria, Registerstand stand, int hoogstens) =>
        criteria.Count() == stand.Criteria && criteria.All(Haalbaar) && Daden(criteria).Count() <= hoogstens;

    private static bool Haalbaar(Bevindingfeit criterium) =>
        criterium.Uitkomst is Uitkomst.Voldoet or Uitkomst.NogTeVoldoen || (criterium.Uitkomst == Uitkomst.VoldoetNiet && criterium.Herstelbaar);

    private static IEnumerable<Daad> Daden(IEnumerable<Bevindingfeit> criteria) =>
        criteria.Where(criterium => criterium.Uitkomst == Uitkomst.VoldoetNiet).SelectMany(criterium => criterium.Daden).Distinct();

    private static Kans Kans(Registerstand stand, IEnumerable<Bevindingfeit> criteria) => new()
    {
        Register = stand.Register,
        Onderwerp = stand.Onderwerp,
        Daden = new([.. Daden(criteria).OrderBy(daad => daad.Code, StringComparer.Ordinal).ThenBy(daad => daad.Onderwerp, StringComparer.Ordinal)]),
        Bevindingen = Reeks.Geordend(criteria.Select(criterium => criterium.Sleutel)),
    };
}
