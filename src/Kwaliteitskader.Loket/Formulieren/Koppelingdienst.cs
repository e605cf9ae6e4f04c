using System.Security.Cryptography;
using Kwaliteitskader.Loket.Aanmelden;
using Kwaliteitskader.Loket.Aanvragen;
using Kwaliteitskader.Loket.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Kwaliteitskader.Loket.Formulieren;

/// <summary>Een koppeling die geldt, met de aanvraag en de ronde waar zij om vraagt.</summary>
internal sealed record Geopend(Koppeling Koppeling, Aanvraag Aanvraag, Ronde Ronde);

/// <summary>Koppelingen waarmee een praktijk feiten aanvult: maken, openen, en eenmaal gebruiken.</summary>
internal sealed class Koppelingdienst(Loketgegevens gegevens, Aanvraagdienst aanvragen, TimeProvider klok)
{
    /// <summary>Hoe lang een koppeling geldt.</summary>
    public static readonly TimeSpan Geldig = TimeSpan.FromDays(21);

    /// <summary>De koppeling met deze sleutel; afwezig als zij niet bestaat, gebruikt, ingetrokken, verlopen of ingehaald is.</summary>
    public Task<Geopend?> OpenAsync(string sleutel)
    {
        var hash = Codes.Hash(sleutel);
        return OpenAsync(gegevens.Koppelingen.Where(een => een.Sleutelhash == hash));
    }

    /// <summary>De koppeling zoals zij nu is.</summary>
    public Task<Geopend?> OpenAsync(Guid id) => OpenAsync(gegevens.Koppelingen.Where(een => een.Id == id));

    /// <summary>Bewaart wat de praktijk instuurde, en oordeelt opnieuw. Daarna geldt de koppeling niet meer.</summary>
    /// <returns>De hash van wat bewaard is; afwezig als een ander formulier voor was.</returns>
    public async Task<string?> VerzendAsync(Geopend geopend, Model.Feiten.Dossier dossier, byte[] zoalsIngevuld)
    {
        var nu = klok.GetUtcNow();
        var (koppeling, aanvraag, ronde) = geopend;
        var inlevering = new Inlevering
        {
            Id = Guid.CreateVersion7(),
            Soort = Inleversoort.Formulier,
            Inhoud = zoalsIngevuld,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(zoalsIngevuld)),
            Omvang = zoalsIngevuld.Length,
            Register = aanvraag.Register,
            Peildatum = Weergave.Dagvan(nu) > ronde.Peildatum ? Weergave.Dagvan(nu) : ronde.Peildatum,
            OntvangenOp = nu,
            Door = null,
            Gelezen = 1,
            Onleesbaar = 0,
        };
        koppeling.GebruiktOp = nu;
        koppeling.Versie++;
        return await aanvragen.VulAanAsync(aanvraag, dossier, inlevering) ? inlevering.Sha256 : null;
    }

    private async Task<Geopend?> OpenAsync(IQueryable<Koppeling> vraag)
    {
        var nu = klok.GetUtcNow();
        if (await vraag.SingleOrDefaultAsync() is not { GebruiktOp: null, IngetrokkenOp: null } koppeling || koppeling.GeldigTot < nu)
        {
            return null;
        }

        var aanvraag = await gegevens.Aanvragen.SingleAsync(een => een.Id == koppeling.AanvraagId);
        return aanvraag.Stand == Stand.BijPraktijk && aanvraag.Ronde == koppeling.Ronde ? new(koppeling, aanvraag, await aanvragen.RondeAsync(aanvraag)) : null;
    }
}
