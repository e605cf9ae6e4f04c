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
    private const int Aantal = 11;

    private static readonly TimeSpan Opwarmen = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan PerRonde = TimeSpan.FromMilliseconds(400);

    private static Kwaliteitstoets Toets => Kwaliteitstoets.Standaard;

    /// <summary>Alle metingen, met hun naam.</summary>
    public static IEnumerable<(string Naam, Func<Task<Verhouding[]>> Meet)> Alle() =>
    [
        ("nrules/motor", () => Bekend("nrules/motor", Machine(new NRulesmachine().Toets))),
        ("rulesengine/motor", () => Bekend("rulesengine/motor", Machine(new RulesEnginemachine().Toets))),
        ("nrules-gastheer/toets", () => Bekend("nrules-gastheer/toets", Gastheer())),
        ("opvolging/nieuw", async () => [new("opvolging/nieuw", await Wijziging(NieuweSessie).ConfigureAwait(false), 0.5)]),
        ("opvolging/toets", () => Bekend("opvolging/toets", Wijziging(Opnieuw))),
    ];

    // Van andere machines en van opvolgen is de verhouding bekendmaking, geen belofte: zij doen meer werk, of hetzelfde werk trager.
    private static async Task<Verhouding[]> Bekend(string naam, Task<Spreiding> waarde) => [new(naam, await waarde.ConfigureAwait(false))];

    private static Task<Spreiding> Machine(Func<Dossier, DateOnly, object> machine)
    {
        var dossiers = Land.Dossiers(Praktijken);
        return Verhouding(() => Loop(dossiers, dossier => machine(dossier, Land.Peildatum)), () => Loop(dossiers, dossier => Bibliotheekmachine.Toets(dossier, Land.Peildatum)));
    }

    private static Task<Spreiding> Gastheer()
    {
        var dossiers = Land.Dossiers(Praktijken);
        var gastheer = new Normengastheer(Toets);
        return Verhouding(() => Loop(dossiers, dossier => gastheer.Toets(dossier, Land.Peildatum)), () => Loop(dossiers, dossier => Toets.Toets(dossier, Land.Peildatum)));
    }

    // Eén gewijzigd feit: een therapeut krijgt een scholing erbij, of raakt haar weer kwijt.
    private static Task<Spreiding> Wijziging(Func<Dossier, object> anders)
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

    private static Task<Spreiding> Verhouding(Action ene, Action andere)
    {
        var (vanEne, vanAndere) = (Keer(ene), Keer(andere));
        return Rondes.VerhoudingAsync(Aantal, Klok.Rekentijd, () => Herhaald(ene, vanEne), () => Herhaald(andere, vanAndere), (double)vanAndere / vanEne);
    }

    private static Task Herhaald(Action werk, int keer)
    {
        for (var i = 0; i < keer; i++)
        {
            werk();
        }

        return Task.CompletedTask;
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
}
