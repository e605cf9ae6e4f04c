using System.Text.Json;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Loket.Api.Beschrijving;
using Kwaliteitskader.Loket.Api.Vragen;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Loket.Api.Eindpunten;

/// <summary>De vraag van een EPD tijdens het plannen.</summary>
internal static class Planningspunt
{
    public static void MapPlanning(this RouteGroupBuilder api) =>
        api.MapPost("/planning", PlanAsync).Beschrijf("planning", "Zegt of een dag voor een intake op tijd is", Schemaboek.Planningsantwoord, Schemaboek.Planningsvraag);

    private static async Task<IResult> PlanAsync(HttpRequest http, Planner planner)
    {
        var vraag = new Parameters(http.Query);
        var verzoek = Planningsverzoek.Lees(await Inhoud.LeesAsync(http), vraag.Taal);
        if (vraag.Fouten.AddRange(verzoek.Fouten) is { IsEmpty: false } fouten)
        {
            return Problemen.Van(fouten);
        }

        var antwoorden = planner.Beoordeel(verzoek.Dossier, verzoek.Traject, verzoek.Peildatum, verzoek.Voorstel, verzoek.Normen, vraag.Taal);
        var teLaat = antwoorden.Where(antwoord => antwoord.Uitkomst is Planningsuitkomst.TeLaat).Select(antwoord => new Model.Normkaarten.NormId(antwoord.Bevinding.Norm)).ToList();
        var redenen = planner.Redenen(verzoek.Dossier, verzoek.Traject, verzoek.Peildatum, verzoek.Voorstel, teLaat);
        return Antwoord.Zelf(json =>
        {
            json.WriteStartObject();
            json.Date("voorstel", verzoek.Voorstel);
            json.Array("antwoorden", antwoorden, antwoord => Schrijf(json, antwoord));
            json.Array("redenen", redenen, reden => Schrijf(json, reden, vraag.Taal));
            json.WriteEndObject();
        });
    }

    private static void Schrijf(Utf8JsonWriter json, Planningsantwoord antwoord)
    {
        json.WriteStartObject();
        json.WriteString("norm", antwoord.Bevinding.Norm);
        json.WriteString("uitkomst", EnumNamen.Van(antwoord.Uitkomst));
        json.Date("laatsteDag", antwoord.LaatsteDag);
        json.WritePropertyName("bevinding");
        JsonSerializer.Serialize(json, antwoord.Bevinding, ContractJson.Opties);
        json.WriteEndObject();
    }

    private static void Schrijf(Utf8JsonWriter json, Afwijkreden reden, Taal taal)
    {
        json.WriteStartObject();
        json.WriteString("code", reden.Code);
        json.WriteString("omschrijving", reden.Omschrijving.In(taal));
        json.WriteString("pad", reden.Plaats.Waarde);
        json.WriteBoolean("waarde", true);
        json.WriteEndObject();
    }
}
