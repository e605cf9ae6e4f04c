using System.Globalization;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace Kwaliteitskader.Benchmarks.Anderen;

/// <summary>Dezelfde normen in NRules: per norm een regel, tot wie hij zich richt in het netwerk, de uitkomst met <c>Let</c>, een sessie per praktijk.</summary>
internal sealed class NRulesmachine
{
    private readonly ISessionFactory fabriek = new RuleCompiler().Compile(
        ((Rule[])
        [
            .. Vergeleken.Praktijk.Select(norm => new Praktijkregel(norm.Norm, norm.Oordeel)),
            .. Vergeleken.Therapeut.Select(norm => new Therapeutregel(norm.Norm, Beroep(norm.Norm), norm.Oordeel)),
            .. Vergeleken.Traject.Select(norm => new Trajectregel(norm.Norm, norm.Oordeel)),
        ]).Select(regel => new RuleDefinitionFactory().Create(regel)));

    /// <summary>Wat van een dossier aandacht vraagt.</summary>
    public IReadOnlyCollection<Gevonden> Toets(Dossier dossier, DateOnly dag)
    {
        var sessie = fabriek.CreateSession();
        var gevonden = new List<Gevonden>();
        sessie.Insert(gevonden);
        sessie.InsertAll(Vergeleken.Gevallen(dossier, dag));
        sessie.Fire();
        return gevonden;
    }

    private static Beroep Beroep(string norm) => norm == "KP-1" ? Model.Feiten.Beroep.Oefentherapeut : Model.Feiten.Beroep.Fysiotherapeut;

    /// <summary>Een regel over een praktijk.</summary>
    public sealed class Praktijkregel(string norm, Func<Praktijkgeval, Uitkomst> oordeel) : Rule
    {
        public override void Define()
        {
            var (sleutel, functie) = (norm, oordeel);
            Praktijkgeval geval = null!;
            List<Gevonden> gevonden = null!;
            Uitkomst uitkomst = default;
            Name(sleutel);
            When().Match(() => geval).Match(() => gevonden).Let(() => uitkomst, () => functie(geval)).Having(() => Vergeleken.VraagtAandacht(uitkomst));
            Then().Do(_ => gevonden.Add(new Gevonden(sleutel, "/praktijk", uitkomst)));
        }
    }

    /// <summary>Een regel over een therapeut.</summary>
    public sealed class Therapeutregel(string norm, Beroep beroep, Func<Therapeutgeval, Uitkomst> oordeel) : Rule
    {
        public override void Define()
        {
            var (sleutel, wie, functie) = (norm, beroep, oordeel);
            Therapeutgeval geval = null!;
            List<Gevonden> gevonden = null!;
            Uitkomst uitkomst = default;
            Name(sleutel);
            When()
                .Match(() => geval, kandidaat => kandidaat.Therapeut.Beroep == null || kandidaat.Therapeut.Beroep == wie)
                .Match(() => gevonden)
                .Let(() => uitkomst, () => functie(geval))
                .Having(() => Vergeleken.VraagtAandacht(uitkomst));
            Then().Do(_ => gevonden.Add(new Gevonden(sleutel, Plaats("/therapeuten/", geval.Index), uitkomst)));
        }
    }

    /// <summary>Een regel over een zorgtraject.</summary>
    public sealed class Trajectregel(string norm, Func<Trajectgeval, Uitkomst> oordeel) : Rule
    {
        public override void Define()
        {
            var (sleutel, functie) = (norm, oordeel);
            Trajectgeval geval = null!;
            List<Gevonden> gevonden = null!;
            Uitkomst uitkomst = default;
            Name(sleutel);
            When()
                .Match(() => geval, kandidaat => kandidaat.Traject.Status != Zorgtrajectstatus.Vervallen)
                .Match(() => gevonden)
                .Let(() => uitkomst, () => functie(geval))
                .Having(() => Vergeleken.VraagtAandacht(uitkomst));
            Then().Do(_ => gevonden.Add(new Gevonden(sleutel, Plaats("/zorgtrajecten/", geval.Index), uitkomst)));
        }
    }

    private static string Plaats(string lijst, int index) => string.Create(CultureInfo.InvariantCulture, $"{lijst}{index}");
}
