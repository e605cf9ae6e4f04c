using Kwaliteitskader.Loket.Aanvragen;
using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Loket.Teksten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kwaliteitskader.Loket.Pages.Aanvragen;

/// <summary>Het spoor van een aanvraag.</summary>
internal sealed class SpoorModel(Loketgegevens gegevens, Bevoegdheid bevoegdheid, Spoorboek spoor, Weergave weergave) : Loketpagina
{
    private Dictionary<Guid, string> mensen = [];

    public Guid Id { get; private set; }

    public IReadOnlyList<Spoorregel> Regels { get; private set; } = [];

    public bool IsHeel { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await bevoegdheid.Zichtbaar(Ik).AnyAsync(aanvraag => aanvraag.Id == id))
        {
            return NotFound();
        }

        Id = id;
        Regels = await spoor.VanAsync(id);
        IsHeel = Spoorregel.IsHeel(Regels);
        var wie = Regels.Select(regel => regel.Door).ToList();
        mensen = await gegevens.Accounts.Where(account => wie.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.Naam);
        return Page();
    }

    public string Wie(Spoorregel regel) => regel.Door is { } mens ? mensen.GetValueOrDefault(mens, "?")
        : weergave[regel.Handeling == Handeling.FormulierOntvangen ? Spoorteksten.Praktijk : Spoorteksten.Programma];

    /// <summary>Wat er in woorden bij een regel hoort; van een hash het begin.</summary>
    public string? Bij(Spoorregel regel) => regel.Bij is not { } bij ? null
        : Enum.TryParse<Besluitkeuze>(bij, out var keuze) ? weergave[Besluitteksten.Genomen(keuze)]
        : bij.Length > 12 ? bij[..12] : bij;
}
