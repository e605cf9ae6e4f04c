using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Kwaliteitskader.Cli;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Parsing;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Kwaliteitskader.Mcp.Gereedschap;

/// <summary>Leest wat een assistent meegeeft, en antwoordt: met JSON, of met een fout die zegt wat er verwacht werd.</summary>
internal static class Vraag
{
    /// <summary>Antwoordt met JSON, of met wat er aan de vraag niet deugt.</summary>
    public static CallToolResult Beantwoord(Action<Utf8JsonWriter> schrijf)
    {
        try
        {
            return Antwoord(schrijf);
        }
        catch (LeesfoutenException lezen)
        {
            return Fout(Antwoord(json => Fouten(json, lezen.Fouten)));
        }
        catch (Gebruiksfout fout)
        {
            throw new McpException(fout.Message);
        }
    }

    /// <summary>Het dossier.</summary>
    /// <exception cref="LeesfoutenException">Het is niet te lezen.</exception>
    public static Dossier Dossier(JsonElement json) => JsonSerializer.Deserialize<Dossier>(Utf8(json), ContractJson.Opties) ?? throw new Gebruiksfout(new("Er is geen dossier gegeven.", "No dossier was given."));

    /// <summary>Wat de lezer van een dossier zegt.</summary>
    public static Leesresultaat Gelezen(JsonElement json) => DossierLezer.Lees(Utf8(json));

    /// <summary>De peildatum. Er is geen klok: wie vraagt, zegt de dag.</summary>
    public static DateOnly Peildatum(string gegeven) => DayText.TryParse(gegeven, out var dag)
        ? dag
        : throw new Gebruiksfout(new(
            $"'{gegeven}' kan niet bij peildatum. Verwacht: een bestaande dag als jjjj-mm-dd, bijvoorbeeld 2026-11-21.",
            $"'{gegeven}' cannot be peildatum. Expected: an existing day as yyyy-mm-dd, for instance 2026-11-21."));

    public static Register Register(string gegeven) => Keuze.Van<Register>(gegeven, "register");

    public static Taal Taal(string? gegeven) => gegeven is not null && Keuze.Uit(gegeven, "taal", ["nl", "en"]) == "en" ? Model.Taal.Engels : Model.Taal.Nederlands;

    /// <summary>Leesfouten als lijst.</summary>
    public static void Fouten(Utf8JsonWriter json, ImmutableArray<Leesfout> fouten)
    {
        json.WriteStartObject();
        json.WriteBoolean("leesbaar", fouten.IsEmpty);
        json.Array("fouten", fouten, fout =>
        {
            json.WriteStartObject();
            json.WriteString("pad", fout.Pad.Waarde);
            json.WriteString("code", fout.Code);
            json.WriteNumber("regel", fout.Regel);
            json.WriteString("melding", fout.Melding.Nl);
            json.WriteString("verwacht", fout.Verwacht?.Nl);
            json.WriteString("suggestie", fout.Suggestie);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    /// <summary>Een stuk van het contract, als waarde.</summary>
    public static void Contract<T>(this Utf8JsonWriter json, T waarde) => JsonSerializer.Serialize(json, waarde, ContractJson.Opties);

    // Een assistent geeft een object soms als tekst.
    private static byte[] Utf8(JsonElement json) => Encoding.UTF8.GetBytes(json.ValueKind == JsonValueKind.String ? json.GetString()! : json.GetRawText());

    private static CallToolResult Antwoord(Action<Utf8JsonWriter> schrijf)
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonText.Write(buffer, schrijf);
        return new() { Content = [new TextContentBlock { Text = Encoding.UTF8.GetString(buffer.WrittenSpan) }] };
    }

    private static CallToolResult Fout(CallToolResult antwoord)
    {
        antwoord.IsError = true;
        return antwoord;
    }
}
