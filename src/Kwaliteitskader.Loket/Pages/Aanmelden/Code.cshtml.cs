using Kwaliteitskader.Loket.Aanmelden;
using Kwaliteitskader.Loket.Veiligheid;
using Kwaliteitskader.Model;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Kwaliteitskader.Loket.Pages.Aanmelden;

/// <summary>Een account maken met een code die eenmaal geldt.</summary>
[AllowAnonymous]
[EnableRateLimiting(Matiging.Aanmelden)]
internal sealed class CodeModel(Accountdienst accounts, IOptions<Loketopties> opties) : PageModel
{
    public IReadOnlyList<Tekst> Weigeringen { get; private set; } = [];

    public string? Code { get; private set; }

    public string? Naam { get; private set; }

    public IActionResult OnGet() => opties.Value.Oidc is null ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string? code, string? naam, string? wachtwoord)
    {
        if (opties.Value.Oidc is not null)
        {
            return NotFound();
        }

        var (account, weigeringen) = await accounts.MaakAsync(code ?? "", naam ?? "", wachtwoord ?? "");
        if (account is null)
        {
            (Weigeringen, Code, Naam) = (weigeringen, code, naam);
            return Page();
        }

        await HttpContext.SignInAsync(Aanmelding.Schema, Wie.Bewijs(account, Aanmelding.Schema));
        return RedirectToPage("/Index");
    }
}
