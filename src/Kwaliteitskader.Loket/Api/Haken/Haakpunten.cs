using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Kwaliteitskader.Loket.Api.Eindpunten;
using Kwaliteitskader.Loket.Api.Vragen;
using Kwaliteitskader.Loket.Veiligheid;
using Kwaliteitskader.Loket.Waarneming;

namespace Kwaliteitskader.Loket.Api.Haken;

/// <summary>De adressen van CDS Hooks: de lijst van diensten, en de dienst zelf.</summary>
internal static class Haakpunten
{
    public const string Wortel = "/cds-services";

    /// <summary>Waar een EPD meldt wat er met een kaart gebeurde, achter het adres van de dienst.</summary>
    public const string Terugkoppelen = "feedback";

    private const string FhirJson = "application/fhir+json";

    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web) { Encoder = Model.Json.ContractJson.Opties.Encoder };

    public static void MapHaken(this WebApplication dienst)
    {
        var haken = dienst.MapGroup(Wortel).AllowAnonymous().RequireRateLimiting(Matiging.Vragen).AddEndpointFilter<Vangnet>();
        haken.MapGet("", () => Results.Json(Diensten, Camel));
        haken.MapPost($"/{Intakehaak.Id}", VraagAsync);
        haken.MapPost($"/{Intakehaak.Id}/{Terugkoppelen}", TerugkoppelAsync);
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
                UsageRequirements = "FHIR R4. Prefetch must hold all resources of the patient, of every status, in one page; the day of application is read from EpisodeOfCare.statusHistory (planned or waitlist). Feedback answers, in the extension of each entry, which fact an override reason is: record it with the care course, and send it in the extension of a later request.",
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

    // Er wordt niets bewaard: het antwoord zegt welk feit een reden is, en het dossier waar dat in hoort is van wie het meldt.
    private static async Task<IResult> TerugkoppelAsync(HttpRequest http, Planner planner, Meting meting)
    {
        var gelezen = Terugkoppeling.Lees(await Inhoud.LeesAsync(http), planner.Redenen());
        if (!gelezen.Fouten.IsEmpty)
        {
            return Uitkomst(StatusCodes.Status400BadRequest, OperationOutcome.IssueType.Invalid, gelezen.Fouten);
        }

        foreach (var gevolg in gelezen.Gevolgen)
        {
            meting.Tel(gevolg);
        }

        return Results.Json(new { Feedback = gelezen.Gevolgen.Select(gevolg => new { Card = gevolg.Kaart, Extension = new Kaartuitbreiding(gevolg.Reden is { } feit ? [new(feit, true)] : []) }) }, Camel);
    }

    private static IResult Uitkomst(int status, OperationOutcome.IssueType soort, IEnumerable<string> punten) => Results.Content(
        new FhirJsonSerializer().SerializeToString(new OperationOutcome
        {
            Issue = [.. punten.Select(punt => new OperationOutcome.IssueComponent { Severity = OperationOutcome.IssueSeverity.Error, Code = soort, Diagnostics = punt })],
        }),
        FhirJson,
        statusCode: status);
}
