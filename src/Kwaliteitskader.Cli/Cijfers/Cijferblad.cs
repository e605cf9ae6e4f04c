using System.Buffers;
using System.Globalization;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Woorden;
using Spectre.Console;

namespace Kwaliteitskader.Cli.Cijfers;

/// <summary>Schrijft reeksen cijfers als tekst, JSON of CSV.</summary>
/// <param name="reeksen">De reeksen.</param>
/// <param name="peildatum">De dag waarop geoordeeld is.</param>
internal sealed class Cijferblad(IReadOnlyList<Cijferreeks> reeksen, DateOnly peildatum)
{
    private const string Verzwegen = "…";
    private const int LangsteGetal = 7;

    /// <summary>Waarover de cijfers gaan; afwezig als dat erbuiten staat.</summary>
    public Cijferkop? Kop { get; init; }

    /// <summary>Schrijft in een van de vormen <c>tekst</c>, <c>json</c> en <c>csv</c>.</summary>
    public void Schrijf(string formaat, Stream uitvoer, CommandHost host, bool kaal, Taal taal, CsvShape csv)
    {
        switch (formaat)
        {
            case "json":
                Json(uitvoer);
                break;
            case "csv":
                Csv(new CsvTable(uitvoer, csv));
                break;
            default:
                Tekst(TextCanvas.On(uitvoer, host, kaal), host.Colour && !kaal, taal);
                break;
        }
    }

    private void Json(Stream uitvoer)
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonText.Write(buffer, json =>
        {
            json.WriteStartObject();
            json.WriteString("schema", "kwaliteitskader/cijfers/1");
            json.Date("peildatum", peildatum);
            if (Kop is { } kop)
            {
                json.WriteNumber("dossiers", kop.Dossiers);
                json.WriteNumber("nietGelezen", kop.NietGelezen);
                json.Array("bestanden", kop.Bestanden, json.WriteStringValue);
                json.WriteNumber("onbruikbareBestanden", kop.OnbruikbareBestanden);
            }

            foreach (var reeks in reeksen)
            {
                json.Array(reeks.Naam, reeks.Rijen, rij =>
                {
                    json.WriteStartObject();
                    for (var i = 0; i < reeks.Sleutels.Count; i++)
                    {
                        json.WriteString(reeks.Sleutels[i], rij.Sleutel[i]);
                    }

                    for (var i = 0; i < reeks.Maten.Count; i++)
                    {
                        Getal(json, reeks.Maten[i], rij.Aantallen[i]);
                    }

                    json.WriteEndObject();
                });
            }

            json.WriteEndObject();
        });
        uitvoer.Write(buffer.WrittenSpan);
        uitvoer.Write("\n"u8);
    }

    private static void Getal(System.Text.Json.Utf8JsonWriter json, string naam, long? getal)
    {
        if (getal is { } bekend)
        {
            json.WriteNumber(naam, bekend);
        }
        else
        {
            json.WriteNull(naam);
        }
    }

    // Eén getal per rij, zodat alle reeksen in één tabel passen; een verzwegen getal is leeg.
    private void Csv(CsvTable tabel)
    {
        tabel.Row("reeks", "sleutel", "maat", "aantal");
        if (Kop is { } kop)
        {
            tabel.Row("geheel", "", "dossiers", kop.Dossiers.ToString(CultureInfo.InvariantCulture));
            tabel.Row("geheel", "", "nietGelezen", kop.NietGelezen.ToString(CultureInfo.InvariantCulture));
            tabel.Row("geheel", "", "onbruikbareBestanden", kop.OnbruikbareBestanden.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var reeks in reeksen)
        {
            foreach (var rij in reeks.Rijen)
            {
                for (var i = 0; i < reeks.Maten.Count; i++)
                {
                    tabel.Row(reeks.Naam, string.Join(' ', rij.Sleutel), reeks.Maten[i], rij.Aantallen[i]?.ToString(CultureInfo.InvariantCulture) ?? "");
                }
            }
        }

        tabel.Flush();
    }

    private void Tekst(TextCanvas vel, bool grafiek, Taal taal)
    {
        foreach (var zin in Kop?.Zinnen(peildatum, taal) ?? [])
        {
            vel.Line(Ink.Strong(zin), hanging: 2);
        }

        if (Kop is not null)
        {
            vel.Blank();
        }

        foreach (var reeks in reeksen.Where(reeks => reeks.InTekst && reeks.Rijen.Count > 0))
        {
            vel.Line(Ink.Strong(reeks.Titel.In(taal)));
            if (grafiek && reeks.Balk is { } maat)
            {
                vel.Line(Grafiek(reeks, maat, taal), indent: 2);
                vel.Blank();
            }

            vel.Line(Tabel(reeks, taal), indent: 2);
            vel.Blank();
        }

        vel.Flush();
    }

    private static Table Tabel(Cijferreeks reeks, Taal taal)
    {
        var tabel = new Table { Border = TableBorder.None };
        foreach (var kop in reeks.Sleutels)
        {
            tabel.AddColumn(new TableColumn(Ink.Quiet(Cijferwoorden.Kop(kop, taal))) { NoWrap = true, Padding = new Padding(0, 0, 2, 0) });
        }

        foreach (var kop in reeks.Maten)
        {
            // Zo breed als het langste woord, dat anders middenin afbreekt.
            var breedte = Math.Max(LangsteGetal, Cijferwoorden.Kop(kop, taal).Split(' ').Max(woord => woord.Length));
            tabel.AddColumn(new TableColumn(Ink.Quiet(Cijferwoorden.Kop(kop, taal))) { Width = breedte, Alignment = Justify.Right, Padding = new Padding(0, 0, 2, 0) });
        }

        var metZin = reeks.Rijen.Any(rij => rij.Zin is not null);
        if (metZin)
        {
            tabel.AddColumn(new TableColumn(Ink.Plain("")));
        }

        foreach (var rij in reeks.Rijen.Take(reeks.RijenInTekst ?? int.MaxValue))
        {
            tabel.AddRow([.. rij.Sleutel.Select(sleutel => Ink.Plain(Cijferwoorden.Rij(sleutel, taal))), .. rij.Aantallen.Select(aantal => Ink.Plain(aantal is { } bekend ? Waardetekst.Getal(bekend).In(taal) : Verzwegen)), .. metZin ? [Ink.Quiet(rij.Zin?.In(taal) ?? "")] : Array.Empty<Paragraph>()]);
        }

        return tabel;
    }

    private static BarChart Grafiek(Cijferreeks reeks, int maat, Taal taal)
    {
        var grafiek = new BarChart { Width = 76, ShowValues = true }.UseValueFormatter(waarde => Waardetekst.Getal((decimal)waarde).In(taal));
        foreach (var rij in reeks.Rijen)
        {
            grafiek.AddItem(Markup.Escape(SafeText.Of(string.Join(' ', rij.Sleutel.Select(sleutel => Cijferwoorden.Rij(sleutel, taal))))), rij.Aantallen[maat] ?? 0, Color.Blue);
        }

        return grafiek;
    }
}
