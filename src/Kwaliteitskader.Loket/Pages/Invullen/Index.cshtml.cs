using Kwaliteitskader.Loket.Aanvragen;
using Kwaliteitskader.Loket.Formulieren;
using Kwaliteitskader.Loket.Veiligheid;
using Kwaliteitskader.Model;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Kwaliteitskader.Loket.Pages.Invullen;

/// <summary>Het formulier voor de praktijk, met een koppeling in plaats van een account.</summary>
/// <remarks>
/// De sleutel van de koppeling staat maar één verzoek in het adres: zij wordt een koekje, dat zegt welke koppeling open is. Het formulier
/// noemt dezelfde koppeling, zodat een tweede tabblad nooit bij een andere praktijk terechtkomt.
/// </remarks>
[AllowAnonymous]
[EnableRateLimiting(Matiging.Invullen)]
internal sealed class IndexModel(Koppelingdienst koppelingen, Adviezen adviezen, Weergave weergave, IDataProtectionProvider bescherming) : PageModel
{
    private const string Koekje = "loket-koppeling";

    private readonly ITimeLimitedDataProtector protector = bescherming.CreateProtector("koppeling").ToTimeLimitedDataProtector();

    public Geopend? Geopend { get; private set; }

    public Vraagformulier? Formulier { get; private set; }

    public IReadOnlyDictionary<string, string> Antwoorden { get; private set; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, Tekst> Fouten { get; private set; } = new Dictionary<string, Tekst>();

    /// <summary>De lijst waar meer rijen van gevraagd zijn.</summary>
    public string? Meer { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? sleutel)
    {
        if (sleutel is not null && await koppelingen.OpenAsync(sleutel) is { } nieuw)
        {
            Response.Cookies.Append(Koekje, protector.Protect(nieuw.Koppeling.Id.ToString(), TimeSpan.FromHours(8)), new()
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                Secure = Request.IsHttps,
                Path = "/invullen",
                IsEssential = true,
            });
            return RedirectToPage();
        }

        await OpenAsync(sleutel is null ? Gekozen() : null);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid koppeling, string? meer)
    {
        await OpenAsync(Gekozen() == koppeling ? koppeling : null);
        if (Geopend is null || Formulier is null)
        {
            return Page();
        }

        var lezer = new Formulierlezer(Formulier);
        var ingevuld = Request.Form.Where(veld => veld.Key is not ("koppeling" or "meer" or "__RequestVerificationToken")).ToList();
        if (ingevuld.Any(veld => !lezer.Kent(veld.Key) || veld.Value.Count != 1) || (meer is not null && !lezer.HeeftRijen(meer)))
        {
            return BadRequest();
        }

        Antwoorden = ingevuld.ToDictionary(veld => veld.Key, veld => veld.Value.ToString());
        if (meer is not null)
        {
            Meer = meer;
            return Page();
        }

        var lezing = lezer.Lees(Adviezen.Dossier(Geopend.Ronde), Antwoorden);
        Fouten = lezing.Fouten;
        if (lezing.Dossier is null)
        {
            return Page();
        }

        var kenmerk = await koppelingen.VerzendAsync(Geopend, lezing.Dossier, Formulierlezer.Bewaar(Antwoorden));
        Response.Cookies.Delete(Koekje, new() { Path = "/invullen" });
        (Geopend, Formulier) = (null, null);
        return kenmerk is null ? Page() : RedirectToPage("/Invullen/Ontvangen", new { kenmerk = kenmerk[..12] });
    }

    private async Task OpenAsync(Guid? koppeling)
    {
        if (koppeling is { } id && await koppelingen.OpenAsync(id) is { } geopend)
        {
            Geopend = geopend;
            Formulier = new(adviezen.Van(geopend.Aanvraag.Register, geopend.Ronde, weergave.Taal), weergave.Taal);
        }
    }

    private Guid? Gekozen()
    {
        try
        {
            return Request.Cookies[Koekje] is { } koekje && Guid.TryParse(protector.Unprotect(koekje), out var id) ? id : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
