using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Xml;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Utility;

namespace Kwaliteitskader.Fhir.Lezen;

/// <summary>Leest een resource uit JSON of XML, streng: wat niet in R4 past, is een fout en geen weglating.</summary>
/// <remarks>De eerste keer kost een paar seconden, want dan wordt het hele model van FHIR verkend; <see cref="WarmOp"/> doet dat vooraf.</remarks>
public static class FhirLezer
{
    private const string Proef = """{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Appointment","id":"a","status":"proposed","participant":[{"status":"accepted"}]}}]}""";

    private static readonly FhirJsonDeserializer Json = new(new DeserializerSettings().UsingMode(DeserializationMode.Strict));
    private static readonly FhirXmlDeserializer Xml = new(new DeserializerSettings().UsingMode(DeserializationMode.Strict));

    /// <summary>Leest een resource uit JSON in UTF-8.</summary>
    /// <param name="utf8">De JSON.</param>
    public static FhirLezing LeesJson(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var lezer = new Utf8JsonReader(utf8, new() { CommentHandling = JsonCommentHandling.Disallow });
            return Json.TryDeserializeResource(ref lezer, out var resource, out var fouten) ? new(resource, []) : Mislukt(fouten);
        }
        catch (Exception fout) when (fout is JsonException or InvalidOperationException)
        {
            // Waar een object hoort en iets anders staat, gooit de lezer van FHIR in plaats van het te melden.
            return new(null, [new("JSON", fout.Message)]);
        }
    }

    /// <summary>Leest een resource uit XML. Een DTD wordt geweigerd, en er wordt niets van elders gehaald.</summary>
    /// <param name="utf8">De XML.</param>
    public static FhirLezing LeesXml(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var stroom = new MemoryStream(utf8.ToArray(), writable: false);
            using var lezer = XmlReader.Create(stroom, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return Xml.TryDeserializeResource(lezer, out var resource, out var fouten) ? new(resource, []) : Mislukt(fouten);
        }
        catch (XmlException fout)
        {
            return new(null, [new("XML", fout.Message)]);
        }
    }

    /// <summary>Leest een resource, zodat de volgende snel gaat. Voor een dienst die meteen moet kunnen antwoorden.</summary>
    public static void WarmOp() => LeesJson(Encoding.UTF8.GetBytes(Proef));

    private static FhirLezing Mislukt(IEnumerable<CodedException> fouten) => new(null, [.. fouten.Select(FhirFout.Van)]);
}

/// <summary>Wat het lezen opleverde: een resource of fouten, precies een van beide.</summary>
/// <param name="Resource">De resource, als zij te lezen was.</param>
/// <param name="Fouten">Alles wat er mis is.</param>
public sealed record FhirLezing(Resource? Resource, ImmutableArray<FhirFout> Fouten);
