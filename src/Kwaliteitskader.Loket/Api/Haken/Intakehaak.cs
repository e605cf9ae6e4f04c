using System.Collections.Immutable;
using System.Globalization;
using Hl7.Fhir.Model;
using Kwaliteitskader.Fhir;
using Kwaliteitskader.Fhir.Vertalen;
using Kwaliteitskader.Loket.Api.Eindpunten;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Loket.Api.Haken;

/// <summary>De dienst die een EPD vraagt terwijl het een afspraak maakt: is dit de intake, en komt zij te laat.</summary>
/// <remarks>Zwijgt over alles waarop een planner niets kan: op tijd, niet te zeggen, geen intake, of niet te zeggen welk traject.</remarks>
internal sealed class Intakehaak(Planner planner, TimeProvider klok)
{
    public const string Haak = "appointment-book";
    public const string Id = "intake-op-tijd";

    /// <summary>Wat vooraf gevraagd wordt: alles van de patiënt, met elke status.</summary>
    public static ImmutableDictionary<string, string> Vooraf { get; } = new Dictionary<string, string>
    {
        ["episodes"] = "EpisodeOfCare?patient={{context.patientId}}",
        ["verwijzingen"] = "ServiceRequest?patient={{context.patientId}}",
        ["afspraken"] = "Appointment?patient={{context.patientId}}",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    private static readonly TimeZoneInfo Nederland = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>De kaarten bij een verzoek; geen als er niets te zeggen is.</summary>
    public ImmutableArray<Kaart> Kaarten(Haakverzoek verzoek)
    {
        var dossier = FhirVertaler.Standaard.Vertaal(new()
        {
            Dossier = Haak,
            Versie = FhirBron.R4,
            Resources = verzoek.Gegevens,
            Volledig = [nameof(EpisodeOfCare), nameof(Appointment)],
            IsVanDePraktijk = true,
        }).Dossier;
        return Traject(dossier) is { } traject && Voorstel(verzoek) is { } voorstel ? Kaarten(MetFeiten(dossier, traject, verzoek.Feiten), traject, voorstel) : [];
    }

    private ImmutableArray<Kaart> Kaarten(Dossier dossier, Onderwerp traject, DateOnly voorstel)
    {
        var vandaag = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(klok.GetUtcNow(), Nederland).Date);
        return
        [
            .. planner.Beoordeel(dossier, traject, vandaag, voorstel, Planner.Standaard, Taal.Nederlands)
                .Where(antwoord => antwoord.Uitkomst is Planningsuitkomst.TeLaat)
                .Select(antwoord => Maak(antwoord, planner.Redenen(dossier, traject, vandaag, voorstel, [new NormId(antwoord.Bevinding.Norm)]))),
        ];
    }

    private static Kaart Maak(Planningsantwoord antwoord, ImmutableArray<Afwijkreden> redenen) => new()
    {
        Uuid = Guid.NewGuid(),
        Summary = Kop(antwoord),
        Indicator = Kaart.Waarschuwing,
        Detail = $"**{antwoord.Bevinding.Norm}**. {antwoord.Bevinding.Toelichting}",
        Source = new("Kwaliteitskader fysio- en oefentherapie"),
        OverrideReasons = [.. redenen.Select(reden => new Kaartreden(reden.Code, Kaartreden.Stelsel, Rules.Zinnen.Naamgever.Hoofdletter(reden.Omschrijving.Nl)))],
        Extension = new([.. redenen.Select(reden => new Kaartfeit(reden.Code, true))]),
    };

    private static string Kop(Planningsantwoord antwoord) => antwoord.LaatsteDag is { } laatste
        ? $"Deze intake is later dan {antwoord.Bevinding.Norm} vraagt; op tijd is tot en met {laatste.ToString("d-M-yyyy", CultureInfo.InvariantCulture)}."
        : $"Deze intake is later dan {antwoord.Bevinding.Norm} vraagt.";

    // Het ene traject dat nog op zijn intake wacht; zijn het er meer, dan is niet te zeggen waarvoor de afspraak is.
    private static Onderwerp? Traject(Dossier dossier)
    {
        var trajecten = dossier.Zorgtrajecten is { IsDefault: false } lijst ? lijst : [];
        var wachtend = trajecten.Select((traject, index) => (traject, index)).Where(paar => paar.traject is { IntakeDatum: null, Status: Zorgtrajectstatus.Aangemeld }).Select(paar => paar.index).ToList();
        return wachtend is [var enige] ? Onderwerp.Zorgtraject(enige) : null;
    }

    private static DateOnly? Voorstel(Haakverzoek verzoek) =>
        verzoek.Afspraken.Where(afspraak => afspraak.Status is Appointment.AppointmentStatus.Proposed or Appointment.AppointmentStatus.Pending or Appointment.AppointmentStatus.Booked)
            .Select(afspraak => Dagen.Dag(afspraak.Start)).Where(dag => dag is not null).Min();

    // Wat geen feit van een traject is, doet niets.
    private static Dossier MetFeiten(Dossier dossier, Onderwerp traject, ImmutableHashSet<string> feiten) =>
        feiten.Aggregate(dossier, (tot, feit) => Dossierwijziging.Stel(tot, traject.Plaats / feit, Afwijkreden.Waarde).Dossier ?? tot);
}
