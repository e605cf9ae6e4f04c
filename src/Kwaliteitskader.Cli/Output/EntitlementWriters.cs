using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Cli.Commands;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Aanspraken;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Schrijft per record de aanspraak, of de leesfout.</summary>
internal interface IEntitlementWriter : IResultWriter
{
    /// <summary>Schrijft de aanspraak van een dossier, tenzij zij te groot is: dan komt er niets bij.</summary>
    bool TryWrite(Invoerrecord record, Dossier dossier);
}

/// <summary>Aanspraakrapporten en foutrecords als één JSON-document.</summary>
internal sealed class JsonEntitlement(Stream output, Aanspraakopdracht opdracht) : IEntitlementWriter
{
    private readonly JsonListing listing = new(output);

    public bool TryWrite(Invoerrecord record, Dossier dossier) =>
        listing.TryAdd(buffer => opdracht.Toets.TrySchrijf(buffer, dossier, opdracht.Peildatum, opdracht.Lezen.GrootsteRecord, ingesprongen: true), repeatable: true);

    public void Write(ImmutableArray<Leesfout> fouten) =>
        listing.Add(buffer => RapportSchrijver.Schrijf(buffer, Foutrecord.Van(fouten, opdracht.Taal), ingesprongen: true));

    public void Complete() => listing.Complete();
}

/// <summary>Een rij per zitting volgens RFC 4180; een volgende zitting heeft <c>ja</c> in de kolom <c>volgende</c>. Elke fout is ook een rij.</summary>
internal sealed class CsvEntitlement : IEntitlementWriter
{
    private static readonly string[] Kolommen =
    [
        "dossier", "zorgtraject", "aandoening", "op", "volgende", "aanspraak", "grond", "versie", "volgnummer", "restantsoort", "restantaantal",
        "restantTotEnMet", "restantEerstZelf", "csi", "reden", "ontbreekt", "ontbrekendeNormwaarden", "opmerkingen", "bestand", "regel", "fout", "pad", "melding",
    ];

    private readonly CsvTable table;
    private readonly Aanspraakopdracht opdracht;

    /// <summary>Begint een tabel, of gaat zonder kop verder in een die er al is.</summary>
    public CsvEntitlement(Stream output, Aanspraakopdracht opdracht, bool kop)
    {
        table = new(output, opdracht.Csv, kop ? Kolommen : null);
        this.opdracht = opdracht;
    }

    public bool TryWrite(Invoerrecord record, Dossier dossier)
    {
        var rapport = opdracht.Toets.Rapport(dossier, opdracht.Peildatum, wendingen: false);
        foreach (var traject in rapport.Zorgtrajecten)
        {
            foreach (var antwoord in traject.Zittingen)
            {
                table.Row(Cellen(record, rapport, antwoord, volgende: false));
            }

            foreach (var antwoord in traject.Volgende)
            {
                table.Row(Cellen(record, rapport, antwoord, volgende: true));
            }
        }

        if (rapport.Zorgtrajecten.IsEmpty)
        {
            table.Row([rapport.Dossier, .. Enumerable.Repeat("", 17), record.Bestand, Getal(record.Regel), "", "", ""]);
        }

        table.Flush();
        return true;
    }

    public void Write(ImmutableArray<Leesfout> fouten)
    {
        foreach (var fout in fouten)
        {
            table.Row([.. Enumerable.Repeat("", 18), fout.Bestand ?? "", Getal(fout.Regel), fout.Code, fout.Pad.ToString(), fout.Melding.In(opdracht.Taal)]);
        }

        table.Flush();
    }

    public void Complete()
    {
    }

    private static string[] Cellen(Invoerrecord record, Aanspraakrapport rapport, Aanspraakantwoord antwoord, bool volgende) =>
    [
        rapport.Dossier,
        antwoord.Zorgtraject,
        antwoord.Aandoening,
        Dag(antwoord.Op),
        volgende ? "ja" : "nee",
        EnumNamen.Van(antwoord.Aanspraak),
        antwoord.Grond ?? "",
        antwoord.Versie ?? "",
        Getal(antwoord.Volgnummer),
        EnumNamen.Van(antwoord.Restant.Soort),
        Getal(antwoord.Restant.Aantal),
        Dag(antwoord.Restant.TotEnMet),
        Getal(antwoord.Restant.EerstZelf),
        antwoord.Csi ?? "",
        antwoord.Reden,
        string.Join(' ', antwoord.Ontbreekt) + (antwoord.MeerOntbreekt == true ? " …" : ""),
        string.Join(' ', antwoord.OntbrekendeNormwaarden),
        string.Join(' ', antwoord.Opmerkingen),
        record.Bestand,
        Getal(record.Regel),
        "",
        "",
        "",
    ];

    private static string Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Getal(long? getal) => getal?.ToString(CultureInfo.InvariantCulture) ?? "";
}
