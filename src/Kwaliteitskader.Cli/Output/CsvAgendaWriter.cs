using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Een rij per uitkomst die verandert of besluit dat afloopt, op dag. Elke fout is ook een rij, en een dossier waarin niets verandert houdt er een.</summary>
internal sealed class CsvAgendaWriter : IRecordWriter
{
    private static readonly string[] Kolommen =
    [
        "dossier", "op", "norm", "onderwerp", "onderwerpId", "van", "naar", "reden", "uiterlijk", "wie", "oorzaken", "besluit",
        "peildatum", "totEnMet", "bestand", "regel", "fout", "pad", "melding",
    ];

    private readonly Taal taal;
    private readonly DateOnly einde;
    private readonly CsvTable table;

    public CsvAgendaWriter(Stream output, Taal taal, DateOnly einde, CsvShape vorm)
    {
        this.taal = taal;
        this.einde = einde;
        table = new(output, vorm);
        table.Row(Kolommen);
        table.Flush();
    }

    public void Write(Invoerrecord record, Toetsrapport rapport)
    {
        var agenda = rapport.Agenda(einde);
        string[] plaats = [Dag(rapport.Peildatum), Dag(einde), record.Bestand, Getal(record.Regel), "", "", ""];
        foreach (var punt in agenda.Punten)
        {
            foreach (var wending in punt.Wendingen)
            {
                table.Row(
                [
                    rapport.Dossier.Id, Dag(punt.Op), wending.Norm, wending.Onderwerp, wending.OnderwerpId, EnumNamen.Van(wending.Van), EnumNamen.Van(wending.Naar),
                    wending.Reden, Dag(punt.Uiterlijk), EnumNamen.Van(wending.Wie), Paden(punt), "", .. plaats,
                ]);
            }

            if (punt.Besluit is { } besluit)
            {
                table.Row(
                [
                    rapport.Dossier.Id, Dag(punt.Op), besluit.Norm, besluit.Onderwerp, besluit.OnderwerpId, "", "", "", Dag(punt.Uiterlijk), besluit.Door, Paden(punt),
                    EnumNamen.Van(besluit.Soort), .. plaats,
                ]);
            }
        }

        if (agenda.Punten.IsEmpty)
        {
            table.Row([rapport.Dossier.Id, "", "", "", "", "", "", "", "", "", "", "", .. plaats]);
        }

        table.Flush();
    }

    public void Write(ImmutableArray<Leesfout> fouten)
    {
        foreach (var fout in fouten)
        {
            table.Row("", "", "", "", "", "", "", "", "", "", "", "", "", "", fout.Bestand ?? "", Getal(fout.Regel), fout.Code, fout.Pad.ToString(), fout.Melding.In(taal));
        }

        table.Flush();
    }

    public void Complete()
    {
    }

    private static string Paden(Agendapunt punt) => string.Join(' ', punt.Oorzaken.Select(feit => feit.Pad));

    private static string Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Getal(long getal) => getal.ToString(CultureInfo.InvariantCulture);
}
