using System.Security.Cryptography;
using Kwaliteitskader.Loket.Aanmelden;
using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Loket.Teksten;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kwaliteitskader.Loket.Aanvragen;

/// <summary>Wat mensen met aanvragen doen. Elke handeling wordt in haar geheel bewaard, met haar spoor, of helemaal niet.</summary>
internal sealed class Aanvraagdienst(Loketgegevens gegevens, Adviezen adviezen, Spoorboek spoor, Bevoegdheid bevoegdheid, IOptions<Loketopties> opties, TimeProvider klok)
{
    /// <summary>
    /// Bewaart een bestand zoals het binnenkwam. Is elk dossier erin te lezen, dan wordt elk een aanvraag, of een nieuwe ronde van de
    /// aanvraag die er al loopt; anders geen.
    /// </summary>
    /// <returns>De inlevering, of waarom het bestand niet is aangenomen.</returns>
    public async Task<(Inlevering? Inlevering, Tekst? Weigering)> LeverInAsync(byte[] inhoud, string? naam, Register register, DateOnly peildatum, Wie wie)
    {
        var soort = Inlezer.Soort(inhoud, naam);
        var meeste = opties.Value.MeesteDossiers;
        var gelezen = Inlezer.Lees(inhoud, soort).Take(meeste + 1).ToList();
        if (gelezen.Count == 0 || gelezen.Count > meeste)
        {
            return (null, gelezen.Count == 0 ? Inleverteksten.GeenDossier : Inleverteksten.TeVeel(meeste));
        }

        return (await gegevens.HerhaalAsync(() => NeemAanAsync(inhoud, soort, gelezen, register, peildatum, wie)), null);
    }

    /// <summary>Legt een aanvraag voor aan een beoordelaar.</summary>
    /// <returns>Waarom dat niet kan; afwezig als het gedaan is.</returns>
    public Task<Tekst?> LegVoorAsync(Guid id, Wie wie) => BehandelAsync(id, wie, [Stand.InBehandeling, Stand.BijPraktijk], async (aanvraag, ronde) =>
    {
        Zet(aanvraag, Stand.TerBeslissing);
        await spoor.VoegAsync(id, Handeling.Voorgelegd, wie.Id, ronde);
    });

    /// <summary>Neemt een voorgelegde aanvraag terug.</summary>
    public Task<Tekst?> NeemTerugAsync(Guid id, Wie wie) => BehandelAsync(id, wie, [Stand.TerBeslissing], async (aanvraag, ronde) =>
    {
        Zet(aanvraag, Stand.InBehandeling);
        await spoor.VoegAsync(id, Handeling.Teruggenomen, wie.Id, ronde);
    });

    /// <summary>Oordeelt opnieuw over dezelfde feiten, naar de normen van nu en op een andere dag.</summary>
    public Task<Tekst?> OordeelOpnieuwAsync(Guid id, DateOnly peildatum, Wie wie) => BehandelAsync(id, wie, [Stand.InBehandeling, Stand.BijPraktijk], async (aanvraag, ronde) =>
    {
        var nieuw = VoegRonde(aanvraag, Adviezen.Dossier(ronde), ronde.InleveringId, Aanleiding.Opnieuw, peildatum, wie.Id);
        await spoor.VoegAsync(id, Handeling.OpnieuwBeoordeeld, wie.Id, nieuw);
    });

    /// <summary>Vraagt de praktijk om wat ontbreekt; eerdere vragen gelden dan niet meer.</summary>
    /// <returns>De sleutel van de koppeling, die alleen nu te zien is; of waarom het niet kan.</returns>
    public async Task<(string? Sleutel, Tekst? Weigering)> VraagAsync(Guid id, TimeSpan geldig, Wie wie)
    {
        var sleutel = Codes.Nieuw();
        var weigering = await BehandelAsync(id, wie, [Stand.InBehandeling, Stand.BijPraktijk], async (aanvraag, ronde) =>
        {
            await TrekInAsync(aanvraag);
            gegevens.Koppelingen.Add(new()
            {
                Id = Guid.CreateVersion7(),
                AanvraagId = id,
                Ronde = ronde.Nummer,
                Sleutelhash = Codes.Hash(sleutel),
                GemaaktOp = klok.GetUtcNow(),
                Door = wie.Id,
                GeldigTot = klok.GetUtcNow() + geldig,
            });
            Zet(aanvraag, Stand.BijPraktijk);
            await spoor.VoegAsync(id, Handeling.Gevraagd, wie.Id, ronde);
        });
        return weigering is null ? (sleutel, null) : (null, weigering);
    }

