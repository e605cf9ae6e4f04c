using Kwaliteitskader.Loket.Opslag;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kwaliteitskader.Loket.Aanmelden;

/// <summary>Hoe iemand zich meldt en gemeld blijft.</summary>
internal static class Aanmelding
{
    /// <summary>Het schema van het koekje.</summary>
    public const string Schema = CookieAuthenticationDefaults.AuthenticationScheme;

    /// <summary>Het beleid van pagina's van de beheerder.</summary>
    public const string Beheer = nameof(Beheer);

    /// <summary>Registreert het melden. Zonder meer is elke pagina alleen voor wie zich gemeld heeft.</summary>
    public static void AddAanmelding(this IServiceCollection diensten, Loketopties opties)
    {
        diensten.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        diensten.AddScoped<Accountdienst>();
        var bouw = diensten.AddAuthentication(Schema).AddCookie(Schema, koekje =>
        {
            koekje.Cookie.Name = "loket";
            koekje.Cookie.HttpOnly = true;
            koekje.Cookie.SameSite = SameSiteMode.Lax;
            koekje.ExpireTimeSpan = TimeSpan.FromHours(8);
            koekje.LoginPath = "/aanmelden";
            koekje.AccessDeniedPath = "/geen-toegang";
            koekje.ReturnUrlParameter = "terug";
            koekje.Events.OnValidatePrincipal = VerversAsync;
        });
        if (opties.Oidc is { } oidc)
        {
            bouw.AddElders(oidc);
        }

        diensten.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy(Beheer, beleid => beleid.RequireAssertion(mens => Wie.Van(mens.User)?.Heeft(Rollen.Beheerder) == true));
    }

    // Een gesloten account of een gewijzigde rol geldt meteen, niet pas als het koekje verloopt.
    private static async Task VerversAsync(CookieValidatePrincipalContext koekje)
    {
        var gegevens = koekje.HttpContext.RequestServices.GetRequiredService<Loketgegevens>();
        var wie = koekje.Principal is { } mens ? Wie.Van(mens) : null;
        var account = wie is null ? null : await gegevens.Accounts.AsNoTracking().SingleOrDefaultAsync(een => een.Id == wie.Id && een.GeslotenOp == null);
        if (account is null)
        {
            koekje.RejectPrincipal();
            await koekje.HttpContext.SignOutAsync(Schema);
        }
        else if (account.Rollen != wie!.Rollen)
        {
            koekje.ReplacePrincipal(Wie.Bewijs(account, Schema));
            koekje.ShouldRenew = true;
        }
    }
}
