using System.Text;

namespace Kwaliteitskader.Planners;

/// <summary>Een vraag van een planner.</summary>
/// <param name="Naam">De naam in de uitvoer.</param>
/// <param name="Adres">Waarheen.</param>
/// <param name="Inhoud">Wat.</param>
/// <param name="Verwacht">Wat er in elk antwoord staat.</param>
internal sealed record Vraag(string Naam, string Adres, byte[] Inhoud, string Verwacht);

internal static class Vragen
{
    public const string Leeg = "leeg";
    public const string Leegadres = "/leeg";

    private const string Planning = """
        {"peildatum":"2026-11-17","voorstel":"2026-11-25","zorgtraject":"z1","dossier":{"schema":"kwaliteitskader/dossier/1","id":"a",
        "zorgtrajecten":[{"id":"z1","status":"aangemeld","aanmelddatum":"2026-11-17"}]}}
        """;

    private const string Haak = """
        {"hook":"appointment-book","hookInstance":"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea","context":{"userId":"PractitionerRole/1","patientId":"1",
        "appointments":{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Appointment","id":"a","status":"proposed",
        "start":"2001-03-01T09:00:00+01:00","end":"2001-03-01T09:30:00+01:00","participant":[{"status":"accepted"}]}}]}},
        "prefetch":{"episodes":{"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"EpisodeOfCare","id":"e","status":"planned",
        "statusHistory":[{"status":"planned","period":{"start":"2001-01-01"}}],"patient":{"reference":"Patient/1"}}}]},
        "verwijzingen":{"resourceType":"Bundle","type":"searchset"},"afspraken":{"resourceType":"Bundle","type":"searchset"}}}
        """;

    public static IReadOnlyList<Vraag> Alle { get; } =
    [
        new(Leeg, Leegadres, Encoding.UTF8.GetBytes(Planning), ""),
        new("planning", "/api/v1/planning", Encoding.UTF8.GetBytes(Planning), "teLaat"),
        new("haak", "/cds-services/intake-op-tijd", Encoding.UTF8.GetBytes(Haak), "\"indicator\":\"warning\""),
    ];
}
