using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Loket.Kennis;
using Kwaliteitskader.Loket.Teksten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kwaliteitskader.Loket.Pages.Kennis;

/// <summary>De normen en hun bronnen, om te lezen en te doorzoeken; voor iedereen.</summary>
[AllowAnonymous]
internal sealed class IndexModel(Kennisbank kennis, Weergave weergave) : PageModel
{
    public const int MeestGetoond = 200;

    public string Titel { get; private set; } = "";

    public string Inhoud { get; private set; } = "";

    public string? Gezocht { get; private set; }

    public IReadOnlyList<Vindplaats> Gevonden { get; private set; } = [];

    public IActionResult OnGet(string? adres, string? q)
    {
        if (!string.IsNullOrWhiteSpace(q))
        {
            (Titel, Gezocht, Gevonden) = (weergave[Kennisteksten.Kop], q.Trim(), kennis.Zoek(q));
            return Page();
        }

        if (kennis.Toon(adres) is not { } blad)
        {
            return NotFound();
        }

        (Titel, Inhoud) = blad;
        return Page();
    }
}
