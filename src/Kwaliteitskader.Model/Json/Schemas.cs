using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Model.Json;

/// <summary>De JSON-schema's (2020-12) van invoer en uitvoer, gemaakt uit dezelfde typen waarmee gelezen en geschreven wordt.</summary>
/// <remarks>
/// Een schema kan minder zeggen dan de lezer: een datum toetst het alleen bij wie <c>format</c> afdwingt, dubbele namen en
/// burgerservicenummers ziet het niet, halve surrogaatparen laat het door, en of een besluit na zijn begin eindigt weet het niet.
/// </remarks>
public static class Schemas
{
    /// <summary>Het schema van invoer: een dossier of een lijst van dossiers.</summary>
    public static string Dossier()
    {
        var een = Verwijzing("dossier");
        return Tekst(new JsonObject
        {
            ["$schema"] = ContractSchema.Dialect,
            ["$id"] = "urn:kwaliteitskader:dossier:1",
            ["title"] = "Dossier: de feiten over een praktijk, haar therapeuten en haar zorgtrajecten",
            ["anyOf"] = new JsonArray(een, Lijst(een.DeepClone())),
            ["$defs"] = new JsonObject { ["dossier"] = ContractSchema.Of<Dossier>(Plaats("dossier")) },
        });
    }

    /// <summary>Het schema van uitvoer: een rapport, een foutrecord, of een lijst daarvan.</summary>
    public static string Rapport() => Uitvoer<Rapport>("rapport", "Rapport: de bevindingen over een dossier, of de fout waardoor er geen zijn");

    /// <summary>Het schema van een regel van een toets over veel dossiers: een compact rapport, een foutrecord, of een lijst daarvan.</summary>
    public static string Compact() => Uitvoer<Compactrapport>("compact", "Compact rapport: de telling en wat aandacht vraagt, of de fout waardoor er geen is");

    /// <summary>Het schema van een advies over een aanvraag, een foutrecord, of een lijst daarvan.</summary>
    public static string Advies() => Uitvoer<Advies>("advies", "Advies: of een register een aanvrager kan inschrijven, en wat daarvoor nog nodig is");

    /// <summary>Het schema van een agenda, een foutrecord, of een lijst daarvan.</summary>
    public static string Agenda() => Uitvoer<Agenda>("agenda", "Agenda: wat er verandert als de feiten blijven zoals zij zijn, op dag");

    /// <summary>Het schema van een herstelplan, een foutrecord, of een lijst daarvan.</summary>
    public static string Herstel() => Uitvoer<Herstelplan>("herstel", "Herstelplan: de kleinste daden waardoor een dossier voldoet, elk geprobeerd");

    /// <summary>Het schema van een uitvraag, een foutrecord, of een lijst daarvan.</summary>
    public static string Uitvraag() => Uitvoer<Uitvraag>("uitvraag", "Uitvraag: wat er te vragen is opdat vaststaat wat nu niet vast te stellen is");

    /// <summary>Het schema van het verschil van twee rapporten, een foutrecord, of een lijst daarvan.</summary>
    public static string Verschil() => Uitvoer<Rapportverschil>("verschil", "Verschil: wat twee rapporten van elkaar onderscheidt");

    /// <summary>Het schema van een controle, een foutrecord, of een lijst daarvan.</summary>
    public static string Controle() => Uitvoer<Controle>("controle", "Controle: of een rapport uit een dossier volgt");

    /// <summary>Het schema van lasten, een foutrecord, of een lijst daarvan.</summary>
    public static string Lasten() => Uitvoer<Lasten>("lasten", "Lasten: wat registers vragen, en wat daarvan dubbel is");

    /// <summary>Het schema van een aanspraakrapport, een foutrecord, of een lijst daarvan.</summary>
    public static string Aanspraak() => Uitvoer<Aanspraakrapport>("aanspraak", "Aanspraakrapport: of de basisverzekering de zittingen van een dossier dekt");

    private static string Uitvoer<T>(string naam, string titel)
    {
        var een = new JsonObject { ["anyOf"] = new JsonArray(Verwijzing(naam), Verwijzing("fout")) };
        return Tekst(new JsonObject
        {
            ["$schema"] = ContractSchema.Dialect,
            ["$id"] = $"urn:kwaliteitskader:{naam}:1",
            ["title"] = titel,
            ["anyOf"] = new JsonArray(Verwijzing(naam), Verwijzing("fout"), Lijst(een)),
            ["$defs"] = new JsonObject
            {
                [naam] = ContractSchema.Of<T>(Plaats(naam)),
                ["fout"] = ContractSchema.Of<Foutrecord>(Plaats("fout")),
            },
        });
    }

    private static JsonObject Verwijzing(string naam) => new() { ["$ref"] = Plaats(naam) };

    private static string Plaats(string naam) => $"#/$defs/{naam}";

    private static JsonObject Lijst(JsonNode element) => new() { ["type"] = "array", ["items"] = element };

    private static string Tekst(JsonObject schema)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, ContractJson.WriterOptions(indented: true)))
        {
            schema.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
