using System.CommandLine;
using System.Globalization;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Opdrachtregel;

/// <summary>De opties over het lezen van dossiers, voor elke opdracht die ze leest.</summary>
internal sealed class Invoeropties
{
    private const int Mega = 1024 * 1024;
    private const int MeesteMega = 953;
    private const int MeesteElementen = 1_000_000_000;

    private readonly Optie<string?> grens = new("--grootste-record")
    {
        Waarde = new("MB", "MB"),
        Doel = new(
            "Hoe groot één record, en wat erover geschreven wordt, ten hoogste is; zonder deze optie 64. Een groter record wordt een fout en houdt de andere niet tegen.",
            "How large one record, and what is written about it, may be; without this option 64. A larger record becomes an error and does not hold up the others."),
    };

    private readonly Optie<string?> langste = new("--langste-lijst")
    {
        Waarde = new("AANTAL", "NUMBER"),
        Doel = new(
            "Hoeveel elementen een lijst in een dossier ten hoogste heeft; zonder deze optie 25000. Voor de zorgtrajecten zelf geldt alleen --grootste-record.",
            "How many elements a list in a dossier may have; without this option 25000. For the courses of care themselves only --grootste-record holds."),
    };

    private readonly Optie<bool> toonInhoud = new("--toon-inhoud")
    {
        Doel = new(
            "Toont in leesfouten wat er stond; anders alleen de vorm ervan, want een dossier kan namen en nummers bevatten.",
            "Shows in read errors what was there; otherwise only its form, as a dossier may hold names and numbers."),
    };

    private readonly Optie<bool> staBsnToe = new("--sta-bsn-toe")
    {
        Doel = new(
            "Leest ook dossiers met een tekst die een burgerservicenummer kan zijn; anders zijn die een fout.",
            "Also reads dossiers with a text that may be a citizen service number (BSN); otherwise those are an error."),
    };

    public void VoegToe(Command opdracht)
    {
        opdracht.Add(grens);
        opdracht.Add(langste);
        opdracht.Add(toonInhoud);
        opdracht.Add(staBsnToe);
    }

    /// <summary>Hoe gelezen moet worden.</summary>
    /// <exception cref="Gebruiksfout">Een grens is geen getal dat kan.</exception>
    public Leesopties Lees(ParseResult gelezen) => new()
    {
        GrootsteRecord = gelezen.GetValue(grens) is { } mega ? Geheel(mega, grens.Name, MeesteMega) * Mega : Leesopties.Standaard.GrootsteRecord,
        LangsteLijst = gelezen.GetValue(langste) is { } aantal ? Geheel(aantal, langste.Name, MeesteElementen) : Leesopties.Standaard.LangsteLijst,
        ToonInhoud = gelezen.GetValue(toonInhoud),
        StaBsnToe = gelezen.GetValue(staBsnToe),
    };

    private static int Geheel(string gegeven, string optie, int meeste) => Opties.Getal(gegeven) is { } getal && getal >= 1 && getal <= meeste
        ? getal
        : throw Gebruiksfout.KanNiet(gegeven, optie, new(
            string.Create(CultureInfo.InvariantCulture, $"een geheel getal van 1 tot en met {meeste}"),
            string.Create(CultureInfo.InvariantCulture, $"a whole number from 1 up to and including {meeste}")));
}