    /// <summary>Trekt in wat aan de praktijk gevraagd is.</summary>
    public Task<Tekst?> TrekVraagInAsync(Guid id, Wie wie) => BehandelAsync(id, wie, [Stand.BijPraktijk], async (aanvraag, ronde) =>
    {
        await TrekInAsync(aanvraag);
        Zet(aanvraag, Stand.InBehandeling);
        await spoor.VoegAsync(id, Handeling.VraagIngetrokken, wie.Id, ronde);
    });

    /// <summary>Neemt op wat de praktijk aanvulde, en oordeelt opnieuw.</summary>
    /// <returns>Of het gelukt is; niet als een ander eerder was.</returns>
    public async Task<bool> VulAanAsync(Aanvraag aanvraag, Dossier dossier, Inlevering inlevering)
    {
        gegevens.Inleveringen.Add(inlevering);
        var ronde = VoegRonde(aanvraag, dossier, inlevering.Id, Aanleiding.Formulier, inlevering.Peildatum, door: null);
        Zet(aanvraag, Stand.InBehandeling);
        await spoor.VoegAsync(aanvraag.Id, Handeling.FormulierOntvangen, door: null, ronde, inlevering.Sha256);
        return await BewaarAsync(aanvraag);
    }

    /// <summary>Beslist over een voorgelegde aanvraag. Dat doet een ander dan wie haar voorbereidde, en met een reden.</summary>
    public async Task<Tekst?> BeslisAsync(Guid id, int versie, Besluitkeuze keuze, string reden, Wie wie)
    {
        if (string.IsNullOrWhiteSpace(reden))
        {
            return Besluitteksten.RedenNodig;
        }

        if (!wie.Heeft(Rollen.Beoordelaar) || await bevoegdheid.BereiddeVoorAsync(id, wie.Id))
        {
            return Besluitteksten.Voorbereider;
        }

        return await WijzigAsync(id, wie, [Stand.TerBeslissing], async (aanvraag, ronde) =>
        {
            // Wie besluit, besluit over wat hij zag.
            gegevens.Entry(aanvraag).Property(een => een.Versie).OriginalValue = versie;
            var terug = keuze == Besluitkeuze.Terug;
            Zet(aanvraag, terug ? Stand.InBehandeling : Stand.Besloten);
            aanvraag.Besluit = terug ? null : keuze;
            gegevens.Besluiten.Add(new() { Id = Guid.CreateVersion7(), AanvraagId = id, Ronde = ronde.Nummer, Keuze = keuze, Reden = reden.Trim(), Op = klok.GetUtcNow(), Door = wie.Id });
            await spoor.VoegAsync(id, terug ? Handeling.Teruggegeven : Handeling.Besloten, wie.Id, ronde, keuze.ToString());
        });
    }

    /// <summary>De laatste ronde van een aanvraag.</summary>
    public Task<Ronde> RondeAsync(Aanvraag aanvraag) => gegevens.Ronden.SingleAsync(ronde => ronde.AanvraagId == aanvraag.Id && ronde.Nummer == aanvraag.Ronde);

    private async Task<Tekst?> BehandelAsync(Guid id, Wie wie, Stand[] standen, Func<Aanvraag, Ronde, Task> handeling) =>
        wie.Heeft(Rollen.Behandelaar) ? await WijzigAsync(id, wie, standen, handeling) : Besluitteksten.MagNiet;

    private async Task<Tekst?> WijzigAsync(Guid id, Wie wie, Stand[] standen, Func<Aanvraag, Ronde, Task> handeling)
    {
        if (await bevoegdheid.Zichtbaar(wie).SingleOrDefaultAsync(aanvraag => aanvraag.Id == id) is not { } gevonden || !standen.Contains(gevonden.Stand))
        {
            return Besluitteksten.KanNu;
        }

        await handeling(gevonden, await RondeAsync(gevonden));
        return await BewaarAsync(gevonden) ? null : Besluitteksten.AnderWasEerder;
    }

    private Task<bool> BewaarAsync(Aanvraag aanvraag)
    {
        aanvraag.Versie++;
        return gegevens.BewaarAsync();
    }

    private async Task TrekInAsync(Aanvraag aanvraag)
    {
        foreach (var koppeling in await gegevens.Koppelingen.Where(een => een.AanvraagId == aanvraag.Id && een.GebruiktOp == null && een.IngetrokkenOp == null).ToListAsync())
        {
            koppeling.IngetrokkenOp = klok.GetUtcNow();
            koppeling.Versie++;
        }
    }

