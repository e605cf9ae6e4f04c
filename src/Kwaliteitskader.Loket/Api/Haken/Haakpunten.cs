using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Kwaliteitskader.Loket.Api.Vragen;

namespace Kwaliteitskader.Loket.Api.Haken;

/// <summary>De adressen van CDS Hooks: de lijst van diensten, en de dienst zelf.</summary>
internal static class Haakpunten
{
    public const string Wortel = "/cds-services";

    private const string FhirJson = "application/fhir+json";

    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web) { Encoder = Model.Json.ContractJson.Opties.Encoder };

    public static void MapHaken(this WebApplication dienst)
    {
        var haken = dienst.MapGroup(Wortel).AllowAnonymous().DisableRateLimiting().AddEndpointFilter<Vangnet>();
        haken.MapGet("", () => Results.Json(Diensten, Camel));
        haken.MapPost($"/{Intakehaak.Id}", VraagAsync);
    }

    private static object Diensten { get; } = new
    {
        Services = new[]
        {
            new
            {
                Hook = Intakehaak.Haak,
                Intakehaak.Id,
                Title = "Intake op tijd",
                Description = "Zegt of een intake die gepland wordt later is dan het Kwaliteitskader fysio- en oefentherapie vraagt, en tot wanneer het kan.",
                Prefetch = Intakehaak.Vooraf,
                UsageRequirements = "FHIR R4. Prefetch must hold all resources of the patient, of every status, in one page; the day of application is read from EpisodeOfCare.statusHistory (planned or waitlist).",
            },
        },
    };

    private static async Task<IResult> VraagAsync(HttpRequest http, Intakehaak haak)
    {
        var verzoek = Haakverzoek.Lees(await Inhoud.LeesAsync(http), Intakehaak.Haak, Intakehaak.Vooraf.Keys);
        return !verzoek.Fouten.IsEmpty ? Uitkomst(StatusCodes.Status400BadRequest, OperationOutcome.IssueType.Invalid, verzoek.Fouten)
            : !verzoek.Ontbreekt.IsEmpty ? Uitkomst(StatusCodes.Status412PreconditionFailed, OperationOutcome.IssueType.Required, verzoek.Ontbreekt.Select(naam => $"prefetch.{naam}: {Intakehaak.Vooraf[naam]}"))
            : Results.Json(new { Cards = haak.Kaarten(verzoek) }, Camel);
    }

    private static IResult Uitkomst(int status, OperationOutcome.IssueType soort, IEnumerable<string> punten) => Results.Content(
        new FhirJsonSerializer().SerializeToString(new OperationOutcome
        {
            Issue = [.. punten.Select(punt => new OperationOutcome.IssueComponent { Severity = OperationOutcome.IssueSeverity.Error, Code = soort, Diagnostics = punt })],
        }),
        FhirJson,
        statusCode: status);
}
