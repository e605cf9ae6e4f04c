using System.Globalization;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using RulesEngine.Models;
using Machine = RulesEngine.RulesEngine;

namespace Kwaliteitskader.Benchmarks.Anderen;

/// <summary>Dezelfde normen in RulesEngine: een workflow per soort onderwerp, vertaalde lambda's, meldingen uit.</summary>
internal sealed class RulesEnginemachine
{
    private readonly Machine machine = new(
        [
            Workflow("praktijk", Vergeleken.Praktijk.Select(norm => norm.Norm)),
            Workflow("therapeut", Vergeleken.Therapeut.Select(norm => norm.Norm)),
            Workflow("traject", Vergeleken.Traject.Select(norm => norm.Norm)),
        ],
        new ReSettings { CustomTypes = [typeof(RulesEnginenormen)], EnableFormattedErrorMessage = false, EnableScopedParams = false });

    /// <summary>Wat van een dossier aandacht vraagt.</summary>
    public List<Gevonden> Toets(Dossier dossier, DateOnly dag)
    {
        var gevonden = new List<Gevonden>();
        foreach (var geval in Vergeleken.Gevallen(dossier, dag))
        {
            var (workflow, onderwerp) = geval switch
            {
                Praktijkgeval => ("praktijk", "/praktijk"),
                Therapeutgeval therapeut => ("therapeut", string.Create(CultureInfo.InvariantCulture, $"/therapeuten/{therapeut.Index}")),
                _ => ("traject", string.Create(CultureInfo.InvariantCulture, $"/zorgtrajecten/{((Trajectgeval)geval).Index}")),
            };
            var bak = new Vondsten(onderwerp, gevonden);

            // Zonder eigen bewerkingen is de taak meteen klaar.
            _ = machine.ExecuteAllRulesAsync(workflow, new RuleParameter("geval", geval), new RuleParameter("bak", bak)).AsTask().GetAwaiter().GetResult();
        }

        return gevonden;
    }

    private static Workflow Workflow(string naam, IEnumerable<string> normen) => new()
    {
        WorkflowName = naam,
        Rules = [.. normen.Select(norm => new Rule { RuleName = norm, Expression = $"RulesEnginenormen.Vraagt(\"{norm}\", geval, bak)" })],
    };
}

/// <summary>Waar RulesEngine zijn vondsten laat: een regel zelf geeft alleen ja of nee.</summary>
public sealed record Vondsten(string Onderwerp, List<Gevonden> Gevonden);

/// <summary>De normen zoals een uitdrukking van RulesEngine ze kan aanroepen.</summary>
public static class RulesEnginenormen
{
    private static readonly Dictionary<string, Func<Praktijkgeval, Uitkomst>> Praktijk = Vergeleken.Praktijk.ToDictionary(norm => norm.Norm, norm => norm.Oordeel);
    private static readonly Dictionary<string, Func<Therapeutgeval, Uitkomst>> Therapeut = Vergeleken.Therapeut.ToDictionary(norm => norm.Norm, norm => norm.Oordeel);
    private static readonly Dictionary<string, Func<Trajectgeval, Uitkomst>> Traject = Vergeleken.Traject.ToDictionary(norm => norm.Norm, norm => norm.Oordeel);

    /// <summary>Of een norm over een praktijk aandacht vraagt; noteert dan de uitkomst.</summary>
    public static bool Vraagt(string norm, Praktijkgeval geval, Vondsten bak) => Noteer(norm, Praktijk[norm](geval), bak);

    /// <summary>Of een norm over een therapeut aandacht vraagt; noteert dan de uitkomst.</summary>
    public static bool Vraagt(string norm, Therapeutgeval geval, Vondsten bak) => Noteer(norm, Therapeut[norm](geval), bak);

    /// <summary>Of een norm over een zorgtraject aandacht vraagt; noteert dan de uitkomst.</summary>
    public static bool Vraagt(string norm, Trajectgeval geval, Vondsten bak) => Noteer(norm, Traject[norm](geval), bak);

    private static bool Noteer(string norm, Uitkomst uitkomst, Vondsten bak)
    {
        if (!Vergeleken.VraagtAandacht(uitkomst))
        {
            return false;
        }

        bak.Gevonden.Add(new Gevonden(norm, bak.Onderwerp, uitkomst));
        return true;
    }
}
