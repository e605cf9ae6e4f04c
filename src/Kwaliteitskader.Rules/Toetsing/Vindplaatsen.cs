using System.Globalization;
using System.Text.RegularExpressions;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>Waarvan een plaats in een dossier een feit is, in woorden, en wie het kan aanleveren.</summary>
/// <param name="dossier">Het dossier.</param>
/// <param name="taal">De taal.</param>
internal sealed partial class Vindplaatsen(Dossier dossier, Taal taal)
{
    /// <summary>De praktijk, therapeut of het traject, en van een element van een lijst het hoeveelste het is.</summary>
    /// <param name="pad">De plaats.</param>
    /// <param name="norm">Een norm die ernaar vraagt.</param>
    public string Waarvan(string pad, Norm norm)
    {
        var delen = pad.Split('/')[1..];
        var onderwerp = (delen[0], Rang(delen, 1)) switch
        {
            ("praktijk", _) => Zin("de praktijk", "the practice"),
            ("therapeuten", { } rang) => Zin("therapeut ", "therapist ") + dossier.Therapeuten!.Value[rang - 1].Id,
            ("zorgtrajecten", { } rang) => Zin("zorgtraject ", "course of care ") + dossier.Zorgtrajecten!.Value[rang - 1].Id,
            ("kader", _) => Zin("het kader", "the framework"),
            _ => Zin("het dossier", "the dossier"),
        };
        var elementen =
            from i in Enumerable.Range(2, Math.Max(0, delen.Length - 2))
            let rang = Rang(delen, i)
            where rang is not null
            let lijst = Kaart(norm, $"/{string.Join('/', delen[..i])}")?.Label.In(taal) ?? delen[i - 1]
            select string.Create(CultureInfo.InvariantCulture, $", {Zin("nummer", "number")} {rang} {Zin("van", "of")} {lijst}");
        return onderwerp + string.Concat(elementen);
    }

    /// <summary>Wie het feit op een plaats kan aanleveren.</summary>
    /// <remarks>Wie een lijst aanlevert, levert ook wat in haar elementen staat en de norm niet apart noemt.</remarks>
    /// <param name="pad">De plaats.</param>
    /// <param name="norm">Een norm die ernaar vraagt.</param>
    public static Partij Aanleveraar(string pad, Norm norm)
    {
        for (var hier = pad; hier.Length > 0; hier = hier[..hier.LastIndexOf('/')])
        {
            if (Kaart(norm, hier) is { } kaart)
            {
                return kaart.Aanleveraar;
            }
        }

        return Partij.Praktijk;
    }

    private static int? Rang(string[] delen, int plaats) =>
        plaats < delen.Length && int.TryParse(delen[plaats], NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index + 1 : null;

    private static Feitkaart? Kaart(Norm norm, string pad)
    {
        var patroon = Index().Replace(pad, "/*");
        return norm.Feiten.FirstOrDefault(gebruik => gebruik.Pad == patroon).Feit;
    }

    private string Zin(string nl, string en) => new Tekst(nl, en).In(taal);

    [GeneratedRegex(@"/\d+(?=/|$)")]
    private static partial Regex Index();
}
