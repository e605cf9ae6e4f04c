using System.ComponentModel;
using System.Text.Json;
using Kwaliteitskader.Cli;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Kwaliteitskader.Mcp.Gereedschap;

/// <summary>Gereedschap dat oordeelt over een dossier.</summary>
[McpServerToolType]
internal sealed class Oordelen(Kwaliteitstoets toets)
{
    public const string Dossiertekst = "Het dossier, als object in het contract kwaliteitskader/dossier/1 (schema: kwaliteitskader://schema/dossier). Wat niet bekend is, blijft weg; [] zegt dat er niets is. Zonder namen en zonder BSN.";
    public const string Peildatumtekst = "De dag waarop geoordeeld wordt, als jjjj-mm-dd. Verplicht; er is geen vandaag.";
    public const string Taaltekst = "nl of en; zonder opgave nl.";

    [McpServerTool(Name = "toets", Title = "Toets een dossier aan de normen", ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false)]
    [Description("Oordeelt over een dossier: het aantal per uitkomst, en de bevindingen met reden, termijn, feiten, wat ontbreekt en bronnen. Bevindingen die voldoen of niet van toepassing zijn, alleen met alles=true.")]
    public CallToolResult Toets(
        [Description(Dossiertekst)] JsonElement dossier,
        [Description(Peildatumtekst)] string peildatum,
        [Description("Alleen deze normen, zoals WT-1.")] string[]? normen = null,
        [Description("Alleen de toelatingseisen van dit register, zoals keurmerkPraktijkregister.")] string? register = null,
        [Description("Ook wat voldoet en wat niet van toepassing is.")] bool alles = false,
        [Description(Taaltekst)] string? taal = null) => Vraag.Beantwoord(json =>
    {
        var rapport = Gekozen(normen ?? [], register).Toets(Vraag.Dossier(dossier), Vraag.Peildatum(peildatum));
        var inTaal = Vraag.Taal(taal);
        var kop = rapport.Document(inTaal);
        var genoemd = kop.Bevindingen.Where(bevinding => alles || bevinding.Uitkomst is not (Uitkomst.Voldoet or Uitkomst.NietVanToepassing)).ToList();
        // Een rapport waaruit bevindingen weg zijn, is geen rapport meer: het heet ook niet zo.
        var antwoord = JsonSerializer.SerializeToNode(kop with { Bevindingen = [.. genoemd] }, ContractJson.Opties)!.AsObject();
        antwoord.Remove("schema");
        antwoord["nietGenoemd"] = kop.Bevindingen.Length - genoemd.Count;
        antwoord.WriteTo(json);
    });

    [McpServerTool(Name = "verklaar", Title = "Leg een oordeel uit", ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false)]
    [Description("De hele uitleg van één norm over een dossier: een boom van voorwaarden met hun waarheid, de feiten die gelezen zijn en de getallen met hun bron. Een onderdeel met draagt=true draagt de uitkomst.")]
    public CallToolResult Verklaar(
        [Description(Dossiertekst)] JsonElement dossier,
        [Description("De norm, zoals WT-1.")] string norm,
        [Description(Peildatumtekst)] string peildatum,
        [Description("Alleen dit onderwerp, als JSON Pointer, zoals /therapeuten/0; zonder opgave elk onderwerp van de norm.")] string? onderwerp = null,
        [Description(Taaltekst)] string? taal = null) => Vraag.Beantwoord(json =>
    {
        var rapport = toets.Beperkt(Normkeuze.Vind(norm).Kaart.Id).Toets(Vraag.Dossier(dossier), Vraag.Peildatum(peildatum));
        var oordelen = rapport.Oordelen.ToArray().Where(oordeel => onderwerp is null || oordeel.Onderwerp.Plaats.Waarde == onderwerp).ToList();
        if (oordelen.Count == 0 && onderwerp is not null)
        {
            throw new Gebruiksfout(new($"Het dossier heeft geen {onderwerp} waarover {norm} oordeelt.", $"The dossier has no {onderwerp} that {norm} judges."));
        }

        new ExplanationJson(json, Vraag.Taal(taal)).Write(rapport, oordelen);
    });

    [McpServerTool(Name = "aanvraag", Title = "Adviseer over een aanvraag", ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false)]
    [Description("Het advies over een aanvraag tot inschrijving in een register: per criterium of het vervuld is, en welke feiten nog aangeleverd moeten worden en door wie. Een advies; een mens beslist.")]
    public CallToolResult Aanvraag(
        [Description(Dossiertekst)] JsonElement dossier,
        [Description("Het register, zoals keurmerkPraktijkregister.")] string register,
        [Description(Peildatumtekst)] string peildatum,
        [Description(Taaltekst)] string? taal = null) => Vraag.Beantwoord(json =>
            json.Contract(toets.Adviseer(Vraag.Register(register), Vraag.Dossier(dossier), Vraag.Peildatum(peildatum), Vraag.Taal(taal))));

    private Kwaliteitstoets Gekozen(string[] normen, string? register)
    {
        var gekozen = normen.Select(id => Normkeuze.Vind(id).Kaart.Id).Concat(register is null ? [] : Registernormen.Van(Vraag.Register(register))).ToList();
        return gekozen.Count == 0 ? toets : toets.Beperkt(gekozen);
    }
}
