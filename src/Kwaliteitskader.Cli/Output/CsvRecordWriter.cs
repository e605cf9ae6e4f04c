using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Een rij per bevinding. Elke fout is ook een rij.</summary>
/// <remarks>
/// Een lijst in één cel staat met spaties ertussen. Een dossier waarvan geen bevinding getoond wordt, houdt een rij, want geen
/// record mag verdwijnen.
/// </remarks>
internal sealed class CsvRecordWriter : IRecordWriter
{
    private static readonly string[] Kolommen =
    [
        "dossier", "norm", "onderwerp", "uitkomst", "reden", "uiterlijk", "ontbreekt", "ontbrekendeNormwaarden",
        "bestand", "regel", "fout", "pad", "melding", "peildatum", "wendingOp", "wendingNaar", "toelichting", "herstel",
        "dispensatieDoor", "dispensatieTot", "beoordeling", "beoordelingDoor", "beoordelingTot", "onderwerpId",
    ];

    private const int NaMelding = 11;

    private readonly Taal taal;
    private readonly IReadOnlySet<Uitkomst>? alleen;
    private readonly CsvTable table;

    /// <summary>Begint een tabel, of gaat zonder kop verder in een die er al is.</summary>
    public CsvRecordWriter(Stream output, Taal taal, CsvShape vorm, IReadOnlySet<Uitkomst>? alleen, bool kop)
    {
        this.taal = taal;
        this.alleen = alleen;
        table = new(output, vorm, kop ? Kolommen : null);
    }

    public void Write(Invoerrecord record, Toetsrapport rapport)
    {
        var rijen = rapport.Oordelen
            .Where(oordeel => alleen?.Contains(oordeel.Uitkomst) != false)
            .Select(oordeel => Cellen(record, rapport, oordeel, rapport.Bevinding(oordeel, taal)))
            .ToList();
        foreach (var rij in rijen)
        {
            table.Row(rij);
        }

        if (rijen.Count == 0)
        {
            table.Row([rapport.Dossier.Id, "", "", "", "", "", "", "", record.Bestand, Getal(record.Regel), "", "", "", Dag(rapport.Peildatum), .. Leeg(NaMelding - 1)]);
        }

        table.Flush();
    }

    public void Write(ImmutableArray<Leesfout> fouten)
    {
        foreach (var fout in fouten)
        {
            table.Row([.. Leeg(8), fout.Bestand ?? "", Getal(fout.Regel), fout.Code, fout.Pad.ToString(), fout.Melding.In(taal), .. Leeg(NaMelding)]);
        }

        table.Flush();
    }

    public void Complete()
    {
    }

    private static string[] Cellen(Invoerrecord record, Toetsrapport rapport, Oordeel oordeel, Bevinding bevinding) =>
    [
        rapport.Dossier.Id,
        bevinding.Norm,
        bevinding.Onderwerp,
        EnumNamen.Van(bevinding.Uitkomst),
        bevinding.Reden,
        Dag(bevinding.Uiterlijk),
        OntbrekendFeit.OpEenRij(bevinding),
        string.Join(' ', bevinding.OntbrekendeNormwaarden),
        record.Bestand,
        Getal(record.Regel),
        "",
        "",
        "",
        Dag(rapport.Peildatum),
        Dag(bevinding.Wending?.Op),
        bevinding.Wending is { } wending ? EnumNamen.Van(wending.Naar) : "",
        bevinding.Toelichting,
        bevinding.Herstel ?? "",
        bevinding.Dispensatie?.VerleendDoor ?? "",
        Dag(bevinding.Dispensatie?.Tot),
        bevinding.Beoordeling is { } beoordeling ? EnumNamen.Van(beoordeling.Uitkomst) : "",
        bevinding.Beoordeling?.Door ?? "",
        Dag(bevinding.Beoordeling?.Tot),
        oordeel.Onderwerp.Id(rapport.Dossier),
    ];

    private static IEnumerable<string> Leeg(int aantal) => Enumerable.Repeat("", aantal);

    private static string Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Getal(long getal) => getal.ToString(CultureInfo.InvariantCulture);
}
