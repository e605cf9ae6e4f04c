using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Cli.Output;

/// <summary>De agenda als iCalendar (RFC 5545): een taak per punt waaraan nog iets te doen is.</summary>
/// <remarks>
/// De sleutel van een taak volgt uit dossier, norm, onderwerp en feit, niet uit de dag: een andere dag verandert de taak in
/// plaats van er een naast te zetten.
/// </remarks>
internal sealed class CalendarWriter : IRecordWriter
{
    private readonly CalendarText kalender;
    private readonly Taal taal;
    private readonly DateOnly einde;
    private readonly IReadOnlyList<int> herinneringen;

    public CalendarWriter(Stream output, Taal taal, DateOnly einde, IReadOnlyList<int> herinneringen)
    {
        kalender = new(output);
        this.taal = taal;
        this.einde = einde;
        this.herinneringen = herinneringen;
        kalender.Line("BEGIN", "VCALENDAR");
        kalender.Line("VERSION", "2.0");
        kalender.Line("PRODID", "-//Kwaliteitskader//agenda//NL");
    }

    public void Write(Invoerrecord record, Toetsrapport rapport)
    {
        foreach (var punt in rapport.Agenda(einde).Punten)
        {
            if (punt.Uiterlijk is { } uiterlijk)
            {
                Taak(punt, uiterlijk, rapport);
            }
        }
    }

    // Een kalender kent geen foutrecord; de melding op de standaardfoutuitvoer zegt wat niet te lezen was.
    public void Write(ImmutableArray<Leesfout> fouten)
    {
    }

    public void Complete() => kalender.Line("END", "VCALENDAR");

    private void Taak(Agendapunt punt, DateOnly uiterlijk, Toetsrapport rapport)
    {
        var daad = Agendadaad.Van(punt, rapport.Toets, taal);
        var kaart = rapport.Toets[daad.Norm].Kaart;
        var titel = $"{SafeText.Of(rapport.Dossier.Id)}: {kaart.Titel.In(taal)}";
        kalender.Line("BEGIN", "VTODO");
        kalender.Line("UID", Sleutel(rapport.Dossier.Id, daad, punt));
        kalender.Line("DTSTAMP", $"{Dag(rapport.Peildatum)}T000000Z");
        kalender.Line("DUE;VALUE=DATE", Dag(uiterlijk));
        kalender.Text("SUMMARY", titel);
        kalender.Text("DESCRIPTION", $"{Wat(punt, daad)}\n{string.Join(", ", Waarover(punt).Select(SafeText.Of))}");
        foreach (var dagen in herinneringen)
        {
            kalender.Line("BEGIN", "VALARM");
            kalender.Line("ACTION", "DISPLAY");
            kalender.Text("DESCRIPTION", titel);
            kalender.Line("TRIGGER;RELATED=END", string.Create(CultureInfo.InvariantCulture, $"-P{dagen}D"));
            kalender.Line("END", "VALARM");
        }

        kalender.Line("END", "VTODO");
    }

    // Wie besloot, komt uit het dossier; wie een norm herstelt, zegt de norm al in haar opdracht.
    private string Wat(Agendapunt punt, Agendadaad daad) => punt.Besluit is null ? daad.Wat.In(taal) : $"{SafeText.Of(daad.Wie)}: {daad.Wat.In(taal)}";

    private static IEnumerable<string> Waarover(Agendapunt punt) => punt.Besluit is { } besluit
        ? [$"{besluit.Norm} ({besluit.OnderwerpId})"]
        : punt.Wendingen.Select(wending => $"{wending.Norm} ({wending.OnderwerpId})");

    private static string Dag(DateOnly dag) => dag.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Sleutel(string dossier, Agendadaad daad, Agendapunt punt)
    {
        var inhoud = string.Create(CultureInfo.InvariantCulture, $"{dossier}\n{daad.Norm}\n{daad.OnderwerpId}\n{string.Join('\n', punt.Oorzaken.Select(feit => feit.Pad))}");
        return $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(inhoud)).AsSpan(0, 16))}@kwaliteitskader";
    }
}
