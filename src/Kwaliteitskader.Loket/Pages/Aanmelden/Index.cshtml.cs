using Kwaliteitskader.Loket.Aanmelden;
using Kwaliteitskader.Loket.Teksten;
using Kwaliteitskader.Loket.Veiligheid;
using Kwaliteitskader.Model;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Kwaliteitskader.Loket.Pages.Aanmelden;

/// <summary>Aanmelden met een naam en wachtwoord.</summary>
[AllowAnonymous]
[EnableRateLimiting(Matiging.Aanmelden)]
internal sealed class IndexModel(Accountdienst accounts, IOptions<Loketopties> opties) : PageModel
{
    /// <summary>Of mensen zich bij hun organisatie melden, en niet hier.</summary>
    public bool IsElders => opties.Value.Oidc is not null;

    public Tekst? Weigering { get; private set; }

    public string? Terug { get; private set; }

    public string? Naam { get; private set; }

    public void OnGet(string? terug) => Terug = terug;

    public async Task<IActionResult> OnPostAsync(string? naam, string? wachtwoord, string? terug)
    {
        if (IsElders)
        {
            return NotFound();
        }

        if (await accounts.VindAsync(naam ?? "", wachtwoord ?? "") is not { } account)
        {
            (Weigering, Terug, Naam) = (Aanmeldteksten.Onjuist, terug, naam);
            return Page();
        }

        await HttpContext.SignInAsync(Aanmelding.Schema, Wie.Bewijs(account, Aanmelding.Schema));
        return LocalRedirect(Url.IsLocalUrl(terug) ? terug : "/");
    }

    public async Task<IActionResult> OnPostAfmeldenAsync()
    {
        await HttpContext.SignOutAsync(Aanmelding.Schema);
        return RedirectToPage("/Aanmelden/Index");
    }
}
