using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bulk;

namespace Kwaliteitskader.Cli.Cijfers;

/// <summary>Maakt van een samenvatting reeksen cijfers.</summary>
internal static class Totalen
{
    private static readonly Registerstand[] Standen =
        [Registerstand.Toelaatbaar, Registerstand.NietToelaatbaar, Registerstand.Onvolledig, Registerstand.OordeelNodig];

    /// <summary>De totalen van een toets: per norm en uitkomst, en per register.</summary>
    public static IReadOnlyList<Cijferreeks> Van(Samenvatting samenvatting, DateOnly peildatum) =>
        [Uitkomsten(samenvatting), Registers([(peildatum, samenvatting)]), Belemmeringen("belemmeringen", [(peildatum, samenvatting)])];

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
        Titel = new("Wat elk register op die dag zou toelaten", "What each register would admit on that day"),
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
