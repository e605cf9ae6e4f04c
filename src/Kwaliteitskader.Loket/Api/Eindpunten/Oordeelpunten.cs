using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Loket.Api.Beschrijving;
using Kwaliteitskader.Loket.Api.Vragen;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Aanspraken;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Loket.Api.Eindpunten;

/// <summary>Vragen over een dossier: het oordeel, de uitleg, het advies, de agenda en de aanspraak. Niets wordt bewaard.</summary>
internal static class Oordeelpunten
{
    private const string Peildatum = "peildatum";
    private const string Register = "register";
    private const string Norm = "norm";
    private const string Onderwerp = "onderwerp";
    private const string Therapeut = "therapeut";
    private const string TotEnMet = "totEnMet";

    public static void MapOordelen(this RouteGroupBuilder api)
    {
        api.MapPost("/toets", ToetsAsync).Beschrijf("toets", "Oordeelt over een dossier", Schemaboek.Rapport, Schemaboek.Dossier, Peildatum, Norm, Register);
        api.MapPost("/verklaar", VerklaarAsync).Beschrijf("verklaar", "Legt het oordeel van een norm uit", Schemaboek.Uitleg, Schemaboek.Dossier, Peildatum, Norm, Onderwerp);
        api.MapPost("/aanvragen", AanvraagAsync).Beschrijf("aanvraag", "Adviseert over een aanvraag tot inschrijving", Schemaboek.Advies, Schemaboek.Dossier, Peildatum, Register, Therapeut);
        api.MapPost("/agenda", AgendaAsync).Beschrijf("agenda", "Zegt wat er verandert als de feiten blijven zoals zij zijn", Schemaboek.Agenda, Schemaboek.Dossier, Peildatum, TotEnMet);
        api.MapPost("/aanspraak", AanspraakAsync).Beschrijf("aanspraak", "Zegt of de basisverzekering zittingen dekt", Schemaboek.Aanspraak, Schemaboek.Dossier, Peildatum);
    }

    private static Task<IResult> ToetsAsync(HttpRequest verzoek, Kwaliteitstoets toets)
    {
        var vraag = new Parameters(verzoek.Query, Peildatum, Norm, Register);
        var (dag, normen, register) = (vraag.Dag(Peildatum), vraag.Normen(), vraag.Register(verplicht: false));
        return MetDossierAsync(verzoek, vraag, dossier =>
        {
            List<NormId> gekozen = [.. normen, .. register is { } een ? Registernormen.Van(een) : []];
            var rapport = (gekozen.Count == 0 ? toets : toets.Beperkt(gekozen)).Toets(dossier, dag, verzoek.HttpContext.RequestAborted);
            return new Antwoord(buffer => rapport.Schrijf(buffer, vraag.Taal));
        });
    }

    private static Task<IResult> VerklaarAsync(HttpRequest verzoek, Kwaliteitstoets toets)
    {
        var vraag = new Parameters(verzoek.Query, Peildatum, Norm, Onderwerp);
        var (dag, normen, onderwerp) = (vraag.Dag(Peildatum), vraag.Normen(precies1: true), vraag.Tekst(Onderwerp));
        return MetDossierAsync(verzoek, vraag, dossier =>
        {
            var rapport = toets.Beperkt(normen).Toets(dossier, dag, verzoek.HttpContext.RequestAborted);
            var oordelen = rapport.Oordelen.ToArray().Where(oordeel => onderwerp is null || oordeel.Onderwerp.Plaats.Waarde == onderwerp).ToList();
            return oordelen.Count == 0 && onderwerp is not null
                ? Fout(vraag, Onderwerp, new("Het dossier heeft dit onderwerp niet, of deze norm oordeelt er niet over.", "The dossier has no such subject, or this norm does not judge it."))
                : Antwoord.Zelf(json => new ExplanationJson(json, vraag.Taal).Write(rapport, oordelen));
        });
    }

    private static Task<IResult> AanvraagAsync(HttpRequest verzoek, Kwaliteitstoets toets)
    {
        var vraag = new Parameters(verzoek.Query, Peildatum, Register, Therapeut);
        var (dag, register, therapeut) = (vraag.Dag(Peildatum), vraag.Register(verplicht: true), vraag.Tekst(Therapeut));
        return MetDossierAsync(verzoek, vraag, dossier =>
        {
            try
            {
                return Antwoord.Van(toets.Adviseer(register!.Value, dossier, dag, vraag.Taal, therapeut, verzoek.HttpContext.RequestAborted));
            }
            catch (ArgumentException) when (therapeut is not null)
            {
                return Fout(vraag, Therapeut, new("Dit register schrijft praktijken in, geen therapeuten.", "This register registers practices, not therapists."));
            }
        });
    }

    private static Task<IResult> AgendaAsync(HttpRequest verzoek, Kwaliteitstoets toets)
    {
        var vraag = new Parameters(verzoek.Query, Peildatum, TotEnMet);
        var (dag, einde) = (vraag.Dag(Peildatum), vraag.Dag(TotEnMet));
        if (vraag.Fouten.IsEmpty && einde < dag)
        {
            vraag.Ongeldig(TotEnMet, new("De laatste dag ligt voor de peildatum.", "The last day is before the reference date."));
        }

        return MetDossierAsync(verzoek, vraag, dossier => Antwoord.Van(toets.Toets(dossier, dag, verzoek.HttpContext.RequestAborted).Agenda(einde)));
    }

    private static Task<IResult> AanspraakAsync(HttpRequest verzoek, Aanspraaktoets toets)
    {
        var vraag = new Parameters(verzoek.Query, Peildatum);
        var dag = vraag.Dag(Peildatum);
        return MetDossierAsync(verzoek, vraag, dossier => Antwoord.Van(toets.Rapport(dossier, dag)));
    }

    // De fouten van het adres en van de inhoud komen samen terug.
    private static async Task<IResult> MetDossierAsync(HttpRequest verzoek, Parameters vraag, Func<Dossier, IResult> antwoord)
    {
        var (dossier, fouten) = await Inhoud.DossierAsync(verzoek, vraag.Taal);
        return vraag.Fouten.AddRange(fouten) is { IsEmpty: false } alle ? Problemen.Van(alle) : antwoord(dossier!);
    }

    private static IResult Fout(Parameters vraag, string parameter, Tekst detail)
    {
        vraag.Ongeldig(parameter, detail);
        return Problemen.Van(vraag.Fouten);
    }
}
