using Kwaliteitskader.Loket.Aanvragen;
using Kwaliteitskader.Loket.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kwaliteitskader.Loket.Beheer;

/// <summary>
/// Wist de inhoud van aanvragen: de feiten, het advies, wat er binnenkwam, de brief en de redenen. Het spoor blijft, met de hashes van wat er was.
/// </summary>
internal sealed class Opruimdienst(Loketgegevens gegevens, Spoorboek spoor, IOptions<Loketopties> opties, TimeProvider klok)
{
    /// <summary>Wist één aanvraag.</summary>
    /// <param name="id">De aanvraag.</param>
    /// <param name="door">Wie haar wist; afwezig als het de bewaartermijn is.</param>
    /// <returns>Of er iets te wissen was.</returns>
    public async Task<bool> WisAsync(Guid id, Guid? door)
    {
        if (await gegevens.Aanvragen.SingleOrDefaultAsync(een => een.Id == id && een.Stand != Stand.Gewist) is not { } aanvraag)
        {
            return false;
        }

        var ronden = await gegevens.Ronden.Where(een => een.AanvraagId == id).ToListAsync();
        var inleveringen = ronden.Select(ronde => ronde.InleveringId).ToList();
        ronden.ForEach(ronde => (ronde.Dossier, ronde.Advies) = (null, null));

        // Ook van een bestand met meer dossiers gaat de inhoud weg; de andere aanvragen hebben hun dossier nog.
        (await gegevens.Inleveringen.Where(een => inleveringen.Contains(een.Id)).ToListAsync()).ForEach(inlevering => inlevering.Inhoud = null);
        (await gegevens.Brieven.Where(een => een.AanvraagId == id).ToListAsync()).ForEach(brief => brief.Tekst = null);
        (await gegevens.Besluiten.Where(een => een.AanvraagId == id).ToListAsync()).ForEach(besluit => besluit.Reden = null);
        (await gegevens.Koppelingen.Where(een => een.AanvraagId == id && een.GebruiktOp == null && een.IngetrokkenOp == null).ToListAsync())
            .ForEach(koppeling => koppeling.IngetrokkenOp = klok.GetUtcNow());
        (aanvraag.Dossier, aanvraag.Stand, aanvraag.Sinds, aanvraag.VolgendeDag) = ("", Stand.Gewist, klok.GetUtcNow(), null);
        aanvraag.Versie++;
        await spoor.VoegAsync(id, Handeling.Gewist, door, ronden.MaxBy(ronde => ronde.Nummer));
        await gegevens.SaveChangesAsync();
        return true;
    }

    /// <summary>Wist wat zijn bewaartermijn gehad heeft. Zonder ingestelde termijn wordt niets vanzelf gewist.</summary>
    /// <returns>Hoeveel aanvragen gewist zijn.</returns>
    public async Task<int> RuimOpAsync()
    {
        var nu = klok.GetUtcNow();
        if (opties.Value.BewaardagenOnleesbaar is { } onleesbaar)
        {
            var grens = nu.AddDays(-onleesbaar);
            (await gegevens.Inleveringen.Where(een => een.Onleesbaar > 0 && een.Inhoud != null && een.OntvangenOp < grens).ToListAsync()).ForEach(inlevering => inlevering.Inhoud = null);
            await gegevens.SaveChangesAsync();
        }

        if (opties.Value.BewaardagenNaBesluit is not { } dagen)
        {
            return 0;
        }

        var voor = nu.AddDays(-dagen);
        var verlopen = await gegevens.Aanvragen.Where(een => een.Stand == Stand.Besloten && een.Sinds < voor).Select(een => een.Id).ToListAsync();
        foreach (var id in verlopen)
        {
            await WisAsync(id, door: null);
        }

        return verlopen.Count;
    }
}
