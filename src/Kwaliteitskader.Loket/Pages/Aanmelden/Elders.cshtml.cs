using Kwaliteitskader.Loket.Aanmelden;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Kwaliteitskader.Loket.Pages.Aanmelden;

/// <summary>Stuurt door naar de eigen organisatie.</summary>
[AllowAnonymous]
internal sealed class EldersModel(IOptions<Loketopties> opties) : PageModel
{
    public IActionResult OnGet(string? terug) => opties.Value.Oidc is null
        ? NotFound()
        : Challenge(new Microsoft.AspNetCore.Authentication.AuthenticationProperties { RedirectUri = Url.IsLocalUrl(terug) ? terug : "/" }, Eldersaanmelding.Schema);
}
