using System.Globalization;
using System.Text.Json;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Scenarios;

/// <summary>Waarin een geval anders uitkomt dan verwacht.</summary>
/// <param name="Wat">Het veld van de verwachting.</param>
/// <param name="Verwacht">Wat het scenario zegt.</param>
/// <param name="Gevonden">Wat de norm ervan vindt.</param>
internal sealed record Scenarioverschil(string Wat, string Verwacht, string Gevonden);

/// <summary>Toetst een geval en legt wat eruit kwam naast wat verwacht werd.</summary>
internal static class Scenariotoetser
{
    private const string Geen = "geen";
    private static readonly Bron Gastheer = new() { Document = "gastheer", Plaats = "scenario" };

    /// <summary>De verschillen van een geval; geen enkel als het uitkomt zoals verwacht.</summary>
    /// <exception cref="Scenariofout">Het geval is niet te toetsen.</exception>
    public static IReadOnlyList<Scenarioverschil> Verschillen(Scenariobestand bestand, Geval geval)
    {
        var bevindingen = Toets(geval).Beperkt(bestand.Norm).Toets(geval.LeesDossier(bestand), geval.Peildatum).Document().Bevindingen
            .Where(bevinding => geval.Verwacht.Onderwerp is not { } onderwerp || bevinding.Onderwerp == onderwerp).ToList();
        return bevindingen is [var bevinding]
            ? [.. Verschillen(geval.Verwacht, bevinding)]
            : [new("onderwerp", geval.Verwacht.Onderwerp ?? "één onderwerp", bevindingen.Count == 0 ? Geen : $"{bevindingen.Count}: {string.Join(' ', bevindingen.Select(een => een.Onderwerp))}")];
    }

    private static IEnumerable<Scenarioverschil> Verschillen(Verwachting verwacht, Bevinding bevinding)
    {
        var ontbreekt = bevinding.Ontbreekt.Select(feit => feit.ToString()).ToList();
        var feiten = bevinding.Feiten.Select(feit => feit.Pad).ToList();
        return new (string Wat, string? Verwacht, string Gevonden)[]
        {
            ("uitkomst", EnumNamen.Van(verwacht.Uitkomst), EnumNamen.Van(bevinding.Uitkomst)),
            ("reden", verwacht.Reden, bevinding.Reden),
            ("uiterlijk", verwacht.Uiterlijk, bevinding.Uiterlijk?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Geen),
            ("ontbreekt", Lijst(verwacht.Ontbreekt), Lijst(ontbreekt)!),
            ("ontbrekendeNormwaarden", Lijst(verwacht.OntbrekendeNormwaarden), Lijst(bevinding.OntbrekendeNormwaarden)!),
            ("feiten", Lijst(verwacht.Feiten), Lijst(verwacht.Feiten is { } gevraagd && gevraagd.All(feiten.Contains) ? gevraagd : feiten)!),
        }.Where(veld => veld.Verwacht is not null && veld.Verwacht != veld.Gevonden).Select(veld => new Scenarioverschil(veld.Wat, veld.Verwacht!, veld.Gevonden));
    }

    // De volgorde doet er niet toe.
    private static string? Lijst(IEnumerable<string>? paden) => paden is null ? null : paden.Any() ? string.Join(' ', paden.Order(StringComparer.Ordinal)) : Geen;

    private static Kwaliteitstoets Toets(Geval geval) => geval.Normwaarden is not { Count: > 0 } normwaarden
        ? Kwaliteitstoets.Standaard
        : Kwaliteitstoets.Maak(opties =>
        {
            foreach (var (id, waarde) in normwaarden)
            {
                opties.Stel(Normwaarde(geval, id), [.. Waarden(waarde)]);
            }
        });

    private static Normwaarde Normwaarde(Geval geval, string id) =>
        Kwaliteitstoets.Standaard.Normen.SelectMany(norm => norm.Normwaarden).FirstOrDefault(normwaarde => normwaarde.Id == id)
        ?? throw new Scenariofout(1, new($"{geval.Naam}: er is geen normwaarde '{id}'.", $"{geval.Naam}: there is no norm value '{id}'."));

    private static IEnumerable<GedateerdeWaarde> Waarden(JsonElement waarde) => waarde.ValueKind == JsonValueKind.Number
        ? [new GedateerdeWaarde { Getal = waarde.GetInt32(), Bron = Gastheer }]
        : waarde.EnumerateArray().Select(element => new GedateerdeWaarde
        {
            Getal = element.GetProperty("getal").GetInt32(),
            Geval = element.TryGetProperty("geval", out var geval) ? geval.GetInt32() : 0,
            Geldigheid = new Geldigheid { Van = Dag(element, "van"), Tot = Dag(element, "tot") },
            Bron = Gastheer,
        });

    private static DateOnly? Dag(JsonElement element, string naam) =>
        element.TryGetProperty(naam, out var dag) ? DateOnly.ParseExact(dag.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
