using System.Security.Cryptography;
using System.Text;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Loket.Aanmelden;
using Kwaliteitskader.Loket.Aanvragen;
using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Loket.Teksten;
using Kwaliteitskader.Model;
using Microsoft.EntityFrameworkCore;

namespace Kwaliteitskader.Loket.Brieven;

/// <summary>De brief aan de aanvrager: eerst wat het advies zegt, daarna wat een mens ervan maakte. Elke bewaarde tekst is een versie.</summary>
internal sealed class Briefdienst(Loketgegevens gegevens, Adviezen adviezen, Spoorboek spoor, TimeProvider klok)
{
    /// <summary>Hoe lang een brief ten hoogste is, in tekens.</summary>
    public const int Langst = 60_000;

    /// <summary>De laatste bewaarde brief van een ronde; afwezig als er geen is.</summary>
    public Task<Brief?> LaatsteAsync(Aanvraag aanvraag) => gegevens.Brieven.AsNoTracking()
        .Where(brief => brief.AanvraagId == aanvraag.Id && brief.Ronde == aanvraag.Ronde).OrderByDescending(brief => brief.Versie).FirstOrDefaultAsync();

    /// <summary>De brief zoals het advies hem geeft, ondertekend door wie hem vraagt.</summary>
    public string Ontwerp(Aanvraag aanvraag, Ronde ronde, Wie wie, Taal taal) =>
        new AdviceLetter(adviezen.Van(aanvraag.Register, ronde, taal), Adviezen.Dossier(ronde), new Briefhoofd(wie.Naam, Kenmerk: null, Weergave.Dagvan(klok.GetUtcNow())), taal).Text();

    /// <summary>Bewaart een nieuwe versie.</summary>
    /// <returns>Waarom dat niet kan; afwezig als het gedaan is.</returns>
    public async Task<Tekst?> BewaarAsync(Aanvraag aanvraag, Ronde ronde, string tekst, Wie wie)
    {
        if (!wie.Heeft(Rollen.Behandelaar))
        {
            return Besluitteksten.MagNiet;
        }

        if (aanvraag.Stand == Stand.Gewist || string.IsNullOrWhiteSpace(tekst) || tekst.Length > Langst)
        {
            return Briefteksten.LeegOfLang;
        }

        var regels = tekst.ReplaceLineEndings("\n");
        var vorige = await gegevens.Brieven.Where(brief => brief.AanvraagId == aanvraag.Id).MaxAsync(brief => (int?)brief.Versie) ?? 0;
        var nieuw = new Brief
        {
            Id = Guid.CreateVersion7(),
            AanvraagId = aanvraag.Id,
            Versie = vorige + 1,
            Ronde = ronde.Nummer,
            Tekst = regels,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(regels))),
            Op = klok.GetUtcNow(),
            Door = wie.Id,
        };
        gegevens.Brieven.Add(nieuw);
        await spoor.VoegAsync(aanvraag.Id, Handeling.BriefBewaard, wie.Id, ronde, nieuw.Sha256);
        return await gegevens.BewaarAsync() ? null : Besluitteksten.AnderWasEerder;
    }
}
