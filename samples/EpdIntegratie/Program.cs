using System.Globalization;
using EpdIntegratie.Epd;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Aanspraken;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;
using Microsoft.Extensions.DependencyInjection;

namespace EpdIntegratie;

/// <summary>Een EPD dat de toets inbouwt en tijdens het plannen één norm vraagt.</summary>
internal static class Program
{
    private static readonly TimeSpan Wintertijd = TimeSpan.FromHours(1);

    private static int Main()
    {
        Toon(Console.Out);
        return 0;
    }

    internal static void Toon(TextWriter uit)
    {
        // Een echt EPD neemt hier de dag van zijn klok; de vertaling naar feiten en de toets doen dat nooit.
        var vandaag = new DateOnly(2026, 11, 21);
        using var diensten = Diensten();
        Plan(diensten.GetRequiredService<Planningsassistent>(), vandaag, uit);
        Aanspraak(new Aanspraakassistent(Aanspraaktoets.Standaard), uit);
        Overzicht(diensten.GetRequiredService<Kwaliteitstoets>(), vandaag, uit);
    }

    internal static ServiceProvider Diensten() => new ServiceCollection()
        .AddKwaliteitskader(opties => opties
            .Stel(OpenWaarden.PuntenKeurmerk, new GedateerdeWaarde
            {
                Getal = 20,
                Bron = new Bron { Document = "leverancier-epd", Plaats = "voorbeeldwaarde", Zekerheid = Zekerheid.Laag, Extern = true },
            })
            .Voeg(new VasteBehandelaar()))
        .AddSingleton<Planningsassistent>()
        .BuildServiceProvider();

    private static void Plan(Planningsassistent assistent, DateOnly vandaag, TextWriter uit)
    {
        uit.WriteLine("Planning van aanmelding A-1001, contact op 18 november 2026");
        var aanmelding = new Patientafspraak("A-1001", 7, Moment(18, 16, 40));
        foreach (var dag in (int[])[25, 26])
        {
            uit.WriteLine($"  voorstel {dag} november: {Zeg(assistent.Beoordeel(aanmelding, Moment(dag, 9, 30), vandaag))}");
        }
    }

    private static string Zeg(Planningsantwoord antwoord) => string.Create(
        CultureInfo.InvariantCulture, $"{EnumNamen.Van(antwoord.Uitkomst)}; op tijd tot en met {antwoord.LaatsteDag:yyyy-MM-dd}. {antwoord.Bevinding.Toelichting}");

    private static void Aanspraak(Aanspraakassistent assistent, TextWriter uit)
    {
        uit.WriteLine("Volgende behandeling van reeks B-2001, twintig keer behandeld");
        var dagen = Enumerable.Range(0, 20).Select(week => new DateOnly(2026, 6, 1).AddDays(7 * week)).ToList();
        foreach (var elders in (int?[])[0, null])
        {
            var reeks = new Behandelreeks("B-2001", 7, "a3", 46, elders, dagen);
            uit.WriteLine($"  {(elders is null ? "en van elders is niets bekend" : "en nergens anders")}: {assistent.Zeg(reeks, new DateOnly(2026, 11, 23))}");
        }
    }

    private static void Overzicht(Kwaliteitstoets toets, DateOnly vandaag, TextWriter uit)
    {
        var dossier = Dossiermaker.Van(
            "praktijk-0042",
            keurmerk: true,
            [
                new Medewerker(7, Functie.Fysio, new(2021, 3, 1), Bijscholing: [(new(2025, 4, 8), 22), (new(2026, 5, 12), 14)]),
                new Medewerker(8, Functie.Balie, new(2019, 9, 1)),
            ],
            [new Patientafspraak("A-1000", 7, Moment(16, 11, 5), Moment(20, 8, 0))]);

        uit.WriteLine("Met het eigen puntental (KMT-1) en de eigen norm (EPD-1)");
        foreach (var bevinding in toets.Beperkt("KMT-1", "EPD-1").Toets(dossier, vandaag).Document().Bevindingen)
        {
            uit.WriteLine($"  {bevinding.Norm} {bevinding.Onderwerp}: {EnumNamen.Van(bevinding.Uitkomst)}. {bevinding.Toelichting}");
        }
    }

    private static DateTimeOffset Moment(int dag, int uur, int minuut) => new(2026, 11, dag, uur, minuut, 0, Wintertijd);
}
