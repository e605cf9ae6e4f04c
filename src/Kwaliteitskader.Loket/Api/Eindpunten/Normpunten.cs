using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Loket.Api.Beschrijving;
using Kwaliteitskader.Loket.Api.Vragen;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Loket.Api.Eindpunten;

/// <summary>De catalogus van normen.</summary>
internal static class Normpunten
{
    private const string Kracht = "kracht";
    private const string Domein = "domein";
    private const string Register = "register";

    public static void MapNormen(this RouteGroupBuilder api)
    {
        api.MapGet("/normen", Alle).Beschrijf("normen", "Noemt de normen", Schemaboek.Normen, null, Kracht, Domein, Register);
        api.MapGet("/normen/{id}", Een).Beschrijf("norm", "Noemt één norm", Schemaboek.Norm, null);
    }

    private static IResult Alle(HttpRequest verzoek, Kwaliteitstoets toets)
    {
        var vraag = new Parameters(verzoek.Query, Kracht, Domein, Register);
        var (kracht, domein, register) = (vraag.Een<Normkracht>(Kracht), vraag.Een<Normdomein>(Domein), vraag.Register(verplicht: false));
        return vraag.Fouten.IsEmpty
            ? Antwoord.Zelf(json => NormJson.Write(json, toets.Normen.Where(norm =>
                (kracht is null || norm.Kaart.Kracht == kracht)
                && (domein is null || norm.Kaart.Domein == domein)
                && (register is null || Registernormen.Van(register.Value).Contains(norm.Kaart.Id))), vraag.Taal))
            : Problemen.Van(vraag.Fouten);
    }

    private static IResult Een(string id, HttpRequest verzoek)
    {
        var vraag = new Parameters(verzoek.Query);
        return !vraag.Fouten.IsEmpty ? Problemen.Van(vraag.Fouten)
            : Normkeuze.ZoekNorm(id) is { } norm ? Antwoord.Zelf(json => NormJson.Write(json, norm, vraag.Taal))
            : Problemen.Norm(Normkeuze.Onbekend(id).In(vraag.Taal));
    }
}
