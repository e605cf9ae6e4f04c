using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using Hl7.Fhir.Model;
using Kwaliteitskader.Fhir.Lezen;

namespace Kwaliteitskader.Loket.Api.Haken;

/// <summary>Een verzoek van CDS Hooks, gelezen; wat niet deugt staat in <see cref="Fouten"/>, wat ontbreekt in <see cref="Ontbreekt"/>.</summary>
internal sealed class Haakverzoek
{
    private static readonly string[] Verplicht = ["userId", "patientId"];

    private readonly ImmutableArray<string>.Builder fouten = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder ontbreekt = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<Resource>.Builder gegevens = ImmutableArray.CreateBuilder<Resource>();

    /// <summary>De afspraken die gemaakt worden.</summary>
    public ImmutableArray<Appointment> Afspraken { get; private set; } = [];

    /// <summary>Wat de dienst vooraf vroeg en kreeg.</summary>
    public ImmutableArray<Resource> Gegevens => gegevens.ToImmutable();

    /// <summary>De feiten die de planner opgaf, als redenen van een eerdere kaart.</summary>
    public ImmutableHashSet<string> Feiten { get; private set; } = [];

    /// <summary>Wat er aan het verzoek niet deugt.</summary>
    public ImmutableArray<string> Fouten => fouten.ToImmutable();

    /// <summary>De gegevens die vooraf gevraagd zijn en er niet zijn.</summary>
    public ImmutableArray<string> Ontbreekt => ontbreekt.ToImmutable();

    public static Haakverzoek Lees(ReadOnlyMemory<byte> utf8, string haak, IEnumerable<string> vooraf)
    {
        var verzoek = new Haakverzoek();
        try
        {
            using var document = JsonDocument.Parse(utf8);
            verzoek.Lees(document.RootElement, haak, vooraf);
        }
        catch (JsonException)
        {
            verzoek.fouten.Add("the body is not valid JSON");
        }

        return verzoek;
    }

    private void Lees(JsonElement wortel, string haak, IEnumerable<string> vooraf)
    {
        if (wortel.ValueKind != JsonValueKind.Object)
        {
            fouten.Add("the body is not an object");
            return;
        }

        if (Tekst(wortel, "hook") != haak)
        {
            fouten.Add($"hook: expected {haak}");
        }

        if (!Guid.TryParse(Tekst(wortel, "hookInstance"), out _))
        {
            fouten.Add("hookInstance: expected a UUID");
        }

        LeesVerband(wortel);
        var prefetch = Object(wortel, "prefetch");
        foreach (var naam in vooraf)
        {
            if (prefetch is { } gegeven && gegeven.TryGetProperty(naam, out var deel) && deel.ValueKind == JsonValueKind.Object)
            {
                LeesResource(deel, $"prefetch.{naam}", gegevens.Add);
            }
            else
            {
                ontbreekt.Add(naam);
            }
        }

        LeesFeiten(wortel);
    }

    private void LeesVerband(JsonElement wortel)
    {
        if (Object(wortel, "context") is not { } verband)
        {
            fouten.Add("context: expected an object");
            return;
        }

        foreach (var naam in Verplicht.Where(naam => Tekst(verband, naam) is not { Length: > 0 }))
        {
            fouten.Add($"context.{naam}: required");
        }

        if (Object(verband, "appointments") is { } bundel)
        {
            LeesResource(bundel, "context.appointments", resource => Afspraken = [.. (resource as Bundle)?.Entry.Select(deel => deel.Resource).OfType<Appointment>() ?? []]);
        }
        else
        {
            fouten.Add("context.appointments: expected a Bundle");
        }
    }

    private void LeesFeiten(JsonElement wortel)
    {
        if (Object(wortel, "extension") is { } uitbreiding && uitbreiding.TryGetProperty(Kaartuitbreiding.Naam, out var lijst) && lijst.ValueKind == JsonValueKind.Array)
        {
            Feiten = [.. lijst.EnumerateArray().Where(deel => deel.ValueKind == JsonValueKind.Object && deel.TryGetProperty("waarde", out var waarde) && waarde.ValueKind == JsonValueKind.True).Select(deel => Tekst(deel, "feit")).OfType<string>()];
        }
    }

    private void LeesResource(JsonElement json, string plaats, Action<Resource> gelezen)
    {
        var lezing = FhirLezer.LeesJson(JsonMarshal.GetRawUtf8Value(json));
        fouten.AddRange(lezing.Fouten.Select(fout => $"{plaats}: {fout.Code}: {fout.Melding}"));
        if (lezing.Resource is { } resource)
        {
            gelezen(resource);
        }
    }

    private static string? Tekst(JsonElement groep, string naam) => groep.TryGetProperty(naam, out var waarde) && waarde.ValueKind == JsonValueKind.String ? waarde.GetString() : null;

    private static JsonElement? Object(JsonElement groep, string naam) => groep.TryGetProperty(naam, out var waarde) && waarde.ValueKind == JsonValueKind.Object ? waarde : null;
}
