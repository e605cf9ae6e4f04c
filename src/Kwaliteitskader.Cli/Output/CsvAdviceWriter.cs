using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Een rij per aanvraag: de praktijk, of elke therapeut die aanvraagt. Elke fout is ook een rij.</summary>
/// <remarks>Een lijst in één cel staat met spaties ertussen. Een dossier zonder bekende aanvrager houdt een rij.</remarks>
internal sealed class CsvAdviceWriter : IAdviceWriter
{
    private static readonly string[] Kolommen =
    [
        "dossier", "aanvrager", "onderwerp", "register", "uitkomst", "inschrijving", "inschrijvingVan", "inschrijvingTot",
        "voldoetNiet", "nogTeVoldoen", "nietVastTeStellen", "oordeelNodig", "aanTeLeveren", "eersteVerandering",
        "peildatum", "normenset", "brief", "bestand", "regel", "fout", "pad", "melding",
    ];

    private readonly CsvTable table;
    private readonly Taal taal;

    /// <summary>Begint een tabel, of gaat zonder kop verder in een die er al is.</summary>
    public CsvAdviceWriter(Stream output, Taal taal, CsvShape vorm, bool kop = true)
    {
        this.taal = taal;
        table = new(output, vorm, kop ? Kolommen : null);
    }

    public void Write(Invoerrecord record, Advies advies) => Write(record, advies, "");

    /// <summary>Schrijft de rijen van een advies.</summary>
    /// <param name="record">Waar het dossier vandaan komt.</param>
    /// <param name="advies">Het advies.</param>
    /// <param name="brief">De naam van het bestand met de brief; leeg als er geen is.</param>
    public void Write(Invoerrecord record, Advies advies, string brief)
    {
        foreach (var aanvrager in advies.Aanvragers)
        {
            Write(record, advies, aanvrager, brief);
        }

        if (advies.Aanvragers.IsEmpty)
        {
            Write(record, advies, null, brief);
        }

        table.Flush();
    }

    public void Write(ImmutableArray<Leesfout> fouten)
    {
        foreach (var fout in fouten)
        {
            table.Row([
                .. Enumerable.Repeat("", Kolommen.Length - 5), fout.Bestand ?? "", Getal(fout.Regel), fout.Code, fout.Pad.ToString(), fout.Melding.In(taal),
            ]);
        }

        table.Flush();
    }

    public void Complete()
    {
    }

    private void Write(Invoerrecord record, Advies advies, Aanvrageradvies? aanvrager, string brief)
    {
        var dossier = record.Resultaat.Dossier!;
        var gevraagd = advies.AanTeLeveren.Where(feit => aanvrager is null || Adviesplaats.Betreft(feit.Pad, aanvrager.Onderwerp)).SelectMany(feit => feit.Ontbrekend);
        table.Row([
            dossier.Id,
            aanvrager is not null && Adviesplaats.Therapeut(aanvrager.Onderwerp) is { } index ? dossier.Therapeuten!.Value[index].Id : "",
            aanvrager?.Onderwerp ?? "",
            EnumNamen.Van(advies.Register),
            EnumNamen.Van(aanvrager?.Uitkomst ?? advies.Uitkomst),
            aanvrager is null ? "" : EnumNamen.Van(aanvrager.Inschrijving.Stand),
            Dag(aanvrager?.Inschrijving.Van),
            Dag(aanvrager?.Inschrijving.Tot),
            Normen(aanvrager, Uitkomst.VoldoetNiet),
            Normen(aanvrager, Uitkomst.NogTeVoldoen),
            Normen(aanvrager, Uitkomst.NietVastTeStellen),
            Normen(aanvrager, Uitkomst.OordeelNodig),
            string.Join(' ', gevraagd),
            Dag(aanvrager?.Criteria.Min(criterium => criterium.Wending?.Op)),
            Dag(advies.Peildatum),
            advies.Normenset.Versie,
            brief,
            record.Bestand,
            Getal(record.Regel),
            "",
            "",
            "",
        ]);
    }

    private static string Normen(Aanvrageradvies? aanvrager, Uitkomst uitkomst) =>
        aanvrager is null ? "" : string.Join(' ', aanvrager.Criteria.Where(criterium => criterium.Uitkomst == uitkomst).Select(criterium => criterium.Norm));

    private static string Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Getal(long getal) => getal.ToString(CultureInfo.InvariantCulture);
}
