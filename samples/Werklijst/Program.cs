using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Woorden;
using Kwaliteitskader.Opvolging;
using Kwaliteitskader.Opvolging.Gevolgen;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;
using Microsoft.Extensions.DependencyInjection;

namespace Werklijst;

/// <summary>Een EPD dat een praktijk een paar dagen volgt en na elke gebeurtenis alleen toont wat er veranderde.</summary>
internal static class Program
{
    private static readonly DateOnly Begin = new(2026, 11, 21);

    private static int Main()
    {
        Speel(Console.Out);
        return 0;
    }

    internal static void Speel(TextWriter uit)
    {
        using var diensten = new ServiceCollection()
            .AddKwaliteitskader()
            .AddSingleton(new Balie("mevrouw De Boer"))
            .AddKwaliteitskaderOpvolging(opties => opties.Voeg<BelWieWacht>())
            .BuildServiceProvider();

        // Dit EPD volgt wie waar ingeschreven staat en hoe snel patiënten terechtkunnen; een ander volgt alles.
        var toets = diensten.GetRequiredService<Kwaliteitstoets>().Beperkt(Normsleutels.WT1, Normsleutels.IRF5, Normsleutels.BPR1, Normsleutels.PR1);
        var sessie = diensten.GetRequiredService<Opvolger>().Open(toets, Praktijk(), Begin);
        uit.WriteLine("Zaterdag 21 november 2026");
        Toon(uit, sessie.Gevolgen.OfType<Taak>().Select(taak => ("+", (Gevolg)taak)));

        Gebeurt("Een patiënt meldt zich aan", sessie.Werkbij(sessie.Dossier with
        {
            Zorgtrajecten = [new Zorgtraject { Id = "z1", Status = Zorgtrajectstatus.Aangemeld, Aanmelddatum = Begin }],
        }));
        Gebeurt("Therapeut t1 meldt zich ziek", sessie.Leg(new Ziekmelding("t1")));
        Gebeurt("Therapeut t1 is beter", sessie.Neem(new Ziekmelding("t1")));
        Gebeurt("Een week gaat voorbij", sessie.Op(Begin.AddDays(7)));
        Gebeurt("De patiënt krijgt een afspraak die dag", sessie.Werkbij(sessie.Dossier with
        {
            Zorgtrajecten = [sessie.Dossier.Zorgtrajecten!.Value[0] with { Status = Zorgtrajectstatus.Ingepland, EersteAangebodenDatum = Begin.AddDays(7) }],
        }));
        Gebeurt("De inschrijving van t2 verloopt", sessie.Op(Begin.AddDays(21)));
        Gebeurt("T2 zegt toe haar te verlengen", sessie.Leg(new Afspraak { Bevinding = new(Normsleutels.IRF5, "/therapeuten/t2"), TotEnMet = Begin.AddDays(35) }));
        Gebeurt("De toezegging loopt af", sessie.Op(Begin.AddDays(36)));

        void Gebeurt(string wat, Wijzigingen wijzigingen)
        {
            uit.WriteLine();
            uit.WriteLine(wat);
            Toon(uit, [
                .. wijzigingen.Nieuw.Select(gevolg => ("+", gevolg)),
                .. wijzigingen.Veranderd.Select(verandering => ("~", verandering.Nieuw)),
                .. wijzigingen.Vervallen.Select(gevolg => ("-", gevolg)),
            ]);
        }
    }

    private static void Toon(TextWriter uit, IEnumerable<(string Teken, Gevolg Gevolg)> regels)
    {
        var geschreven = 0;
        foreach (var (teken, gevolg) in regels)
        {
            // Een bundel is voor een bericht, niet voor een scherm.
            if (gevolg is not Bundel)
            {
                uit.WriteLine($"  {teken} {Zin(gevolg)}");
                geschreven++;
            }
        }

        if (geschreven == 0)
        {
            uit.WriteLine("  niets te doen");
        }
    }

    private static string Zin(Gevolg gevolg) => gevolg switch
    {
        Taak taak => $"taak voor {Wie(taak.Wie)}: {taak.Wat.Nl}{Tot(taak.Uiterlijk)} ({Normen(taak)})",
        Herinnering herinnering => $"herinnering aan {Wie(herinnering.Wie)}, {herinnering.Dagen} dagen:{Tot(herinnering.Uiterlijk)} ({Normen(herinnering)})",
        Escalatie => $"de praktijk hoort: {Normen(gevolg)} is niet vervuld en er is niets over afgesproken",
        Oorzaak oorzaak => $"een oorzaak: {string.Join(", ", oorzaak.Feiten)} ({Normen(oorzaak)})",
        Leerpunt => $"om op terug te kijken: {Normen(gevolg)}",
        _ => $"{gevolg.GetType().Name}: {Normen(gevolg)}",
    };

    private static string Wie(Uitvoerder wie) => wie.Therapeut ?? "de praktijk";

    private static string Tot(DateOnly? dag) => dag is { } laatste ? $" uiterlijk {Datumtekst.Van(laatste, Kwaliteitskader.Model.Taal.Nederlands)}" : "";

    private static string Normen(Gevolg gevolg) => string.Join(", ", gevolg.Bevindingen);

    private static Dossier Praktijk() => new()
    {
        Id = "praktijk-0001",
        Therapeuten = [Fysiotherapeut("t1", tot: null), Fysiotherapeut("t2", tot: Begin.AddDays(20))],
        Zorgtrajecten = [],
    };

    private static Therapeut Fysiotherapeut(string id, DateOnly? tot) => new()
    {
        Id = id,
        Beroep = Beroep.Fysiotherapeut,
        WerkzaamVan = new(2020, 1, 1),
        Registraties =
        [
            new Registratie { Register = Register.IndividueelRegisterFysiotherapie, Status = Registratiestatus.Ingeschreven, Van = new(2021, 1, 1), Tot = tot },
        ],
    };
}
