using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bulk;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Cli.Cijfers;

/// <summary>Maakt van een samenvatting reeksen cijfers.</summary>
internal static class Totalen
{
    private static readonly Registerstand[] Standen =
        [Registerstand.Toelaatbaar, Registerstand.NietToelaatbaar, Registerstand.Onvolledig, Registerstand.OordeelNodig];

    // Meer leest niemand; in JSON en CSV staan ze alle.
    private const int MeesteRijen = 12;

    /// <summary>De totalen van een toets: wat het vaakst niet in orde is en wat het vaakst ontbreekt voorop, dan per norm en uitkomst, en per register.</summary>
    public static IReadOnlyList<Cijferreeks> Van(Samenvatting samenvatting, DateOnly peildatum) =>
        [.. samenvatting.Oorzaken is { } oorzaken ? new[] { Redenen(samenvatting, oorzaken), OntbrekendeFeiten(samenvatting, oorzaken) } : [], Uitkomsten(samenvatting), Registers([(peildatum, samenvatting)]), Belemmeringen("belemmeringen", [(peildatum, samenvatting)])];

    private static Cijferreeks Redenen(Samenvatting samenvatting, Oorzaaktelling oorzaken) => new()
    {
        Naam = "redenen",
        Titel = new("Waaraan het vaakst niet voldaan wordt", "What is most often not met"),
        Sleutels = ["norm", "reden"],
        Maten = ["voldoetNiet"],
        IsVerdeling = false,
        RijenInTekst = MeesteRijen,
        Rijen = [.. oorzaken.Redenen.Select(rij => new Cijferrij([samenvatting.Toets.Normen[rij.Norm].Kaart.Id.Waarde, rij.Reden], [rij.Aantal])
        {
            Zin = Reden(samenvatting.Toets.Normen[rij.Norm], rij.Reden),
        })],
    };

    private static Tekst? Reden(Norm norm, string code) =>
        norm.EigenRedenen.Concat(Rules.Normen.Redenen.Algemeen).FirstOrDefault(reden => reden.Code == code)?.Tekst;

    private static Cijferreeks OntbrekendeFeiten(Samenvatting samenvatting, Oorzaaktelling oorzaken)
    {
        var feiten = samenvatting.Toets.Normen.SelectMany(norm => norm.Feiten).DistinctBy(gebruik => gebruik.Pad).ToDictionary(gebruik => gebruik.Pad, gebruik => gebruik.Feit.Opschrift);
        return new()
        {
            Naam = "ontbrekendeFeiten",
            Titel = new("Welke feiten het vaakst ontbreken", "Which facts are missing most often"),
            Sleutels = ["feit"],
            Maten = ["oordelenDieWachten"],
            IsVerdeling = false,
            RijenInTekst = MeesteRijen,
            Rijen = [.. oorzaken.OntbrekendeFeiten.Select(rij => new Cijferrij([rij.Feit], [rij.Aantal]) { Zin = feiten.GetValueOrDefault(rij.Feit) })],
        };
    }

    /// <summary>De oordelen per norm en uitkomst.</summary>
    public static Cijferreeks Uitkomsten(Samenvatting samenvatting) => new()
    {
        Naam = "uitkomsten",
        Titel = new("Uitkomsten per norm", "Outcomes per norm"),
        Sleutels = ["norm"],
        Maten = EnumNamen.Alle<Uitkomst>(),
        Rijen =
        [
            .. samenvatting.Toets.Normen.Select((norm, index) => new Cijferrij(
                [norm.Kaart.Id.Waarde], [.. Enum.GetValues<Uitkomst>().Select(uitkomst => (long?)samenvatting.Aantal(index, uitkomst))])),
        ],
    };

    /// <summary>Hoeveel elk register zou toelaten, op een of meer dagen.</summary>
    public static Cijferreeks Registers(IReadOnlyList<(DateOnly Dag, Samenvatting Stand)> dagen) => new()
    {
        Naam = "registers",
        Titel = dagen.Count < 2
            ? new("Wat elk register op die dag zou toelaten", "What each register would admit on that day")
            : new("Wat elk register op die dag zou toelaten, als er niets verandert", "What each register would admit on that day, if nothing changes"),
        Sleutels = ["register", "peildatum"],
        Maten = [.. Standen.Select(EnumNamen.Van)],
        Balk = 0,
        Rijen = [.. PerRegister(dagen).Select(paar => new Cijferrij(
            [EnumNamen.Van(paar.Telling.Register), Dag(paar.Dag)], [.. Standen.Select(stand => (long?)paar.Telling.Aantal(stand))]))],
    };

    /// <summary>Welke eisen anderen tegenhouden of openlaten, per register en dag; eisen die dat niet doen, blijven weg.</summary>
    public static Cijferreeks Belemmeringen(string naam, IReadOnlyList<(DateOnly Dag, Samenvatting Stand)> dagen, bool inTekst = true) => new()
    {
        Naam = naam,
        InTekst = inTekst,
        Titel = new("Wat anderen tegenhoudt, of nog openlaat", "What keeps others out, or leaves them open"),
        Sleutels = ["register", "peildatum", "norm"],
        Maten = ["houdtTegen", "laatOpen"],
        IsVerdeling = false,
        Rijen = [.. PerRegister(dagen).SelectMany(paar => paar.Telling.Normen
            .Where(norm => paar.Telling.HoudtTegen(norm) + paar.Telling.LaatOpen(norm) > 0)
            .Select(norm => new Cijferrij(
                [EnumNamen.Van(paar.Telling.Register), Dag(paar.Dag), paar.Stand.Toets.Normen[norm].Kaart.Id.Waarde],
                [paar.Telling.HoudtTegen(norm), paar.Telling.LaatOpen(norm)])))],
    };

    private static IEnumerable<(DateOnly Dag, Samenvatting Stand, Registertelling Telling)> PerRegister(IReadOnlyList<(DateOnly Dag, Samenvatting Stand)> dagen) =>
        from i in Enumerable.Range(0, dagen.Count == 0 ? 0 : dagen[0].Stand.Registers.Length)
        from dag in dagen
        select (dag.Dag, dag.Stand, dag.Stand.Registers[i]);

    private static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
