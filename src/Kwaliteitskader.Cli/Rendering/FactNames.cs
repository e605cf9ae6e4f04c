using System.Text.RegularExpressions;
using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>De namen van feiten, gezocht op hun plaats in een dossier.</summary>
internal sealed partial class FactNames(Kwaliteitstoets toets, Taal taal)
{
    private readonly Dictionary<string, string> namen = toets.Normen.SelectMany(norm => norm.Feiten)
        .DistinctBy(gebruik => gebruik.Pad)
        .ToDictionary(gebruik => gebruik.Pad, gebruik => gebruik.Feit.Label.In(taal));

    /// <summary>De naam van het feit op een plaats; de plaats zelf als geen norm het leest.</summary>
    public string Of(string pad) => Patroon(pad) switch
    {
        "/dispensaties/*/tot" => new Tekst("de laatste dag van de dispensatie", "the last day of the dispensation").In(taal),
        "/beoordelingen/*/tot" => new Tekst("de laatste dag van de beoordeling", "the last day of the judgement").In(taal),
        var patroon => namen.GetValueOrDefault(patroon, pad),
    };

    /// <summary>Het patroon van een plaats: met <c>*</c> voor elk element van een lijst.</summary>
    public static string Patroon(string pad) => Nummer().Replace(pad, "/*");

    [GeneratedRegex(@"/\d+(?=/|$)")]
    private static partial Regex Nummer();
}
