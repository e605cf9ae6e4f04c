using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Woorden;
using Kwaliteitskader.Rules.Declaraties;
using Spectre.Console;

namespace Kwaliteitskader.Cli.Cijfers;

/// <summary>De cijfers van de rapportage, nagerekend: gerapporteerd naast berekend, en wat niet klopt.</summary>
/// <param name="aannamen">De aannamen waarmee gerekend wordt.</param>
internal sealed partial class Narekenblad(Aannamen aannamen)
{
    private static readonly NumberFormatInfo Komma = new() { NumberDecimalSeparator = "," };

    public void Schrijf(string formaat, Stream uitvoer, CommandHost host, bool kaal, Taal taal, CsvShape csv)
    {
        switch (formaat)
        {
            case "json":
                Json(uitvoer, taal);
                break;
            case "csv":
                Csv(new CsvTable(uitvoer, csv));
                break;
            default:
                Tekst(TextCanvas.On(uitvoer, host, kaal), host.Colour && !kaal, taal);
                break;
        }
    }

    private void Json(Stream uitvoer, Taal taal)
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonText.Write(buffer, json =>
        {
            json.WriteStartObject();
            json.WriteString("schema", "kwaliteitskader/bouwstenen/1");
            json.WriteStartObject("aannamen");
            foreach (var naam in aannamen.Namen)
            {
                json.WriteNumber(naam, aannamen[naam]);
            }

            json.WriteEndObject();
            json.Array("cijfers", Rapportcijfers.Alle, cijfer =>
            {
                json.WriteStartObject();
                json.WriteString("id", cijfer.Id);
                json.WriteString("naam", cijfer.Naam.In(taal));
                Getal(json, "patienten", cijfer.Patienten);
                Getal(json, "miljoenEuro", cijfer.Kosten);
                json.WriteString("betaler", cijfer.Betaler.In(taal));
                json.WriteString("aanname", cijfer.Aanname?.In(taal) ?? "");
                json.WriteString("bron", cijfer.Bron.ToString());
                json.WriteEndObject();
            });
            json.Array("narekeningen", Narekeningen.Alle, narekening =>
            {
                json.WriteStartObject();
                json.WriteString("id", narekening.Id);
                json.WriteString("naam", narekening.Naam.In(taal));
                json.WriteString("formule", narekening.Formule);
                json.WriteString("eenheid", narekening.Eenheid.In(taal));
                Getal(json, "gerapporteerd", narekening.Gerapporteerd);
                json.WriteNumber("berekend", Math.Round(narekening.Bereken(aannamen), 2));
                Getal(json, "verschil", Verschil(narekening));
                json.WriteString("oordeel", EnumNamen.Van((Enum)narekening.Oordeel(aannamen)));
                json.WriteString("bron", narekening.Bron.ToString());
                json.WriteEndObject();
            });
            json.Array("tegenstrijdigheden", Tegenstrijdigheden.Alle, een => json.WriteStringValue(een.In(taal)));
            json.WriteString("nietNaTeRekenen", Narekeningen.NietNaTeRekenen.In(taal));
            json.WriteEndObject();
        });
        uitvoer.Write(buffer.WrittenSpan);
        uitvoer.Write("\n"u8);
    }

    private void Csv(CsvTable tabel)
    {
        tabel.Row("id", "formule", "eenheid", "gerapporteerd", "berekend", "verschil", "oordeel", "bron");
        foreach (var narekening in Narekeningen.Alle)
        {
            tabel.Row(
                narekening.Id, narekening.Formule, narekening.Eenheid.Nl, Kaal(narekening.Gerapporteerd), Kaal(Math.Round(narekening.Bereken(aannamen), 2)),
                Kaal(Verschil(narekening)), EnumNamen.Van((Enum)narekening.Oordeel(aannamen)), narekening.Bron.ToString());
        }

        tabel.Flush();
    }

    private void Tekst(TextCanvas vel, bool grafiek, Taal taal)
    {
        var woorden = new Woorden(taal);
        vel.Line(Ink.Strong(woorden.Zin("De bouwstenen over 2022, zoals gerapporteerd", "The building blocks of 2022, as reported")));
        if (grafiek)
        {
            var balken = new BarChart { Width = 76, ShowValues = true }.UseValueFormatter(waarde => In(taal, (decimal)waarde));
            foreach (var cijfer in Rapportcijfers.Alle.Where(cijfer => cijfer is { Blok: not null, Kosten: not null } && !cijfer.Id.Contains('-', StringComparison.Ordinal)))
            {
                balken.AddItem(Markup.Escape($"{cijfer.Id} {cijfer.Naam.In(taal)}"), (double)cijfer.Kosten!.Value, Color.Blue);
            }

            vel.Line(balken, 2);
        }

        foreach (var cijfer in Rapportcijfers.Alle)
        {
            vel.Line(
                Ink.Plain($"{cijfer.Id} {cijfer.Naam.In(taal)}: {(cijfer.Patienten is { } patienten ? woorden.Zin($"{In(taal, patienten)} patiënten, ", $"{In(taal, patienten)} patients, ") : "")}{(cijfer.Kosten is { } kosten ? woorden.Zin($"{In(taal, kosten)} miljoen euro", $"{In(taal, kosten)} million euro") : woorden.Zin("kosten niet bekend", "cost not known"))}")
                    .AddQuiet($" ({string.Join("; ", new[] { cijfer.Betaler.In(taal), cijfer.Aanname?.In(taal), cijfer.Bron.Plaats.Replace(", geheel", "", StringComparison.Ordinal) }.OfType<string>())})"),
                2, 2);
        }

        vel.Blank();
        vel.Line(Ink.Strong(woorden.Zin("Nagerekend", "Recomputed")).AddQuiet($" ({string.Join(", ", aannamen.Namen.Select(naam => $"{naam} {In(taal, aannamen[naam])}"))})"), hanging: 2);
        foreach (var narekening in Narekeningen.Alle)
        {
            var regel = Ink.Plain($"{narekening.Naam.In(taal)}: ")
                .Add($"{Formule(narekening, taal)} = ").AddStrong($"{In(taal, Math.Round(narekening.Bereken(aannamen), 2))} {narekening.Eenheid.In(taal)}");
            if (narekening.Gerapporteerd is { } gegeven)
            {
                regel.Add(woorden.Zin($", gerapporteerd {In(taal, gegeven)}, verschil {In(taal, Verschil(narekening))}", $", reported {In(taal, gegeven)}, difference {In(taal, Verschil(narekening))}"));
            }

            regel.Add(": ").AddStrong(Oordeel(narekening.Oordeel(aannamen), woorden));
            vel.Line(narekening.Toelichting is { } toelichting ? regel.AddQuiet($". {toelichting.In(taal)}") : regel, 2, 2);
        }

        vel.Line(Ink.Plain(Narekeningen.NietNaTeRekenen.In(taal)), 2, 2);
        vel.Blank();
        vel.Line(Ink.Strong(woorden.Zin("Wat in de rapportage zelf niet klopt", "What does not add up in the report itself")));
        for (var i = 0; i < Tegenstrijdigheden.Alle.Length; i++)
        {
            vel.Line(Ink.Plain(string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {Tegenstrijdigheden.Alle[i].In(taal)}")), 2, 3);
        }

        vel.Flush();
    }

    private static string Oordeel(Narekenoordeel oordeel, Woorden woorden) => oordeel switch
    {
        Narekenoordeel.Precies => woorden.Zin("precies", "exact"),
        Narekenoordeel.Klopt => woorden.Zin("klopt", "agrees"),
        Narekenoordeel.WijktAf => woorden.Zin("wijkt af", "differs"),
        _ => woorden.Zin("afgeleid, niet gerapporteerd", "derived, not reported"),
    };

    private decimal? Verschil(Narekening narekening) =>
        narekening.Gerapporteerd is { } gegeven ? Math.Round(narekening.Bereken(aannamen) - gegeven, 2) : null;

    private static string In(Taal taal, decimal? getal) => getal is { } bekend ? Waardetekst.Getal(decimal.Round(bekend, 2)).In(taal) : "";

    // De formules zijn opgeschreven zonder punten tussen duizendtallen, en met een komma voor het deel achter de eenheden.
    private static string Formule(Narekening narekening, Taal taal) =>
        Getallen().Replace(narekening.Formule, getal => In(taal, decimal.Parse(getal.ValueSpan, NumberStyles.AllowDecimalPoint, Komma)));

    private static string Kaal(decimal? getal) => getal?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";

    private static void Getal(System.Text.Json.Utf8JsonWriter json, string naam, decimal? getal)
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

    [GeneratedRegex(@"\d+(,\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Getallen();
}
