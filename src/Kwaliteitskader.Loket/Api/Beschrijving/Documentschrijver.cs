using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Kwaliteitskader.Loket.Api.Beschrijving;

/// <summary>Beschrijft de API als geheel: wie erover gaat, waar zij staat en welke schema's zij gebruikt.</summary>
internal sealed class Documentschrijver(IConfiguration instellingen) : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var contact = instellingen.GetSection("Loket:Api:Contact");
        document.Info = new()
        {
            Title = "Kwaliteitskader",
            Version = Apibouw.Versie,
            Description = "De normen van het Kwaliteitskader fysio- en oefentherapie: oordelen, uitleggen, adviseren en plannen. Niets van een vraag wordt bewaard.",
            Contact = new()
            {
                Name = contact["Naam"] ?? "Beheer van dit loket",
                Email = contact["Adres"] ?? "beheer@loket.example",
                Url = new(contact["Url"] ?? "https://loket.example/"),
            },
            License = new() { Name = "MIT", Identifier = "MIT" },
        };
        document.Servers = [new() { Url = Apibouw.Wortel }];
        document.Tags = new HashSet<OpenApiTag> { new() { Name = "kwaliteitskader", Description = "Normen en oordelen." } };
        var paden = new OpenApiPaths();
        foreach (var (pad, vragen) in document.Paths)
        {
            paden.Add(pad[Apibouw.Wortel.Length..], vragen);
        }

        document.Paths = paden;
        document.Components ??= new();
        document.Components.Schemas = Schemaboek.Alle().ToDictionary(schema => schema.Key, schema => (IOpenApiSchema)Ontleed(schema.Value.ToJsonString(), document));
        return Task.CompletedTask;
    }

    private static OpenApiSchema Ontleed(string schema, OpenApiDocument document) =>
        OpenApiModelFactory.Parse<OpenApiSchema>(schema, OpenApiSpecVersion.OpenApi3_1, document, out _, "json") ?? throw new InvalidOperationException("Een schema van het contract is geen schema.");
}
