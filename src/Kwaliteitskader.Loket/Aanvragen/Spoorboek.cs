using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Loket.Waarneming;
using Microsoft.EntityFrameworkCore;

namespace Kwaliteitskader.Loket.Aanvragen;

/// <summary>Schrijft het spoor, en leest het terug.</summary>
internal sealed class Spoorboek(Loketgegevens gegevens, Meting meting, TimeProvider klok)
{
    /// <summary>Voegt een regel toe; zij wordt bewaard met de rest van de handeling, of helemaal niet.</summary>
    public async Task VoegAsync(Guid aanvraag, Handeling handeling, Guid? door, Ronde? ronde = null, string? bij = null)
    {
        var vorige = gegevens.Spoor.Local.Where(regel => regel.AanvraagId == aanvraag).MaxBy(regel => regel.Nummer)
            ?? await gegevens.Spoor.Where(regel => regel.AanvraagId == aanvraag).OrderByDescending(regel => regel.Nummer).FirstOrDefaultAsync();
        gegevens.Bewaard = meting.Tel;
        gegevens.Spoor.Add(Spoorregel.Na(vorige, new()
        {
            AanvraagId = aanvraag,
            Nummer = 0,
            Op = klok.GetUtcNow(),
            Door = door,
            Handeling = handeling,
            Ronde = ronde?.Nummer ?? 0,
            DossierSha256 = ronde?.DossierSha256,
            NormensetSha256 = ronde?.NormensetSha256,
            Bij = bij,
            Vorige = "",
        }));
    }

    /// <summary>Het hele spoor van een aanvraag, op volgorde.</summary>
    public Task<List<Spoorregel>> VanAsync(Guid aanvraag) => gegevens.Spoor.AsNoTracking().Where(regel => regel.AanvraagId == aanvraag).OrderBy(regel => regel.Nummer).ToListAsync();
}
