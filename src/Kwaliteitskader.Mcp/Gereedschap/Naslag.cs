using System.ComponentModel;
using System.Text.Json;
using Kwaliteitskader.Cli;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Kwaliteitskader.Mcp.Gereedschap;

/// <summary>Gereedschap dat opzoekt, zonder te oordelen.</summary>
[McpServerToolType]
internal sealed class Naslag(Kwaliteitstoets toets)
{
    [McpServerTool(Name = "zoek_norm", Title = "Zoek een norm", ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false)]
    [Description("De normen waarin elk woord voorkomt, in het Nederlands of het Engels: in titel, eis, redenen, lezingen, feiten of de passages van de bronnen. Zonder woorden alle.")]
    public CallToolResult Zoek(
        [Description("Woorden of delen van woorden.")] string[]? woorden = null,
        [Description("Alleen met deze kracht: wet, registereis, kadernorm, ambitie of aanbeveling.")] string? kracht = null,
        [Description("Alleen over dit gebied, zoals tijdigheid.")] string? domein = null,
        [Description(Oordelen.Taaltekst)] string? taal = null) => Vraag.Beantwoord(json =>
    {
        Normkracht? metKracht = kracht is null ? null : Keuze.Van<Normkracht>(kracht, "kracht");
        Normdomein? inDomein = domein is null ? null : Keuze.Van<Normdomein>(domein, "domein");
        var inTaal = Vraag.Taal(taal);
        var gevonden = woorden is { Length: > 0 }
            ? new Catalogusindex(toets.Normen, Bronnenboek.Standaard).Zoek(woorden).SelectMany(plaats => plaats.Soort == Vindplaatssoort.Norm ? [plaats.Id] : plaats.Normen).ToHashSet(StringComparer.Ordinal)
            : null;
        json.WriteStartObject();
        json.Array("normen", toets.Normen.Where(norm => IsGevraagd(norm, gevonden, metKracht, inDomein)), norm =>
        {
            json.WriteStartObject();
            json.WriteString("id", norm.Kaart.Id.Waarde);
            json.WriteString("titel", norm.Kaart.Titel.In(inTaal));
            json.WriteString("zin", norm.Kaart.Zin.In(inTaal));
            json.WriteString("kracht", EnumNamen.Van(norm.Kaart.Kracht));
            json.WriteString("domein", EnumNamen.Van(norm.Kaart.Domein));
            json.WriteString("blad", $"kwaliteitskader://normen/{norm.Kaart.Id}");
            json.WriteEndObject();
        });
        json.WriteEndObject();
    });

    [McpServerTool(Name = "feiten", Title = "Welke feiten een norm of register leest", ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false)]
    [Description("De feiten die een norm of de criteria van een register lezen: de plaats in het dossier, wat het is, het type, de keuzen en wie het kan aanleveren. Geef norm of register.")]
    public CallToolResult Feiten(
        [Description("De norm, zoals WT-1.")] string? norm = null,
        [Description("Het register, zoals keurmerkPraktijkregister.")] string? register = null,
        [Description(Oordelen.Taaltekst)] string? taal = null) => Vraag.Beantwoord(json =>
    {
        if (norm is null == register is null)
        {
            throw new Gebruiksfout(new("Verwacht: norm of register, een van beide.", "Expected: norm or register, one of the two."));
        }

        var inTaal = Vraag.Taal(taal);
        IEnumerable<Norm> normen = norm is not null ? [Normkeuze.Vind(norm)] : Registernormen.Van(Vraag.Register(register!)).Select(id => toets[id]);
        json.WriteStartObject();
        json.Array("feiten", normen.SelectMany(een => een.Feiten).DistinctBy(gebruik => gebruik.Pad).OrderBy(gebruik => gebruik.Pad, StringComparer.Ordinal), gebruik =>
        {
            json.WriteStartObject();
            json.WriteString("pad", gebruik.Pad);
            json.WriteString("label", gebruik.Feit.Opschrift.In(inTaal));
            json.WriteString("type", Feittype.Van(gebruik.Feit.Type));
            json.WriteString("aanleveraar", EnumNamen.Van(gebruik.Feit.Aanleveraar));
            json.Array("keuzen", Contractveld.Alle.Where(veld => veld.Pad == gebruik.Pad).SelectMany(veld => veld.Keuzen), keuze => json.WriteStringValue(keuze.Naam));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    });

    [McpServerTool(Name = "controleer_dossier", Title = "Kijk een dossier na", ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false)]
    [Description("Of een dossier te lezen is, en anders alle fouten met hun plaats, wat er verwacht wordt en de naam die waarschijnlijk bedoeld is.")]
    public static CallToolResult Controleer([Description(Oordelen.Dossiertekst)] JsonElement dossier) => Vraag.Beantwoord(json => Vraag.Fouten(json, Vraag.Gelezen(dossier).Fouten));

    private static bool IsGevraagd(Norm norm, HashSet<string>? gevonden, Normkracht? kracht, Normdomein? domein) =>
        gevonden?.Contains(norm.Kaart.Id.Waarde) != false
        && (kracht is null || norm.Kaart.Kracht == kracht)
        && (domein is null || norm.Kaart.Domein == domein);
}
