using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Registers;

/// <summary>De getallen die de criteria van een advies lezen.</summary>
internal static class GebruikteNormwaarden
{
    /// <summary>
    /// Van elke normwaarde die een geldend criterium leest, de waarden die op de peildatum gelden; geldt er dan geen, omdat het
    /// criterium naar een eerdere dag rekent, dan alle met hun geldigheid.
    /// </summary>
    public static ImmutableArray<GebruikteNormwaarde> Van(Kwaliteitstoets toets, ImmutableArray<Aanvrageradvies> aanvragers, DateOnly peildatum, Taal taal)
    {
        var geldend = aanvragers.SelectMany(aanvrager => aanvrager.Criteria).Where(Aanvragersbeoordeling.Geldt).Select(criterium => criterium.Norm).ToHashSet();
        var eigen = (toets.Normenset.EigenNormwaarden ?? []).Select(waarde => waarde.Id).ToHashSet();
        return
        [
            .. from normwaarde in toets.Normen.Where(norm => geldend.Contains(norm.Kaart.Id.Waarde)).SelectMany(norm => norm.Op(peildatum).Normwaarden).Distinct()
               from waarde in Waarden(toets.Normwaarden.Van(normwaarde), peildatum)
               select new GebruikteNormwaarde
               {
                   Id = normwaarde.Id,
                   Naam = normwaarde.Naam.In(taal),
                   Getal = waarde.Getal,
                   Eenheid = EnumNamen.Van(waarde.Eenheid ?? normwaarde.Eenheid),
                   Geval = waarde.Geval > 0 ? waarde.Geval : null,
                   Van = waarde.Geldigheid.Van,
                   Tot = waarde.Geldigheid.Tot,
                   Opgegeven = eigen.Contains(normwaarde.Id),
                   Bron = waarde.Bron,
               },
        ];
    }

    private static IEnumerable<GedateerdeWaarde> Waarden(ImmutableArray<GedateerdeWaarde> alle, DateOnly peildatum) =>
        alle.Where(waarde => waarde.Geldigheid.Omvat(peildatum)).ToList() is { Count: > 0 } geldend ? geldend : alle;
}
