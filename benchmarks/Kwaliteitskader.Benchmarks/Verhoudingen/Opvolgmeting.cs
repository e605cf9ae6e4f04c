using System.Diagnostics;
using Kwaliteitskader.Benchmarks.Anderen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Opvolging;
using Kwaliteitskader.Rules.Toetsing;
using NRulesGastheer;

namespace Kwaliteitskader.Benchmarks.Verhoudingen;

/// <summary>Meet andere regelmachines, en wat opvolgen kost naast oordelen. Gerekend wordt in processortijd.</summary>
internal static class Opvolgmeting
{
    private const int Praktijken = 200;
    private const int Rondes = 11;

    private static readonly TimeSpan Opwarmen = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan PerRonde = TimeSpan.FromMilliseconds(400);

    private static Kwaliteitstoets Toets => Kwaliteitstoets.Standaard;

    /// <summary>Alle metingen, met hun naam.</summary>
    public static IEnumerable<(string Naam, Func<Task<Verhouding>> Meet)> Alle() =>
    [
        ("nrules/motor", () => Task.FromResult(new Verhouding("nrules/motor", Machine(new NRulesmachine().Toets), 1, Hoogstens: false))),
        ("rulesengine/motor", () => Task.FromResult(new Verhouding("rulesengine/motor", Machine(new RulesEnginemachine().Toets), 1, Hoogstens: false))),
        ("nrules-gastheer/toets", () => Task.FromResult(new Verhouding("nrules-gastheer/toets", Gastheer(), 1, Hoogstens: false))),
        ("opvolging/nieuw", () => Task.FromResult(new Verhouding("opvolging/nieuw", Wijziging(NieuweSessie), 0.5))),
        ("opvolging/toets", () => Task.FromResult(new Verhouding("opvolging/toets", Wijziging(Opnieuw), 1, Hoogstens: false))),
    ];

    // Van andere machines en van opvolgen is de verhouding bekendmaking, geen belofte: zij doen meer werk, of hetzelfde werk trager.
    private static double Machine(Func<Dossier, DateOnly, object> machine)
    {
        var dossiers = Land.Dossiers(Praktijken);
        return Verhouding(() => Loop(dossiers, dossier => machine(dossier, Land.Peildatum)), () => Loop(dossiers, dossier => Bibliotheekmachine.Toets(dossier, Land.Peildatum)));
    }

    private static double Gastheer()
    {
        var dossiers = Land.Dossiers(Praktijken);
        var gastheer = new Normengastheer(Toets);
        return Verhouding(() => Loop(dossiers, dossier => gastheer.Toets(dossier, Land.Peildatum)), () => Loop(dossiers, dossier => Toets.Toets(dossier, Land.Peildatum)));
    }

    // Eén gewijzigd feit: een therapeut krijgt een scholing erbij, of raakt haar weer kwijt.
    private static double Wijziging(Func<Dossier, object> anders)
    {
        var dossiers = Land.Dossiers(Praktijken).Where(dossier => dossier.Therapeuten is { Length: > 0 }).ToArray();
        var sessies = dossiers.Select(dossier => Opvolger.Standaard.Open(Toets, dossier, Land.Peildatum)).ToArray();
        var gewijzigd = dossiers.Select(MetScholing).ToArray();
        var keer = 0;
        void Live()
        {
            keer++;
            for (var i = 0; i < sessies.Length; i++)
            {
                GC.KeepAlive(sessies[i].Werkbij(keer % 2 == 0 ? dossiers[i] : gewijzigd[i]));
            }
        }

        return Verhouding(Live, () => Loop(gewijzigd, anders));
    }

    private static object NieuweSessie(Dossier dossier) => Opvolger.Standaard.Open(Toets, dossier, Land.Peildatum);

    private static object Opnieuw(Dossier dossier) => Toets.Toets(dossier, Land.Peildatum);

    private static Dossier MetScholing(Dossier dossier)
    {
        var eerste = dossier.Therapeuten!.Value[0];
        var scholing = new Scholing { Op = Land.Peildatum.AddDays(-1), Punten = 4, Soort = Scholingssoort.BijEnNascholing };
        return dossier with { Therapeuten = dossier.Therapeuten.Value.SetItem(0, eerste with { Scholing = [.. eerste.Scholing ?? [], scholing] }) };
    }

    private static void Loop(Dossier[] dossiers, Func<Dossier, object> werk)
    {
        foreach (var dossier in dossiers)
        {
            GC.KeepAlive(werk(dossier));
        }
    }

    /// <summary>De mediaan van processortijd over processortijd; wie eerst gaat, wisselt.</summary>
    private static double Verhouding(Action ene, Action andere)
    {
        var (vanEne, vanAndere) = (Keer(ene), Keer(andere));
        var verhoudingen = new double[Rondes];
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            var (a, b) = ronde % 2 == 0
                ? (Tijd(ene, vanEne), Tijd(andere, vanAndere))
                : Omgekeerd(Tijd(andere, vanAndere), Tijd(ene, vanEne));
            verhoudingen[ronde] = a / b;
        }

        return Verhoudingen.Rondes.Mediaan(verhoudingen);
    }

    // Processortijd telt in stappen van tien milliseconden; en vertaalde uitdrukkingen zijn pas na vele keren op hun best.
    private static int Keer(Action werk)
    {
        var opgewarmd = Stopwatch.StartNew();
        while (opgewarmd.Elapsed < Opwarmen)
        {
            werk();
        }

        var klok = Stopwatch.StartNew();
        var keer = 0;
        while (klok.Elapsed < PerRonde)
        {
            werk();
            keer++;
        }

        return keer;
    }

    private static (double A, double B) Omgekeerd(double b, double a) => (a, b);

    /// <summary>De processortijd van een keer, in milliseconden.</summary>
    private static double Tijd(Action werk, int keer)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using var proces = Process.GetCurrentProcess();
        var begin = proces.TotalProcessorTime;
        for (var i = 0; i < keer; i++)
        {
            werk();
        }

        proces.Refresh();
        return (proces.TotalProcessorTime - begin).TotalMilliseconds / keer;
    }
}
