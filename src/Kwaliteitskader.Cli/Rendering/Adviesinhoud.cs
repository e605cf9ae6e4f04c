using System.Globalization;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Wat een lezer van een advies wil weten, gehaald uit zijn bevindingen.</summary>
internal static class Adviesinhoud
{
    private const string Therapeuten = "/therapeuten/";

    /// <summary>Alle criteria van alle aanvragers met een uitkomst.</summary>
    public static IEnumerable<Bevinding> Met(this Advies advies, params Uitkomst[] uitkomsten) =>
        advies.Aanvragers.SelectMany(aanvrager => aanvrager.Criteria).Where(criterium => uitkomsten.Contains(criterium.Uitkomst));

    /// <summary>De norm van een criterium.</summary>
    public static Norm Norm(this Bevinding criterium) =>
        Kwaliteitstoets.Standaard.Normen.First(norm => norm.Kaart.Id.Waarde == criterium.Norm);

    /// <summary>De namen van de getallen die het register nog moet geven, elk één keer.</summary>
    public static IReadOnlyList<string> OntbrekendeGetallen(this Advies advies, Taal taal) =>
    [
        .. advies.Met(Uitkomst.NietVastTeStellen)
            .SelectMany(criterium => criterium.OntbrekendeNormwaarden.Select(id => criterium.Norm().Normwaarden.First(waarde => waarde.Id == id).Naam.In(taal)))
            .Distinct(),
    ];

    /// <summary>De opgegeven getallen die een criterium leest, elk met zijn naam.</summary>
    public static IEnumerable<string> OpgegevenGetallen(this Advies advies, Taal taal)
    {
        var gelezen = advies.Aanvragers.SelectMany(aanvrager => aanvrager.Criteria).SelectMany(criterium => criterium.Norm().Normwaarden).Distinct().ToDictionary(waarde => waarde.Id);
        return (advies.Normenset.EigenNormwaarden ?? []).Where(eigen => gelezen.ContainsKey(eigen.Id)).Select(eigen => string.Create(
            CultureInfo.InvariantCulture, $"{gelezen[eigen.Id].Naam.In(taal)}{(eigen.Geval is { } geval ? $" ({geval})" : "")}: {eigen.Getal}"));
    }

    /// <summary>Het onderwerp op een plaats in het dossier: een praktijk of een therapeut.</summary>
    public static Onderwerp Onderwerp(string plaats) =>
        Index(plaats) is { } index ? Rules.Toetsing.Onderwerp.Therapeut(index) : Rules.Toetsing.Onderwerp.Praktijk;

    /// <summary>De hoeveelste therapeut een plaats aanwijst; afwezig als zij ergens anders ligt.</summary>
    public static int? Index(string plaats) =>
        plaats.StartsWith(Therapeuten, StringComparison.Ordinal)
        && int.TryParse(plaats[Therapeuten.Length..].Split('/')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : null;
}
