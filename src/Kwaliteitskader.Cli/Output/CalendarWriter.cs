using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;
using Calendar = Ical.Net.Calendar;

namespace Kwaliteitskader.Cli.Output;

/// <summary>De agenda als iCalendar (RFC 5545): een taak per punt waaraan nog iets te doen is.</summary>
/// <remarks>
/// De sleutel van een taak volgt uit dossier, norm, onderwerp en feit, niet uit de dag: een andere dag verandert de taak in
/// plaats van er een naast te zetten.
/// </remarks>
internal sealed class CalendarWriter(Stream output, Taal taal, DateOnly einde, IReadOnlyList<int> herinneringen) : IRecordWriter
{
    private readonly Calendar kalender = new() { ProductId = "-//Kwaliteitskader//agenda//NL" };

    public void Write(Invoerrecord record, Toetsrapport rapport)
    {
        foreach (var punt in rapport.Agenda(einde).Punten.Where(punt => punt.Uiterlijk is not null))
        {
            kalender.Todos.Add(Taak(punt, rapport));
        }
    }

    // Een kalender kent geen foutrecord; de melding op de standaardfoutuitvoer zegt wat niet te lezen was.
    public void Write(Leesfout fout)
    {
    }

    public void Complete()
    {
        var tekst = new CalendarSerializer().SerializeToString(kalender) ?? "";
        output.Write(Encoding.UTF8.GetBytes(tekst));
    }

    private Todo Taak(Agendapunt punt, Toetsrapport rapport)
    {
        var eerste = punt.Wendingen.First(wending => wending.Naar is Uitkomst.VoldoetNiet or Uitkomst.NogTeVoldoen);
        var kaart = rapport.Toets[eerste.Norm].Kaart;
        var taak = new Todo
        {
            Uid = Sleutel(rapport.Dossier.Id, eerste, punt),
            Summary = $"{rapport.Dossier.Id}: {kaart.Titel.In(taal)}",
            Description = $"{kaart.Herstel.Wat.In(taal)}\n{string.Join(", ", punt.Wendingen.Select(wending => $"{wending.Norm} ({wending.OnderwerpId})"))}",
            Due = new CalDateTime(punt.Uiterlijk!.Value),
            DtStamp = new CalDateTime(rapport.Peildatum.Year, rapport.Peildatum.Month, rapport.Peildatum.Day, 0, 0, 0, CalDateTime.UtcTzId),
        };
        foreach (var dagen in herinneringen)
        {
            taak.Alarms.Add(new Alarm { Action = Ical.Net.AlarmAction.Display, Description = taak.Summary, Trigger = new Trigger(Duration.FromDays(-dagen)) { Related = "END" } });
        }

        return taak;
    }

    private static string Sleutel(string dossier, Uitkomstwending wending, Agendapunt punt)
    {
        var inhoud = string.Create(CultureInfo.InvariantCulture, $"{dossier}\n{wending.Norm}\n{wending.OnderwerpId}\n{string.Join('\n', punt.Oorzaken.Select(feit => feit.Pad))}");
        return $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(inhoud)).AsSpan(0, 16))}@kwaliteitskader";
    }
}
