using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Cli.Cijfers;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Woorden;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Telt alle agenda's samen en schrijft aan het eind per maand wat er afloopt.</summary>
/// <param name="schrijf">Schrijft de telling.</param>
/// <param name="einde">De laatste dag waarop gekeken wordt.</param>
internal sealed class AgendaSummaryWriter(Action<Agendatelling> schrijf, DateOnly einde) : IRecordWriter
{
    private readonly Agendatelling telling = new();

    /// <summary>Een blad voor een lezer.</summary>
    public static AgendaSummaryWriter Tekst(TextCanvas canvas, Taal taal, DateOnly peildatum, DateOnly einde) =>
        new(telling => Blad(telling, canvas, new Woorden(taal), taal, peildatum, einde), einde);

    /// <summary>Een rij per maand en per norm of register.</summary>
    public static AgendaSummaryWriter Csv(Stream output, DateOnly einde, CsvShape vorm) => new(telling => Rijen(telling, new CsvTable(output, vorm)), einde);

    public void Write(Invoerrecord record, Toetsrapport rapport) => telling.Tel(rapport.Agenda(einde), rapport.Dossier);

    // De melding op de standaardfoutuitvoer zegt wat niet te lezen was.
    public void Write(ImmutableArray<Leesfout> fouten)
    {
    }

    public void Complete() => schrijf(telling);

    private static void Blad(Agendatelling telling, TextCanvas canvas, Woorden woorden, Taal taal, DateOnly peildatum, DateOnly einde)
    {
        canvas.Line(Ink.Strong(woorden.Zin(
            $"Wat er afloopt in {Getal(telling.Dossiers)} dossiers na {woorden.Dag(peildatum)}, tot en met {woorden.Dag(einde)}, als er niets verandert",
            $"What lapses in {Getal(telling.Dossiers)} dossiers after {woorden.Dag(peildatum)}, through {woorden.Dag(einde)}, if nothing changes")));
        foreach (var (maand, tel) in telling.Maanden)
        {
            canvas.Blank();
            canvas.Line(Ink.Strong(woorden.Maand(maand)));
            if (tel.Inschrijvingen.Count > 0)
            {
                canvas.Line(
                    Ink.Plain($"{woorden.Zin("Inschrijvingen", "Registrations")}: {string.Join(" · ", tel.Inschrijvingen.OrderByDescending(paar => paar.Value).ThenBy(paar => paar.Key).Select(paar => $"{Feitwoorden.Van(paar.Key).In(taal)} {Getal(paar.Value)}"))}"),
                    2,
                    2);
            }

            if (tel.Besluiten.Count > 0)
            {
                canvas.Line(Ink.Plain($"{woorden.Zin("Besluiten", "Decisions")}: {string.Join(" · ", tel.Besluiten.OrderBy(paar => paar.Key).Select(paar => $"{Naam(paar.Key, woorden)} {Getal(paar.Value)}"))}"), 2, 2);
            }

            if (tel.Normen.Count > 0)
            {
                canvas.Line(Ink.Plain($"{woorden.Zin("Normen", "Norms")}: {string.Join(" · ", OpAantal(tel.Normen).Select(paar => $"{paar.Key} {Getal(paar.Value)}"))}"), 2, 2);
            }
        }

        if (!telling.Maanden.Any())
        {
            canvas.Line(Ink.Plain(woorden.Zin("Er loopt niets af.", "Nothing lapses.")));
        }

        canvas.Flush();
    }

    private static void Rijen(Agendatelling telling, CsvTable tabel)
    {
        tabel.Row("maand", "soort", "sleutel", "aantal");
        foreach (var (maand, tel) in telling.Maanden)
        {
            var naam = maand.ToString("yyyy-MM", CultureInfo.InvariantCulture);
            foreach (var (register, aantal) in tel.Inschrijvingen.OrderBy(paar => paar.Key))
            {
                tabel.Row(naam, "register", EnumNamen.Van(register), Getal(aantal));
            }

            foreach (var (soort, aantal) in tel.Besluiten.OrderBy(paar => paar.Key))
            {
                tabel.Row(naam, "besluit", EnumNamen.Van(soort), Getal(aantal));
            }

            foreach (var (norm, aantal) in OpAantal(tel.Normen))
            {
                tabel.Row(naam, "norm", norm, Getal(aantal));
            }
        }

        tabel.Flush();
    }

    private static IEnumerable<KeyValuePair<string, long>> OpAantal(Dictionary<string, long> normen) =>
        normen.OrderByDescending(paar => paar.Value).ThenBy(paar => paar.Key, StringComparer.Ordinal);

    private static string Naam(Besluitsoort soort, Woorden woorden) => soort == Besluitsoort.Dispensatie
        ? woorden.Zin("dispensaties", "dispensations")
        : woorden.Zin("beoordelingen", "judgements");

    private static string Getal(long getal) => getal.ToString(CultureInfo.InvariantCulture);
}
