using Kwaliteitskader.Cli.Cijfers;
using Kwaliteitskader.Cli.Sector;
using Kwaliteitskader.Loket.Aanvragen;
using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Rules.Toetsing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kwaliteitskader.Loket.Pages;

/// <summary>De sectorschets over de laatste ronden van alle aanvragen; elk dossier telt één keer.</summary>
internal sealed class SectorModel(Loketgegevens gegevens, Kwaliteitstoets toets, Weergave weergave) : Loketpagina
{
    /// <summary>Hoeveel dossiers geteld worden.</summary>
    public const int Meeste = 1000;

    private const int KleinsteGroep = 10;

    public int Dossiers { get; private set; }

    public IReadOnlyList<Cijferreeks> Reeksen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!Ik.Heeft(Bevoegdheid.ZietAlles))
        {
            return Forbid();
        }

        var ronden = await (from aanvraag in gegevens.Aanvragen
                            join ronde in gegevens.Ronden on new { Id = aanvraag.Id, Nummer = aanvraag.Ronde } equals new { Id = ronde.AanvraagId, ronde.Nummer }
                            where ronde.Dossier != null
                            orderby ronde.Op descending
                            select ronde).AsNoTracking().Take(Meeste).ToListAsync(HttpContext.RequestAborted);
        var cijfers = Sectorcijfers.Begin(toets, weergave.Vandaag > Sectorcijfers.Vroegst ? weergave.Vandaag : Sectorcijfers.Vroegst);
        foreach (var dossier in ronden.Select(Adviezen.Dossier).DistinctBy(dossier => dossier.Id))
        {
            HttpContext.RequestAborted.ThrowIfCancellationRequested();
            cijfers.Tel(dossier);
            Dossiers++;
        }

        Reeksen = Dossiers == 0 ? [] : [.. Sectorschets.Van(cijfers, KleinsteGroep).Where(reeks => reeks.InTekst && reeks.Rijen.Count > 0)];
        return Page();
    }
}
