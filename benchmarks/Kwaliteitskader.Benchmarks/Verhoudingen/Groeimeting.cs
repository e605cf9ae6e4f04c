using System.Globalization;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Benchmarks.Verhoudingen;

/// <summary>Dossiers met één lange lijst: of het werk niet sneller groeit dan de lijst, en wat een vijandig dossier hoogstens kost.</summary>
internal static class Groeimeting
{
    private const int Kort = 60;

    /// <summary>De grootste groei over alle lijsten als de lijst tien keer zo lang wordt, van het oordeel en van het rapport.</summary>
    public static Task<Verhouding[]> GroeiAsync()
    {
        var (oordeel, rapport) = (new List<(double Groei, string Lijst)>(), new List<(double Groei, string Lijst)>());
        foreach (var lijst in LangeDossiers.Lijsten)
        {
            var kort = LangeDossiers.Maak(lijst, Vulling.Half, Kort);
            var lang = LangeDossiers.Maak(lijst, Vulling.Half, 10 * Kort);
            oordeel.Add((Tijd(lang, Oordeel) / Tijd(kort, Oordeel), lijst));
            rapport.Add((Tijd(lang, Rapport) / Tijd(kort, Rapport), lijst));
        }

        return Task.FromResult<Verhouding[]>([Grootste("groei-10x-oordeel", oordeel, 12), Grootste("groei-10x-rapport", rapport, 20)]);
    }

    /// <summary>De langste rekentijd om een dossier van een grootte helemaal uit te leggen, in seconden, over alle lijsten.</summary>
    /// <param name="bytes">De grootte.</param>
    /// <param name="grens">Hoe lang het mag duren.</param>
    public static Task<Verhouding[]> VijandigAsync(int bytes, double grens)
    {
        var gemeten = new List<(double Tijd, string Lijst)>();
        foreach (var lijst in LangeDossiers.Lijsten)
        {
            foreach (var vulling in Enum.GetValues<Vulling>())
            {
                var dossier = LangeDossiers.Maak(lijst, vulling, Lengte(lijst, vulling, bytes));
                Rapport(LangeDossiers.Maak(lijst, vulling, 2));
                var begin = Klok.Rekentijd();
                Rapport(dossier);
                gemeten.Add((Klok.Rekentijd() - begin, $"{lijst} {vulling}"));
            }
        }

        foreach (var (tijd, lijst) in gemeten.Where(een => een.Tijd > grens).OrderByDescending(een => een.Tijd))
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {lijst} {tijd:0.000} s"));
        }

        var naam = string.Create(CultureInfo.InvariantCulture, $"vijandig-{(bytes >= 1_000_000 ? $"{bytes / 1_000_000}MB" : $"{bytes / 1000}kB")}");
        return Task.FromResult<Verhouding[]>(
        [
            new($"{naam}-mediaan", Spreiding.Van([.. gemeten.Select(een => een.Tijd)]), grens),
            new($"{naam}-langste", gemeten.Max(een => een.Tijd), grens, Doel: grens),
        ]);
    }

    /// <summary>Hoeveel elementen er in zoveel bytes gaan, en niet meer dan de lezer toelaat.</summary>
    private static int Lengte(string lijst, Vulling vulling, int bytes)
    {
        var leeg = DossierSchrijver.Schrijf(LangeDossiers.Maak(lijst, vulling, 0)).Length;
        var honderd = DossierSchrijver.Schrijf(LangeDossiers.Maak(lijst, vulling, 100)).Length;
        var grens = lijst == "zorgtrajecten" ? int.MaxValue : Leesopties.Standaard.LangsteLijst;
        return Math.Clamp((int)((bytes - leeg) * 100L / (honderd - leeg)), 1, grens);
    }

    private static void Oordeel(Dossier dossier) => GC.KeepAlive(Kwaliteitstoets.Standaard.Toets(dossier, LangeDossiers.Peildatum));

    private static void Rapport(Dossier dossier)
    {
        foreach (var bevinding in Kwaliteitstoets.Standaard.Toets(dossier, LangeDossiers.Peildatum).Bevindingen())
        {
            GC.KeepAlive(bevinding);
        }
    }

    /// <summary>De rekentijd van één keer: de kleinste gemiddelde van drie reeksen die elk lang genoeg duren om te meten.</summary>
    private static double Tijd(Dossier dossier, Action<Dossier> werk)
    {
        werk(dossier);
        var kleinste = double.MaxValue;
        for (var reeks = 0; reeks < 3; reeks++)
        {
            var begin = Klok.Rekentijd();
            var keer = 0;
            do
            {
                werk(dossier);
                keer++;
            }
            while (Klok.Rekentijd() - begin < 0.01);

            kleinste = Math.Min(kleinste, (Klok.Rekentijd() - begin) / keer);
        }

        return kleinste;
    }

    private static Verhouding Grootste(string naam, List<(double Groei, string Lijst)> gemeten, double grens)
    {
        var (groei, lijst) = gemeten.MaxBy(een => een.Groei);
        Console.Error.WriteLine($"  {naam}: {lijst}");
        return new(naam, groei, grens, Doel: 12);
    }
}
