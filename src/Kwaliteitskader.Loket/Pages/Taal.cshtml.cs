using Kwaliteitskader.Model;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kwaliteitskader.Loket.Pages;

/// <summary>Wisselt tussen Nederlands en Engels.</summary>
[AllowAnonymous]
internal sealed class TaalModel(Weergave weergave) : PageModel
{
    public IActionResult OnGet() => Redirect("/");

    public IActionResult OnPost(string? terug)
    {
        var andere = weergave.Taal == Taal.Engels ? Taal.Nederlands : Taal.Engels;
        Response.Cookies.Append(Weergave.Taalkoekje, Weergave.Code(andere), new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = Request.IsHttps, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
        return LocalRedirect(Url.IsLocalUrl(terug) ? terug : "/");
    }
}
