using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Kwaliteitskader.Loket.Api.Beschrijving;

/// <summary>Beschrijft één vraag: haar parameters, haar inhoud, haar antwoorden en hun koppen.</summary>
internal sealed class Puntschrijver : IOpenApiOperationTransformer
{
    private const string Json = "application/json";

    private static readonly Dictionary<string, (string Uitleg, bool Verplicht, Func<OpenApiSchema> Schema)> Parameters = new()
    {
        ["peildatum"] = ("De dag waarop geoordeeld wordt; er is geen vandaag.", true, Dag),
        ["totEnMet"] = ("De laatste dag van de agenda.", true, Dag),
        ["norm"] = ("De sleutel van een norm, zoals WT-1; bij toets ook meer, met komma's ertussen.", false, Tekst),
        ["register"] = ("Het register.", false, () => Keuze(EnumNamen.Alle<Register>())),
        ["onderwerp"] = ("Alleen dit onderwerp, als JSON Pointer.", false, Tekst),
        ["therapeut"] = ("De sleutel van een therapeut in het dossier, bij een register van personen.", false, Tekst),
        ["kracht"] = ("Alleen normen met deze kracht.", false, () => Keuze(EnumNamen.Alle<Normkracht>())),
        ["domein"] = ("Alleen normen over dit gebied.", false, () => Keuze(EnumNamen.Alle<Normdomein>())),
        ["taal"] = ("De taal van de zinnen; zonder opgave nl.", false, () => Keuze(["nl", "en"])),
    };

    // Wat bij één vraag wel moet en bij andere niet.
    private static readonly (string Punt, string Parameter)[] Verplicht = [("verklaar", "norm"), ("aanvraag", "register")];

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var punt = context.Description.ActionDescriptor.EndpointMetadata.OfType<Puntbeschrijving>().Single();
        operation.OperationId = punt.Id;
        operation.Summary = punt.Samenvatting;
        operation.Tags = new HashSet<OpenApiTagReference> { new("kwaliteitskader", context.Document) };
        operation.Parameters = [.. operation.Parameters ?? [], .. punt.Parameters.Append("taal").Select(naam => Parameter(punt, naam))];
        operation.RequestBody = punt.Inhoud is { } inhoud ? new OpenApiRequestBody { Required = true, Content = Inhoud(Json, inhoud, context) } : null;
        operation.Responses = new()
        {
            ["200"] = Antwoord("Het antwoord.", Json, punt.Antwoord, context),
            ["400"] = Antwoord("De vraag is niet te beantwoorden; alle fouten staan erbij.", Vragen.Problemen.Soort, Schemaboek.Probleem, context),
            ["429"] = TeVeel(context),
        };
        if (context.Description.RelativePath!.Contains('{', StringComparison.Ordinal))
        {
            operation.Responses["404"] = Antwoord("Het gevraagde is er niet.", Vragen.Problemen.Soort, Schemaboek.Probleem, context);
        }

        return Task.CompletedTask;
    }

    private static OpenApiParameter Parameter(Puntbeschrijving punt, string naam)
    {
        var (uitleg, verplicht, schema) = Parameters[naam];
        return new() { Name = naam, In = ParameterLocation.Query, Description = uitleg, Required = verplicht || Verplicht.Contains((punt.Id, naam)), Schema = schema() };
    }

    private static OpenApiResponse Antwoord(string uitleg, string soort, string schema, OpenApiOperationTransformerContext context) => new()
    {
        Description = uitleg,
        Headers = new Dictionary<string, IOpenApiHeader> { [Vangnet.Versiekop] = new OpenApiHeader { Description = "De versie van de API.", Schema = Tekst() } },
        Content = Inhoud(soort, schema, context),
    };

    private static OpenApiResponse TeVeel(OpenApiOperationTransformerContext context)
    {
        var antwoord = Antwoord("Van dit adres komen te veel vragen.", Vragen.Problemen.Soort, Schemaboek.Probleem, context);
        antwoord.Headers!["Retry-After"] = new OpenApiHeader { Description = "Na hoeveel seconden er weer geantwoord wordt.", Schema = new OpenApiSchema { Type = JsonSchemaType.Integer } };
        return antwoord;
    }

    private static Dictionary<string, OpenApiMediaType> Inhoud(string soort, string schema, OpenApiOperationTransformerContext context) =>
        new() { [soort] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(schema, context.Document) } };

    private static OpenApiSchema Dag() => new() { Type = JsonSchemaType.String, Format = "date" };

    private static OpenApiSchema Tekst() => new() { Type = JsonSchemaType.String };

    private static OpenApiSchema Keuze(IEnumerable<string> namen) => new() { Type = JsonSchemaType.String, Enum = [.. namen.Select(naam => (JsonNode)JsonValue.Create(naam))] };
}