    private async Task<Inlevering> NeemAanAsync(byte[] inhoud, Inleversoort soort, List<Gelezen> gelezen, Register register, DateOnly peildatum, Wie wie)
    {
        var onleesbaar = gelezen.Count(een => een.Dossier is null);
        var inlevering = new Inlevering
        {
            Id = Guid.CreateVersion7(),
            Soort = soort,
            Inhoud = inhoud,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(inhoud)),
            Omvang = inhoud.Length,
            Register = register,
            Peildatum = peildatum,
            OntvangenOp = klok.GetUtcNow(),
            Door = wie.Id,
            Gelezen = gelezen.Count - onleesbaar,
            Onleesbaar = onleesbaar,
        };
        gegevens.Inleveringen.Add(inlevering);
        if (onleesbaar == 0)
        {
            foreach (var een in gelezen)
            {
                await OpnemenAsync(een.Dossier!, inlevering, wie);
            }
        }

        await gegevens.SaveChangesAsync();
        return inlevering;
    }

    private async Task OpnemenAsync(Dossier dossier, Inlevering inlevering, Wie wie)
    {
        var lopend = gegevens.Aanvragen.Local.FirstOrDefault(aanvraag => aanvraag.Dossier == dossier.Id && aanvraag.Register == inlevering.Register)
            ?? await bevoegdheid.Zichtbaar(wie).FirstOrDefaultAsync(aanvraag =>
                aanvraag.Dossier == dossier.Id && aanvraag.Register == inlevering.Register && aanvraag.Stand != Stand.Besloten && aanvraag.Stand != Stand.Gewist);
        if (lopend is not null)
        {
            var ronde = VoegRonde(lopend, dossier, inlevering.Id, Aanleiding.Inlevering, inlevering.Peildatum, wie.Id);
            Zet(lopend, Stand.InBehandeling);
            lopend.Versie++;
            await spoor.VoegAsync(lopend.Id, Handeling.Aangevuld, wie.Id, ronde, inlevering.Sha256);
            return;
        }

        var nieuw = new Aanvraag
        {
            Id = Guid.CreateVersion7(),
            Dossier = dossier.Id,
            Register = inlevering.Register,
            Stand = Stand.InBehandeling,
            Sinds = klok.GetUtcNow(),
            OntvangenOp = klok.GetUtcNow(),
            Indiener = wie.Id,
            Advies = default,
            AanTeLeveren = 0,
            VolgendeDag = null,
            Ronde = 0,
        };
        gegevens.Aanvragen.Add(nieuw);
        var eerste = VoegRonde(nieuw, dossier, inlevering.Id, Aanleiding.Inlevering, inlevering.Peildatum, wie.Id);
        await spoor.VoegAsync(nieuw.Id, Handeling.Ingeleverd, wie.Id, eerste, inlevering.Sha256);
    }

    private Ronde VoegRonde(Aanvraag aanvraag, Dossier dossier, Guid inlevering, Aanleiding aanleiding, DateOnly peildatum, Guid? door)
    {
        var advies = adviezen.Geef(aanvraag.Register, dossier, peildatum);
        var ronde = new Ronde
        {
            Id = Guid.CreateVersion7(),
            AanvraagId = aanvraag.Id,
            Nummer = aanvraag.Ronde + 1,
            Aanleiding = aanleiding,
            InleveringId = inlevering,
            Peildatum = peildatum,
            Op = klok.GetUtcNow(),
            Door = door,
            DossierSha256 = advies.Dossier.Sha256,
            NormensetSha256 = advies.Normenset.Sha256,
            NormensetVersie = advies.Normenset.Versie,
            Dossier = DossierSchrijver.Schrijf(dossier),
            Advies = Adviezen.Schrijf(advies),
        };
        gegevens.Ronden.Add(ronde);
        aanvraag.Ronde = ronde.Nummer;
        aanvraag.Advies = advies.Uitkomst;
        aanvraag.AanTeLeveren = advies.AanTeLeveren.Length;
        aanvraag.VolgendeDag = Adviezen.VolgendeDag(advies);
        return ronde;
    }

    private void Zet(Aanvraag aanvraag, Stand stand)
    {
        if (aanvraag.Stand != stand)
        {
            aanvraag.Stand = stand;
            aanvraag.Sinds = klok.GetUtcNow();
        }
    }
}
