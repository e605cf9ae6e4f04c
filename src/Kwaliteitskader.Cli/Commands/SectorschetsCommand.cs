using System.CommandLine;
using System.Globalization;
using Kwaliteitskader.Cli.Cijfers;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Sector;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>sectorschets</c>: aantallen over alle dossiers samen, en de weg naar 2030. Noemt en rangschikt geen praktijk.</summary>
/// <remarks>
/// Leest dossiers en geen bevindingen: spreiding, wachttijden en verbijzonderingen zijn feiten, en voor de jaren tot 2031
/// wordt hetzelfde dossier op een latere dag getoetst.
/// </remarks>
internal static class SectorschetsCommand
{
    public static Command Maak(CommandHost host)
    {
        var cijfers = new Cijferopties(new(
            "Het bestand met dossiers, ook met gzip ingepakt. Een streepje (-) is de standaardinvoer.",
            "The file with dossiers, also when packed with gzip. A dash (-) is standard input."));
        var peildatum = Opties.Peildatum();
        var gastheer = Gastheeropties.VanNormen();
        var opdracht = new Opdracht("sectorschets", new(
            "Telt over alle dossiers samen: registraties, spreiding, wachttijden, uitkomsten, en wie registers tot en met 2031 zouden toelaten.",
            "Counts over all dossiers together: registrations, spread, waiting times, outcomes, and whom registers would admit up to and including 2031."))
        {
            peildatum,
        };
        cijfers.VoegToe(opdracht);
        gastheer.VoegToe(opdracht);
        opdracht.Codes = Codetekst.Dossiers;
        opdracht.SetAction((gelezen, stop) =>
        {
            var vraag = cijfers.Lees(gelezen, host);
            var toets = gastheer.Toets(gelezen);
            var dag = Peildatum(Opties.Dag(gelezen.GetValue(peildatum), host.Clock));
            return Cijferlus.VoerAsync(
                host,
                vraag.Bestand ?? throw Gebruiksfout.GeenBestand(new("sectorschets <bestand>", "sectorschets <file>")),
                vraag,
                Sectorcijfers.Begin(toets, dag).Nieuw,
                static (groep, dossier) => groep.Tel(dossier),
                static (totaal, groep) => totaal.Voeg(groep),
                totaal => new Cijferblad(Sectorschets.Van(totaal, vraag.Minimum), dag),
                stop);
        });
        return opdracht;
    }

    private static DateOnly Peildatum(DateOnly gegeven) => gegeven >= Sectorcijfers.Vroegst
        ? gegeven
        : throw new Gebruiksfout(new(
            string.Create(CultureInfo.InvariantCulture, $"Een sectorschets gaat over de weg naar 2031. Verwacht bij --peildatum: {Sectorcijfers.Vroegst:yyyy-MM-dd} of later."),
            string.Create(CultureInfo.InvariantCulture, $"A sector sketch is about the road to 2031. Expected with --peildatum: {Sectorcijfers.Vroegst:yyyy-MM-dd} or later.")));
}
