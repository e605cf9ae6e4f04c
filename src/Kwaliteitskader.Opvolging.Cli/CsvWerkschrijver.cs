using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using Kwaliteitskader.Opvolging.Werklijsten;

namespace Kwaliteitskader.Opvolging.Cli;

/// <summary>Een rij per taak, vraag en verzoek. Elke fout is ook een rij, een lege werklijst ook.</summary>
internal sealed class CsvWerkschrijver : IWerkschrijver
{
    private readonly CsvTable rijen;
    private readonly Taal taal;

    public CsvWerkschrijver(Stream uitvoer, Taal taal, CsvShape vorm)
    {
        rijen = new CsvTable(uitvoer, vorm);
        this.taal = taal;
        rijen.Row("dossier", "soort", "daad", "wat", "partij", "therapeut", "onderwerp", "uiterlijk", "herinnerd", "regelnaam", "bevindingen", "bestand", "regel", "fout", "melding", "peildatum");
        rijen.Flush();
    }

    public void Write(Invoerrecord record, Werklijst werklijst)
    {
        void Rij(string soort, string daad, string wat, Uitvoerder? wie, string onderwerp, string uiterlijk, string herinnerd, string regel, IEnumerable<Bevindingsleutel> bevindingen) => rijen.Row(
            werklijst.Dossier, soort, daad, wat, wie is null ? "" : EnumNamen.Van(wie.Partij), wie?.Therapeut ?? "", onderwerp, uiterlijk, herinnerd, regel,
            string.Join("; ", bevindingen), record.Bestand, Getal(record.Regel), "", "", Dag(werklijst.Peildatum));

        foreach (var taak in werklijst.Taken)
        {
            Rij(EnumNamen.Van(taak.Soort), taak.Daad, taak.Wat, taak.Wie, taak.Onderwerp, Dag(taak.Uiterlijk), taak.Herinnerd is { } dagen ? Getal(dagen) : "", taak.Regel, taak.Bevindingen);
        }

        foreach (var vraag in werklijst.Vragen)
        {
            Rij("vraag", "", vraag.Vraagt, vraag.Wie, vraag.Normwaarde ?? string.Join(' ', vraag.Paden), "", "", vraag.Regel, vraag.Bevindingen);
        }

        foreach (var bevinding in werklijst.Beoordelingsverzoeken)
        {
            Rij("beoordeling", "", "", null, bevinding.Onderwerp, "", "", "BeoordelingGevraagd", [bevinding]);
        }

        if (werklijst.Taken.IsEmpty && werklijst.Vragen.IsEmpty && werklijst.Beoordelingsverzoeken.IsEmpty)
        {
            Rij("", "", "", null, "", "", "", "", []);
        }

        rijen.Flush();
    }

    public void Write(ImmutableArray<Leesfout> fouten)
    {
        foreach (var fout in fouten)
        {
            rijen.Row("", "", "", "", "", "", "", "", "", "", "", fout.Bestand ?? "", Getal(fout.Regel), fout.Code, fout.Melding.In(taal), "");
        }

        rijen.Flush();
    }

    public void Complete()
    {
    }

    private static string Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Getal(long getal) => getal.ToString(CultureInfo.InvariantCulture);
}
