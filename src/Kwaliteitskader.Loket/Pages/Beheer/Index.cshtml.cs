using Kwaliteitskader.Loket.Aanmelden;
using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Loket.Teksten;
using Kwaliteitskader.Model;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kwaliteitskader.Loket.Pages.Beheer;

/// <summary>Wie toegang heeft, en waartoe.</summary>
[Authorize(Aanmelding.Beheer)]
internal sealed class IndexModel(Loketgegevens gegevens, Accountdienst accounts) : Loketpagina
{
    public IReadOnlyList<Account> Accounts { get; private set; } = [];

    /// <summary>Een nieuwe code, alleen op de pagina die haar maakt.</summary>
    public string? Code { get; private set; }

    public Task OnGetAsync() => LaadAsync();

    public async Task<IActionResult> OnPostUitnodigenAsync(Rollen[] rollen)
    {
        var samen = Samen(rollen);
        Weigering = samen == Rollen.Geen ? Beheerteksten.GeenRol : null;
        Code = Weigering is null ? await accounts.NodigUitAsync(samen, Ik.Id) : null;
        await LaadAsync();
        return Page();
    }

    public Task<IActionResult> OnPostRollenAsync(Guid account, Rollen[] rollen) => DoeAsync(accounts.GeefRollenAsync(account, Samen(rollen), Ik));

    public Task<IActionResult> OnPostSluitenAsync(Guid account) => DoeAsync(accounts.SluitAsync(account, Ik));

    private static Rollen Samen(Rollen[] rollen) => rollen.Aggregate(Rollen.Geen, (samen, rol) => samen | rol) & Rollen.Alle;

    private async Task<IActionResult> DoeAsync(Task<Tekst?> handeling)
    {
        Weigering = await handeling;
        if (Weigering is null)
        {
            return RedirectToPage();
        }

        await LaadAsync();
        return Page();
    }

    private async Task LaadAsync() => Accounts = await gegevens.Accounts.AsNoTracking().OrderBy(account => account.Naamsleutel).ToListAsync();
}
