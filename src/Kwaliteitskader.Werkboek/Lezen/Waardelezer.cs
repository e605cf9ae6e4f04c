using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Werkboek.Cellen;
using Kwaliteitskader.Werkboek.Indeling;

namespace Kwaliteitskader.Werkboek.Lezen;

/// <summary>
/// Maakt van een cel de waarde in JSON. Wat een rekenblad anders bewaart dan JSON, wordt hier gekeurd; over al het andere, zoals namen uit een
/// keuze en grenzen van getallen, oordeelt de strenge lezer.
/// </summary>
/// <param name="vanaf1904">Of dagen vanaf 1904 geteld worden.</param>
internal sealed class Waardelezer(bool vanaf1904)
{
    private static readonly string[] Ja = ["ja", "yes"];
    private static readonly string[] Nee = ["nee", "no"];
    private static readonly JsonDocumentOptions Strikt = new() { AllowDuplicateProperties = false };

    /// <summary>De waarde van een cel; <see langword="null"/> als er een fout bij gemeld is.</summary>
    public JsonNode? Lees(Tabel tabel, Kolom kolom, Cel cel) => kolom.Soort switch
    {
        Veldsoort.JaNee => JaNee(tabel, cel),
        Veldsoort.Datum => Datum(tabel, cel),
        Veldsoort.Geheel or Veldsoort.Getal => Getal(tabel, cel),
        Veldsoort.Keuze => Keuze(tabel, kolom, cel),
        Veldsoort.Eigen => Eigen(tabel, cel),
        _ => Tekst(tabel, cel),
    };

    /// <summary>Of een tekst ja of nee is; <see langword="null"/> als zij geen van beide is.</summary>
    public static bool? JaOfNee(string tekst) =>
        Ja.Contains(tekst, StringComparer.OrdinalIgnoreCase) ? true : Nee.Contains(tekst, StringComparer.OrdinalIgnoreCase) ? false : null;

    private static JsonNode? JaNee(Tabel tabel, Cel cel) =>
        cel.Soort == Celsoort.JaNee ? JsonValue.Create(cel.Waarde is "1" or "true")
        : cel.Soort == Celsoort.Tekst && JaOfNee(cel.Waarde.Trim()) is { } ja ? JsonValue.Create(ja)
        : Mis(tabel, cel, new("ja of nee", "yes or no"));

    private JsonNode? Datum(Tabel tabel, Cel cel)
    {
        if (cel.Soort == Celsoort.Tekst)
        {
            return Datumgetal.Vroeg(cel.Waarde.Trim()) is { } vroeg ? Json(vroeg) : Tekstdatum(tabel, cel);
        }

        var dag = cel.Soort switch
        {
            Celsoort.Getal when cel.AlsDatum => Datumgetal.Dag(cel.Waarde, vanaf1904),
            Celsoort.Dag when DateTime.TryParse(cel.Waarde, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
                && moment.TimeOfDay == TimeSpan.Zero => DateOnly.FromDateTime(moment),
            _ => null,
        };
        return dag is { } gelezen ? Json(gelezen) : Mis(tabel, cel, new("een datum zonder tijdstip", "a date without a time"), Leesfoutcode.OnmogelijkeDatum);
    }

    private static JsonNode? Getal(Tabel tabel, Cel cel) =>
        cel is { Soort: Celsoort.Getal, AlsDatum: false } && Celgetal.Json(cel.Waarde) is { } getal
            ? JsonNode.Parse(getal)
            : Mis(tabel, cel, new("een getal, niet als tekst en niet als datum", "a number, not as text and not as a date"));

    private static JsonNode? Keuze(Tabel tabel, Kolom kolom, Cel cel)
    {
        if (cel.Soort != Celsoort.Tekst)
        {
            return Mis(tabel, cel, new("een keuze uit de lijst", "a choice from the list"));
        }

        var tekst = cel.Waarde.Trim();
        foreach (var keuze in kolom.Veld!.Keuzen)
        {
            if (tekst.Equals(keuze.Woord.Nl, StringComparison.OrdinalIgnoreCase) || tekst.Equals(keuze.Woord.En, StringComparison.OrdinalIgnoreCase))
            {
                return JsonValue.Create(keuze.Naam);
            }
        }

        return JsonValue.Create(tekst);
    }

    private static JsonNode? Eigen(Tabel tabel, Cel cel)
    {
        try
        {
            if (cel.Soort == Celsoort.Tekst && JsonNode.Parse(Celtekst.Bedoeld(cel.Waarde), documentOptions: Strikt) is JsonObject eigen)
            {
                return eigen;
            }
        }
        catch (JsonException)
        {
            // Geen JSON, of een naam die er twee keer in staat: hieronder gemeld.
        }

        return Mis(tabel, cel, new("een object in JSON, zoals {\"acme:voorkeursdag\": \"maandag\"}", "an object in JSON, like {\"acme:weekday\": \"Monday\"}"));
    }

    private static JsonNode? Tekst(Tabel tabel, Cel cel) => cel.Soort == Celsoort.Tekst
        ? JsonValue.Create(Celtekst.Bedoeld(cel.Waarde))
        : Mis(tabel, cel, new("een tekst; geef de cel de opmaak Tekst en typ de waarde opnieuw", "a text; give the cell the format Text and type the value again"));

    private static JsonValue Json(DateOnly dag) => JsonValue.Create(dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static JsonNode? Tekstdatum(Tabel tabel, Cel cel)
    {
        tabel.Fout(cel.Adres, Werkboekfoutcode.Tekstdatum, new(
            "Deze datum is als tekst ingevuld. Typ haar opnieuw in een cel met de opmaak Datum.", "This date was entered as text. Type it again in a cell with the format Date."));
        return null;
    }

    private static JsonNode? Mis(Tabel tabel, Cel cel, Tekst verwacht, string code = Leesfoutcode.VerkeerdType)
    {
        tabel.Fout(cel.Adres, code, new($"Hier hoort {verwacht.Nl}.", $"Expected here: {verwacht.En}."), verwacht);
        return null;
    }
}
