using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Benchmarks.Verhoudingen;

/// <summary>Wat vooruitkijken kost naast één keer toetsen van hetzelfde dossier.</summary>
internal static class Vooruitmeting
{
    private const int Praktijken = 20;
    private const int Maanden = 24;
    private const int Keer = 40;
    private const int Aantal = 9;

    /// <summary>De agenda over vierentwintig maanden, door één toets.</summary>
    public static async Task<Verhouding[]> AgendaAsync()
    {
        var dossiers = Land.Dossiers(Praktijken);
        var waarde = await MeetAsync(dossiers, rapport => rapport.Agenda(Land.Peildatum.AddMonths(Maanden)), dossiers.Length).ConfigureAwait(false);
        return [new("agenda/oordeel", waarde, 60)];
    }

    /// <summary>Het herstelplan per bevinding waarvoor een weg gezocht wordt, door één toets.</summary>
    public static async Task<Verhouding[]> HerstelAsync()
    {
        var dossiers = Land.Dossiers(Praktijken);
        var bevindingen = dossiers.Sum(dossier => Toets(dossier).Aantal(Uitkomst.VoldoetNiet) + Toets(dossier).Aantal(Uitkomst.NogTeVoldoen));
        var waarde = await MeetAsync(dossiers, rapport => rapport.Herstelplan(), bevindingen).ConfigureAwait(false);
        return [new("herstel/oordeel", waarde, 400)];
    }

    private static Toetsrapport Toets(Dossier dossier) => Kwaliteitstoets.Standaard.Toets(dossier, Land.Peildatum);

    /// <summary>De tijd van één stuk vooruitkijken over de tijd van één toets, gemiddeld over de dossiers.</summary>
    private static Task<Spreiding> MeetAsync(Dossier[] dossiers, Func<Toetsrapport, object> vooruit, int stukken)
    {
        var rapporten = Array.ConvertAll(dossiers, Toets);
        return Rondes.VerhoudingAsync(Aantal, Klok.Rekentijd, () => Loop(rapporten, vooruit), () => Herhaald(dossiers), (double)Keer * dossiers.Length / stukken);
    }

    private static Task Loop(Toetsrapport[] rapporten, Func<Toetsrapport, object> vooruit)
    {
        foreach (var rapport in rapporten)
        {
            GC.KeepAlive(vooruit(rapport));
        }

        return Task.CompletedTask;
    }

    private static Task Herhaald(Dossier[] dossiers)
    {
        for (var i = 0; i < Keer; i++)
        {
            foreach (var dossier in dossiers)
            {
                GC.KeepAlive(Toets(dossier));
            }
        }

        return Task.CompletedTask;
    }
}
