using System.Text;

namespace Kwaliteitskader.Loket.Api.Haken;

/// <summary>Vraagt de dienst eens iets voordat er verzoeken komen: het eerste antwoord zou anders seconden duren, en een planner wacht een halve.</summary>
internal sealed class Opwarming(Intakehaak haak) : IHostedService
{
    // Een intake die te laat is, zodat de hele weg een keer gelopen is. Alles hierin is verzonnen.
    private const string Proef = """
        {
          "hook": "appointment-book", "hookInstance": "00000000-0000-0000-0000-000000000000",
          "context": { "userId": "PractitionerRole/1", "patientId": "1", "appointments": { "resourceType": "Bundle", "type": "collection", "entry": [
            { "resource": { "resourceType": "Appointment", "id": "1", "status": "proposed", "start": "2001-03-01T09:00:00+01:00", "end": "2001-03-01T09:30:00+01:00", "participant": [ { "status": "accepted" } ] } } ] } },
          "prefetch": {
            "episodes": { "resourceType": "Bundle", "type": "searchset", "entry": [
              { "resource": { "resourceType": "EpisodeOfCare", "id": "1", "status": "planned", "statusHistory": [ { "status": "planned", "period": { "start": "2001-01-01" } } ], "patient": { "reference": "Patient/1" } } } ] },
            "verwijzingen": { "resourceType": "Bundle", "type": "searchset" },
            "afspraken": { "resourceType": "Bundle", "type": "searchset" } }
        }
        """;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        haak.Kaarten(Haakverzoek.Lees(Encoding.UTF8.GetBytes(Proef), Intakehaak.Haak, Intakehaak.Vooraf.Keys));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
